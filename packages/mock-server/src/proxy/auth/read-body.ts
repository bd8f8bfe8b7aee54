import {
  assertEncodable,
  isDict,
  orjsonError,
  type PyDict,
  PythonError,
  type PyValue,
  parseJson,
  pyFloat,
  setKey,
} from '@litellm-models/python-semantics';
import { ExceptionError } from '../errors/exception-error.ts';
import { UnhandledException } from '../errors/unhandled-exception.ts';
import type { ProxyRequest } from '../http/messages.ts';
import type { BodyReading } from './auth-release.ts';
import { readForm } from './read-form.ts';

const FORMS = new Set(['application/x-www-form-urlencoded', 'multipart/form-data']);

/** Whether a content type is one of HTML's form types; upper case and parameters do not matter. */
export function isFormType(contentType: string): boolean {
  return FORMS.has(mediaType(contentType));
}

/**
 * Reads the body as authentication does, as JSON or as a form, for every operation. Returns undefined for an empty or ignored body.
 *
 * @throws ExceptionError 400 where the release refuses a body that it cannot read; the key is checked only later
 */
export function readBody(request: ProxyRequest, reading: BodyReading): PyValue | undefined {
  const type = request.headers['content-type'] ?? '';
  if (reading.isForm(type)) return formOf(request.body, type, reading);
  // Every release ignores a body that is not UTF-8.
  if (request.body === '' || request.bytes !== undefined) return undefined;
  const binary = reading.binary.has(mediaType(type));
  const value = jsonOf(request.body, reading.refuses && !binary);
  return binary && value !== undefined && !isDict(value) ? undefined : value;
}

function mediaType(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/**
 * Parses JSON as Python does. Where the release refuses a body that it cannot read, lone surrogates included, the message is orjson's.
 */
function jsonOf(text: string, refuses: boolean): PyValue | undefined {
  try {
    if (text.startsWith('\ufeff')) throw new PythonError('JSONDecodeError', 'Unexpected UTF-8 BOM');
    const value = parseJson(text);
    if (refuses && text.includes('\\u')) assertNoSurrogates(value);
    return MANY_DIGITS.test(text) && orjsonError(text) === undefined ? withoutHugeInts(value) : value;
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    const reason = refuses ? orjsonError(text) : undefined;
    if (reason !== undefined) throw invalidPayload('JSON', reason);
    return undefined;
  }
}

const MANY_DIGITS = /\d{19}/;
const MIN_INT = -(2n ** 63n);
const MAX_INT = 2n ** 64n - 1n;

/** Converts ints beyond 64 bits to floats, as orjson does, which parses the body first. */
function withoutHugeInts(value: PyValue): PyValue {
  if (typeof value === 'bigint') return value < MIN_INT || value > MAX_INT ? pyFloat(Number(value)) : value;
  if (Array.isArray(value)) return value.map(withoutHugeInts);
  if (!isDict(value)) return value;
  const changed: PyDict = {};
  for (const [key, inner] of Object.entries(value)) setKey(changed, key, withoutHugeInts(inner));
  return changed;
}

/** @throws PythonError for a string with a lone surrogate */
function assertNoSurrogates(value: PyValue): void {
  if (typeof value === 'string') assertEncodable(value);
  else if (Array.isArray(value)) value.forEach(assertNoSurrogates);
  else if (isDict(value)) {
    for (const [key, inner] of Object.entries(value)) {
      assertEncodable(key);
      assertNoSurrogates(inner);
    }
  }
}

function formOf(body: string, type: string, reading: BodyReading): PyDict | undefined {
  const form = readForm(type, body);
  if (typeof form === 'string') {
    if (reading.refuses) throw invalidPayload('form', form);
    return undefined;
  }
  const metadata = form['metadata'];
  return reading.refuses && typeof metadata === 'string' ? { ...form, metadata: metadataOf(metadata) } : form;
}

/** Parses the JSON in a form's metadata. The proxy crashes where it is invalid. */
function metadataOf(text: string): PyValue {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof PythonError) throw new UnhandledException(error.message);
    throw error;
  }
}

/** The 400 for a body that cannot be read. */
export function invalidPayload(what: 'JSON' | 'form', reason: string): ExceptionError {
  const message = `Invalid ${what} payload: ${reason}`;
  return new ExceptionError(400, { message, type: 'invalid_request_error', param: 'request_body' });
}
