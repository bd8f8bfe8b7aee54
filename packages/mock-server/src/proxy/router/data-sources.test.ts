import type { PyValue } from '@litellm-models/python-semantics';
import { expect, it } from 'vitest';
import { withDataSources } from './data-sources.ts';
import { RefusedDeployment } from './refused-deployment.ts';

const read = (dataSources: PyValue): unknown => withDataSources({ dataSources }, {})['dataSources'];

it('empties environment references in endpoint and key, and leaves other parameters', () => {
  const given = [
    { type: 'a', parameters: { endpoint: 'https://a', key: 'os.environ/KEY', index: 'os.environ/INDEX' } },
  ];
  expect(read(given)).toEqual([
    { type: 'a', parameters: { endpoint: 'https://a', key: '', index: 'os.environ/INDEX' } },
  ]);
});

it.each([[null], [[]], [''], [{}], [[{}]], [[{ parameters: ['a'] }]], [[{ parameters: 'a' }]]])(
  'leaves dataSources %j unchanged',
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
])('refuses dataSources %j', (sources) => {
  expect(() => read(sources)).toThrow(RefusedDeployment);
});
