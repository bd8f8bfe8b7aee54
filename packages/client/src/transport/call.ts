import type { AuxiliaryOperation, ErrorRules, Operation } from '@litellm-models/core';
import { ABORT_SIGNAL, milliseconds, type OptionRules } from '../arguments.ts';
import type { AnyOperationId } from '../types.ts';

/** Options of one call: the last argument of every method. */
export interface CallOptions {
  /** Aborts the call: its promise rejects with `AbortedError`. */
  readonly signal?: AbortSignal | null | undefined;
  /** Limit for one attempt, in milliseconds. Default: the client's. */
  readonly timeout?: number | undefined;
  /** Limit for the whole call with its retries and delays, in milliseconds. Default: the client's. */
  readonly deadline?: number | undefined;
}

/** Whether a name is one of {@link CallOptions}. */
export const isCallOption = (name: string): boolean => /^(?:signal|timeout|deadline)$/.test(name);

/** {@link CallOptions} with defaults. */
export type ResolvedCallOptions = CallOptions & { readonly timeout: number; readonly deadline: number };

/** The rules of {@link CallOptions}, with these defaults. */
export const callOptionRules = (timeout: number, deadline: number): OptionRules<CallOptions> => ({
  signal: ABORT_SIGNAL,
  timeout: milliseconds(timeout),
  deadline: milliseconds(deadline),
});

/** One call of one operation, ready to be sent. */
export interface Call {
  readonly operation: AnyOperationId;
  readonly method: string;
  /** Path and query, encoded, relative to `baseUrl`. */
  readonly path: string;
  readonly body?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether the request can be sent again after it may have reached the proxy. */
  readonly retryable: boolean;
  /** The secrets in the body, to redact from errors. */
  readonly secrets?: readonly string[] | undefined;
  /** How error responses are classified. Default: as for a read. */
  readonly errorRules?: ErrorRules | undefined;
  /** Whether a successful response is `{ data: [...] }`, of which the caller needs the array. */
  readonly isList?: boolean | undefined;
  /** A field that must be an object in the response, or in each item of its list. A response without it is not the proxy's. */
  readonly requiredField?: string | undefined;
  /** Set while sending: an attempt without a clear response may have reached the proxy. */
  mayHaveReachedProxy?: boolean | undefined;
}

/** Creates a call from a row of the operations table. It is retried if the operation is idempotent. */
export function callOf({ id, method, path, idempotent }: Operation | AuxiliaryOperation): Call {
  return { operation: id, method, path, retryable: idempotent };
}

/** A response whose body was read completely. */
export interface BufferedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The response that `fetch` returned. Its body is consumed: use `text`. */
  readonly original: Response;
  /** The number of requests sent so far. */
  attempts: number;
}
