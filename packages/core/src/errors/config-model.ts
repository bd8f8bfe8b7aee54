import { LitellmModelsError } from './base.ts';

/**
 * The model comes from the config file, which the API cannot change.
 * Change the config file, or store the model in the database under another id.
 *
 * @example
 * if (ConfigModelError.isInstance(error)) console.error(error.message);
 */
export class ConfigModelError extends LitellmModelsError {
  static override readonly code: 'config_model' = 'config_model';
  declare readonly code: 'config_model';
}
