import { pyFloat } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { entry } from '../../../test/emulated-proxy.ts';
import { correctConfig } from './correct-config.ts';

describe('correctConfig', () => {
  it.each([
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [['a', 5, null, ['b']], ['a']],
    ['text', null],
    [true, null],
    [null, null],
  ])('replaces access_groups %j by %j', (groups, expected) => {
    const [corrected] = correctConfig([entry('a', {}, { id: 'x', access_groups: groups })]);
    expect(corrected).toEqual(entry('a', {}, { id: 'x', access_groups: expected }));
  });

  it('removes limits at the top level that are not integers', () => {
    const [corrected] = correctConfig([{ ...entry('a', { rpm: 'x' }), rpm: '5', tpm: 5, max_tokens: 'x' }]);
    expect(corrected).toEqual({ ...entry('a', { rpm: 'x' }), tpm: 5, max_tokens: 'x' });
    const [floats] = correctConfig([{ ...entry('a'), rpm: pyFloat(5), tpm: null }]);
    expect(floats).toEqual(entry('a'));
  });

  it('does not change valid entries, nor the given ones', () => {
    const valid = [entry('a', {}, { id: 'x' }), { model_name: 'b' }];
    expect(correctConfig(valid)).toEqual(valid);
    const given = entry('a', {}, { access_groups: [5] });
    correctConfig([given]);
    expect(given).toEqual(entry('a', {}, { access_groups: [5] }));
  });
});
