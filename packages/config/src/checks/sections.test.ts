import { expect, test } from 'vitest';
import type { ConfigMapping } from '../config-value.ts';
import type { ConfigIssue } from '../issues/issue.ts';
import { IssueList } from '../issues/issue-list.ts';
import { NO_POSITIONS } from '../issues/positions.ts';
import { checkSections } from './sections.ts';

function check(config: ConfigMapping): ConfigIssue[] {
  const issues = new IssueList(undefined, NO_POSITIONS);
  checkSections(config, issues);
  return issues.sorted();
}

test('accepts known sections, null, references and sections that the proxy ignores', () => {
  expect(
    check({
      general_settings: { master_key: 'os.environ/KEY', store_model_in_db: 'yes', database_url: null, other: 1 },
      router_settings: null,
      litellm_settings: {},
      mine: 5,
    }),
  ).toEqual([]);
});

test.each<[ConfigMapping, string]>([
  [{ general_settings: 5 }, 'expected general_settings to be a mapping, got a number'],
  [{ environment_variables: ['A=b'] }, 'expected environment_variables to be a mapping, got a list'],
  [
    { general_settings: { master_key: 1234 } },
    'expected general_settings.master_key to be a string, got a number; quote it if you mean a string',
  ],
  [
    { general_settings: { store_model_in_db: 'maybe' } },
    'expected general_settings.store_model_in_db to be a boolean, got a string',
  ],
])('reports that the proxy does not start with %j', (config, message) => {
  expect(check(config)).toMatchObject([{ code: 'wrong_type', severity: 'error', effect: 'startup_fails', message }]);
});

test('warns about a section that is probably misspelled', () => {
  const message = 'unknown section model-list; did you mean "model_list"? The proxy ignores unknown sections';
  expect(check({ 'model-list': [] })).toMatchObject([{ code: 'unknown_field', severity: 'warning', message }]);
  expect(check({ 'model-list': [], model_list: [] })).toEqual([]);
});

test('warns about included files, which are not read', () => {
  expect(check({ include: ['more.yaml'] })).toMatchObject([{ code: 'include_not_read', severity: 'warning' }]);
});
