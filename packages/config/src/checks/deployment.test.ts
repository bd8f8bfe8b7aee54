import { describe, expect, test } from 'vitest';
import type { ConfigValue } from '../config-value.ts';
import type { ConfigIssue } from '../issues/issue.ts';
import { IssueList } from '../issues/issue-list.ts';
import { NO_POSITIONS } from '../issues/positions.ts';
import { checkDeployment } from './deployment.ts';

function check(entry: ConfigValue): ConfigIssue[] {
  const issues = new IssueList(undefined, NO_POSITIONS);
  checkDeployment(entry, ['model_list', 0], issues);
  return issues.sorted();
}

const params = { model: 'openai/gpt-4o' };

test('accepts a deployment with and without model_info', () => {
  expect(check({ model_name: 'a', litellm_params: params })).toEqual([]);
  expect(check({ model_name: 'a', litellm_params: params, model_info: { id: 'one' } })).toEqual([]);
});

describe('the proxy does not start', () => {
  test.each<[string, ConfigValue, ConfigIssue['code'], string]>([
    [
      'if an entry is not a mapping',
      'gpt',
      'wrong_type',
      'expected model_list[0] to be a deployment (a mapping with model_name and litellm_params), got a string',
    ],
    [
      'without a model name',
      { litellm_params: params },
      'missing_field',
      'model_list[0].model_name is missing; set it to the name that clients request',
    ],
    [
      'if the model name is not a string',
      { model_name: 4, litellm_params: params },
      'wrong_type',
      'expected model_list[0].model_name to be a string, got a number; quote it if you mean a string',
    ],
    [
      'without parameters',
      { model_name: 'a' },
      'missing_field',
      'model_list[0].litellm_params is missing; add a mapping with at least a model, such as openai/gpt-4o',
    ],
    [
      'if the parameters are null',
      { model_name: 'a', litellm_params: null },
      'wrong_type',
      'expected model_list[0].litellm_params to be a mapping, got null',
    ],
    [
      'without a model',
      { model_name: 'a', litellm_params: { api_key: 'k' } },
      'missing_field',
      'model_list[0].litellm_params.model is missing; set it to a model with its provider, such as openai/gpt-4o',
    ],
    [
      'if model_info is not a mapping',
      { model_name: 'a', litellm_params: params, model_info: null },
      'wrong_type',
      'expected model_list[0].model_info to be a mapping or left out, got null',
    ],
  ])('%s', (_, entry, code, message) => {
    expect(check(entry)).toMatchObject([{ code, severity: 'error', effect: 'startup_fails', message }]);
  });
});

test('checks the fields of the deployment, its parameters and its model_info', () => {
  const entry = { model_name: 'a', litellm_params: { ...params, rpm: 'x' }, model_info: { tier: 1 }, blocked: 'x' };
  expect(check(entry).map(({ field }) => field)).toEqual([
    'model_list[0].litellm_params.rpm',
    'model_list[0].model_info.tier',
    'model_list[0].blocked',
  ]);
});
