import { LitellmModelsError } from './base.ts';

/**
 * The proxy failed. `kind` is `write_failed` where a create did: most often its id is taken. It is `saved_not_served` where a write did happen,
 * but the router could not take the deployment: do not send it again.
 * Look into the proxy's log.
 *
 * @example
 * if (ServerError.isInstance(error)) console.error(error.message);
 */
export class ServerError extends LitellmModelsError {
  static override readonly code: 'server' = 'server';
  declare readonly code: 'server';
}
