import type { UserConfig } from 'tsdown';
import { shared } from '../../tsdown.shared.ts';

const config: UserConfig = shared({
  index: 'src/index.ts',
  msw: 'src/adapters/msw/index.ts',
  node: 'src/adapters/node/index.ts',
  browser: 'src/adapters/browser/index.ts',
  vitest: 'src/adapters/vitest/index.ts',
  http: 'src/adapters/http/index.ts',
});
export default config;
