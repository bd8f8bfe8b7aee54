import type { UserConfig } from 'tsdown';
import { shared } from '../../tsdown.shared.ts';

const config: UserConfig = shared({ index: 'src/index.ts' });
export default config;
