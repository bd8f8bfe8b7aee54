import { shared } from './vitest.shared.ts';

// Tests of the repository itself. Every package has its own configuration.
export default shared({ root: '.', dir: 'scripts', typecheck: { enabled: false } });
