import type { OperationId } from '@litellm-models/core';
import type { JournalEntry } from '../../mock/journal/journal.ts';
import { MockProxy } from '../../mock/mock-proxy.ts';

/** The matchers of `expect(mock)`. */
export interface MockMatchers<R = unknown> {
  /** The mock received a request for this operation. Its body, or the query of a read, has at least the expected fields. */
  toHaveReceived(operation: OperationId, expected?: object): R;
  /** The mock received exactly this many requests for this operation. */
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
 * Matchers for the requests that a mock received. Pass them to `expect.extend` in Vitest or Jest. The Vitest fixture does that itself.
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
    const pass = received.some(
      (entry) => expected === undefined || containsFields(payload(entry), expected, this.equals),
    );
    const seen = received.map((entry) => `\n  ${this.utils.stringify(payload(entry))}`).join('');
    const fields = expected === undefined ? '' : ` with ${this.utils.stringify(expected)}`;
    return {
      pass,
      message: () =>
        `expected the mock ${pass ? 'not ' : ''}to have received ${operation}${fields}\nIt received ${count(received)}${seen}`,
    };
  },
  toHaveReceivedTimes(mock, operation, times) {
    const received = receivedBy(mock, operation);
    const pass = received.length === times;
    return {
      pass,
      message: () =>
        `expected the mock ${pass ? 'not ' : ''}to have received ${operation} ${times} times\nIt received ${count(received)}`,
    };
  },
};

function receivedBy(mock: unknown, operation: OperationId): JournalEntry[] {
  if (!(mock instanceof MockProxy))
    throw new TypeError(`expected the value in expect(…) to be a MockProxy, got ${typeof mock}`);
  return mock.requests.entries().filter((entry) => entry.operation === operation);
}

function count({ length }: readonly unknown[]): string {
  return `${length} ${length === 1 ? 'request' : 'requests'} for this operation`;
}

function payload({ body, query }: JournalEntry): unknown {
  return body ?? Object.fromEntries(new URLSearchParams(query));
}

/** Whether a value has at least the expected fields. Nested objects can have more fields too. */
function containsFields(actual: unknown, expected: unknown, equals: MatcherContext['equals']): boolean {
  if (!isPlainObject(expected) || !isPlainObject(actual)) return equals(actual, expected);
  return Object.entries(expected).every(
    ([key, value]) => Object.hasOwn(actual, key) && containsFields(actual[key], value, equals),
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value)) &&
    !('asymmetricMatch' in value)
  );
}
