import { ExceptionError } from '../errors/exception-error.ts';
import { PythonError } from '../python/errors.ts';

/**
 * Runs a part of authentication: what Python raises in it is a 401 with Python's own words.
 *
 * @throws ExceptionError 401
 */
export function stumbling(noParam: 'None' | null, part: () => void): void {
  try {
    part();
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    const message = `Authentication Error, ${error.message}`;
    throw new ExceptionError(401, { message, type: 'auth_error', param: noParam });
  }
}
