import { repr } from '@litellm-models/python-semantics';
import { DetailError } from '../../errors/detail-error.ts';
import { ExceptionError } from '../../errors/exception-error.ts';
import { reload } from '../../state/reload.ts';
import type { ProxyState } from '../../state/state.ts';

/**
 * Reloads the router after a row has changed. With quirks off, the router forgets the old deployment first, so that a failed reload does
 * not go on serving it.
 */
export function reloadChanged(state: ProxyState, modelId: string): void {
  if (state.quirks.mends('unservable-is-stored')) state.router.delete(modelId);
  reload(state);
}

/**
 * With quirks off, undoes a write whose deployment is not served after the reload.
 *
 * @param undo restores the table
 * @throws DetailError 404
 */
export function refuseUnservable(state: ProxyState, modelId: string, undo: () => void): void {
  if (!state.quirks.mends('unservable-is-stored') || state.router.get(modelId)) return;
  undo();
  reload(state);
  throw new DetailError(404, { error: 'This proxy has no provider that serves the deployment. Nothing was stored.' });
}

/**
 * Fails where a written deployment is not served after the reload, in the releases that check it.
 *
 * @param action what the message calls the write
 * @throws ExceptionError 500; the row stays stored
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
