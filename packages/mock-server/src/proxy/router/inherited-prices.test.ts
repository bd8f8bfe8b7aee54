import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { RELEASES, stateOf } from '../../../test/emulated-proxy.ts';
import { inheritPrices } from './inherited-prices.ts';

const EXPLICIT = 'explicit_cache_read_input_token_cost';

describe.each(RELEASES)('inheritPrices in $name', (release) => {
  const { facts } = release.router;
  const { prices } = stateOf(release);
  const suffix = facts.serviceTierSuffixes[0];
  prices.register([
    [
      'openai/priced',
      {
        litellm_provider: 'openai',
        mode: 'chat',
        input_cost_per_token: 1,
        output_cost_per_token: 2,
        cache_read_input_token_cost: 3,
        [EXPLICIT]: 4,
        max_tokens: 5,
        ...(suffix === undefined ? {} : { [`input_cost_per_token${suffix}`]: 6 }),
      },
    ],
  ]);
  const inherited = (entry: PyDict, model = 'openai/priced') => {
    inheritPrices(entry, { model, provider: undefined }, facts, prices);
    return entry;
  };

  it('adds nothing to an entry without prices, or for an unknown model', () => {
    expect(inherited({ owner: 'me' })).toEqual({ owner: 'me' });
    expect(inherited({ input_cost_per_token: 9 }, 'no-such-model')).toEqual({ input_cost_per_token: 9 });
  });

  it('adds the cache prices to an entry with a price per input token', () => {
    const entry = inherited({ input_cost_per_token: 9 });
    expect(entry).toMatchObject({ input_cost_per_token: 9, cache_read_input_token_cost: 3 });
    expect(entry).not.toHaveProperty('output_cost_per_token');
    expect(inherited({ input_cost_per_token: 9, cache_read_input_token_cost: 0 })['cache_read_input_token_cost']).toBe(
      0,
    );
    expect(inherited({ output_cost_per_token: 9 })).not.toHaveProperty('cache_read_input_token_cost');
  });

  it('adds the explicit cache price in a release that has it, unless the entry has a cache price', () => {
    const hasField = facts.customPricingFields.includes(EXPLICIT);
    expect(Object.hasOwn(inherited({ input_cost_per_token: 9 }), EXPLICIT)).toBe(
      hasField && prices.modelInfo('openai/priced')?.[EXPLICIT] !== undefined,
    );
    expect(inherited({ input_cost_per_token: 9, cache_read_input_token_cost: 1 })).not.toHaveProperty(EXPLICIT);
  });

  it('adds the prices of service tiers to an entry with a price per token', () => {
    for (const field of ['input_cost_per_token', 'output_cost_per_token']) {
      const entry = inherited({ [field]: 9 });
      if (suffix !== undefined) expect(entry[`input_cost_per_token${suffix}`]).toBe(6);
    }
  });

  it('adds everything to an entry that has only off-peak prices', () => {
    const offPeak = { off_peak_pricing: [{ start: '0' }] };
    expect(inherited({ ...offPeak })).toMatchObject({
      input_cost_per_token: 1,
      output_cost_per_token: 2,
      max_tokens: 5,
    });
    expect(inherited({ ...offPeak, input_cost_per_second: 9 })).not.toHaveProperty('output_cost_per_token');
    expect(inherited({ off_peak_pricing: [] })).toEqual({ off_peak_pricing: [] });
  });

  it('adds the output price to tiers without one', () => {
    const withoutOutput = { tiered_pricing: [{ output_cost_per_token: 1 }, { input_cost_per_token: 1 }] };
    expect(inherited({ ...withoutOutput })['output_cost_per_token']).toBe(2);
    expect(inherited({ ...withoutOutput, output_cost_per_token: 9 })['output_cost_per_token']).toBe(9);
    for (const tiers of [[{ output_cost_per_token: 1 }], []]) {
      expect(inherited({ tiered_pricing: tiers })).not.toHaveProperty('output_cost_per_token');
    }
  });
});
