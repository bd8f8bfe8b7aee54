import {
  AbortedError,
  AuthenticationError,
  ConnectionError,
  type LitellmModelsError,
  redactText,
  TimeoutError,
} from '@litellm-models/core';
import { Interrupted } from './limit.ts';
import type { Call } from './types.ts';

/** What ended an attempt that had no answer, and whether a later attempt may fare better. */
export interface Failure {
  readonly error: LitellmModelsError;
  readonly passing: boolean;
}

/** What is known of the attempt that failed. */
export interface Circumstances {
  readonly attempts: number;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds of the limit that held. */
  readonly timeout: number;
  /** True when that limit was the whole call's. */
  readonly total: boolean;
  /** What must not show in the error. */
  readonly secrets: readonly string[];
}

/** The function given as `apiKey` failed: nothing was sent. */
class KeyFailure {
  readonly cause: unknown;

  constructor(cause: unknown) {
    this.cause = cause;
  }
}

/** Marks what a key function throws, so that it is not taken for a broken connection. */
export function ofKey(asked: Promise<string>): Promise<string> {
  return asked.catch((error: unknown) => {
    throw new KeyFailure(error);
  });
}

/**
 * The root of what went wrong. What an injected `fetch` threw may hold the whole request with its headers: only name, message and code of
 * the innermost error are carried on, without any secret that was sent.
 */
function rootOf(error: unknown, secrets: readonly string[]): Error {
  let root = error;
  while (root instanceof Error && root.cause instanceof Error) root = root.cause;
  const { name, message, code } = (root instanceof Error ? root : new Error(String(root))) as Error & {
    code?: unknown;
  };
  const known = typeof code === 'string' && !message.includes(code) ? ` (${code})` : '';
  return Object.assign(new Error(redactText(message + known, secrets).trim()), { name, code });
}

/** The error that an attempt without an answer means. */
export function failureOf(error: unknown, call: Call, circumstances: Circumstances): Failure {
  const { attempts, signal, timeout, total, secrets } = circumstances;
  const { operation, method, path } = call;
  const about = { operation, method, path, attempts };
  if (error instanceof Interrupted) {
    if (error.by === 'caller') {
      return {
        error: new AbortedError('The caller ended the call.', { ...about, cause: signal?.reason }),
        passing: false,
      };
    }
    const which = total ? 'the deadline of the whole call' : 'the time-out of one attempt';
    return { error: new TimeoutError(`No answer within ${timeout} ms, ${which}.`, about), passing: !total };
  }
  const isKey = error instanceof KeyFailure;
  const cause = rootOf(isKey ? error.cause : error, secrets);
  const message = `The ${isKey ? 'function given as apiKey' : 'connection'} failed: ${cause.message}`;
  return { error: new (isKey ? AuthenticationError : ConnectionError)(message, { ...about, cause }), passing: !isKey };
}
