import { PythonError } from '@litellm-models/python-semantics';
import { ExceptionError } from '../errors/exception-error.ts';

/**
 * Runs a part of authentication and turns a Python exception in it into a 401 with Python's message, as the proxy does.
 *
 * @throws ExceptionError with the Python exception as its `cause`
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
