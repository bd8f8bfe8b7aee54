import type { UserConfig } from 'tsdown';
import { shared } from '../../tsdown.shared.ts';

const config: UserConfig = shared({ index: 'src/index.ts', validate: 'src/validate/index.ts' });
export default config;
