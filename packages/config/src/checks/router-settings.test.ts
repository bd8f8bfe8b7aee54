import { expect, test } from 'vitest';
import type { ConfigMapping } from '../config-value.ts';
import type { ConfigIssue } from '../issues/issue.ts';
import { IssueList } from '../issues/issue-list.ts';
import { NO_POSITIONS } from '../issues/positions.ts';
import { checkRouterSettings } from './router-settings.ts';

function check(router_settings: ConfigMapping, litellm_settings: ConfigMapping = {}): ConfigIssue[] {
  const issues = new IssueList(undefined, NO_POSITIONS);
  checkRouterSettings({ router_settings, litellm_settings }, issues);
  return issues.sorted();
}

test('accepts aliases and fallbacks', () => {
  const aliases = { a: 'gpt', b: { model: 'gpt', hidden: true } };
  const fallbacks = [{ gpt: ['claude'] }, { '*': ['mini'] }];
  expect(check({ model_group_alias: aliases, fallbacks, context_window_fallbacks: ['any'] }, { fallbacks })).toEqual(
    [],
  );
  expect(check({ model_group_alias: {}, fallbacks: null, content_policy_fallbacks: [] })).toEqual([]);
});

test.each<[ConfigMapping, string]>([
  [
    { fallbacks: 'gpt' },
    'expected router_settings.fallbacks to be a list of mappings from a model name to its fallbacks, got a string',
  ],
  [
    { fallbacks: ['gpt'] },
    'expected router_settings.fallbacks[0] to be a mapping from a model name to a list of its fallbacks, got a string',
  ],
  [
    { content_policy_fallbacks: [{ a: ['b'], c: ['d'] }] },
    'expected router_settings.content_policy_fallbacks[0] to have exactly one key, a model name, got 2; use a list item for each model',
  ],
  [
    { model_group_alias: ['a'] },
    'expected router_settings.model_group_alias to be a mapping from an alias to a model name, got a list',
  ],
  [
    { model_group_alias: { a: { model: 'gpt' } } },
    'router_settings.model_group_alias.a.hidden is missing; set it to true or false',
  ],
  [
    { model_group_alias: { a: { hidden: true } } },
    'router_settings.model_group_alias.a.model is missing; set it to a model name',
  ],
])('reports that the proxy does not start with %j', (settings, message) => {
  expect(check(settings)).toMatchObject([{ severity: 'error', effect: 'startup_fails', message }]);
});

test('checks the fallbacks of litellm_settings too', () => {
  expect(check({}, { fallbacks: [5] })).toMatchObject([{ field: 'litellm_settings.fallbacks[0]' }]);
});

test('warns about aliases that the proxy ignores or fails on', () => {
  expect(check({ model_group_alias: { a: 5 } })).toMatchObject([
    {
      severity: 'warning',
      message:
        'expected router_settings.model_group_alias.a to be a model name, got a number; quote it if you mean a string; the proxy ignores this alias',
    },
  ]);
  expect(check({ model_group_alias: null })).toMatchObject([
    { severity: 'warning', field: 'router_settings.model_group_alias' },
  ]);
});
