import type { PyValue } from '@litellm-models/python-semantics';
import { expect, it } from 'vitest';
import { withDataSources } from './data-sources.ts';
import { RefusedDeployment } from './refused-deployment.ts';
import { checkTagPatterns } from './tag-patterns.ts';

const environment = (name: string): string | undefined => (name === 'SET' ? 'its value' : undefined);
const read = (dataSources: PyValue): unknown => withDataSources({ dataSources }, environment)['dataSources'];

it('reads the variables that addresses and keys name, and leaves the rest', () => {
  const given = [
    { type: 'a', parameters: { endpoint: 'os.environ/SET', key: 'os.environ/UNSET', index: 'os.environ/SET' } },
  ];
  expect(read(given)).toEqual([{ type: 'a', parameters: { endpoint: 'its value', key: '', index: 'os.environ/SET' } }]);
});

it.each([[null], [[]], [''], [{}], [[{}]], [[{ parameters: ['a'] }]], [[{ parameters: 'a' }]]])(
  'takes %j as it is',
  (sources) => {
    expect(read(sources)).toEqual(sources);
  },
);

it.each([
  ['x'],
  [5],
  [true],
  [{ a: 1 }],
  [['x']],
  [[null]],
  [[{ parameters: null }]],
  [[{ parameters: 'key' }]],
  [[{ parameters: { key: 5 } }]],
])('refuses %j', (sources) => {
  expect(() => read(sources)).toThrow(RefusedDeployment);
});

it.each([[['a', '(']], ['a(b'], [{ ')': 1 }], [5], [[5]]])('refuses tag_regex %j', (tag_regex) => {
  expect(() => checkTagPatterns({ tag_regex })).toThrow();
});

it.each([[null], [[]], [['^a', 'b+']], ['ab'], [0]])('takes tag_regex %j', (tag_regex) => {
  expect(() => checkTagPatterns({ tag_regex })).not.toThrow();
});
