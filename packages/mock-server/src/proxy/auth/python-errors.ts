import { PythonError } from '@litellm-models/python-semantics';
import { ExceptionError } from '../errors/exception-error.ts';

/** A request sets a parameter that no caller may set. The proxy reports it as a failed authentication. */
export class RejectedRequest extends PythonError {
  override name = 'RejectedRequest';

  constructor(reason: string) {
    super('ValueError', `Rejected Request: ${reason}`);
  }
}

/**
 * Runs a part of authentication and converts a Python exception in it to a 401 with Python's message, as the proxy does.
 *
 * @param noParam `param` of the error
 * @throws ExceptionError 401, whose `cause` is the Python exception
 */
export function wrapPythonErrors<T>(noParam: 'None' | null, part: () => T): T {
  try {
    return part();
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    const message = `Authentication Error, ${error.message}`;
    throw new ExceptionError(401, { message, type: 'auth_error', param: noParam }, { cause: error });
  }
}
