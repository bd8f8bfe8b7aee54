import { PyDate, PyFloat } from '@litellm-models/python-semantics';
import { describe, expect, test } from 'vitest';
import type { ConfigMapping } from '../config-value.ts';
import type { ConfigIssue } from '../issues/issue.ts';
import { IssueList } from '../issues/issue-list.ts';
import { NO_POSITIONS } from '../issues/positions.ts';
import { checkFields } from './fields.ts';

function check(schema: Parameters<typeof checkFields>[0], mapping: ConfigMapping): ConfigIssue[] {
  const issues = new IssueList(undefined, NO_POSITIONS);
  checkFields(schema, mapping, ['p'], issues);
  return issues.sorted();
}

test.each<ConfigMapping>([
  { rpm: '100' },
  { rpm: new PyFloat(100) },
  { timeout: '1e-6', input_cost_per_token: '1e-6' },
  { anything_else: { a: 1 } },
  { api_key: null },
  { rpm: 'os.environ/RPM' },
  { drop_params: [] },
])('accepts %j', (params) => {
  expect(check('litellm_params', params)).toEqual([]);
});

test('accepts an id that is an int or a boolean, which the proxy converts', () => {
  for (const id of [7, 10n ** 20n, true, 'a']) expect(check('model_info', { id })).toEqual([]);
  expect(check('model_info', { id: 1.5 })).toHaveLength(1);
});

test.each<[ConfigMapping, string]>([
  [{ rpm: 'abc' }, 'expected p.rpm to be an integer, got a string'],
  [{ rpm: 1.5 }, 'expected p.rpm to be an integer, got 1.5'],
  [{ api_key: 123456 }, 'expected p.api_key to be a string, got a number; quote it if you mean a string'],
  [
    { api_version: new PyDate(2024, 5, 13) },
    'expected p.api_version to be a string, got a date; quote it if you mean a string',
  ],
  [{ tags: ['a', 1] }, 'expected p.tags to be a list of strings, got a list'],
])('reports that the proxy skips the deployment for %j', (params, message) => {
  expect(check('litellm_params', params)).toMatchObject([
    { code: 'wrong_type', severity: 'error', effect: 'deployment_skipped', message },
  ]);
});

test('reports that the proxy does not start with a model that is not a string', () => {
  expect(check('litellm_params', { model: 5 })).toMatchObject([{ code: 'wrong_type', effect: 'startup_fails' }]);
});

test('reports a string that is not one of the allowed values', () => {
  const message = 'expected p.tier to be "free" or "paid", got a different string; did you mean "free"?';
  expect(check('model_info', { tier: 'fre' })).toMatchObject([{ code: 'invalid_value', message }]);
  expect(check('model_info', { tier: 5 })).toMatchObject([{ code: 'wrong_type' }]);
});

describe('a warning', () => {
  test('for access groups that are not a list of strings, with which the proxy starts', () => {
    const message =
      'expected p.access_groups to be a list of strings, got a number; the proxy starts, but every request that lists models fails';
    expect(check('model_info', { access_groups: 5 })).toMatchObject([
      { code: 'wrong_type', severity: 'warning', message },
    ]);
  });

  test('for a field that only some releases validate', () => {
    const [issue, ...others] = check('litellm_params', { thought_signature_in_tool_call_id: 'x' });
    expect(issue).toMatchObject({ code: 'wrong_type', severity: 'warning' });
    expect(issue?.message).toContain('LiteLLM releases that have this field skip the deployment');
    expect(others).toEqual([]);
  });

  test('for a field that is probably misspelled', () => {
    const message = 'unknown field p.api_bse; did you mean "api_base"? The proxy passes unknown fields on unchanged';
    expect(check('litellm_params', { api_bse: 'x' })).toMatchObject([
      { code: 'unknown_field', severity: 'warning', effect: 'none', message },
    ]);
    expect(check('litellm_params', { api_bse: 'x', api_base: 'y' })).toEqual([]);
  });
});
