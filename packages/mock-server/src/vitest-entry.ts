export { createMockTest, type MockFixtures, test } from './vitest/fixture.ts';
export { type MockMatchers, matchers } from './vitest/matchers.ts';
