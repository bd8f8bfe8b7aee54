import type { ErrorRules } from '@litellm-models/core';
import { milliseconds, type Rules, SIGNAL } from '../arguments.ts';
import type { AnyOperationId } from '../types.ts';

/** What a caller may say about one call. */
export interface CallOptions {
  /** Ends the call; the promise then rejects with `AbortedError`. */
  readonly signal?: AbortSignal | null | undefined;
  /** Milliseconds for one attempt, instead of the client's. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the whole call with its retries and waits, instead of the client's. */
  readonly deadline?: number | undefined;
}

/** Whether a name is one of {@link CallOptions}. */
export const isCallOption = (name: string): boolean => /^(?:signal|timeout|deadline)$/.test(name);

/** {@link CallOptions} with the client's limits where none are given. */
export type ResolvedCallOptions = CallOptions & { readonly timeout: number; readonly deadline: number };

/** What {@link CallOptions} must be; the limits are the client's where none are given. */
export const callOptionRules = (timeout: number, deadline: number): Rules<CallOptions> => ({
  signal: SIGNAL,
  timeout: milliseconds(timeout),
  deadline: milliseconds(deadline),
});

/** One call of one operation, ready to be sent. */
export interface Call {
  readonly operation: AnyOperationId;
  readonly method: string;
  /** Path and query below `baseUrl`, encoded. */
  readonly path: string;
  readonly body?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** True when the call may be sent again after it may have arrived. */
  readonly retry: boolean;
  /** Every secret that the body holds: none of them may come back in an error. */
  readonly secrets?: readonly string[] | undefined;
  /** How errors are told apart; as for a read where none are given. */
  readonly rules?: ErrorRules | undefined;
  /** True where the answer is `{ data: [...] }`, and the list is what is wanted. */
  readonly list?: boolean | undefined;
  /** An object that the answer, or each entry of its list, must hold: else it is not the proxy's. */
  readonly holds?: string | undefined;
  /** Set by the transport: some attempt may have reached the proxy, though no clear answer came. */
  mayHaveReachedProxy?: boolean | undefined;
}

/** An answer that arrived whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The answer as `fetch` gave it; its body is read already, into `text`. */
  readonly response: Response;
  /** How many attempts it took. */
  attempts: number;
}
