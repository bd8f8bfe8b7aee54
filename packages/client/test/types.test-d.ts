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

test('ids and names are never interchangeable, and plain strings are either', () => {
  expectTypeOf(deployment.id).toEqualTypeOf<DeploymentId>();
  expectTypeOf(deployment.model_name).toEqualTypeOf<ModelName>();
  client.deployments.get('d-1');
  client.deployments.get(deployment.id);
  client.groups.get(deployment.model_name);
  // @ts-expect-error a name is no id
  client.deployments.get(deployment.model_name);
  // @ts-expect-error an id is no name
  client.groups.get(deployment.id);
  // @ts-expect-error an id is no name
  client.deployments.find(deployment.id);
  // @ts-expect-error nor in what is written
  client.deployments.create({ model_name: deployment.id, litellm_params: { model: 'm' } });
});

test('each method gives the useful thing', () => {
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

test('what cannot be written does not compile', () => {
  // @ts-expect-error no model
  client.deployments.create({ model_name: 'n', litellm_params: {} });
  // @ts-expect-error no name
  client.deployments.create({ litellm_params: { model: 'm' } });
  // @ts-expect-error no number
  client.deployments.update('d', { litellm_params: { rpm: 'many' } });
  // @ts-expect-error not a flag
  client.models.list({ wildcards: true });
  // @ts-expect-error read-only
  deployment.id = 'x';
});

test('options may be undefined under exactOptionalPropertyTypes', () => {
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

test('errors narrow by class and by code', () => {
  if (ValidationError.isInstance(error)) expectTypeOf(error.issues).toEqualTypeOf<readonly ValidationIssue[]>();
  if (RateLimitedError.isInstance(error)) expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
  if (NotFoundError.isInstance(error)) expectTypeOf(error.code).toEqualTypeOf<'not_found'>();
  if (LitellmModelsError.isInstance(error)) {
    const failure = error as LitellmModelsFailure;
    if (failure.code === 'validation') expectTypeOf(failure.issues).toEqualTypeOf<readonly ValidationIssue[]>();
    // @ts-expect-error no issues elsewhere
    else failure.issues;
  }
});

test('the lower level types every operation', async () => {
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
