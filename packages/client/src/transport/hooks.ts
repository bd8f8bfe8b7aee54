import type { ErrorCode } from '@litellm-models/core';
import type { AnyOperationId } from '../types.ts';

/** The start of one attempt. Never contains the key, a header, or a body. */
export interface AttemptStart {
  /** The operation's id in the contract, or the id of a request that detects the proxy's version. */
  readonly operation: AnyOperationId;
  readonly method: string;
  /** Path and query, relative to `baseUrl`. */
  readonly path: string;
  /** The number of this attempt, starting at 1. */
  readonly attempt: number;
}

/** The end of one attempt. */
export interface AttemptEnd extends AttemptStart {
  /** Milliseconds until the response was read completely, or until the attempt failed. */
  readonly duration: number;
  /** The response's status, or `undefined` if there was no response. */
  readonly status: number | undefined;
  /** The code of the error if there was no response. */
  readonly errorCode: ErrorCode | undefined;
  /** Milliseconds until the next attempt, or `undefined` if there is none. */
  readonly retryIn: number | undefined;
}

/** Called for every attempt of every call. The client ignores what hooks throw and does not wait for what they return. */
export interface Hooks {
  readonly onAttemptStart?: ((event: AttemptStart) => void) | undefined;
  readonly onAttemptEnd?: ((event: AttemptEnd) => void) | undefined;
}

/** Calls a hook so that it cannot break the call that it observes. */
export function callHook<E>(hook: ((event: E) => unknown) | undefined, event: E): void {
  try {
    const returned = hook?.(event);
    if (returned instanceof Promise) returned.catch(() => {});
  } catch {
    // Hooks only observe.
  }
}
