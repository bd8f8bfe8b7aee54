import { pyFloat } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { createRow, modelRow, NOW, RELEASES, stateOf } from '../../../../test/emulated-proxy.ts';
import { nonFiniteAsNull, readRow, rowBody } from './stored-row.ts';

describe.each(RELEASES)('a stored row in $name', (release) => {
  const { writes, validation } = release;
  const state = stateOf(release);

  it('is validated as a Deployment with encrypted strings', () => {
    const row = createRow(stateOf(release), 'x', { api_key: 'sk-secret', rpm: 5 }, { owner: 'me' });
    const stored = readRow(state, { ...row, blocked: true });
    expect(stored.className).toBe('Deployment');
    expect(stored.model('litellm_params')?.get('rpm')).toBe(5);
    expect(stored.model('litellm_params')?.get('api_key')).toBe(row.params['api_key']);
    expect(stored.model('model_info')?.get('owner')).toBe('me');
    expect(stored.get('blocked')).toBe(true);
  });

  it('fails to validate with values that are not valid', () => {
    expect(() => readRow(state, modelRow({ params: {} }))).toThrow(/model/);
    expect(() => readRow(state, modelRow({ params: { model: 'm', rpm: 'many' } }))).toThrow(/rpm/);
    expect(Object.hasOwn(validation.schemas.models, 'Deployment')).toBe(true);
  });

  it('is returned with its columns in order', () => {
    const body = rowBody(state, modelRow({ createdBy: 'you', blocked: true, updatedAt: NOW + 1000 }));
    expect(Object.entries(body)).toEqual([
      ['model_id', 'x'],
      ['model_name', 'a'],
      ['litellm_params', { model: 'openai/gpt-4o' }],
      ['model_info', { id: 'x', db_model: false }],
      ['created_by', 'you'],
      ['updated_by', 'me'],
      ...(writes.hasBlocked ? [['blocked', true]] : []),
      ['created_at', writes.timestamp(NOW)],
      ['updated_at', writes.timestamp(NOW + 1000)],
    ]);
  });
});

describe('nonFiniteAsNull', () => {
  it('replaces numbers that are not finite at any depth', () => {
    const dict = {
      a: pyFloat(Number.NaN),
      b: [pyFloat(Number.POSITIVE_INFINITY), pyFloat(1), { c: pyFloat(Number.NEGATIVE_INFINITY) }],
      d: 'NaN',
      e: 1,
    };
    expect(nonFiniteAsNull(dict)).toEqual({ a: null, b: [null, pyFloat(1), { c: null }], d: 'NaN', e: 1 });
    expect(dict.a).toEqual(pyFloat(Number.NaN));
  });
});
