import { decodeError, type LitellmModelsError, NotTheProxyError, redactBody, redactText } from '@litellm-models/core';
import type { Settings } from '../options.ts';
import type { OperationId } from '../types.ts';
import type { Key } from './key.ts';
import type { Send } from './transport.ts';
import type { Answer, Call, CallOptions } from './types.ts';

/** Turns answers into bodies, and everything else into errors. */
export interface Reader {
  /** The body of a success. */
  readonly ask: <T>(call: Call, options: CallOptions) => Promise<T>;
  /** The list in a success of the form `{ data: [...] }`. */
  readonly listOf: <T>(call: Call, options: CallOptions) => Promise<T[]>;
}

/** Looks at the ends of a text alone: enough to tell a page or half a body from JSON, in a time that does not grow. */
export const looksLikeJson = (text: string): boolean =>
  (/^\s*[[{"]/.test(text) && /[\]}"]\s*$/.test(text.slice(-64))) || text === 'null';

/** True for an object, and one that has an object under this name where one is asked for. */
const holds = (value: unknown, part?: string): boolean =>
  Object(value) === value && (!part || holds((value as Record<string, unknown>)[part]));

/** The error that an answer without success stands for. */
export function errorOf(answer: Answer, call: Call, key: Key): LitellmModelsError {
  // A redirect that was not followed; 0 is what a page sees of one.
  if (answer.status < 400)
    return notTheProxy(
      answer,
      call,
      key,
      `it is a redirect to ${redactText(answer.headers.get('location') ?? 'elsewhere')}`,
    );
  const secrets = key.secretsWith(call.secrets);
  return decodeError({ ...answer, body: answer.text }, { ...call, ...answer, secrets });
}

/** The error for an answer that no proxy gives with its status: a login page, half a body, JSON of another service. */
export function notTheProxy(answer: Answer, call: Call, key: Key, why: string): NotTheProxyError {
  const { status, headers, attempts } = answer;
  const { operation, method, path } = call;
  const isPage = answer.text.trimStart().startsWith('<');
  return new NotTheProxyError(
    `${method} ${path} was answered with ${status}, but not by a LiteLLM proxy: ${isPage ? 'it is a page' : why}. Check baseUrl, and what stands before the proxy.`,
    {
      kind: isPage ? 'html' : 'unexpected_body',
      status,
      operation,
      method,
      path: path.split('?')[0],
      attempts,
      callId: headers.get('x-litellm-call-id') ?? undefined,
      rawBody: redactBody(answer.text, key.secretsWith(call.secrets)),
    },
  );
}

/** @example const { ask } = createReader(settings, createSend(settings)); */
export function createReader({ key, validate }: Settings, send: Send): Reader {
  async function read<T>(call: Call, options: CallOptions, wanted: (body: unknown) => unknown): Promise<T> {
    const answer = await send(call, options);
    if (answer.status < 200 || answer.status > 299) throw errorOf(answer, call, key);
    let body: unknown;
    try {
      body = JSON.parse(answer.text);
    } catch {
      throw notTheProxy(answer, call, key, 'it is not JSON, or cut');
    }
    const issue = validate?.(call.operation as OperationId, answer.status, body)[0];
    if (issue)
      throw notTheProxy(answer, call, key, `it breaks the contract at ${issue.path || 'its top'}: ${issue.message}`);
    const found = wanted(body);
    if (found === undefined) throw notTheProxy(answer, call, key, 'it is JSON of another kind');
    return found as T;
  }
  return {
    ask: (call, options) => read(call, options, (body) => (holds(body, call.holds) ? body : undefined)),
    listOf: (call, options) =>
      read(call, options, (body) => {
        const { data } = Object(body) as { data?: unknown };
        return Array.isArray(data) && data.every((entry) => holds(entry, call.holds)) ? data : undefined;
      }),
  };
}
