import { shared } from '../vitest.shared.ts';

const config: ReturnType<typeof shared> = shared();
export default config;
