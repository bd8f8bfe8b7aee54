import type { OperationId } from '@litellm-models/core';
import type { JournalEntry } from '../../mock/journal/journal.ts';
import { MockProxy } from '../../mock/mock-proxy.ts';

/** What the matchers add to `expect(mock)`. */
export interface MockMatchers<R = unknown> {
  /** The mock answered this operation, with a body (or, of a read, a query) that has at least these fields. */
  toHaveReceived(operation: OperationId, expected?: object): R;
  /** The mock answered this operation exactly so often. */
  toHaveReceivedTimes(operation: OperationId, times: number): R;
}

interface MatcherContext {
  readonly equals: (actual: unknown, expected: unknown) => boolean;
  readonly utils: { readonly stringify: (value: unknown) => string };
}

interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * Matchers for the journal of a mock, for `expect.extend` of vitest or jest; the vitest fixture adds them by itself.
 *
 * @example
 * expect.extend(matchers);
 * expect(mock).toHaveReceived('addNewModelModelNewPost', { model_name: 'gpt-4o' });
 */
export const matchers: {
  toHaveReceived(this: MatcherContext, mock: unknown, operation: OperationId, expected?: object): MatcherResult;
  toHaveReceivedTimes(this: MatcherContext, mock: unknown, operation: OperationId, times: number): MatcherResult;
} = {
  toHaveReceived(mock, operation, expected) {
    const received = receivedBy(mock, operation);
    const pass = received.some((entry) => expected === undefined || holds(payload(entry), expected, this.equals));
    const seen = received.map((entry) => `\n  ${this.utils.stringify(payload(entry))}`).join('');
    const wanted = expected === undefined ? operation : `${operation} with ${this.utils.stringify(expected)}`;
    return {
      pass,
      message: () => `expected ${pass ? 'no ' : ''}${wanted}; received ${received.length} of this operation${seen}`,
    };
  },
  toHaveReceivedTimes(mock, operation, times) {
    const count = receivedBy(mock, operation).length;
    return { pass: count === times, message: () => `expected ${operation} ${times} times, received it ${count} times` };
  },
};

function receivedBy(mock: unknown, operation: OperationId): JournalEntry[] {
  if (!(mock instanceof MockProxy)) throw new TypeError('expect(mock) of this matcher takes what createMockProxy gave');
  return mock.requests.entries().filter((entry) => entry.operation === operation);
}

function payload({ body, query }: JournalEntry): unknown {
  return body ?? Object.fromEntries(new URLSearchParams(query));
}

/** Whether a value has at least the fields of another, at every depth of objects. */
function holds(actual: unknown, expected: unknown, equals: MatcherContext['equals']): boolean {
  if (!isPlain(expected) || !isPlain(actual)) return equals(actual, expected);
  return Object.entries(expected).every(
    ([key, value]) => Object.hasOwn(actual, key) && holds(actual[key], value, equals),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value)) &&
    !('asymmetricMatch' in value)
  );
}
