import type { OperationId } from '@litellm-models/core';

/**
 * What goes wrong in a call.
 *
 * - `status`: a response with this status. Without `body`, it has the proxy's error format.
 * - `rate-limit`: a 429 with the header `Retry-After`, in seconds or as an HTTP date. Default: 1 second.
 * - `reset`: the connection is reset before the operation runs.
 * - `lost-response`: the operation runs, then the connection is reset.
 * - `half-body`: the operation runs, the headers and half of the body are sent, then the connection is reset.
 * - `malformed-json`: the operation runs, and the body of its response is not valid JSON.
 * - `html`: the HTML error page of a gateway. Default status: 502.
 */
export type Fault =
  | {
      readonly type: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      /** Whether the operation runs before the response. Default: false. */
      readonly performed?: boolean;
    }
  | { readonly type: 'rate-limit'; readonly retryAfter?: number | string }
  | { readonly type: 'reset' }
  | { readonly type: 'lost-response' }
  | { readonly type: 'half-body' }
  | { readonly type: 'malformed-json' }
  | { readonly type: 'html'; readonly status?: number; readonly performed?: boolean };

/**
 * How long the response is delayed, in ms: a fixed time, a uniform distribution from `min` to `max`, or a normal distribution that is
 * cut off at 0. Random times depend on the option `seed`.
 */
export type Latency =
  | number
  | { readonly min: number; readonly max: number }
  | { readonly mean: number; readonly deviation: number };

/**
 * Which calls get which fault. If several rules match a call, the first one applies.
 *
 * @example
 * const rule: FaultRule = { operation: 'addNewModelModelNewPost', calls: 2, fault: { type: 'lost-response' } };
 */
export interface FaultRule {
  /** One operation, several operations, or `*` for all of them. */
  readonly operation: OperationId | '*' | readonly OperationId[];
  /** Which calls of these operations, counted from 1 since the rule was added: a number, a list, or a range. Default: every call. */
  readonly calls?: number | readonly number[] | { readonly from: number; readonly to?: number };
  /** The probability that the rule applies to a call, from 0 to 1. Default: 1. */
  readonly chance?: number;
  /** How many times the rule applies. Default: no limit. */
  readonly times?: number;
  /** Default: no delay. */
  readonly latency?: Latency;
  /** Default: the response of the proxy. */
  readonly fault?: Fault;
}
