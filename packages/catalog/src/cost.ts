import type { Fields } from './types.ts';

/** US dollars for a million of something, by what the field counts: `input_cost_per_token` becomes `input`. */
export interface CostPerMillion {
  /** US dollars for a million input tokens; 0 where LiteLLM has no price. */
  readonly input: number;
  /** US dollars for a million output tokens; 0 where LiteLLM has no price. */
  readonly output: number;
  /** US dollars for a million input tokens read from the provider's cache, where the model has such a price. */
  readonly cacheRead?: number;
  /** US dollars for a million input tokens written to the provider's cache, where the model has such a price. */
  readonly cacheWrite?: number;
}

/** One token's price is told by LiteLLM; people compare prices for a million of them. */
const TOKENS = 1_000_000;

/** Digits that survive: prices have four or five, and 0.1 + 0.2 is not to show. */
const DIGITS = 12;

/**
 * A model's token prices as US dollars for a million tokens.
 *
 * @param info a model's info, or an entry of the price list
 * @example
 * costPerMillion(catalog.modelInfo('openai/gpt-4o')); // { input: 2.5, output: 10, cacheRead: 1.25 }
 */
export function costPerMillion(info: Fields<unknown>): CostPerMillion {
  const cacheRead = perMillion(info['cache_read_input_token_cost']);
  const cacheWrite = perMillion(info['cache_creation_input_token_cost']);
  return {
    input: perMillion(info['input_cost_per_token']) ?? 0,
    output: perMillion(info['output_cost_per_token']) ?? 0,
    ...(cacheRead === undefined ? {} : { cacheRead }),
    ...(cacheWrite === undefined ? {} : { cacheWrite }),
  };
}

/** A price for one as a price for a million, without the dust of binary fractions. */
function perMillion(price: unknown): number | undefined {
  return typeof price === 'number' ? Number((price * TOKENS).toPrecision(DIGITS)) : undefined;
}

/**
 * What a request costs by a model's flat token prices, in US dollars. Tiers, caches and everything else that has a
 * price of its own are left aside.
 *
 * @example
 * tokenCost(catalog.modelInfo('openai/gpt-4o'), { input: 1000, output: 200 }); // 0.0045
 */
export function tokenCost(info: Fields<unknown>, tokens: { readonly input: number; readonly output: number }): number {
  const { input, output } = costPerMillion(info);
  return Number(((input * tokens.input + output * tokens.output) / TOKENS).toPrecision(DIGITS));
}
