import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { entry, RELEASES, rowOf, runForDict, stateOf } from '../../../test/emulated-proxy.ts';
import { hasNullExtra } from './null-extras.ts';

describe.each(RELEASES)('hasNullExtra of $name', (release) => {
  const state = stateOf(release);
  runForDict(state, 'addNewModelModelNewPost', { body: entry('a', {}, { id: 'x' }) });
  const row = rowOf(state, 'x');
  const withNulls = (params: PyDict, info: PyDict = {}) =>
    hasNullExtra(state, { ...row, params: { ...row.params, ...params }, info: { ...row.info, ...info } });

  it('is true for a null in a parameter that the release does not declare', () => {
    expect(withNulls({ my_extra: null })).toBe(true);
  });

  it('is false for a null in a declared parameter, and for other values', () => {
    expect(withNulls({ api_key: null, my_extra: 1 })).toBe(false);
  });

  it('also compares the info only in a release whose reload does', () => {
    const { comparesWholeDeployment } = release.router;
    expect(withNulls({}, { my_extra: null })).toBe(comparesWholeDeployment);
    expect(withNulls({}, { base_model: null })).toBe(false);
  });
});
