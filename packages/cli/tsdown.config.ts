import type { UserConfig } from 'tsdown';
import { shared } from '../../tsdown.shared.ts';

const config: UserConfig = shared(
  { index: 'src/index.ts', bin: 'src/bin.ts', main: 'src/main.ts' },
  { platform: 'node' },
);
export default config;
