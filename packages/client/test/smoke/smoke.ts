import { createClient, type LitellmModelsClient, LitellmModelsError } from '@litellm-models/client';
import { validateResponse } from '@litellm-models/client/validate';

/** What one check found. */
export interface SmokeResult {
  readonly name: string;
  readonly error?: string;
}

function expect(is: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(is), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${a} instead of ${b}`);
}

const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'no error',
    (error: unknown) => (LitellmModelsError.isInstance(error) ? error.code : String(error)),
  );

/** The checks, in order: each leaves the proxy as it found it. */
function checksOf(
  client: LitellmModelsClient,
  baseUrl: string,
  id: string,
): Readonly<Record<string, () => Promise<void>>> {
  const { deployments, groups, models, server, http } = client;
  return {
    'finds the version': async () => expect((await server.info()).version, '1.109.1'),
    'creates and reads': async () => {
      const made = await deployments.create({
        model_name: 'smoke ü/x',
        litellm_params: { model: 'openai/gpt-4o-mini', api_key: 'sk-secret-of-the-smoke', rpm: 7 },
        model_info: { id },
      });
      expect([made.id, made.source, made.litellm_params['rpm']], [id, 'database', 7]);
      const read = await deployments.get(id);
      expect([read.model_name, read.litellm_params.rpm], ['smoke ü/x', 7]);
    },
    'creates alike once': async () => {
      const again = {
        model_name: 'smoke ü/x',
        litellm_params: { model: 'openai/gpt-4o-mini', rpm: 7 },
        model_info: { id },
      };
      expect((await deployments.create(again)).id, id);
      expect(await codeOf(deployments.create({ ...again, model_name: 'other' })), 'conflict');
    },
    'updates, if it is unchanged': async () => {
      const { hash } = await deployments.get(id);
      await deployments.update(id, { litellm_params: { tpm: 8 }, unset: ['rpm'] }, { ifUnchanged: hash });
      const { litellm_params: params } = await deployments.get(id);
      expect([params.rpm ?? null, params.tpm], [null, 8]);
      expect(await codeOf(deployments.update(id, {}, { ifUnchanged: hash })), 'conflict');
    },
    'lists, finds, waits': async () => {
      expect((await deployments.find('smoke ü/x')).length, 1);
      expect((await deployments.waitUntilServed(id, { interval: 5 })).id, id);
      expect(
        (await groups.list()).some((group) => group.model_group === 'smoke ü/x'),
        true,
      );
      expect((await models.list()).length > 0, true);
    },
    'reads by the lower level': async () => {
      const { data, response } = await http.GET('/v1/model/info', { params: { query: { litellm_model_id: id } } });
      expect([data?.data[0]?.model_info.id, response.status], [id, 200]);
    },
    deletes: async () => {
      await deployments.delete(id);
      expect(await codeOf(deployments.get(id)), 'not_found');
      expect(await codeOf(deployments.delete(id)), 'not_found');
    },
    'tells its errors apart': async () => {
      const wrong = createClient({ baseUrl, apiKey: 'sk-nope' });
      expect(await codeOf(wrong.models.list()), 'authentication');
      const nobody = createClient({ baseUrl: 'http://127.0.0.1:9', apiKey: 'sk-1234', retry: false, timeout: 5000 });
      expect(await codeOf(nobody.models.list()), 'connection');
      const silent = createClient({ baseUrl, apiKey: 'sk-1234', fetch: () => new Promise(() => {}), retry: false });
      expect(await codeOf(silent.models.list({}, { timeout: 20 })), 'timeout');
      const caller = new AbortController();
      const call = codeOf(models.list({}, { signal: caller.signal }));
      caller.abort();
      expect(await call, 'aborted');
    },
    'asks for the key': async () => {
      const keys = ['sk-nope', 'sk-1234'];
      const asking = createClient({ baseUrl, apiKey: async () => keys.shift() ?? '' });
      expect((await asking.models.list()).length > 0, true);
    },
  };
}

/** Every check against a mock proxy of the default profile at `baseUrl`. */
export async function smoke(baseUrl: string): Promise<SmokeResult[]> {
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
