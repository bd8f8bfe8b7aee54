import { isFloat, isInt, toNumber } from '@litellm-models/python-semantics';
import type { Fields } from './types.ts';

/** The token prices of a model, in USD per million tokens. */
export interface CostPerMillion {
  /** USD per million input tokens; 0 where LiteLLM has no price. */
  readonly input: number;
  /** USD per million output tokens; 0 where LiteLLM has no price. */
  readonly output: number;
  /** USD per million input tokens that the provider reads from its cache; missing where LiteLLM has no price. */
  readonly cacheRead?: number;
  /** USD per million input tokens that the provider writes to its cache; missing where LiteLLM has no price. */
  readonly cacheWrite?: number;
}

const MILLION = 1_000_000;

/** Prices have four or five significant digits. Rounding to 12 removes the errors of binary fractions. */
const SIGNIFICANT_DIGITS = 12;

/**
 * Returns the token prices of a model in USD per million tokens.
 *
 * @param info a model's info, or an entry of the price list, with prices in USD per token
 * @example
 * const info = catalog.modelInfo('openai/gpt-4o');
 * if (info) costPerMillion(info); // { input: 2.5, output: 10, cacheRead: 1.25 }
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

function perMillion(price: unknown): number | undefined {
  return isInt(price) || isFloat(price) ? round(toNumber(price) * MILLION) : undefined;
}

/**
 * Returns what a request costs in USD, by the prices per token. It does not include caches, price tiers and other prices.
 *
 * @param info a model's info, or an entry of the price list, with prices in USD per token
 * @param tokens the number of input and output tokens
 * @example
 * const info = catalog.modelInfo('openai/gpt-4o');
 * if (info) tokenCost(info, { input: 1000, output: 200 }); // 0.0045
 */
export function tokenCost(info: Fields<unknown>, tokens: { readonly input: number; readonly output: number }): number {
  const { input, output } = costPerMillion(info);
  return round((input * tokens.input + output * tokens.output) / MILLION);
}

function round(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
