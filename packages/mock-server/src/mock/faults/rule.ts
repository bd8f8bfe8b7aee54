import type { OperationId } from '@litellm-models/core';

/**
 * What goes wrong with one call.
 *
 * - `status`: an answer of this status; without a body, the proxy's own envelope for it
 * - `rate-limit`: 429 with `Retry-After` (seconds, or an HTTP date; 1 second where left out)
 * - `reset`: the connection is reset before the proxy does anything
 * - `lost-response`: the proxy does what was asked, then the connection is reset
 * - `half-body`: the head and half of the body arrive, then the connection is reset
 * - `malformed-json`: the whole answer arrives, but its JSON is broken
 * - `html`: a gateway's HTML page stands for the answer (status 502 where left out)
 */
export type Fault =
  | {
      readonly type: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      /** Whether the proxy does what was asked before it answers so; default false. */
      readonly performed?: boolean;
    }
  | { readonly type: 'rate-limit'; readonly retryAfter?: number | string }
  | { readonly type: 'reset' }
  | { readonly type: 'lost-response' }
  | { readonly type: 'half-body' }
  | { readonly type: 'malformed-json' }
  | { readonly type: 'html'; readonly status?: number; readonly performed?: boolean };

/** How long a call waits first, in ms: fixed, uniform between two bounds, or normal (cut off at 0); drawn from the mock's seed. */
export type Latency =
  | number
  | { readonly min: number; readonly max: number }
  | { readonly mean: number; readonly deviation: number };

/**
 * Which calls meet which fault. Of several rules the first that applies is taken.
 *
 * @example
 * const rule: FaultRule = { operation: 'addNewModelModelNewPost', calls: 2, fault: { type: 'lost-response' } };
 */
export interface FaultRule {
  /** The operation, several of them, or `*` for all. */
  readonly operation: OperationId | '*' | readonly OperationId[];
  /** Which of the rule's calls, the first is 1: one, a list, or a range; every call where left out. */
  readonly calls?: number | readonly number[] | { readonly from: number; readonly to?: number };
  /** The chance that a call is hit, from 0 to 1; 1 where left out. */
  readonly chance?: number;
  /** After so many hits the rule is spent; without an end where left out. */
  readonly times?: number;
  readonly latency?: Latency;
  readonly fault?: Fault;
}
