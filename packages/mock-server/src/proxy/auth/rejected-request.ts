import { PythonError } from '@litellm-models/python-semantics';
import { ExceptionError } from '../errors/exception-error.ts';

/** A request sets a parameter that no caller may set. The proxy reports it as a failed authentication. */
export class RejectedRequest extends PythonError {
  override name = 'RejectedRequest';

  constructor(reason: string) {
    super('ValueError', `Rejected Request: ${reason}`);
  }

  /** The error that fits: the caller is known, but may not do this. */
  asForbidden(): ExceptionError {
    return new ExceptionError(403, { message: this.message, type: 'permission_denied_error', param: null });
  }
}
