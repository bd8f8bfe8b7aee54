import { PyFloat } from '@litellm-models/python-semantics';
import { expect, it } from 'vitest';
import { groupNames, isMarkedGroup, listedId } from './group-names.ts';

it('converts access groups to names and back, without values that Python considers equal', () => {
  const names = groupNames(['beta', 203, null, 'beta', true, 1, new PyFloat(1), false, 0, '203']);
  expect(names.map(listedId)).toEqual(['beta', 203, null, true, false, '203']);
  expect(names.map(isMarkedGroup)).toEqual([false, true, true, true, true, false]);
});
