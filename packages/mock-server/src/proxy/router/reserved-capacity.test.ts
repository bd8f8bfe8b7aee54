import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { declaredIds, hasInvalidSplit } from './reserved-capacity.ts';

const GOOD: PyDict = {
  id: 'a',
  ptu_count: 10,
  cost_per_ptu_per_hour: 1,
  ptu_effective_from: '2026-01-01T00:00:00Z',
  ptu_shares: { red: 4, blue: 6 },
};
const bad = (change: PyDict, ...others: PyDict[]): boolean => {
  const info = { ...GOOD, ...change };
  return hasInvalidSplit(info, declaredIds([info, ...others].map((model_info) => ({ model_info }))));
};

describe('a split of reserved capacity', () => {
  it.each([{}, { ptu_shares: null }, { id: 5 }, { ptu_count: '10' }])('is valid with %j', (change) => {
    expect(bad(change)).toBe(false);
  });

  it.each([
    { ptu_count: null },
    { cost_per_ptu_per_hour: null },
    { ptu_effective_from: null },
    { team_id: 'red' },
    { ptu_count: 11 },
    { ptu_shares: {} },
    { ptu_shares: { red: 10.5 } },
    { ptu_shares: { '': 10 } },
    { ptu_shares: { red: '10' } },
    { ptu_shares: { red: true, blue: 9 } },
    { id: null },
    { id: '' },
  ])('is invalid with %j', (change) => {
    expect(bad(change)).toBe(true);
  });

  it('is invalid under an id that another entry declares, compared as strings', () => {
    expect(bad({ id: 5 }, { id: '5' })).toBe(true);
    expect(bad({ id: true }, { id: 'True' })).toBe(true);
    expect(bad({ id: 5 }, { id: '6' })).toBe(false);
  });

  it('is not checked in an entry with db_model', () => {
    expect(bad({ db_model: true, ptu_count: 11 })).toBe(false);
    expect(bad({ db_model: 'true', ptu_count: 11 })).toBe(true);
  });
});
