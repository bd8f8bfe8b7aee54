import { expect, test } from 'vitest';
import type { ConfigMapping, ConfigValue } from '../config-value.ts';
import type { ConfigIssue } from '../issues/issue.ts';
import { IssueList } from '../issues/issue-list.ts';
import { NO_POSITIONS } from '../issues/positions.ts';
import { checkConfigFile } from './config-file.ts';

function check(config: ConfigValue): ConfigIssue[] {
  const issues = new IssueList(undefined, NO_POSITIONS);
  checkConfigFile(config, issues);
  return issues.sorted();
}

const entry = (info: ConfigMapping): ConfigMapping => ({
  model_name: 'a',
  litellm_params: { model: 'openai/gpt-4o' },
  model_info: info,
});

test('accepts a config without models', () => {
  for (const config of [{}, { model_list: null }, { model_list: [] }]) expect(check(config)).toEqual([]);
});

test.each<[ConfigValue, ConfigIssue['code'], string]>([
  [null, 'empty', 'expected a mapping with model_list, got null (is the file empty?)'],
  [['a'], 'wrong_type', 'expected a mapping with model_list, got a list'],
  [{ model_list: { a: 1 } }, 'wrong_type', 'expected model_list to be a list of deployments, got a mapping'],
])('reports that the proxy does not start with %j', (config, code, message) => {
  expect(check(config)).toMatchObject([{ code, effect: 'startup_fails', message }]);
});

test('checks sections and deployments', () => {
  expect(check({ general_settings: [], model_list: [1] }).map(({ field }) => field)).toEqual([
    'general_settings',
    'model_list[0]',
  ]);
});

test('warns about two deployments with one id, which the proxy compares as strings', () => {
  const [issue, ...others] = check({ model_list: [entry({ id: 7 }), entry({}), entry({ id: '7' })] });
  expect(issue).toMatchObject({ code: 'duplicate_model_id', severity: 'warning', effect: 'none' });
  expect(issue?.message).toMatch(
    /^model_list\[2\]\.model_info\.id must be unique; model_list\[0\] has the same id\. The proxy serves both/,
  );
  expect(others).toEqual([]);
});
