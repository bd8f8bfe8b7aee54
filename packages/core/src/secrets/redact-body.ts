import { redactJson } from './redact-json.ts';
import { redactText } from './redact-text.ts';

/** Characters of a body that an error keeps. */
const MAX_LENGTH = 16_384;

/** Drops the rejected value (`input`) from FastAPI's issues: it can be a secret, and its field is only named in `loc`. */
const withoutInput = (key: string, value: unknown): unknown => (key === 'input' ? undefined : value);

/**
 * Returns a response body as a string with secrets redacted. JSON is parsed, redacted by field name and serialized again; anything else is
 * redacted by pattern.
 *
 * @param body a string, or parsed JSON
 * @param secrets strings to redact wherever they occur
 * @returns at most 16,384 characters; `undefined` if there is no body
 * @example
 * redactBody('{"api_key":"abc"}'); // '{"api_key":"[redacted]"}'
 */
export function redactBody(body: unknown, secrets: readonly string[] = []): string | undefined {
  if (body === undefined || body === null) return undefined;
  let text: string;
  try {
    const value: unknown = typeof body === 'string' ? JSON.parse(body) : body;
    text = JSON.stringify(redactJson(value, secrets), withoutInput) ?? '';
  } catch {
    text = redactText(String(body), secrets);
  }
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
