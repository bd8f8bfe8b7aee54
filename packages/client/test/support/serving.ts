import type { ClientOptions } from '../../src/index.ts';
import { json, type Reply, type Sent, scripted } from './scripted.ts';

/** A deployment as `/model/info` lists it. */
export const row = (id: string, db = true, extra: object = {}): object => ({
  model_name: 'chat',
  litellm_params: { model: 'openai/gpt-4o-mini', rpm: 7 },
  model_info: { id, db_model: db, ...extra },
});

const written = (id: string): object => ({
  model_id: id,
  model_name: 'chat',
  litellm_params: { model: 'Q'.repeat(80), rpm: 7 },
  model_info: { id },
});

/** Whether a request would change something. */
export const isWrite = ({ method }: Sent): boolean => method !== 'GET';

/** A proxy that serves these rows and takes every write. */
export function serving(rows: readonly object[], options: Partial<ClientOptions> = {}): ReturnType<typeof scripted> {
  const ofId = (id: string | null): object[] =>
    rows.filter((r) => (r as { model_info: { id: string } }).model_info.id === id);
  const reply: Reply = ({ method, url }) => {
    if (method !== 'GET') return written('d-1');
    const { searchParams } = new URL(url);
    if (!searchParams.has('litellm_model_id')) return { data: rows };
    const found = ofId(searchParams.get('litellm_model_id'));
    return found.length ? { data: found } : json({ detail: { error: 'Model id = x not found on litellm proxy' } }, 400);
  };
  return scripted(options, reply);
}
