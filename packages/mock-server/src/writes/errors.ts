import { DetailError } from '../errors/detail-error.ts';
import { ExceptionError } from '../errors/exception-error.ts';
import type { Profile } from '../profiles/profile.ts';
import { PythonError } from '../python/errors.ts';
import { str } from '../python/index.ts';
import type { BodyOperation } from '../validation/types.ts';

/** What a write answers when models are not stored in the database. */
export function notStored(): DetailError {
  return new DetailError(500, { error: "Set `'STORE_MODEL_IN_DB='True'` in your env to enable this feature." });
}

/** What a write answers when the proxy has no database. */
export function noDatabase(operation: BodyOperation): DetailError {
  const guide = 'https://docs.litellm.ai/docs/proxy/virtual_keys';
  return operation === 'patchModelModelModelIdUpdatePatch'
    ? new DetailError(500, { error: `DB not connected. See ${guide}` })
    : new DetailError(500, { error: `No DB Connected. Here's how to do it - ${guide}` });
}

/** A plain Python exception in an operation. */
export function raise(message: string): PythonError {
  return new PythonError('Exception', message);
}

/**
 * What `POST /model/new`, `/model/update` and `/model/delete` make of an error: everything becomes the `error` envelope,
 * an object in it written as Python writes it.
 */
export function asWriteError(error: unknown, { auth, writes }: Profile): unknown {
  const wrap = (status: number, message: string): ExceptionError =>
    new ExceptionError(status, { message, type: writes.errorType(status), param: auth.noParam });
  if (error instanceof DetailError) return wrap(error.status, str(error.detail));
  if (error instanceof PythonError) return wrap(400, writes.exceptionPrefix + error.message);
  return error;
}

/** What `PATCH` makes of an error: only unexpected ones change, into a 500 of their own. */
export function asPatchError(error: unknown): unknown {
  if (!(error instanceof PythonError)) return error;
  const message = `Error updating model: ${error.message}`;
  return new ExceptionError(500, { message, type: 'internal_server_error', param: null });
}
