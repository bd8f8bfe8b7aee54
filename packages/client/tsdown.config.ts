import type { UserConfig } from 'tsdown';
import { shared } from '../../tsdown.shared.ts';

const config: UserConfig = shared(
  { index: 'src/index.ts', validate: 'src/validate/index.ts' },
  // One file for each module, so that a program carries only what it imports.
  { unbundle: true },
);
export default config;
