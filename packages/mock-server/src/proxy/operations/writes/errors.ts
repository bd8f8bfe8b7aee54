import { PythonError, str } from '@litellm-models/python-semantics';
import { DetailError } from '../../errors/detail-error.ts';
import { ExceptionError } from '../../errors/exception-error.ts';
import type { ProxyState } from '../../state/state.ts';
import type { BodyOperation } from '../../validation/types.ts';

/** Returns the error of a create or a delete while `store_model_in_db` is off. */
export function storingDisabled(): DetailError {
  return new DetailError(500, {
    error: "Set `'STORE_MODEL_IN_DB='True'` in your env to enable this feature.",
  });
}

/** Returns the error of a write to a proxy without a database. */
export function noDatabase(operation: BodyOperation): DetailError {
  const guide = 'https://docs.litellm.ai/docs/proxy/virtual_keys';
  return operation === 'patchModelModelModelIdUpdatePatch'
    ? new DetailError(500, { error: `DB not connected. See ${guide}` })
    : new DetailError(500, { error: `No DB Connected. Here's how to do it - ${guide}` });
}

/** Returns the type of an error with this status. */
export function errorTypeOf(status: number): string {
  if (status === 401 || status === 403) return 'auth_error';
  return status < 500 ? 'invalid_request_error' : 'internal_server_error';
}

/**
 * Returns the message for a feature that needs an enterprise license.
 *
 * @param trial the URL for a trial key
 */
export function licenseRequired(trial: string): string {
  return (
    'You must be a LiteLLM Enterprise user to use this feature. If you have a license please set `LITELLM_LICENSE` in ' +
    `your env. Get a 7 day trial key here: ${trial}. \nPricing: https://www.litellm.ai/#pricing`
  );
}

/** Returns a Python `Exception`. */
export function pythonException(message: string): PythonError {
  return new PythonError('Exception', message);
}

/**
 * Converts an error of `POST /model/new`, `/model/update` and `/model/delete` to the `error` envelope. An object becomes a string in
 * Python's format. The original error is the `cause`.
 */
export function toWriteError(error: unknown, { release: { auth, writes } }: ProxyState): unknown {
  const wrap = (status: number, message: string): ExceptionError =>
    new ExceptionError(status, { message, type: writes.errorType(status), param: auth.noParam }, { cause: error });
  if (error instanceof DetailError) return wrap(error.status, str(error.detail));
  if (error instanceof PythonError) return wrap(400, writes.exceptionPrefix + error.message);
  return error;
}

/** Converts an error of `PATCH /model/{model_id}/update`: an unexpected exception becomes a 500. */
export function toPatchError(error: unknown): unknown {
  if (!(error instanceof PythonError)) return error;
  const message = `Error updating model: ${error.message}`;
  return new ExceptionError(500, { message, type: 'internal_server_error', param: null });
}
