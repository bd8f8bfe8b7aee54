import { redactText } from './redact-text.ts';

/** Characters of a body that an error keeps. */
const MAX_LENGTH = 16_384;

/**
 * Returns a response body as a string with secrets redacted. Only the part that is returned is read.
 *
 * @param body a string, or parsed JSON
 * @param secrets strings to redact wherever they occur
 * @returns at most 16,384 characters; `undefined` if there is no body
 * @example
 * redactBody('{"api_key":"abc"}'); // '{"api_key":"[redacted]"}'
 */
export function redactBody(body: unknown, secrets: readonly string[] = []): string | undefined {
  if (body == null) return undefined;
  let text = String(body);
  try {
    if (typeof body !== 'string') text = JSON.stringify(body) ?? text;
  } catch {
    // A cycle.
  }
  return redactText(text, secrets, MAX_LENGTH) + (text.length > MAX_LENGTH ? '…' : '');
}
