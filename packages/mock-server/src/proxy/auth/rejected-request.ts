import { PythonError } from '@litellm-models/python-semantics';
import { ExceptionError } from '../errors/exception-error.ts';

/** A field that no caller may set stands in a request. The proxy takes that for a matter of authentication. */
export class RejectedRequest extends PythonError {
  override name = 'RejectedRequest';

  constructor(reason: string) {
    super('ValueError', `Rejected Request: ${reason}`);
  }

  /** The right answer: the caller is known, and may not. */
  asForbidden(): ExceptionError {
    return new ExceptionError(403, { message: this.message, type: 'permission_denied_error', param: null });
  }
}
