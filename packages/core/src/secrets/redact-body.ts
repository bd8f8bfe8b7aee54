import { redact } from './redact.ts';
import { redactText } from './redact-text.ts';

/** As much of a body as an error keeps. */
const LONGEST = 16_384;

/** Takes what was sent out of FastAPI's issues: where the place names a secret, the value is one. */
function withoutInputs(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('detail' in value) || !Array.isArray(value.detail)) return value;
  const detail = value.detail.map((issue: unknown) => {
    if (typeof issue !== 'object' || issue === null || !('input' in issue)) return issue;
    const { input: _, ...rest } = issue;
    return rest;
  });
  return { ...value, detail };
}

/**
 * The body of an answer as text, with every secret taken out. JSON is read, redacted by names and written again; the rest is redacted by looks.
 *
 * @example
 * redactBody('{"api_key":"abc"}'); // '{"api_key":"[redacted]"}'
 */
export function redactBody(body: unknown, secrets: readonly string[] = []): string | undefined {
  if (body === undefined || body === null) return undefined;
  let text: string;
  if (typeof body === 'string') {
    try {
      const value: unknown = JSON.parse(body);
      text =
        typeof value === 'object' ? JSON.stringify(redact(withoutInputs(value), secrets)) : redactText(body, secrets);
    } catch {
      text = redactText(body, secrets);
    }
  } else {
    text = JSON.stringify(redact(withoutInputs(body), secrets)) ?? '';
  }
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
