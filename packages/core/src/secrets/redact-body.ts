import { redactJson } from './redact-json.ts';
import { redactText } from './redact-text.ts';

/** As much of a body as an error keeps. */
const LONGEST = 16_384;

/** Takes what was sent out of FastAPI's issues: where the place names a secret, the value is one. */
const withoutInput = (key: string, value: unknown): unknown => (key === 'input' ? undefined : value);

/**
 * The body of an answer as text, with every secret taken out. JSON is read, redacted by names and written again; the rest is redacted by looks.
 *
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
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
