import { ExceptionError } from '../errors/exception-error.ts';
import { PythonError } from '../python/errors.ts';
import { parseJson } from '../python/index.ts';
import type { PyValue } from '../python/values.ts';
import type { ParsedBody } from '../validation/types.ts';
import type { ProxyRequest } from './http.ts';

const FORMS = new Set(['application/x-www-form-urlencoded', 'multipart/form-data']);

/**
 * The body as authentication reads it: as JSON whatever its content type, of reads as well.
 *
 * @throws ExceptionError 400 where it is none, even where the key is wrong
 */
export function readableBody(request: ProxyRequest, parsed: ParsedBody): PyValue | undefined {
  if (request.body === '') return undefined;
  const type = request.headers['content-type'] ?? '';
  if (FORMS.has(type.split(';', 1)[0]?.trim().toLowerCase() ?? '')) {
    refuseBrokenForm(type, request.body);
    return undefined;
  }
  if (request.body.startsWith('\ufeff')) {
    throw refuse('UTF-8 byte order mark (BOM) is not supported: line 1 column 1 (char 0)');
  }
  if (parsed.kind === 'json') {
    const at = loneSurrogate(request.body);
    if (at !== undefined) throw refuse(`no low surrogate in string: line 1 column ${at + 1} (char ${at})`);
    return parsed.value;
  }
  try {
    return parseJson(request.body);
  } catch (error) {
    if (error instanceof PythonError) throw refuse(error.message);
    throw error;
  }
}

/** Where an escape of a high surrogate stands that no low one follows. */
function loneSurrogate(text: string): number | undefined {
  if (!text.includes('\\u')) return undefined;
  const match = /(?<!\\)(?:\\\\)*(\\u[dD][89abAB][0-9a-fA-F]{2})(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})/.exec(text);
  return match ? match.index + match[0].length - 6 : undefined;
}

/** A form in parts needs to say what stands between them, and to begin with it. */
function refuseBrokenForm(type: string, body: string): void {
  if (!/^\s*multipart/i.test(type)) return;
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1];
  if (boundary === undefined) throw refuseForm('400: Missing boundary in multipart.');
  if (!body.startsWith(`--${boundary}`)) throw refuseForm('400: Invalid multipart data.');
}

function refuseForm(message: string): ExceptionError {
  const fields = { type: 'invalid_request_error', param: 'request_body' };
  return new ExceptionError(400, { message: `Invalid form payload: ${message}`, ...fields });
}

function refuse(message: string): ExceptionError {
  return new ExceptionError(400, {
    message: `Invalid JSON payload: ${message}`,
    type: 'invalid_request_error',
    param: 'request_body',
  });
}
