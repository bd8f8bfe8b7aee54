import type { ErrorCode, ErrorKind } from '../errors/codes.ts';

/** Errors of a write that the proxy reports before it writes, with a 5xx. */
const BEFORE_WRITE = /^(?:store_model_in_db_off|no_database)$/;

/**
 * What the proxy reports with status 400 if anything in its own code fails, also after the write: in 1.71 and 1.106 with these words in front, in
 * 1.109 without. Serializing the response is what usually fails then.
 */
const UNHANDLED = /^Authentication Error, |serializ/i;

/**
 * Whether a write may have been performed although its response is an error.
 *
 * A 4xx, and a redirect or 4xx of a gateway, says that it was not. A 5xx says so only in the proxy's words for a database that is missing or not
 * used; any other 5xx, and a success that is not the proxy's, says nothing.
 *
 * @param message the proxy's message as it was sent
 */
export function writeMayHaveHappened(status: number, code: ErrorCode, kind: ErrorKind, message: string): boolean {
  if (status === 408 || status < 300) return true;
  if (status >= 500) return code === 'not_the_proxy' || !BEFORE_WRITE.test(kind);
  return status === 400 && kind === 'other' && UNHANDLED.test(message);
}
