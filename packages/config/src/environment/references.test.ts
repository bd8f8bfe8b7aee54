import { expect, test } from 'vitest';
import type { ConfigMapping } from '../config-value.ts';
import { formatIssue } from '../issues/issue.ts';
import { IssueList } from '../issues/issue-list.ts';
import { NO_POSITIONS, positionsOf } from '../issues/positions.ts';
import { loadYaml } from '../yaml/load.ts';
import { type Environment, isReference, resolveReferences } from './references.ts';

const TEXT = `model_list:
  - litellm_params: {api_key: os.environ/KEY, rpm: os.environ/RPM, api_base: os.environ/NOPE, tags: [os.environ/KEY]}
general_settings: {store_model_in_db: os.environ/FLAG}
`;

function resolve(text: string, environment?: Environment) {
  const loaded = loadYaml(text);
  const positions = positionsOf(loaded);
  const issues = new IssueList(undefined, positions);
  const config = loaded.value as ConfigMapping;
  const references = resolveReferences(config, environment, positions, issues);
  return { config, references, issues: issues.sorted() };
}

test('lists references, and keeps them without an environment', () => {
  const { config, references, issues } = resolve(TEXT);
  expect(config).toEqual(loadYaml(TEXT).value);
  expect(references.map(({ name, field }) => [name, field])).toEqual([
    ['KEY', 'model_list[0].litellm_params.api_key'],
    ['RPM', 'model_list[0].litellm_params.rpm'],
    ['NOPE', 'model_list[0].litellm_params.api_base'],
    ['FLAG', 'general_settings.store_model_in_db'],
  ]);
  expect(references[0]).toMatchObject({
    path: ['model_list', 0, 'litellm_params', 'api_key'],
    position: { line: 2, column: 31 },
  });
  expect(issues).toEqual([]);
});

test('replaces references as the proxy does: booleans are converted, items of lists are not replaced', () => {
  const { config } = resolve(TEXT, { KEY: 'sk-secret', RPM: '5', FLAG: ' TRUE ' });
  expect(config).toEqual({
    model_list: [{ litellm_params: { api_key: 'sk-secret', rpm: '5', api_base: null, tags: ['os.environ/KEY'] } }],
    general_settings: { store_model_in_db: true },
  });
});

test('warns about a variable that is not set', () => {
  const { issues } = resolve(TEXT, { KEY: '', RPM: '', FLAG: 'false' });
  expect(issues.map(formatIssue)).toEqual([
    '2:78: warning: environment variable NOPE is not set; the proxy uses null for model_list[0].litellm_params.api_base',
  ]);
  expect(issues[0]).toMatchObject({ code: 'unset_environment_variable', effect: 'none' });
});

test('does not read inherited properties of the environment', () => {
  expect(resolve('a: os.environ/constructor', {}).config).toEqual({ a: null });
});

test('resolves and reports a mapping that an alias repeats once', () => {
  const { config, references } = resolve('a: &a {key: os.environ/KEY}\nb: *a\n', { KEY: 'x' });
  expect(references.map(({ field }) => field)).toEqual(['a.key']);
  expect(config).toEqual({ a: { key: 'x' }, b: { key: 'x' } });
});

test('a reference in an object has no position', () => {
  const issues = new IssueList(undefined, NO_POSITIONS);
  const [reference] = resolveReferences({ key: 'os.environ/KEY' }, undefined, NO_POSITIONS, issues);
  expect(reference).toEqual({ name: 'KEY', path: ['key'], field: 'key', position: undefined });
});

test.each([
  ['os.environ/KEY', true],
  ['os.environ', false],
  ['KEY', false],
  [null, false],
  [undefined, false],
])('isReference(%j) is %s', (value, expected) => {
  expect(isReference(value)).toBe(expected);
});
