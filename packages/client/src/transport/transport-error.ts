import {
  AbortedError,
  AuthenticationError,
  ConnectionError,
  type LitellmModelsError,
  redactText,
  TimeoutError,
} from '@litellm-models/core';
import type { Call } from './call.ts';
import { Interruption } from './time-limit.ts';

/** What is known of an attempt that had no answer. */
export interface AttemptContext {
  /** How often the request was sent. */
  readonly attempts: number;
  readonly signal: AbortSignal | undefined;
  /** The limit that held, in words. */
  readonly limit: string;
  /** The function given as `apiKey` gave no key: nothing was sent. */
  readonly noKey: boolean;
  /** What must not show in the error. */
  readonly secrets: readonly string[];
}

/** What runtimes call a connection that was never made: nothing of the request can have reached a server. */
const NEVER_SENT =
  /E(?:CONNREFUSED|NOTFOUND|AI_AGAIN|(?:HOST|NET)UNREACH)|CONNECT_TIMEOUT|FailedToOpenSocket|onnection ?[Rr]efused|dns error|CERT_|ERR_TLS/;

/** Name, message and code of the innermost error; causes may go in a circle. */
function rootCause(error: unknown): { name: string; message: string; code?: unknown } {
  let root = error;
  for (let depth = 0; depth < 9 && root instanceof Error && root.cause instanceof Error; depth++) root = root.cause;
  return root instanceof Error ? root : new Error(String(root));
}

/** True when a failed `fetch` says that it never had a connection; false when it may have had one. */
export function wasNeverSent(error: unknown): boolean {
  const { message, code } = rootCause(error);
  return NEVER_SENT.test(`${code} ${message}`);
}

/**
 * The cause to show. What an injected `fetch` threw may hold the whole request with its headers: only name, message and code of the innermost
 * error are carried on, without any secret that was sent.
 */
function redactedCause(error: unknown, secrets: readonly string[]): Error {
  const { name, message, code } = rootCause(error);
  const known = typeof code === 'string' && !message.includes(code) ? ` (${code})` : '';
  return Object.assign(new Error(redactText(message + known, secrets).trim()), { name, code });
}

/** The error that an attempt without an answer means. */
export function toTransportError(thrown: unknown, call: Call, circumstances: AttemptContext): LitellmModelsError {
  const { attempts, signal, limit, noKey, secrets } = circumstances;
  const { operation, method, path } = call;
  const about = { operation, method, path: path.split('?')[0], attempts };
  if (thrown instanceof Interruption) {
    return thrown.by === 'caller'
      ? new AbortedError('The caller ended the call.', { ...about, cause: signal?.reason })
      : new TimeoutError(`No answer within ${limit}.`, about);
  }
  const cause = redactedCause(thrown, secrets);
  const message = `The ${noKey ? 'function given as apiKey' : 'connection'} failed: ${cause.message}`;
  return new (noKey ? AuthenticationError : ConnectionError)(message, { ...about, cause });
}
