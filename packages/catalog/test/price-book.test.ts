import { PyFloat } from '@litellm-models/python-semantics';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Catalog, loadCatalog } from '../src/index.ts';

let old: Catalog;
let recent: Catalog;

beforeAll(async () => {
  old = await loadCatalog('1.71');
  recent = await loadCatalog('1.109');
});

describe('a price book', () => {
  test('extends the entry that a lookup of the key finds', () => {
    const book = recent.priceBook();
    book.register([['openai/gpt-4o', { input_cost_per_token: 1e-6, my_note: 'mine', max_tokens: null }]]);
    expect(book.modelInfo('gpt-4o')).toMatchObject({ key: 'gpt-4o', input_cost_per_token: 1e-6, max_tokens: 16384 });
    expect(book.entry('gpt-4o')).toMatchObject({ my_note: 'mine' });
    expect(book.entry('openai/gpt-4o')).toBeUndefined();
  });

  test('does not change the catalog or other price books', () => {
    const [book, other] = [recent.priceBook(), recent.priceBook()];
    const shipped = recent.modelInfo('gpt-4o');
    book.register([['gpt-4o', { input_cost_per_token: 1 }]]);
    expect(recent.modelInfo('gpt-4o')).toEqual(shipped);
    expect(other.modelInfo('gpt-4o')).toEqual(shipped);
    book.reset();
    expect(book.modelInfo('gpt-4o')).toEqual(shipped);
  });

  test('increases its version with every change', () => {
    const book = recent.priceBook();
    const before = book.version;
    book.register([['a', {}]]);
    expect(book.version).toBeGreaterThan(before);
    const registered = book.version;
    book.reset();
    expect(book.version).toBeGreaterThan(registered);
  });

  test('converts strings to numbers and merges dicts since 1.106', () => {
    const fields = { id: '12345', rpm: '1e3', note: 'free', search_context_cost_per_query: { low: 1 } };
    const later = recent.priceBook();
    later.register([['x', fields]]);
    later.register([['x', { search_context_cost_per_query: { high: 2 } }]]);
    expect(later.entry('x')).toMatchObject({ id: 12345, rpm: new PyFloat(1000), note: 'free' });
    expect(later.entry('x')?.['search_context_cost_per_query']).toEqual({ low: 1, high: 2 });
    const earlier = old.priceBook();
    earlier.register([['x', fields]]);
    expect(earlier.entry('x')).toMatchObject({ id: '12345', rpm: '1e3' });
  });

  test('returns an info with other prices, without the other prices of the same direction', () => {
    const book = recent.priceBook();
    const model = 'gemini/gemini-2.5-pro';
    const shipped = book.modelInfo(model);
    expect(shipped?.['input_cost_per_token_above_200k_tokens']).toBeGreaterThan(0);
    const priced = book.pricedInfo(model, null, { input_cost_per_token: 1, output_cost_per_token: null });
    expect(priced).toMatchObject({ input_cost_per_token: 1, output_cost_per_token: shipped?.output_cost_per_token });
    expect(priced).not.toHaveProperty('input_cost_per_token_above_200k_tokens');
    expect(book.modelInfo(model)).toEqual(shipped);
    expect(book.pricedInfo('unknown/zz', null, {})).toBeUndefined();
  });

  test('ignores a limit that is false in Python', () => {
    const book = recent.priceBook();
    for (const limit of [0, '', false, [], {}, new PyFloat(0)]) {
      book.register([['x', { max_tokens: limit, max_output_tokens: limit, max_input_tokens: 9 }]]);
      expect(book.modelInfo('x')?.max_tokens).toBe(9);
    }
    const limit = new PyFloat(2);
    book.register([['x', { max_output_tokens: limit }]]);
    expect(book.modelInfo('x')?.max_tokens).toBe(limit);
  });

  test('has no models for a wildcard with an unhashable provider in 1.109', async () => {
    const before = await loadCatalog('1.106');
    for (const [catalog, isEmpty] of [
      [before, false],
      [recent, true],
    ] as const) {
      const book = catalog.priceBook();
      expect(book.wildcardModels('deepseek')?.length).toBeGreaterThan(1);
      book.register([['deepseek/deepseek-chat', { litellm_provider: { a: 1 } }]]);
      expect(book.wildcardModels('deepseek')?.length === 0).toBe(isEmpty);
    }
  });

  test('keeps ints of any size', () => {
    const book = recent.priceBook();
    book.register([['x', { rpm: '12345678901234567890' }]]);
    expect(book.entry('x')?.['rpm']).toBe(12345678901234567890n);
  });

  test('accepts the fields of an entry of the catalog', () => {
    const book = recent.priceBook();
    book.register([['my-model', recent.entry('gpt-4o') ?? {}]]);
    expect(book.modelInfo('my-model')?.max_input_tokens).toBe(128_000);
  });

  test('a second registration of a model without a price makes it free in 1.71, but not in 1.109', () => {
    for (const [catalog, price] of [
      [old, 0],
      [recent, undefined],
    ] as const) {
      const book = catalog.priceBook();
      book.register([['my-id', { mode: 'chat' }]]);
      book.register([['my-id', { mode: 'chat' }]]);
      expect(book.entry('my-id')?.['input_cost_per_token']).toBe(price);
    }
  });

  test('supports the parameters of registered capabilities', () => {
    const book = recent.priceBook();
    expect(book.supportedParams('deepinfra/my-model')).not.toContain('reasoning_effort');
    book.register([['deepinfra/my-model', { supports_reasoning: true, litellm_provider: 'deepinfra' }]]);
    expect(book.supportedParams('deepinfra/my-model')).toContain('reasoning_effort');
  });

  test('adds a registered key to the models of its provider, unless it is not listed', () => {
    const book = recent.priceBook();
    book.register([['my-id', { litellm_provider: 'openai' }]], { listed: false });
    expect(book.providerOf('my-id')).toBeUndefined();
    book.register([['my-model', { litellm_provider: 'openai' }]]);
    expect(book.providerOf('my-model')?.provider).toBe('openai');
    expect(book.modelsOf('openai')).toContain('my-model');
  });

  test('accepts keys and fields with any name', () => {
    const book = recent.priceBook();
    book.register([['__proto__', { ['__proto__']: 'x', constructor: 'y', mode: 'chat' }]]);
    expect(book.entry('__proto__')?.['constructor']).toBe('y');
    expect(Object.keys(book.entry('__proto__') ?? {})).toContain('__proto__');
    expect(book.entry('other')).toBeUndefined();
  });

  test('registers in constant time', () => {
    const book = recent.priceBook();
    const spent = (from: number, count: number): number => {
      const start = process.cpuUsage();
      for (let id = from; id < from + count; id++) book.register([[`id-${id}`, { mode: 'chat', rpm: id }]]);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    spent(0, 500);
    const first = Math.min(spent(1000, 500), spent(2000, 500));
    spent(10_000, 20_000);
    const last = Math.min(spent(100_000, 500), spent(200_000, 500));
    expect(last).toBeLessThan(first * 4 + 50);
  });
});
