import { pyFloat } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { RELEASES, stateOf } from '../../../../test/emulated-proxy.ts';
import { echoedFields, pricedModel, withoutDerivedPricing, withoutEchoedPricing } from './derived-pricing.ts';

const PRICES = {
  input_cost_per_token: 5,
  input_cost_per_token_above_999k_tokens: 6,
};
const OTHERS = { id: 'x', owner: 'me', output_vector_size: 3, max_tokens: 7 };

describe.each(RELEASES)('prices in an info in $name', (release) => {
  const { facts } = release.router;
  const state = stateOf(release);

  it('are those of the price list’s fields, at any tier', () => {
    const overrides = { pricing_overrides: ['input_cost_per_token'] };
    expect(withoutDerivedPricing({ ...PRICES, ...OTHERS, ...overrides }, facts)).toEqual(OTHERS);
  });

  it('are removed from a stored info only if it repeats a read', () => {
    expect(withoutEchoedPricing({ ...PRICES, ...OTHERS }, facts)).toEqual({ ...PRICES, ...OTHERS });
    const echoed = { ...PRICES, ...OTHERS, key: 'gpt-4o' };
    expect(withoutEchoedPricing(echoed, facts)).toEqual({ ...OTHERS, key: 'gpt-4o' });
  });

  describe('echoedFields', () => {
    const echoed = (info: object, model?: string) => [...echoedFields({ ...info }, model, state)].sort();
    const cost = pyFloat(state.catalog.entry('gpt-4o')?.['input_cost_per_token'] as number);

    it('returns nothing for an info without the key of the price list', () => {
      expect(echoed({ input_cost_per_token: cost }, 'gpt-4o')).toEqual([]);
    });

    it('returns the fields that equal the entry of the key', () => {
      const info = { key: 'gpt-4o', input_cost_per_token: cost, max_tokens: 1, mode: 'chat' };
      expect(echoed(info)).toEqual(['input_cost_per_token', 'mode']);
      expect(echoed({ ...info, key: 'nope' })).toEqual([]);
    });

    it('returns the fields that equal the entry of the model', () => {
      const info = { key: 'nope', input_cost_per_token: cost, unknown: 1 };
      expect(echoed(info, 'openai/gpt-4o')).toEqual(['input_cost_per_token']);
      expect(echoed(info, 'no-such-model')).toEqual([]);
    });
  });
});

it.each([
  [{ base_model: 'base' }, 'model', 'base'],
  [{ base_model: 5 }, 'model', 'model'],
  [{}, 'model', 'model'],
  [{}, 5, undefined],
])('pricedModel(%j, %j) is %j', (info, model, expected) => {
  expect(pricedModel(info, model)).toBe(expected);
});
