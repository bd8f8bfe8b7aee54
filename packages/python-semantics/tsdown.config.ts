import type { UserConfig } from 'tsdown';
import { shared } from '../../tsdown.shared.ts';

const config: UserConfig = shared({
  index: 'src/index.ts',
  pydantic: 'src/pydantic/index.ts',
  regex: 'src/regex/index.ts',
});
export default config;
