import { describe, expect, it } from 'vitest';
import { bodyOf, entry, RELEASES, stateOf } from '../../../../test/emulated-proxy.ts';
import { removedParams, stringOrUndefined } from './body-fields.ts';

it.each([
  ['a', 'a'],
  ['', ''],
  [5, undefined],
  [null, undefined],
  [undefined, undefined],
  [['a'], undefined],
])('stringOrUndefined(%j) is %j', (value, expected) => {
  expect(stringOrUndefined(value)).toBe(expected);
});

describe.each(RELEASES)('removedParams in $name', (release) => {
  const CREATE = 'addNewModelModelNewPost';
  const PATCH = 'patchModelModelModelIdUpdatePatch';
  const { schemas, bodies } = release.validation;
  const isDeclared = Object.hasOwn(schemas.models[bodies[PATCH]]?.fields ?? {}, 'litellm_params_to_remove');

  it('returns the names in the body', () => {
    const body = bodyOf(stateOf(release), PATCH, { litellm_params_to_remove: ['rpm', 'tpm'] });
    expect(removedParams(body)).toEqual(isDeclared ? ['rpm', 'tpm'] : []);
  });

  it('ignores values that are not strings in a body that accepts any field', () => {
    const body = { ...entry('a'), litellm_params_to_remove: ['rpm', 5, null] };
    expect(removedParams(bodyOf(stateOf(release), CREATE, body))).toEqual(['rpm']);
    expect(removedParams(bodyOf(stateOf(release), CREATE, { ...body, litellm_params_to_remove: 'rpm' }))).toEqual([]);
  });

  it('returns no names for a body without the field', () => {
    expect(removedParams(bodyOf(stateOf(release), CREATE, entry('a')))).toEqual([]);
  });
});
