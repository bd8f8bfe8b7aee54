import { getKey } from '@litellm-models/python-semantics';
import { type ConfigValue, isMapping } from '../config-value.ts';
import type { FilePosition } from '../issues/issue.ts';
import type { IssueList, NewIssue } from '../issues/issue-list.ts';
import { type ConfigPath, formatPath } from '../issues/path.ts';
import type { LoadedYaml } from '../yaml/load.ts';
import type { YamlError } from '../yaml/yaml-error.ts';

/** A YAML document, and the name of its file. */
export interface ConfigFile {
  readonly fileName: string | undefined;
  readonly loaded: LoadedYaml;
}

function filePosition(loaded: LoadedYaml, offset: number, file: string | undefined): FilePosition {
  const position = loaded.positionAt(offset);
  return file === undefined ? position : { ...position, file };
}

/** Returns the issue for a file that is not valid YAML, or not valid JSON where JSON is expected. */
export function invalidDocument(error: YamlError, { loaded, fileName }: ConfigFile, format: 'YAML' | 'JSON'): NewIssue {
  return {
    code: format === 'YAML' ? 'invalid_yaml' : 'invalid_json',
    effect: 'startup_fails',
    path: [],
    position: filePosition(loaded, error.offset, fileName),
    message: `invalid ${format}: ${error.message}`,
  };
}

/**
 * Checks what only the YAML document shows: duplicate keys, and keys that are not strings.
 *
 * @param config the config that the document is a part of
 */
export function checkDocument({ loaded, fileName }: ConfigFile, config: ConfigValue, issues: IssueList): void {
  const positionAt = (offset: number): FilePosition => filePosition(loaded, offset, fileName);
  for (const offset of loaded.duplicateKeys)
    issues.add({
      code: 'duplicate_key',
      severity: 'warning',
      path: [],
      position: positionAt(offset),
      message: 'duplicate key: the same mapping has this key again, and the proxy uses the last value',
    });
  if (loaded.nonStringKeys.length === 0) return;
  const keywordMappings = findKeywordMappings(config);
  for (const { offset, mapping } of loaded.nonStringKeys) {
    const path = keywordMappings.get(mapping);
    const owner = path === undefined ? '' : ` of ${formatPath(path)}`;
    issues.add({
      code: 'non_string_key',
      severity: path ? 'error' : 'warning',
      effect: path ? 'deployment_skipped' : 'none',
      path: path ?? [],
      position: positionAt(offset),
      message: `expected every key${owner} to be a string, but YAML reads this one as a number, boolean, date or null; quote it`,
    });
  }
}

/** The proxy passes these mappings as Python keyword arguments, whose names must be strings. */
function findKeywordMappings(config: ConfigValue): Map<object, ConfigPath> {
  const found = new Map<object, ConfigPath>();
  const models = isMapping(config) ? getKey(config, 'model_list') : undefined;
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
