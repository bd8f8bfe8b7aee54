import { shared } from './vitest.shared.ts';

// The house's own tests; every package has a configuration of its own.
export default shared({ root: '.', dir: 'scripts', typecheck: { enabled: false } });
