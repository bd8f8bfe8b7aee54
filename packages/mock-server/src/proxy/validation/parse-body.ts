import type { PyValue } from '@litellm-models/python-semantics';
import { decodeJsonBytes, JsonDecodeError, PythonError, parseJson } from '@litellm-models/python-semantics';
import { errorDetail } from './detail.ts';
import type { Outcome, ParsedBody, ValidationRelease } from './types.ts';

const STRICT_UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Parses a body as FastAPI does before authentication: as JSON for a JSON content type or none, otherwise as bytes, which validation
 * then refuses.
 *
 * @returns a 422 with Python's message for invalid JSON; a 400 for a body that cannot be decoded, which is not UTF-8, has an integer of
 * more than 4,300 digits, or is nested too deep for Python
 * @example parseBody(release, '{"id": 1}', 'application/json') // { ok: true, value: { kind: 'json', value: { id: 1 } } }
 */
export function parseBody(
  release: ValidationRelease,
  body: string | Uint8Array,
  contentType: string | undefined,
): Outcome<ParsedBody> {
  if (body.length === 0) return { ok: true, value: { kind: 'missing' } };
  if (!isJsonType(contentType)) return { ok: true, value: { kind: 'bytes', text: bytesText(body) } };
  try {
    const text = jsonText(body);
    return text === undefined
      ? unreadable()
      : { ok: true, value: { kind: 'json', value: parseJson(text, release.maxNesting) } };
  } catch (error) {
    if (error instanceof JsonDecodeError) return { ok: false, status: 422, detail: invalidJson(release, error) };
    if (error instanceof PythonError) return unreadable();
    throw error;
  }
}

/** Whether FastAPI parses a body of this type as JSON. Upper case and parameters do not matter. */
function isJsonType(contentType: string | undefined): boolean {
  if (contentType === undefined || contentType === '') return true;
  const type = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
  const [main, sub = '', more] = type.split('/');
  return more === undefined && main === 'application' && (sub === 'json' || sub.endsWith('+json'));
}

function jsonText(body: string | Uint8Array): string | undefined {
  if (typeof body !== 'string') return decodeJsonBytes(body);
  if (body.charCodeAt(0) === 0 || body.charCodeAt(1) === 0) return decodeJsonBytes(new TextEncoder().encode(body));
  return body.startsWith('\ufeff') ? body.slice(1) : body;
}

function bytesText(body: string | Uint8Array): string | undefined {
  if (typeof body === 'string') return body;
  try {
    return STRICT_UTF_8.decode(body);
  } catch {
    return undefined;
  }
}

function invalidJson(release: ValidationRelease, error: JsonDecodeError): PyValue {
  const line = { type: 'json_invalid', msg: 'JSON decode error', input: {}, ctx: { error: error.msg } };
  return errorDetail(release, [{ ...line, loc: ['body', error.pos] }]);
}

function unreadable(): Outcome<ParsedBody> {
  return { ok: false, status: 400, detail: 'There was an error parsing the body' };
}
