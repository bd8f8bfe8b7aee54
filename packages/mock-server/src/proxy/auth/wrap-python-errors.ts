import { PythonError } from '@litellm-models/python-semantics';
import { ExceptionError } from '../errors/exception-error.ts';
import { RejectedRequest } from './rejected-request.ts';

/**
 * Runs a part of authentication and turns a Python exception in it into a 401 with Python's message, as the proxy does.
 *
 * @param forbids whether a rejected parameter is a 403 instead, the status that fits
 * @throws ExceptionError
 */
export function wrapPythonErrors(noParam: 'None' | null, part: () => void, forbids = false): void {
  try {
    part();
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    if (forbids && error instanceof RejectedRequest) throw error.asForbidden();
    const message = `Authentication Error, ${error.message}`;
    throw new ExceptionError(401, { message, type: 'auth_error', param: noParam });
  }
}
