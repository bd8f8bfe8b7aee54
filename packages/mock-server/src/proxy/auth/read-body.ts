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
import type { ProxyRequest } from '../http/messages.ts';
import { Crashed } from '../validation/accept.ts';
import { readForm } from './read-form.ts';

/** How a release reads a body before it looks at the key: by itself, whatever the operation takes. */
export interface BodyReading {
  /** Whether a content type means a form. */
  readonly isForm: (contentType: string) => boolean;
  /** Content types under which what is no JSON object says nothing. */
  readonly binary: ReadonlySet<string>;
  /** Whether a body that cannot be read is a 400; it says nothing where it is not. */
  readonly refuses: boolean;
}

/** LiteLLM 1.71: anything called a form is one, and what cannot be read is nothing. */
export const reading171: BodyReading = {
  isForm: (contentType) => contentType.includes('form'),
  binary: new Set(),
  refuses: false,
};

const FORMS = new Set(['application/x-www-form-urlencoded', 'multipart/form-data']);

/** LiteLLM 1.106 and later: what cannot be read is refused. */
export const reading1106: BodyReading = {
  isForm: (contentType) => FORMS.has(mediaType(contentType)),
  binary: new Set(['application/x-protobuf', 'application/protobuf']),
  refuses: true,
};

/**
 * The body as authentication reads it, as JSON or as a form, of reads as well; undefined where there is none.
 *
 * @throws ExceptionError 400 where a release refuses what it cannot read, even where the key is wrong
 */
export function readBody(request: ProxyRequest, reading: BodyReading): PyValue | undefined {
  const type = request.headers['content-type'] ?? '';
  if (reading.isForm(type)) return formOf(request.body, type, reading);
  // What is no UTF-8 is read as nothing by every release.
  if (request.body === '' || request.bytes !== undefined) return undefined;
  const binary = reading.binary.has(mediaType(type));
  const value = jsonOf(request.body, reading.refuses && !binary);
  return binary && value !== undefined && !isDict(value) ? undefined : value;
}

function mediaType(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** JSON as Python takes it; where a release refuses the rest, halves of characters too, it is in orjson's words. */
function jsonOf(text: string, refuses: boolean): PyValue | undefined {
  try {
    if (text.startsWith('\ufeff')) throw new PythonError('JSONDecodeError', 'Unexpected UTF-8 BOM');
    const value = parseJson(text);
    if (refuses && text.includes('\\u')) assertWhole(value);
    return MANY_DIGITS.test(text) && orjsonError(text) === undefined ? withoutHugeInts(value) : value;
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    const reason = refuses ? orjsonError(text) : undefined;
    if (reason !== undefined) throw refuse('JSON', reason);
    return undefined;
  }
}

const MANY_DIGITS = /\d{19}/;
const LEAST = -(2n ** 63n);
const MOST = 2n ** 64n - 1n;

/** What orjson, which is asked first, makes of ints beyond 64 bits: floats. */
function withoutHugeInts(value: PyValue): PyValue {
  if (typeof value === 'bigint') return value < LEAST || value > MOST ? pyFloat(Number(value)) : value;
  if (Array.isArray(value)) return value.map(withoutHugeInts);
  if (!isDict(value)) return value;
  const changed: PyDict = {};
  for (const [key, inner] of Object.entries(value)) setKey(changed, key, withoutHugeInts(inner));
  return changed;
}

/** @throws PythonError where a text in it is no UTF-8 */
function assertWhole(value: PyValue): void {
  if (typeof value === 'string') assertEncodable(value);
  else if (Array.isArray(value)) value.forEach(assertWhole);
  else if (isDict(value)) {
    for (const [key, inner] of Object.entries(value)) {
      assertEncodable(key);
      assertWhole(inner);
    }
  }
}

function formOf(body: string, type: string, reading: BodyReading): PyDict | undefined {
  const form = readForm(type, body);
  if (typeof form === 'string') {
    if (reading.refuses) throw refuse('form', form);
    return undefined;
  }
  const metadata = form['metadata'];
  return reading.refuses && typeof metadata === 'string' ? { ...form, metadata: metadataOf(metadata) } : form;
}

/** A form's metadata is JSON; what is none crashes the release. */
function metadataOf(text: string): PyValue {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof PythonError) throw new Crashed(error.message);
    throw error;
  }
}

function refuse(what: 'JSON' | 'form', reason: string): ExceptionError {
  const message = `Invalid ${what} payload: ${reason}`;
  return new ExceptionError(400, { message, type: 'invalid_request_error', param: 'request_body' });
}
