import { shared } from '../vitest.shared.ts';

// The examples' own tests are run by their own runners, which test/ starts.
const config: ReturnType<typeof shared> = shared({ dir: 'test', typecheck: { enabled: false }, testTimeout: 120_000 });
export default config;
