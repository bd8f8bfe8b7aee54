import { http } from 'msw';
import { setupServer } from 'msw/node';
import { test as base, expect, type TestAPI } from 'vitest';
import { createMockProxy } from '../../mock/create-mock-proxy.ts';
import type { MockProxy } from '../../mock/mock-proxy.ts';
import type { MockOptions } from '../../mock/options.ts';
import { createResolver } from '../msw/create-handlers.ts';
import { unhandledOptions } from '../msw/unhandled.ts';
import { type MockMatchers, matchers } from './matchers.ts';

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends MockMatchers<R> {}
}

/** The fixtures of {@link test}. */
export interface MockFixtures {
  /** A new mock for each test. It has its own state and URL, so concurrent tests do not affect each other. */
  mock: MockProxy;
}

/** The mocks of the running tests. */
const activeMocks = new Set<MockProxy>();
let isListening = false;

/** Starts to intercept requests at the first test that needs it. All tests of a vitest worker share the interception. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  const respond = async (request: Request): Promise<Response | undefined> => {
    for (const mock of activeMocks) if (mock.owns(request.url)) return mock.respond(request);
    return undefined;
  };
  setupServer(http.all('*', createResolver(respond))).listen(unhandledOptions('bypass'));
  expect.extend(matchers);
}

/**
 * Returns Vitest's `test` with a fixture `mock`, which is created with these options for each test and responds to requests to `mock.url`.
 * Requires `msw`.
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
      activeMocks.add(mock);
      try {
        await use(mock);
      } finally {
        activeMocks.delete(mock);
      }
    },
  });
}

/** Vitest's `test` with a fixture `mock` that starts without models. */
export const test: TestAPI<MockFixtures> = createMockTest();
