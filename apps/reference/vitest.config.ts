import { shared } from '../../vitest.shared.ts';

const config: ReturnType<typeof shared> = shared({
  // A browser on a machine that is busy with other tests: what is waited for comes, but not at once.
  testTimeout: 180_000,
  hookTimeout: 180_000,
});
export default config;
