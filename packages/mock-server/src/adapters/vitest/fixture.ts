import { setupServer } from 'msw/node';
import { test as base, expect, type TestAPI } from 'vitest';
import { createMockProxy, type MockProxy } from '../../mock/mock-proxy.ts';
import type { MockOptions } from '../../mock/options.ts';
import { Switchboard } from '../msw/switchboard.ts';
import { unhandled } from '../msw/unhandled.ts';
import { type MockMatchers, matchers } from './matchers.ts';

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends MockMatchers<R> {}
}

/** What a test of {@link test} is given. */
export interface MockFixtures {
  /** A mock of this test alone: fresh state, an address of its own, right for concurrent tests too. */
  mock: MockProxy;
}

let switchboard: Switchboard | undefined;

/** One interception for the worker; each test's mock is connected while it runs. */
function connect(mock: MockProxy): () => void {
  if (!switchboard) {
    switchboard = new Switchboard();
    setupServer(...switchboard.handlers).listen(unhandled('bypass'));
    expect.extend(matchers);
  }
  return switchboard.connect(mock);
}

/**
 * Vitest's `test` with a `mock` of the given options: every `fetch` to `mock.url` is answered by it.
 *
 * @example
 * const test = createMockTest({ quirks: 'off', config: 'config.yaml' });
 * test('lists', async ({ mock, expect }) => {
 *   await fetch(`${mock.url}/v1/models`, { headers: { authorization: `Bearer ${mock.masterKey}` } });
 *   expect(mock).toHaveReceived('modelListV1ModelsGet');
 * });
 */
export function createMockTest(options: MockOptions = {}): TestAPI<MockFixtures> {
  return base.extend<MockFixtures>({
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its first parameter's pattern
    mock: async ({}, use) => {
      const mock = createMockProxy(options);
      const disconnect = connect(mock);
      try {
        await use(mock);
      } finally {
        disconnect();
      }
    },
  });
}

/** Vitest's `test` with a `mock` that has no models yet. */
export const test: TestAPI<MockFixtures> = createMockTest();
