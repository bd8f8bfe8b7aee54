import { ADMIN } from '../support.ts';
import type { Entry, Ledger, Observed } from './ledger.ts';

/** A part of every secret that is written. */
export const CANARY = 'sk-canary-5f3d9c71';

const HEADERS = { ...ADMIN, 'content-type': 'application/json' };
/** How many deployments a writer has at most. */
const MAX_DEPLOYMENTS = 4;
let ids = 0;
let versions = 0;

/** All fields of a deployment contain the number of the write, so that half a write can be detected. */
const deployment = (id: string, version: number): object => ({
  model_name: `model-${version}`,
  litellm_params: { model: 'openai/gpt-4o', api_key: `${CANARY}-${version}`, rpm: version, tpm: version },
  model_info: { id, mark: version },
});

/**
 * Creates, updates, patches and deletes deployments without a pause until the server is killed.
 *
 * @param own the deployments that only this writer changes
 * @throws Error if the server rejects a write
 */
export async function writeUntilKilled(url: string, ledger: Ledger, own: Entry[], random: () => number): Promise<void> {
  for (;;) {
    const entry = own[Math.floor(random() * own.length)];
    if (entry === undefined || (own.length < MAX_DEPLOYMENTS && random() < 0.4)) {
      const version = ++versions;
      const created = ledger.create(`kept-${++ids}`, version);
      if (!(await send(url, 'POST', '/model/new', deployment(created.id, version)))) return;
      ledger.acknowledge(created);
      own.push(created);
    } else {
      const dice = random();
      const version = ++versions;
      entry.pending = dice < 0.3 ? 'deleted' : version;
      const sent =
        entry.pending === 'deleted'
          ? send(url, 'POST', '/model/delete', { id: entry.id })
          : dice < 0.65
            ? send(url, 'POST', '/model/update', deployment(entry.id, version))
            : send(url, 'PATCH', `/model/${entry.id}/update`, deployment(entry.id, version));
      if (!(await sent)) return;
      if (entry.pending === 'deleted') own.splice(own.indexOf(entry), 1);
      ledger.acknowledge(entry);
    }
  }
}

/** Returns the deployments that the server lists, in its order. */
export async function readDeployments(url: string): Promise<Observed[]> {
  const response = await fetch(`${url}/v1/model/info`, { headers: HEADERS });
  const { data }: { data: { model_name: string; litellm_params: Marks; model_info: Marks & { id: string } }[] } =
    await response.json();
  return data.map(({ model_name, litellm_params: { rpm, tpm }, model_info: { id, mark } }) => ({
    id,
    version: rpm === tpm && rpm === mark && model_name === `model-${rpm}` ? rpm : undefined,
  }));
}

/** The fields that contain the number of the write. */
interface Marks {
  readonly rpm?: number;
  readonly tpm?: number;
  readonly mark?: number;
}

/** Sends a write. Returns whether it was acknowledged: false if the server was killed before it responded. */
async function send(url: string, method: string, path: string, body: object): Promise<boolean> {
  const response = await fetch(url + path, { method, headers: HEADERS, body: JSON.stringify(body) }).catch(
    () => undefined,
  );
  if (response && response.status !== 200)
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  // The headers acknowledge the write; the body can be cut off.
  await response?.arrayBuffer().catch(() => undefined);
  return response !== undefined;
}
