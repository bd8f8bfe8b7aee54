import type { Report } from './checks/report.ts';
import type { ConfigPath } from './issue.ts';
import type { LoadedYaml } from './yaml/load.ts';
import type { YamlProblem } from './yaml/problem.ts';
import { isMapping } from './yaml/values.ts';

/** The issue of a text that is no YAML. */
export function problemIssue(problem: YamlProblem, loaded: LoadedYaml): Parameters<Report['add']>[0] {
  const wanted = problem.expected === undefined ? '' : `; expected ${problem.expected}`;
  return {
    code: 'not_yaml',
    effect: 'refused',
    path: [],
    position: loaded.lineColumn(problem.offset),
    message: `not readable as YAML: ${problem.found}${wanted}`,
  };
}

/** What the text shows and the value no longer does: keys that stand twice, keys that are no strings. */
export function checkTextIssues(loaded: LoadedYaml, report: Report): void {
  for (const offset of loaded.repeatedKeys)
    report.add({
      code: 'repeated_key',
      severity: 'warning',
      path: [],
      position: loaded.lineColumn(offset),
      message: 'this key stands again further down in the same mapping: the last one counts',
    });
  if (loaded.oddKeys.length === 0) return;
  const keywords = keywordMappings(loaded);
  for (const { offset, mapping } of loaded.oddKeys) {
    const path = keywords.get(mapping);
    report.add({
      code: 'not_a_string_key',
      severity: path ? 'error' : 'warning',
      effect: path ? 'skipped' : 'none',
      path: path ?? [],
      position: loaded.lineColumn(offset),
      message: 'YAML reads this key as a number, a boolean, a date or null; quote it if a string is meant',
    });
  }
}

/** The mappings whose keys the proxy hands on as Python keyword arguments, which must be strings. */
function keywordMappings(loaded: LoadedYaml): Map<object, ConfigPath> {
  const found = new Map<object, ConfigPath>();
  const models = isMapping(loaded.value) ? loaded.value['model_list'] : undefined;
  if (!Array.isArray(models)) return found;
  models.forEach((entry, index) => {
    if (!isMapping(entry)) return;
    found.set(entry, ['model_list', index]);
    for (const part of ['litellm_params', 'model_info']) {
      const value = entry[part];
      if (isMapping(value)) found.set(value, ['model_list', index, part]);
    }
  });
  return found;
}
