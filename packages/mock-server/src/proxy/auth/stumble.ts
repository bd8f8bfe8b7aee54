import { PythonError } from '@litellm-models/python-semantics';
import { ExceptionError } from '../errors/exception-error.ts';
import { RejectedRequest } from './rejected-request.ts';

/**
 * Runs a part of authentication: what Python raises in it is a 401 with Python's own words.
 *
 * @param forbids whether a field that nobody may set is a 403 instead, as it should be
 * @throws ExceptionError
 */
export function stumbling(noParam: 'None' | null, part: () => void, forbids = false): void {
  try {
    part();
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    if (forbids && error instanceof RejectedRequest) throw error.asForbidden();
    const message = `Authentication Error, ${error.message}`;
    throw new ExceptionError(401, { message, type: 'auth_error', param: noParam });
  }
}
