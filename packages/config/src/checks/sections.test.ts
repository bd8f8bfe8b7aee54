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
      general_settings: { master_key: 'os.environ/KEY', store_model_in_db: true, database_url: null, other: 1 },
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
  [{ general_settings: [] }, 'expected general_settings to be a mapping, got an empty list'],
])('reports that the proxy does not start with %j', (config, message) => {
  expect(check(config)).toMatchObject([{ code: 'wrong_type', severity: 'error', effect: 'startup_fails', message }]);
});

test('warns about a section that is probably misspelled', () => {
  const message = 'unknown section model-list; did you mean "model_list"? The proxy ignores unknown sections';
  expect(check({ 'model-list': [] })).toMatchObject([{ code: 'unknown_field', severity: 'warning', message }]);
  expect(check({ 'model-list': [], model_list: [] })).toEqual([]);
});

test('warns about a setting that is probably misspelled', () => {
  const config = {
    general_settings: { litellm_key_header: 'x', 'master-key': 'sk-1' },
    router_settings: { fallback: [], model_group_aliases: {} },
    litellm_settings: { public_model_group: [], mine: 1 },
  };
  expect(check(config).map(({ message }) => message)).toEqual([
    'unknown setting general_settings.master-key; did you mean "master_key"? The proxy ignores unknown settings',
    'unknown setting litellm_settings.public_model_group; did you mean "public_model_groups"? The proxy ignores unknown settings',
    'unknown setting router_settings.fallback; did you mean "fallbacks"? The proxy ignores unknown settings',
    'unknown setting router_settings.model_group_aliases; did you mean "model_group_alias"? The proxy ignores unknown settings',
  ]);
});

test('warns that a value of another type than boolean turns off storing models', () => {
  expect(check({ general_settings: { store_model_in_db: 'yes' } })).toMatchObject([
    {
      severity: 'warning',
      effect: 'none',
      message: 'expected general_settings.store_model_in_db to be a boolean, got a string; the proxy uses false',
    },
  ]);
});

test('accepts empty values that Python counts as false', () => {
  expect(check({ litellm_settings: [], environment_variables: 0, router_settings: 'ignored' })).toEqual([]);
});
