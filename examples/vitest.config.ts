import { shared } from '../vitest.shared.ts';

// The tests in test/ start each example with its own runner, so Vitest runs only that folder.
const config: ReturnType<typeof shared> = shared({ dir: 'test', typecheck: { enabled: false }, testTimeout: 120_000 });
export default config;
