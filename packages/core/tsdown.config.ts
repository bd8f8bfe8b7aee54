import type { UserConfig } from 'tsdown';
import { shared } from '../../tsdown.shared.ts';

const config: UserConfig = shared(
  { index: 'src/index.ts' },
  {
    // One output file for each module, so that a bundle contains only what a program imports.
    unbundle: true,
    copy: [
      { from: 'src/generated/openapi.json', to: 'dist' },
      { from: 'src/generated/auxiliary.json', to: 'dist' },
    ],
  },
);
export default config;
