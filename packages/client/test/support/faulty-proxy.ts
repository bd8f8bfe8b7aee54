import { broken, envelope, json } from './scripted.ts';

/** What goes wrong with one request, whatever it asks. `done` says whether the proxy did what was asked all the same. */
export type Mishap =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'reset' | 'hang' | 'half' | 'malformed'; readonly done: boolean }
  | { readonly kind: 'status'; readonly status: number; readonly done: boolean }
  | { readonly kind: 'page'; readonly status: 200 | 502; readonly done: boolean };

interface Row {
  model_name: string;
  litellm_params: Record<string, unknown>;
  model_info: Record<string, unknown> & { id: string };
}

const NEVER = new Promise<never>(() => {});

/** The smallest proxy that a create can go wrong on: rows by id, one operation each to write, read and remove, and a schedule of mishaps. */
export class FaultyProxy {
  readonly rows: Map<string, Row> = new Map();
  /** How often a row was written, over all. */
  writes = 0;
  readonly #schedule: Mishap[];

  constructor(schedule: readonly Mishap[]) {
    this.#schedule = [...schedule];
  }

  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const mishap = this.#schedule.shift() ?? { kind: 'none' };
    if (mishap.kind === 'refused') throw broken('ECONNREFUSED');
    const done = mishap.kind === 'none' || mishap.done;
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : {};
    const answer = done ? this.#perform(new URL(url), body) : json({ data: [] });
    switch (mishap.kind) {
      case 'none':
        return answer;
      case 'reset':
        throw broken('ECONNRESET');
      case 'hang':
        return NEVER;
      case 'half':
        return new Response(
          new ReadableStream({
            start: (controller) => {
              controller.enqueue(new TextEncoder().encode('{"model_id"'));
              controller.error(broken('ECONNRESET'));
            },
          }),
        );
      case 'malformed':
        return new Response((await answer.text()).slice(0, -2), { headers: { 'content-type': 'application/json' } });
      case 'status':
        return envelope('It went wrong.', mishap.status);
      case 'page':
        return new Response('<!doctype html><p>Sign in', {
          status: mishap.status,
          headers: { 'content-type': 'text/html' },
        });
    }
  };

  #perform({ pathname, searchParams }: URL, body: Record<string, unknown>): Response {
    if (pathname === '/model/new') return this.#create(body as unknown as Row);
    if (pathname === '/model/delete') {
      const id = body['id'] as string;
      if (!this.rows.delete(id)) return envelope(`{'error': 'Model with id=${id} not found in db'}`, 400);
      return json({ message: `Model: ${id} deleted successfully` });
    }
    const id = searchParams.get('litellm_model_id');
    const row = this.rows.get(id ?? '');
    if (!row) return json({ detail: { error: `Model id = ${id} not found on litellm proxy` } }, 400);
    return json({ data: [{ ...row, model_info: { ...row.model_info, db_model: true } }] });
  }

  #create(row: Row): Response {
    const { id } = row.model_info;
    if (this.rows.has(id))
      return envelope("{'error': 'Failed to add model to db. Check your server logs for more details.'}", 500);
    this.rows.set(id, row);
    this.writes += 1;
    return json({ model_id: id, ...row });
  }
}
