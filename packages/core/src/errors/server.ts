import { LitellmModelsError } from './base.ts';

/**
 * The proxy failed. `kind` says more:
 *
 * - `write_failed`: a create failed, usually because the id is taken
 * - `saved_not_served`: the write succeeded, but the router cannot serve the deployment. Do not send it again: update or delete it.
 * - `database_down`: the proxy cannot reach its database
 * - `no_router`: the proxy has no models configured
 *
 * Search the proxy's log for `callId`.
 *
 * @example
 * if (ServerError.isInstance(error) && error.kind !== 'saved_not_served') console.error('search the log for', error.callId);
 */
export class ServerError extends LitellmModelsError {
  static override readonly code: 'server' = 'server';
  declare readonly code: 'server';
}
