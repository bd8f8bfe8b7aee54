import { shared } from '../../vitest.shared.ts';

const config: ReturnType<typeof shared> = shared({
  // The browser is slow while other tests run on the same machine.
  testTimeout: 180_000,
  hookTimeout: 180_000,
});
export default config;
