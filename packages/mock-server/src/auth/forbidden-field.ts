import { ExceptionError } from '../errors/exception-error.ts';

/** A field that no caller may set stands in a body. The proxy takes that for a matter of authentication. */
export class ForbiddenField extends ExceptionError {
  override name = 'ForbiddenField';
  readonly #reason: string;

  /** @param param how the release writes that there is none */
  constructor(reason: string, param: 'None' | null) {
    super(401, { message: `Authentication Error, ${reason}`, type: 'auth_error', param });
    this.#reason = reason;
  }

  /** The right answer: the caller is known, and may not. */
  asForbidden(): ExceptionError {
    return new ExceptionError(403, { message: this.#reason, type: 'permission_denied_error', param: null });
  }
}
