import type { AnyOperationId, ClientErrorCode } from '../types.ts';

/** One attempt of one call, as it leaves. Never holds the key, a header, or a body. */
export interface AttemptStart {
  /** The operation's id in the contract, or what the client asks besides (the server's version). */
  readonly operation: AnyOperationId;
  readonly method: string;
  /** Path and query, relative to `baseUrl`. */
  readonly path: string;
  /** From 1. */
  readonly attempt: number;
}

/** How one attempt ended. */
export interface AttemptEnd extends AttemptStart {
  /** Milliseconds from the start of the attempt until its answer was read, or until it failed. */
  readonly duration: number;
  /** The answer's status; undefined when there was no answer. */
  readonly status: number | undefined;
  /** The code of the error that the attempt ended with, where there was no answer. */
  readonly error: ClientErrorCode | undefined;
  /** Milliseconds until the next attempt; undefined when there is none. */
  readonly retryIn: number | undefined;
}

/** Called for every attempt of every call. What a hook throws is ignored, what it returns is not waited for. */
export interface Hooks {
  readonly onAttemptStart?: ((event: AttemptStart) => void) | undefined;
  readonly onAttemptEnd?: ((event: AttemptEnd) => void) | undefined;
}

/** Calls a hook so that nothing it does can break the call. */
export function callHook<E>(hook: ((event: E) => unknown) | undefined, event: E): void {
  if (hook === undefined) return;
  try {
    const returned = hook(event);
    if (returned instanceof Promise) returned.catch(() => {});
  } catch {
    // A hook watches; it has no say.
  }
}
