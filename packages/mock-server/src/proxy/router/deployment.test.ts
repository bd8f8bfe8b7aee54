import type { PyValue } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import {
  accessGroupsOf,
  accessGroupValues,
  hasBrokenAccessGroups,
  hasNonStringAccessGroups,
  idOf,
  infoText,
  type RouterDeployment,
  teamOf,
} from './deployment.ts';

const of = (info: RouterDeployment['model_info']): RouterDeployment => ({
  model_name: 'a',
  litellm_params: {},
  model_info: info,
});

it.each<[PyValue, string]>([
  ['x', 'x'],
  [5, '5'],
  [null, 'null'],
])('idOf a deployment with the id %j is "%s"', (id, text) => {
  expect(idOf(of({ id }))).toBe(text);
});

it.each<[RouterDeployment['model_info'], string | undefined]>([
  [{ team_id: 'red' }, 'red'],
  [{ team_id: '' }, undefined],
  [{ team_id: 5 }, undefined],
  [{}, undefined],
])('the team of a deployment with %j is %s', (info, team) => {
  expect(infoText(of(info), 'team_id')).toBe(team);
  expect(teamOf(of(info))).toBe(team);
});

it('reads only own fields of an info', () => {
  expect(infoText(of({}), 'toString')).toBeUndefined();
});

describe.each<
  [PyValue | undefined, { groups: string[]; values: PyValue[]; isBroken: boolean; hasNonStrings: boolean }]
>([
  [undefined, { groups: [], values: [], isBroken: false, hasNonStrings: false }],
  [null, { groups: [], values: [], isBroken: false, hasNonStrings: false }],
  [['a', 'b'], { groups: ['a', 'b'], values: ['a', 'b'], isBroken: false, hasNonStrings: false }],
  [['a', 5, null], { groups: ['a'], values: ['a', 5, null], isBroken: false, hasNonStrings: true }],
  [[['a']], { groups: [], values: [['a']], isBroken: true, hasNonStrings: true }],
  ['a😀', { groups: ['a', '😀'], values: ['a', '😀'], isBroken: false, hasNonStrings: false }],
  [
    { a: 1, b: 2 },
    { groups: ['a', 'b'], values: ['a', 'b'], isBroken: false, hasNonStrings: false },
  ],
  [true, { groups: [], values: [], isBroken: true, hasNonStrings: false }],
  [0, { groups: [], values: [], isBroken: false, hasNonStrings: false }],
  [7, { groups: [], values: [], isBroken: true, hasNonStrings: false }],
])('access_groups %j', (accessGroups, { groups, values, isBroken, hasNonStrings }) => {
  const deployment = of(accessGroups === undefined ? {} : { access_groups: accessGroups });

  it('are read as Python iterates over them', () => {
    expect(accessGroupsOf(deployment)).toEqual(groups);
    expect(accessGroupValues(deployment)).toEqual(values);
    expect(hasBrokenAccessGroups(deployment)).toBe(isBroken);
    expect(hasNonStringAccessGroups(deployment)).toBe(hasNonStrings);
  });
});
