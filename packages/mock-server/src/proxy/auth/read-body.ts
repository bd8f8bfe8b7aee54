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
import type { BodyParsing } from './auth-release.ts';
import { readForm } from './read-form.ts';

const FORMS = new Set(['application/x-www-form-urlencoded', 'multipart/form-data']);

/** Whether a content type is one of the form types of HTML. Upper case and parameters do not matter. */
export function isFormType(contentType: string): boolean {
  return FORMS.has(mediaType(contentType));
}

/**
 * Parses the body as authentication does for every operation, as JSON or as a form. Returns undefined for an empty or ignored body.
 *
 * @throws ExceptionError 400 for an invalid body in releases that reject it before they check the key
 * @throws UnhandledException for a form whose metadata is not JSON, in the same releases
 */
export function readBody(request: ProxyRequest, parsing: BodyParsing): PyValue | undefined {
  const type = request.headers['content-type'] ?? '';
  if (parsing.isForm(type)) return formOf(request.body, type, parsing);
  // Every release ignores a body that is not UTF-8.
  if (request.body === '' || request.bytes !== undefined) return undefined;
  const binary = parsing.binary.has(mediaType(type));
  const value = jsonOf(request.body, parsing.rejectsInvalid && !binary);
  return binary && value !== undefined && !isDict(value) ? undefined : value;
}

function mediaType(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** Parses JSON as Python does. A release that rejects invalid JSON also rejects lone surrogates, with the message of orjson. */
function jsonOf(text: string, rejectsInvalid: boolean): PyValue | undefined {
  try {
    if (text.startsWith('\ufeff')) throw new PythonError('JSONDecodeError', 'Unexpected UTF-8 BOM');
    const value = parseJson(text);
    if (rejectsInvalid && text.includes('\\u')) assertNoSurrogates(value);
    return MANY_DIGITS.test(text) && orjsonError(text) === undefined ? withoutHugeInts(value) : value;
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    const reason = rejectsInvalid ? orjsonError(text) : undefined;
    if (reason !== undefined) throw invalidPayload('JSON', reason);
    return undefined;
  }
}

const MANY_DIGITS = /\d{19}/;
const MIN_INT = -(2n ** 63n);
const MAX_INT = 2n ** 64n - 1n;

/** Converts integers beyond 64 bits to floats, as orjson does, which parses the body first. */
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

function formOf(body: string, type: string, parsing: BodyParsing): PyDict | undefined {
  const form = readForm(type, body);
  if (typeof form === 'string') {
    if (parsing.rejectsInvalid) throw invalidPayload('form', form);
    return undefined;
  }
  const metadata = form['metadata'];
  return parsing.rejectsInvalid && typeof metadata === 'string' ? { ...form, metadata: metadataOf(metadata) } : form;
}

/** Parses the JSON in a form's metadata. The proxy does not handle invalid JSON there. */
function metadataOf(text: string): PyValue {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof PythonError) throw new UnhandledException(error.message);
    throw error;
  }
}

/** Returns the 400 for a body that cannot be parsed. */
export function invalidPayload(what: 'JSON' | 'form', reason: string): ExceptionError {
  const message = `Invalid ${what} payload: ${reason}`;
  return new ExceptionError(400, { message, type: 'invalid_request_error', param: 'request_body' });
}
