import { http } from 'msw';
import { setupServer } from 'msw/node';
import { test as base, expect, type TestAPI } from 'vitest';
import { createMockProxy } from '../../mock/create-mock-proxy.ts';
import type { MockProxy } from '../../mock/mock-proxy.ts';
import type { MockOptions } from '../../mock/options.ts';
import { createResolver } from '../msw/create-handlers.ts';
import { unhandled } from '../msw/unhandled.ts';
import { type MockMatchers, matchers } from './matchers.ts';

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends MockMatchers<R> {}
}

/** The fixtures of {@link test}. */
export interface MockFixtures {
  /** A mock for this test only: fresh state and a URL of its own, so that concurrent tests do not affect each other. */
  mock: MockProxy;
}

/** The mocks of the tests that are running. */
const connected = new Set<MockProxy>();
let isListening = false;

/** Starts the worker's one interception at the first test that needs it. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  const respond = async (request: Request): Promise<Response | undefined> => {
    for (const mock of connected) if (mock.owns(request.url)) return mock.respond(request);
    return undefined;
  };
  setupServer(http.all('*', createResolver(respond))).listen(unhandled('bypass'));
  expect.extend(matchers);
}

/**
 * Vitest's `test` with a `mock` of the given options, which responds to every `fetch` of `mock.url`. Needs `msw`.
 *
 * @example
 * const test = createMockTest({ config: 'config.yaml' });
 * test('lists models', async ({ mock, expect }) => {
 *   await fetch(`${mock.url}/v1/models`, { headers: { authorization: `Bearer ${mock.masterKey}` } });
 *   expect(mock).toHaveReceived('modelListV1ModelsGet');
 * });
 */
export function createMockTest(options: MockOptions = {}): TestAPI<MockFixtures> {
  return base.extend<MockFixtures>({
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its first parameter's pattern
    mock: async ({}, use) => {
      listen();
      const mock = createMockProxy(options);
      connected.add(mock);
      try {
        await use(mock);
      } finally {
        connected.delete(mock);
      }
    },
  });
}

/** Vitest's `test` with a `mock` without models. */
export const test: TestAPI<MockFixtures> = createMockTest();
