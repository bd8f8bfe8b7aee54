import { expect, test } from 'vitest';
import { type ConfigIssue, formatIssue } from '../issues/issue.ts';
import { IssueList } from '../issues/issue-list.ts';
import { positionsOf } from '../issues/positions.ts';
import { loadYaml } from '../yaml/load.ts';
import { YamlError } from '../yaml/yaml-error.ts';
import { checkDocument, invalidDocument } from './document.ts';

function check(text: string): ConfigIssue[] {
  const loaded = loadYaml(text);
  const issues = new IssueList(undefined, positionsOf(loaded));
  checkDocument({ fileName: undefined, loaded }, loaded.value ?? null, issues);
  return issues.sorted();
}

test('warns at the first of two equal keys', () => {
  const [issue, ...others] = check('a: 1\nb: 2\na: 3\n');
  expect(issue).toMatchObject({ code: 'duplicate_key', severity: 'warning', position: { line: 1, column: 1 } });
  expect(others).toEqual([]);
});

test('a key that is not a string is an error where the proxy passes keys as keyword arguments', () => {
  const issues = check('model_list:\n  - model_name: a\n    1: x\n    model_info: {no: 1}\nother: {2: x}\n');
  expect(issues.map(({ severity, effect, field }) => [severity, effect, field])).toEqual([
    ['error', 'deployment_skipped', 'model_list[0]'],
    ['error', 'deployment_skipped', 'model_list[0].model_info'],
    ['warning', 'none', ''],
  ]);
  expect(issues.map(formatIssue)[1]).toBe(
    '4:18: error: expected every key of model_list[0].model_info to be a string, ' +
      'but YAML reads this one as a number, boolean, date or null; quote it',
  );
});

test('an error of the parser is an issue at its position', () => {
  const loaded = loadYaml('a: 1\nb: 2\n');
  const issues = new IssueList('keys.json', positionsOf(loaded));
  issues.add(invalidDocument(new YamlError(5, 'wrong indentation'), { fileName: undefined, loaded }, 'JSON'));
  expect(issues.sorted()).toMatchObject([{ code: 'invalid_json', effect: 'startup_fails' }]);
  expect(issues.sorted().map(formatIssue)).toEqual(['keys.json:2:1: error: invalid JSON: wrong indentation']);
  expect(invalidDocument(new YamlError(0, 'x'), { fileName: undefined, loaded }, 'YAML').code).toBe('invalid_yaml');
});
