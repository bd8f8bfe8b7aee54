import { expectTypeOf, test } from 'vitest';
import {
  type AvailableModel,
  type ClientOptions,
  createClient,
  type Deployment,
  type DeploymentId,
  type LitellmModelsClient,
  LitellmModelsError,
  type LitellmModelsFailure,
  type ModelGroup,
  type ModelName,
  NotFoundError,
  RateLimitedError,
  ValidationError,
  type ValidationIssue,
  type WrittenDeployment,
} from '../src/index.ts';

declare const client: LitellmModelsClient;
declare const deployment: Deployment;
declare const error: unknown;

test('ids and names are not interchangeable, but plain strings are both', () => {
  expectTypeOf(deployment.id).toEqualTypeOf<DeploymentId>();
  expectTypeOf(deployment.model_name).toEqualTypeOf<ModelName>();
  client.deployments.get('d-1');
  client.deployments.get(deployment.id);
  client.groups.get(deployment.model_name);
  // @ts-expect-error a name is not an id
  client.deployments.get(deployment.model_name);
  // @ts-expect-error an id is not a name
  client.groups.get(deployment.id);
  // @ts-expect-error an id is not a name
  client.deployments.find(deployment.id);
  // @ts-expect-error an id is not a name in a new deployment either
  client.deployments.create({ model_name: deployment.id, litellm_params: { model: 'm' } });
});

test('methods resolve to their results', () => {
  expectTypeOf(client.deployments.get('d')).resolves.toEqualTypeOf<Deployment>();
  expectTypeOf(client.deployments.list()).resolves.toEqualTypeOf<Deployment[]>();
  expectTypeOf(client.deployments.find((d) => d.source === 'config')).resolves.toEqualTypeOf<Deployment[]>();
  expectTypeOf(
    client.deployments.create({ model_name: 'n', litellm_params: { model: 'm' } }),
  ).resolves.toEqualTypeOf<WrittenDeployment>();
  expectTypeOf(client.deployments.delete('d')).resolves.toBeVoid();
  expectTypeOf(client.groups.get('g')).resolves.toEqualTypeOf<ModelGroup>();
  expectTypeOf(client.models.list()).resolves.toEqualTypeOf<AvailableModel[]>();
  expectTypeOf(deployment.litellm_params.rpm).toEqualTypeOf<number | null | undefined>();
  expectTypeOf(deployment.source).toEqualTypeOf<'config' | 'database'>();
});

test('invalid arguments do not compile', () => {
  // @ts-expect-error model is missing
  client.deployments.create({ model_name: 'n', litellm_params: {} });
  // @ts-expect-error model_name is missing
  client.deployments.create({ litellm_params: { model: 'm' } });
  // @ts-expect-error rpm must be a number
  client.deployments.update('d', { litellm_params: { rpm: 'many' } });
  // @ts-expect-error not a query parameter
  client.models.list({ wildcards: true });
  // @ts-expect-error read-only
  deployment.id = 'x';
});

test('options can be undefined under exactOptionalPropertyTypes', () => {
  const maybe = undefined as number | undefined;
  const options: ClientOptions = {
    baseUrl: 'http://x',
    apiKey: 'sk',
    timeout: maybe,
    fetch: undefined,
    retry: { attempts: maybe },
  };
  createClient(options);
  client.deployments.get('d', { signal: undefined, timeout: maybe });
  client.deployments.update('d', { model_name: undefined, unset: undefined }, { ifUnchanged: undefined });
  createClient({ baseUrl: 'http://x', apiKey: async () => 'sk', fetch: globalThis.fetch });
});

test('errors are narrowed by class and by code', () => {
  if (ValidationError.isInstance(error)) expectTypeOf(error.issues).toEqualTypeOf<readonly ValidationIssue[]>();
  if (RateLimitedError.isInstance(error)) expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
  if (NotFoundError.isInstance(error)) expectTypeOf(error.code).toEqualTypeOf<'not_found'>();
  if (LitellmModelsError.isInstance(error)) {
    const failure = error as LitellmModelsFailure;
    if (failure.code === 'validation') expectTypeOf(failure.issues).toEqualTypeOf<readonly ValidationIssue[]>();
    // @ts-expect-error other errors have no issues
    else failure.issues;
  }
});

test('http has types for every operation', async () => {
  const {
    data,
    error: failed,
    response,
  } = await client.http.GET('/v1/model/info', { params: { query: { litellm_model_id: 'd' } } });
  if (data) expectTypeOf(data.data[0]?.model_info.id).toEqualTypeOf<string | undefined>();
  else expectTypeOf(failed).not.toBeAny();
  expectTypeOf(response).toEqualTypeOf<Response>();
  // @ts-expect-error no such path
  client.http.GET('/v2/model/info');
});
