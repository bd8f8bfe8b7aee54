import { ADMIN } from '../support.ts';
import type { Entry, Ledger, Seen } from './ledger.ts';

/** Stands in every secret that is written. */
export const CANARY = 'sk-canary-5f3d9c71';

const HEADERS = { ...ADMIN, 'content-type': 'application/json' };
/** So many deployments a writer keeps. */
const AT_MOST = 4;
let ids = 0;
let versions = 0;

/** All parts of a deployment carry the number of the write, so that half a write shows. */
const deployment = (id: string, version: number): object => ({
  model_name: `model-${version}`,
  litellm_params: { model: 'openai/gpt-4o', api_key: `${CANARY}-${version}`, rpm: version, tpm: version },
  model_info: { id, mark: version },
});

/**
 * Creates, updates, patches and deletes without a pause until the server is gone.
 *
 * @param own the deployments that this writer alone changes
 * @throws Error where the server refuses a write
 */
export async function writeUntilKilled(url: string, ledger: Ledger, own: Entry[], random: () => number): Promise<void> {
  for (;;) {
    const entry = own[Math.floor(random() * own.length)];
    if (entry === undefined || (own.length < AT_MOST && random() < 0.4)) {
      const version = ++versions;
      const created = ledger.create(`kept-${++ids}`, version);
      if (!(await send(url, 'POST', '/model/new', deployment(created.id, version)))) return;
      ledger.acknowledge(created);
      own.push(created);
    } else {
      const dice = random();
      const version = ++versions;
      entry.pending = dice < 0.3 ? 'gone' : version;
      const sent =
        entry.pending === 'gone'
          ? send(url, 'POST', '/model/delete', { id: entry.id })
          : dice < 0.65
            ? send(url, 'POST', '/model/update', deployment(entry.id, version))
            : send(url, 'PATCH', `/model/${entry.id}/update`, deployment(entry.id, version));
      if (!(await sent)) return;
      if (entry.pending === 'gone') own.splice(own.indexOf(entry), 1);
      ledger.acknowledge(entry);
    }
  }
}

/** What the server shows, in its order. */
export async function look(url: string): Promise<Seen[]> {
  const response = await fetch(`${url}/v1/model/info`, { headers: HEADERS });
  const { data }: { data: { model_name: string; litellm_params: Parts; model_info: Parts & { id: string } }[] } =
    await response.json();
  return data.map(({ model_name, litellm_params: { rpm, tpm }, model_info: { id, mark } }) => ({
    id,
    version: rpm === tpm && rpm === mark && model_name === `model-${rpm}` ? rpm : undefined,
  }));
}

interface Parts {
  readonly rpm?: number;
  readonly tpm?: number;
  readonly mark?: number;
}

/** Whether a write was acknowledged; not so where the server was killed before it answered. */
async function send(url: string, method: string, path: string, body: object): Promise<boolean> {
  const response = await fetch(url + path, { method, headers: HEADERS, body: JSON.stringify(body) }).catch(
    () => undefined,
  );
  if (response && response.status !== 200)
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  // The answer's head is the acknowledgement; its body may be cut off.
  await response?.arrayBuffer().catch(() => undefined);
  return response !== undefined;
}
