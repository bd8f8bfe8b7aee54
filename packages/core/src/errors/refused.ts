import { LitellmModelsError } from './base.ts';

/**
 * Refused here, nothing was sent: the proxy would have taken it, and done harm. `kind` says which: a mask or ciphertext in place of a secret
 * (`false_secret`), the id of another deployment, a `null` that is ignored, a parameter that cannot be unset, config models that would be dropped.
 *
 * @example
 * if (RefusedError.isInstance(error) && error.kind === 'false_secret') askForTheKey();
 */
export class RefusedError extends LitellmModelsError {
  static override readonly code: 'refused' = 'refused';
  declare readonly code: 'refused';
}
