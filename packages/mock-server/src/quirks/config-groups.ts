import { isDict, type PyDict, setKey } from '../python/values.ts';
import type { Quirks } from './quirks.ts';

/**
 * A config's entries without `access_groups` that are no texts, where reads that fail on them are mended: a file cannot be
 * refused with 422 as a write is. Whoever reads the file is warned of them.
 */
export function withoutOddGroups(list: readonly PyDict[], quirks: Quirks): readonly PyDict[] {
  return quirks.mends('access-groups-crash-reads') ? list.map(mended) : list;
}

function mended(entry: PyDict): PyDict {
  const info = entry['model_info'];
  if (!isDict(info) || !Object.hasOwn(info, 'access_groups')) return entry;
  const groups = info['access_groups'];
  const texts = Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : null;
  const [changed, changedInfo]: [PyDict, PyDict] = [{ ...entry }, { ...info }];
  setKey(changedInfo, 'access_groups', texts);
  setKey(changed, 'model_info', changedInfo);
  return changed;
}
