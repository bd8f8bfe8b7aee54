import { LitellmModelsError } from './base.ts';

/**
 * The deployment, team or credential is not there; `kind` says which. Also where the proxy says 400 (`Model id = x not found`).
 * A config model is "not found in db" to `POST /model/delete`.
 *
 * @example
 * if (NotFoundError.isInstance(error) && error.kind === 'deployment_not_found') return undefined;
 */
export class NotFoundError extends LitellmModelsError {
  static override readonly code: 'not_found' = 'not_found';
  declare readonly code: 'not_found';
}
