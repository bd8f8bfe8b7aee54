import { repr } from '@litellm-models/python-semantics';
import { DetailError } from '../../errors/detail-error.ts';
import { ExceptionError } from '../../errors/exception-error.ts';
import { reload } from '../../state/reload.ts';
import type { ProxyState } from '../../state/state.ts';

/**
 * Reloads after a change of a row. Where a failed one is to be noticed, the deployment is no longer served meanwhile: the router
 * would go on with the one it has.
 */
export function reloadChanged(state: ProxyState, modelId: string): void {
  if (state.quirks.mends('unservable-is-stored')) state.router.delete(modelId);
  reload(state);
}

/**
 * Takes a write back whose deployment is not served after the reload, where that bug is mended.
 *
 * @param undo makes the table what it was
 * @throws DetailError 404
 */
export function refuseUnservable(state: ProxyState, modelId: string, undo: () => void): void {
  if (!state.quirks.mends('unservable-is-stored') || state.router.get(modelId)) return;
  undo();
  reload(state);
  throw new DetailError(404, { error: 'This proxy has no provider that serves the deployment. Nothing was stored.' });
}

/**
 * Answers 500 when a written deployment is not served after the reload, in releases that look.
 *
 * @param action the word the message has for the write
 * @throws ExceptionError 500; the row stays written
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
