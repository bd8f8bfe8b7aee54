import { PyFloat } from '@litellm-models/python-semantics';
import { describe, expect, test } from 'vitest';
import { costPerMillion, loadCatalog, tokenCost } from './index.ts';

describe('costPerMillion', () => {
  test('returns the prices of a listed model', async () => {
    const info = (await loadCatalog('1.109')).modelInfo('openai/gpt-4o');
    expect(info && costPerMillion(info)).toEqual({ input: 2.5, output: 10, cacheRead: 1.25 });
  });

  test('rounds the errors of binary fractions', () => {
    expect(costPerMillion({ input_cost_per_token: 3e-7, output_cost_per_token: 1.1e-6 })).toEqual({
      input: 0.3,
      output: 1.1,
    });
  });

  test('returns 0 for missing prices per token and omits missing cache prices', () => {
    expect(costPerMillion({ cache_creation_input_token_cost: 3.75e-6 })).toEqual({
      input: 0,
      output: 0,
      cacheWrite: 3.75,
    });
  });

  test('reads the numbers of a price book and ignores other values', () => {
    expect(costPerMillion({ input_cost_per_token: new PyFloat(2), output_cost_per_token: 1n })).toEqual({
      input: 2_000_000,
      output: 1_000_000,
    });
    expect(costPerMillion({ input_cost_per_token: 'free', output_cost_per_token: null })).toEqual({
      input: 0,
      output: 0,
    });
  });
});

describe('tokenCost', () => {
  test('returns the cost of input and output tokens in USD', () => {
    const info = { input_cost_per_token: 2.5e-6, output_cost_per_token: 1e-5 };
    expect(tokenCost(info, { input: 1000, output: 200 })).toBe(0.0045);
    expect(tokenCost({}, { input: 1000, output: 200 })).toBe(0);
  });
});
