import { describe, expect, it } from 'vitest';
import { RELEASES } from '../../../test/emulated-proxy.ts';
import { isPrice, setOf } from './facts.ts';

it('setOf returns the same set for the same list', () => {
  const list = ['a', 'b', 'a'];
  expect([...setOf(list)]).toEqual(['a', 'b']);
  expect(setOf(list)).toBe(setOf(list));
  expect(setOf([...list])).not.toBe(setOf(list));
});

describe.each(RELEASES)('isPrice in $name', ({ router: { facts } }) => {
  it('is true for every price that parameters may set, and for every tier', () => {
    for (const field of facts.customPricingFields)
      expect(isPrice(field, facts), field).toBe(field !== 'output_vector_size');
    expect(isPrice('input_cost_per_token_above_999k_tokens', facts)).toBe(true);
    expect(isPrice('x_above_5_tokens_batches', facts)).toBe(true);
  });

  it.each(['output_vector_size', 'max_tokens', 'x_above_k_tokens', 'x_above_5_tokens_more'])(
    'is false for %s',
    (field) => {
      expect(isPrice(field, facts)).toBe(false);
    },
  );
});
