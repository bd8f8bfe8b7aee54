import { isDict, isInt, type PyDict, setKey } from '@litellm-models/python-semantics';
import type { Quirks } from './quirks.ts';

/**
 * A config's entries without what reads fail on, where that is mended: `access_groups` that are no texts, limits beside the parameters
 * that are no integers. A file cannot be refused with 422 as a write is; whoever reads it is warned.
 */
export function readableEntries(list: readonly PyDict[], quirks: Quirks): readonly PyDict[] {
  const withGroups = quirks.mends('access-groups-crash-reads') ? list.map(withoutOddGroups) : list;
  return quirks.mends('limits-crash-reads') ? withGroups.map(withoutOddLimits) : withGroups;
}

function withoutOddGroups(entry: PyDict): PyDict {
  const info = entry['model_info'];
  if (!isDict(info) || !Object.hasOwn(info, 'access_groups')) return entry;
  const groups = info['access_groups'];
  const texts = Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : null;
  const [changed, changedInfo]: [PyDict, PyDict] = [{ ...entry }, { ...info }];
  setKey(changedInfo, 'access_groups', texts);
  setKey(changed, 'model_info', changedInfo);
  return changed;
}

function withoutOddLimits(entry: PyDict): PyDict {
  const odd = ['rpm', 'tpm'].filter((limit) => Object.hasOwn(entry, limit) && !isInt(entry[limit]));
  return odd.length === 0 ? entry : Object.fromEntries(Object.entries(entry).filter(([name]) => !odd.includes(name)));
}
