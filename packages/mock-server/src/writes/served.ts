import { ExceptionError } from '../errors/exception-error.ts';
import type { ProxyState } from '../proxy/state.ts';
import { repr } from '../python/index.ts';

/**
 * Answers 500 when a written deployment is not served after the reload, in releases that look.
 *
 * @param action the word the message has for the write
 * @throws ExceptionError 500; the row stays written
 */
export function checkServed(state: ProxyState, modelId: string, action: 'create' | 'update'): void {
  if (!state.profile.writes.checksServed || state.router.get(modelId)) return;
  throw new ExceptionError(500, {
    message:
      `Model ${action} was saved to the database, but the model id(s) ${repr([modelId])} are not live in this pod's ` +
      'router after the reload and are not being served by this pod. Other pods reload on their own interval. Check ' +
      "server logs for 'Error upserting deployment' or 'Error creating deployment' for the cause.",
    type: 'internal_server_error',
    param: null,
  });
}
