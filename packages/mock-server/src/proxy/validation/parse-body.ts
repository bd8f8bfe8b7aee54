import type { PyValue } from '@litellm-models/python-semantics';
import { decodeJsonBytes, JsonDecodeError, PythonError, parseJson } from '@litellm-models/python-semantics';
import { errorDetail } from './detail.ts';
import type { Outcome, ParsedBody, ValidationRelease } from './types.ts';

const STRICT_UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a body as FastAPI does before it authenticates: as JSON where the content type says so or says nothing, else as
 * bytes, which validation then refuses.
 *
 * @returns 422 with Python's message for broken JSON, 400 for what cannot be decoded (not UTF-8, an int of more than
 * 4,300 digits, nesting beyond Python's limit).
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

/** Whether FastAPI reads a body of this type as JSON; it goes by `email.message`, which ignores case and parameters. */
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
