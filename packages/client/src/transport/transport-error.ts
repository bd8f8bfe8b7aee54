import {
  AuthenticationError,
  ConnectionError,
  type LitellmModelsError,
  redactText,
  TimeoutError,
} from '@litellm-models/core';
import type { Call } from './call.ts';
import { abortedError, Interruption } from './time-limit.ts';

/** What is known about an attempt without a response. */
export interface AttemptContext {
  /** The number of requests sent so far. */
  readonly attempts: number;
  readonly signal: AbortSignal | undefined;
  /** The time limit of this attempt, in words. */
  readonly limit: string;
  /** Whether the `apiKey` function returned no key, so that nothing was sent. */
  readonly isKeyMissing: boolean;
  /** The secrets to redact. */
  readonly secrets: readonly string[];
}

/** What runtimes say when they could not connect: no part of the request can have reached a server. */
const NOT_CONNECTED =
  /E(?:CONNREFUSED|NOTFOUND|AI_AGAIN|(?:HOST|NET)UNREACH)|CONNECT_TIMEOUT|FailedToOpenSocket|onnection ?[Rr]efused|dns error|CERT_|ERR_TLS/;

/** The innermost cause of an error. The depth is limited, because causes can be circular. */
function rootCause(error: unknown): { name: string; message: string; code?: unknown } {
  let root = error;
  for (let depth = 0; depth < 9 && root instanceof Error && root.cause instanceof Error; depth++) root = root.cause;
  return root instanceof Error ? root : new Error(String(root));
}

/**
 * Whether an error of `fetch` says that there was no connection. `false` if there may have been one.
 *
 * @example wasNeverSent(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })); // true
 */
export function wasNeverSent(error: unknown): boolean {
  const { message, code } = rootCause(error);
  return NOT_CONNECTED.test(`${code} ${message}`);
}

/**
 * The cause to attach to an error. A custom `fetch` can throw an error that contains the whole request: only the name, message, and code of the
 * innermost cause are kept, with secrets redacted.
 */
function redactedCause(error: unknown, secrets: readonly string[]): Error {
  const { name, message, code } = rootCause(error);
  const suffix = typeof code === 'string' && !message.includes(code) ? ` (${code})` : '';
  return Object.assign(new Error(redactText(message + suffix, secrets).trim()), { name, code });
}

/** Turns what an attempt without a response threw into an error of this package. */
export function toTransportError(thrown: unknown, call: Call, context: AttemptContext): LitellmModelsError {
  const { attempts, signal, limit, isKeyMissing, secrets } = context;
  const { operation, method, path } = call;
  const details = { operation, method, path: path.split('?')[0], attempts };
  if (thrown instanceof Interruption) {
    return thrown.reason === 'abort'
      ? abortedError(signal, details)
      : new TimeoutError(`No response within ${limit}.`, details);
  }
  const cause = redactedCause(thrown, secrets);
  const source = isKeyMissing ? 'function options.apiKey' : 'connection';
  const ErrorClass = isKeyMissing ? AuthenticationError : ConnectionError;
  return new ErrorClass(`The ${source} failed: ${cause.message}`, { ...details, cause });
}
