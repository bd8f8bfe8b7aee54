import { isInt, setKey } from '@litellm-models/python-semantics';
import { type ConfigDict, isConfigDict } from '../../proxy/config/config-dict.ts';

/**
 * Removes the values of config entries that make reads fail: `access_groups` that are not strings, and limits at the top level that are
 * not integers. A write with such values is rejected with a 422 instead.
 */
export function correctConfig(entries: readonly ConfigDict[]): readonly ConfigDict[] {
  return entries.map((entry) => withoutInvalidLimits(withoutInvalidGroups(entry)));
}

function withoutInvalidGroups(entry: ConfigDict): ConfigDict {
  const info = entry['model_info'];
  if (!isConfigDict(info) || !Object.hasOwn(info, 'access_groups')) return entry;
  const groups = info['access_groups'];
  const strings = Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : null;
  const [changed, changedInfo]: [ConfigDict, ConfigDict] = [{ ...entry }, { ...info }];
  setKey(changedInfo, 'access_groups', strings);
  setKey(changed, 'model_info', changedInfo);
  return changed;
}

function withoutInvalidLimits(entry: ConfigDict): ConfigDict {
  const invalid = ['rpm', 'tpm'].filter((limit) => Object.hasOwn(entry, limit) && !isInt(entry[limit]));
  if (invalid.length === 0) return entry;
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !invalid.includes(name)));
}
