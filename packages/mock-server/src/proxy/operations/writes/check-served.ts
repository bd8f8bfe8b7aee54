import { repr } from '@litellm-models/python-semantics';
import { ExceptionError } from '../../errors/exception-error.ts';
import type { ProxyState } from '../../state/state.ts';

/**
 * Checks that a written deployment is served after the reload, in the releases that check it.
 *
 * @param action the name of the write in the message
 * @throws ExceptionError 500 if it is not served; its row is stored nevertheless
 */
export function checkServed(state: ProxyState, modelId: string, action: 'create' | 'update'): void {
  if (!state.release.writes.checksServed || state.router.get(modelId)) return;
  throw new ExceptionError(500, {
    message:
      `Model ${action} was saved to the database, but the model id(s) ${repr([modelId])} are not live in this pod's ` +
      'router after the reload and are not being served by this pod. Other pods reload on their own interval. Check ' +
      "server logs for 'Error upserting deployment' or 'Error creating deployment' for the cause.",
    type: 'internal_server_error',
    param: null,
  });
}
