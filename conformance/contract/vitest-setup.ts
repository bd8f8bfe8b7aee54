import type { MockProxy } from '@litellm-models/mock-server';
import { afterEach, vi } from 'vitest';
import { takeViolations } from './violations.ts';

// Runs before every test file of every package. Each mock of a test checks its responses against the contract, and the test fails if a
// response does not match, whether the test looks at that response or not. A test that sets `onResponse` itself opts out.
vi.mock('../../packages/mock-server/src/mock/create-mock-proxy.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../packages/mock-server/src/mock/create-mock-proxy.ts')>();
  const { contractObserver } = await import('./contract-check.ts');
  const createMockProxy = (...[options = {}, openStore]: Parameters<typeof original.createMockProxy>): MockProxy => {
    const onResponse = options.onResponse ?? contractObserver(() => mock);
    const mock: MockProxy = original.createMockProxy({ ...options, onResponse }, openStore);
    return mock;
  };
  return { ...original, createMockProxy };
});

afterEach(async () => {
  const violations = await takeViolations();
  if (violations.length > 0) throw new Error(`Responses of a mock violate the contract:\n${violations.join('\n')}`);
});
