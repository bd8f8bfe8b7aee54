import { type PyDict, setKey } from '../python/values.ts';
import type { InfoMerge } from './profile.ts';

/** The plain merge: what the patch gives, its generated id too, goes over what is stored. */
export function overwriteInfo({ patch, info }: InfoMerge): void {
  const given: PyDict = patch.model('model_info')?.dump({ excludeNone: true }) ?? {};
  for (const [key, value] of Object.entries(given)) setKey(info, key, value);
}
