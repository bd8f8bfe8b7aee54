import { LitellmModelsError } from './base.ts';

/**
 * The client refused to send the request, because the proxy would accept it and do harm. `kind` says why:
 *
 * - `masked_secret`: a masked or encrypted value in place of a secret
 * - `id_mismatch`: `model_info.id` is the id of another deployment
 * - `null_is_ignored`: the proxy ignores `null`
 * - `resets_booleans`: this proxy would set parameters that are `true` to `false`
 * - `cannot_unset`: this proxy cannot remove a parameter
 * - `set_and_unset`: a parameter is both set and removed
 * - `drops_config_models`: this proxy would drop the models of its config file
 * - `unreachable_id`: the id cannot be part of a path
 *
 * @example
 * if (RefusedError.isInstance(error) && error.kind === 'masked_secret') console.error('enter the API key again');
 */
export class RefusedError extends LitellmModelsError {
  static override readonly code: 'refused' = 'refused';
  declare readonly code: 'refused';
}
