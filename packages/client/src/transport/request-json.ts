import { decodeErrorWith, type LitellmModelsError, READ_RULES } from '@litellm-models/core';
import { isObject } from '../arguments.ts';
import type { Settings } from '../options.ts';
import type { OperationId } from '../types.ts';
import type { ApiKey } from './api-key.ts';
import type { BufferedResponse, Call, CallOptions } from './call.ts';
import { parseJson } from './json.ts';
import type { Send } from './send.ts';

/** Sends a call and returns the parsed body of a successful response, or its list. Any other response is thrown as an error. */
export type RequestJson = <T>(call: Call, options: CallOptions) => Promise<T>;

/** Whether a value is an object, and, if `field` is given, whether that field of it is an object, too. */
const hasObject = (value: unknown, field?: string): boolean =>
  isObject(value) && (!field || hasObject((value as Record<string, unknown>)[field]));

/**
 * Turns a response into an error: one with an error status, or a success that is not the proxy's (a login page, a cut body, other JSON).
 *
 * @param received a description of a success that is not the proxy's, as a noun, if that is known
 */
export function errorFromResponse(
  response: BufferedResponse,
  call: Call,
  key: ApiKey,
  received?: string,
): LitellmModelsError {
  const { status, headers, text: body, attempts } = response;
  const { operation, method, path } = call;
  // Browsers report 0 for a redirect that was not followed.
  const isRedirect = status < 200 || (status > 299 && status < 400);
  return decodeErrorWith(
    call.errorRules ?? READ_RULES,
    { status, headers, body },
    {
      operation,
      method,
      path,
      attempts,
      secrets: key.secretsWith(call.secrets),
      received: isRedirect ? `a redirect to ${headers.get('location') ?? 'an unknown URL'}` : received,
    },
  );
}

/** Describes the first mismatch between a success and the contract. Returns `undefined` if there is none, or if `options.validate` is not set. */
export function contractMismatch(
  { validate }: Settings,
  { operation }: Call,
  status: number,
  body: unknown,
): string | undefined {
  const issue = validate?.(operation as OperationId, status, body)[0];
  return issue && `JSON that does not match the contract at ${issue.path || 'the top level'}: ${issue.message}`;
}

/**
 * Returns the function that sends calls and parses their responses.
 *
 * @example const requestJson = createRequestJson(settings, send);
 */
export function createRequestJson(settings: Settings, send: Send): RequestJson {
  return async function requestJson<T>(call: Call, options: CallOptions): Promise<T> {
    const response = await send(call, options);
    const { status, text } = response;
    const body = status > 199 && status < 300 ? parseJson(text) : undefined;
    const mismatch = body === undefined ? undefined : contractMismatch(settings, call, status, body);
    const result = call.isList ? (Object(body) as { data?: unknown }).data : body;
    const isValid = (value: unknown): boolean => hasObject(value, call.requiredField);
    if (!mismatch && (call.isList ? Array.isArray(result) && result.every(isValid) : isValid(result)))
      return result as T;
    throw errorFromResponse(response, call, settings.key, mismatch);
  };
}
