import { LitellmModelsError } from './base.ts';

/**
 * The deployment is defined in the proxy's config file, which the API cannot change.
 * Edit the config file, or create the deployment in the database under another id.
 *
 * @example
 * if (ConfigModelError.isInstance(error)) console.error(`edit ${error.modelId} in the proxy's config.yaml`);
 */
export class ConfigModelError extends LitellmModelsError {
  static override readonly code: 'config_model' = 'config_model';
  declare readonly code: 'config_model';
}
