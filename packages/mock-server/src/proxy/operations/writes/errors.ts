import { isDict, PythonError, type PyValue, str } from '@litellm-models/python-semantics';
import { DetailError } from '../../errors/detail-error.ts';
import { ExceptionError } from '../../errors/exception-error.ts';
import type { ProxyState } from '../../state/state.ts';
import type { BodyOperation } from '../../validation/types.ts';

/** What a write answers when models are not stored in the database. */
export function notStored({ quirks }: ProxyState): DetailError {
  return new DetailError(quirks.status('not-stored-is-a-500', { right: 403, proxy: 500 }), {
    error: "Set `'STORE_MODEL_IN_DB='True'` in your env to enable this feature.",
  });
}

/** What a write answers when the proxy has no database. */
export function noDatabase(operation: BodyOperation): DetailError {
  const guide = 'https://docs.litellm.ai/docs/proxy/virtual_keys';
  return operation === 'patchModelModelModelIdUpdatePatch'
    ? new DetailError(500, { error: `DB not connected. See ${guide}` })
    : new DetailError(500, { error: `No DB Connected. Here's how to do it - ${guide}` });
}

/** The type of an error by its status. */
export function typeOf(status: number): string {
  if (status === 401 || status === 403) return 'auth_error';
  return status < 500 ? 'invalid_request_error' : 'internal_server_error';
}

/** A plain Python exception in an operation. */
export function raise(message: string): PythonError {
  return new PythonError('Exception', message);
}

/**
 * What `POST /model/new`, `/model/update` and `/model/delete` make of an error: everything becomes the `error` envelope,
 * an object in it written as Python writes it.
 */
export function asWriteError(error: unknown, { release: { auth, writes }, quirks }: ProxyState): unknown {
  const typed = quirks.mends('every-error-is-of-auth');
  const wrap = (status: number, message: string): ExceptionError =>
    new ExceptionError(status, { message, type: (typed ? typeOf : writes.errorType)(status), param: auth.noParam });
  if (error instanceof DetailError) {
    const own = quirks.mends('message-is-python') ? plainMessage(error.detail) : undefined;
    return wrap(error.status, own ?? str(error.detail));
  }
  if (error instanceof PythonError) return wrap(400, (typed ? '' : writes.exceptionPrefix) + error.message);
  return error;
}

/** The message in FastAPI's detail, where it is an object with one. */
function plainMessage(detail: PyValue): string | undefined {
  const message = isDict(detail) ? detail['error'] : undefined;
  return typeof message === 'string' ? message : undefined;
}

/** What `PATCH` makes of an error: only unexpected ones change, into a 500 of their own. */
export function asPatchError(error: unknown): unknown {
  if (!(error instanceof PythonError)) return error;
  const message = `Error updating model: ${error.message}`;
  return new ExceptionError(500, { message, type: 'internal_server_error', param: null });
}
