import type { UserConfig } from 'tsdown';
import { shared } from '../../tsdown.shared.ts';

const config: UserConfig = shared({
  index: 'src/index.ts',
  'node-entry': 'src/node-entry.ts',
  'browser-entry': 'src/browser-entry.ts',
  'vitest-entry': 'src/vitest-entry.ts',
  'http-entry': 'src/http-entry.ts',
});
export default config;
