export { createMockTest, type MockFixtures, test } from './adapters/vitest/fixture.ts';
export { type MockMatchers, matchers } from './adapters/vitest/matchers.ts';
