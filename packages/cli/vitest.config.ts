import { shared } from '../../vitest.shared.ts';

const config: ReturnType<typeof shared> = shared({
  // Each test starts the program at least once, on a machine that is busy with other tests.
  testTimeout: 90_000,
});
export default config;
