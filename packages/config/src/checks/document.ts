import { getKey } from '@litellm-models/python-semantics';
import { isMapping } from '../config-value.ts';
import type { IssueList, NewIssue } from '../issues/issue-list.ts';
import { type ConfigPath, formatPath } from '../issues/path.ts';
import type { LoadedYaml } from '../yaml/load.ts';
import type { YamlError } from '../yaml/yaml-error.ts';

/** Returns the issue for a file that is not valid YAML, or not valid JSON where JSON is expected. */
export function invalidDocument(error: YamlError, loaded: LoadedYaml, format: 'YAML' | 'JSON'): NewIssue {
  return {
    code: format === 'YAML' ? 'invalid_yaml' : 'invalid_json',
    effect: 'startup_fails',
    path: [],
    position: loaded.positionAt(error.offset),
    message: `invalid ${format}: ${error.message}`,
  };
}

/** Checks what only the YAML document shows: duplicate keys, and keys that are not strings. */
export function checkDocument(loaded: LoadedYaml, issues: IssueList): void {
  for (const offset of loaded.duplicateKeys)
    issues.add({
      code: 'duplicate_key',
      severity: 'warning',
      path: [],
      position: loaded.positionAt(offset),
      message: 'duplicate key: the same mapping has this key again, and the proxy uses the last value',
    });
  if (loaded.nonStringKeys.length === 0) return;
  const keywordMappings = findKeywordMappings(loaded);
  for (const { offset, mapping } of loaded.nonStringKeys) {
    const path = keywordMappings.get(mapping);
    const owner = path === undefined ? '' : ` of ${formatPath(path)}`;
    issues.add({
      code: 'non_string_key',
      severity: path ? 'error' : 'warning',
      effect: path ? 'deployment_skipped' : 'none',
      path: path ?? [],
      position: loaded.positionAt(offset),
      message: `expected every key${owner} to be a string, but YAML reads this one as a number, boolean, date or null; quote it`,
    });
  }
}

/** The proxy passes these mappings as Python keyword arguments, whose names must be strings. */
function findKeywordMappings(loaded: LoadedYaml): Map<object, ConfigPath> {
  const found = new Map<object, ConfigPath>();
  const models = isMapping(loaded.value) ? getKey(loaded.value, 'model_list') : undefined;
  if (!Array.isArray(models)) return found;
  models.forEach((entry, index) => {
    if (!isMapping(entry)) return;
    found.set(entry, ['model_list', index]);
    for (const part of ['litellm_params', 'model_info']) {
      const value = getKey(entry, part);
      if (isMapping(value)) found.set(value, ['model_list', index, part]);
    }
  });
  return found;
}
