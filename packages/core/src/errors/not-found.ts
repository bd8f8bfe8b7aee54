import { LitellmModelsError } from './base.ts';

/**
 * The deployment, team or credential does not exist; `kind` says which. The proxy often returns status 400 for this.
 * To `POST /model/delete`, a deployment of the config file is "not found in db" as well.
 *
 * @example
 * if (NotFoundError.isInstance(error) && error.kind === 'deployment_not_found') console.error(`no deployment ${error.modelId}`);
 */
export class NotFoundError extends LitellmModelsError {
  static override readonly code: 'not_found' = 'not_found';
  declare readonly code: 'not_found';
}
