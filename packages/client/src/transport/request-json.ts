import { decodeBy, type LitellmModelsError, READ_RULES } from '@litellm-models/core';
import type { Settings } from '../options.ts';
import type { OperationId } from '../types.ts';
import type { ApiKey } from './api-key.ts';
import type { Answer, Call, CallOptions } from './call.ts';
import type { Send } from './send.ts';

/** Sends a call and gives the useful part of its success; anything else is an error. */
export type RequestJson = <T>(call: Call, options: CallOptions) => Promise<T>;

/** Looks at the ends of a text alone: enough to tell a page or half a body from JSON, in a time that does not grow. */
export const looksLikeJson = (text: string): boolean =>
  (/^\s*[[{"]/.test(text) && /[\]}"]\s*$/.test(text.slice(-64))) || text === 'null';

/** True for an object, and one that has an object under this name where one is asked for. */
const holds = (value: unknown, part?: string): boolean =>
  Object(value) === value && (!part || holds((value as Record<string, unknown>)[part]));

/**
 * The error that an answer stands for which is no success, or none that the operation has: a login page, half a body, JSON of another service.
 *
 * @param instead what a success is instead of the proxy's answer, where that is known
 */
export function errorFromResponse(answer: Answer, call: Call, key: ApiKey, instead?: string): LitellmModelsError {
  const { status, headers, text: body, attempts } = answer;
  const { operation, method, path } = call;
  // 0 is what a page sees of a redirect that was not followed.
  const isRedirect = status < 200 || (status > 299 && status < 400);
  return decodeBy(
    call.rules ?? READ_RULES,
    { status, headers, body },
    {
      operation,
      method,
      path,
      attempts,
      secrets: key.secretsWith(call.secrets),
      instead: isRedirect ? `a redirect to ${headers.get('location') ?? 'elsewhere'}` : instead,
    },
  );
}

/** JSON, or undefined for what is none, or cut. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a success is that breaks the contract; undefined for one that keeps it, or where nobody looks. */
export function contractViolation(
  { validate }: Settings,
  { operation }: Call,
  status: number,
  body: unknown,
): string | undefined {
  const issue = validate?.(operation as OperationId, status, body)[0];
  return issue && `JSON that breaks the contract at ${issue.path || 'its top'}: ${issue.message}`;
}

/** @example const ask = createRequestJson(settings, createSend(settings)); */
export function createRequestJson(settings: Settings, send: Send): RequestJson {
  return async function ask<T>(call: Call, options: CallOptions): Promise<T> {
    const answer = await send(call, options);
    const { status, text } = answer;
    const body = status > 199 && status < 300 ? parsed(text) : undefined;
    const instead = body === undefined ? undefined : contractViolation(settings, call, status, body);
    const found = call.list ? (Object(body) as { data?: unknown }).data : body;
    const fits = (part: unknown): boolean => holds(part, call.holds);
    if (!instead && (call.list ? Array.isArray(found) && found.every(fits) : fits(found))) return found as T;
    throw errorFromResponse(answer, call, settings.key, instead);
  };
}
