import { createClient, type LitellmModelsClient, LitellmModelsError } from '@litellm-models/client';
import { validateResponse } from '@litellm-models/client/validate';

/** The result of one check. */
export interface SmokeResult {
  readonly name: string;
  readonly error?: string;
}

function expectEqual(actual: unknown, expected: unknown): void {
  const [actualJson, expectedJson] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (actualJson !== expectedJson) throw new Error(`expected ${expectedJson}, got ${actualJson}`);
}

const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'no error',
    (error: unknown) => (LitellmModelsError.isInstance(error) ? error.code : String(error)),
  );

/** The checks by name. They run in this order, and later ones depend on earlier ones. */
function checksOf(
  client: LitellmModelsClient,
  baseUrl: string,
  id: string,
): Readonly<Record<string, () => Promise<void>>> {
  const { deployments, groups, models, server, http } = client;
  return {
    'detects the version': async () => expectEqual((await server.info()).version, '1.109.1'),
    'creates and reads a deployment': async () => {
      const created = await deployments.create({
        model_name: 'smoke ü/x',
        litellm_params: { model: 'openai/gpt-4o-mini', api_key: 'sk-smoke-secret-1234', rpm: 7 },
        model_info: { id },
      });
      expectEqual([created.id, created.source, created.litellm_params['rpm']], [id, 'database', 7]);
      const read = await deployments.get(id);
      expectEqual([read.model_name, read.litellm_params.rpm], ['smoke ü/x', 7]);
    },
    'creates a deployment once': async () => {
      const sameDeployment = {
        model_name: 'smoke ü/x',
        litellm_params: { model: 'openai/gpt-4o-mini', rpm: 7 },
        model_info: { id },
      };
      expectEqual((await deployments.create(sameDeployment)).id, id);
      expectEqual(await codeOf(deployments.create({ ...sameDeployment, model_name: 'other' })), 'conflict');
    },
    'updates a deployment if it is unchanged': async () => {
      const { hash } = await deployments.get(id);
      await deployments.update(id, { litellm_params: { tpm: 8 }, unset: ['rpm'] }, { ifUnchanged: hash });
      const { litellm_params: params } = await deployments.get(id);
      expectEqual([params.rpm ?? null, params.tpm], [null, 8]);
      expectEqual(await codeOf(deployments.update(id, {}, { ifUnchanged: hash })), 'conflict');
    },
    'lists, finds, and waits': async () => {
      expectEqual((await deployments.find('smoke ü/x')).length, 1);
      expectEqual((await deployments.waitUntilServed(id, { interval: 5 })).id, id);
      expectEqual(
        (await groups.list()).some((group) => group.model_group === 'smoke ü/x'),
        true,
      );
      expectEqual((await models.list()).length > 0, true);
    },
    'reads through http': async () => {
      const { data, response } = await http.GET('/v1/model/info', { params: { query: { litellm_model_id: id } } });
      expectEqual([data?.data[0]?.model_info.id, response.status], [id, 200]);
    },
    'deletes a deployment': async () => {
      await deployments.delete(id);
      expectEqual(await codeOf(deployments.get(id)), 'not_found');
      expectEqual(await codeOf(deployments.delete(id)), 'not_found');
    },
    'throws errors with codes': async () => {
      const wrongKey = createClient({ baseUrl, apiKey: 'sk-nope' });
      expectEqual(await codeOf(wrongKey.models.list()), 'authentication');
      const noServer = createClient({ baseUrl: 'http://127.0.0.1:9', apiKey: 'sk-1234', retry: false, timeout: 5000 });
      expectEqual(await codeOf(noServer.models.list()), 'connection');
      const noResponse = createClient({ baseUrl, apiKey: 'sk-1234', fetch: () => new Promise(() => {}), retry: false });
      expectEqual(await codeOf(noResponse.models.list({}, { timeout: 20 })), 'timeout');
      const caller = new AbortController();
      const call = codeOf(models.list({}, { signal: caller.signal }));
      caller.abort();
      expectEqual(await call, 'aborted');
    },
    'calls the apiKey function': async () => {
      const keys = ['sk-nope', 'sk-1234'];
      const withKeyFunction = createClient({ baseUrl, apiKey: async () => keys.shift() ?? '' });
      expectEqual((await withKeyFunction.models.list()).length > 0, true);
    },
  };
}

/** Runs all checks against a mock proxy of the default release. */
export async function runSmokeSuite(baseUrl: string): Promise<SmokeResult[]> {
  const client = createClient({ baseUrl, apiKey: 'sk-1234', validate: validateResponse });
  const results: SmokeResult[] = [];
  for (const [name, check] of Object.entries(checksOf(client, baseUrl, `smoke-${crypto.randomUUID()}`))) {
    try {
      await check();
      results.push({ name });
    } catch (error) {
      results.push({ name, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    }
  }
  return results;
}
