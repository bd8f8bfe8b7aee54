import type { ClientOptions } from '../../src/index.ts';
import { json, type Reply, type Sent, scripted } from './scripted.ts';

/** A deployment in a response of `/model/info`. */
export const row = (id: string, isInDatabase = true, info: object = {}): object => ({
  model_name: 'chat',
  litellm_params: { model: 'openai/gpt-4o-mini', rpm: 7 },
  model_info: { id, db_model: isInDatabase, ...info },
});

const writtenRow = (id: string): object => ({
  model_id: id,
  model_name: 'chat',
  litellm_params: { model: 'Q'.repeat(80), rpm: 7 },
  model_info: { id },
});

/** Whether a request is a write. */
export const isWrite = ({ method }: Sent): boolean => method !== 'GET';

/** A client whose proxy serves these rows and accepts every write. */
export function serving(rows: readonly object[], options: Partial<ClientOptions> = {}): ReturnType<typeof scripted> {
  const rowsWithId = (id: string | null): object[] =>
    rows.filter((r) => (r as { model_info: { id: string } }).model_info.id === id);
  const reply: Reply = ({ method, url }) => {
    if (method !== 'GET') return writtenRow('d-1');
    const { searchParams } = new URL(url);
    if (!searchParams.has('litellm_model_id')) return { data: rows };
    const found = rowsWithId(searchParams.get('litellm_model_id'));
    return found.length ? { data: found } : json({ detail: { error: 'Model id = x not found on litellm proxy' } }, 400);
  };
  return scripted(options, reply);
}
