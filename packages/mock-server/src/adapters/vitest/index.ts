export { createMockTest, type MockFixtures, test } from './fixture.ts';
export { type MockMatchers, matchers } from './matchers.ts';
