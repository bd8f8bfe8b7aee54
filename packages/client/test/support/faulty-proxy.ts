import { connectionError, envelope, json } from './scripted.ts';

/** What happens to one request. `performed` says whether the proxy performs it although the client gets an error. */
export type Fault =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'reset' | 'hang' | 'half-body' | 'malformed-json'; readonly performed: boolean }
  | { readonly kind: 'status'; readonly status: number; readonly performed: boolean }
  | { readonly kind: 'html'; readonly status: 200 | 502; readonly performed: boolean };

interface Row {
  model_name: string;
  litellm_params: Record<string, unknown>;
  model_info: Record<string, unknown> & { id: string };
}

const NEVER = new Promise<never>(() => {});

/** A minimal proxy that creates, reads, and deletes rows, with one scheduled fault per request. */
export class FaultyProxy {
  readonly rows: Map<string, Row> = new Map();
  /** The number of rows created. */
  writes = 0;
  readonly #schedule: Fault[];

  constructor(schedule: readonly Fault[]) {
    this.#schedule = [...schedule];
  }

  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const fault = this.#schedule.shift() ?? { kind: 'none' };
    if (fault.kind === 'refused') throw connectionError('ECONNREFUSED');
    const isPerformed = fault.kind === 'none' || fault.performed;
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : {};
    const response = isPerformed ? this.#perform(new URL(url), body) : json({ data: [] });
    switch (fault.kind) {
      case 'none':
        return response;
      case 'reset':
        throw connectionError('ECONNRESET');
      case 'hang':
        return NEVER;
      case 'half-body':
        return new Response(
          new ReadableStream({
            start: (controller) => {
              controller.enqueue(new TextEncoder().encode('{"model_id"'));
              controller.error(connectionError('ECONNRESET'));
            },
          }),
        );
      case 'malformed-json':
        return new Response((await response.text()).slice(0, -2), { headers: { 'content-type': 'application/json' } });
      case 'status':
        return envelope('Something failed.', fault.status);
      case 'html':
        return new Response('<!doctype html><p>Sign in', {
          status: fault.status,
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
