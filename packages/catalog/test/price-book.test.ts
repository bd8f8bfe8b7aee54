import { performance } from 'node:perf_hooks';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Catalog, loadCatalog } from '../src/index.ts';

let old: Catalog;
let recent: Catalog;

beforeAll(async () => {
  old = await loadCatalog('1.71');
  recent = await loadCatalog('1.109');
});

describe('a price book', () => {
  test('extends the entry that its key is found with', () => {
    const book = recent.priceBook();
    book.register([['openai/gpt-4o', { input_cost_per_token: 1e-6, my_note: 'mine', max_tokens: null }]]);
    expect(book.modelInfo('gpt-4o')).toMatchObject({ key: 'gpt-4o', input_cost_per_token: 1e-6, max_tokens: 16384 });
    expect(book.entry('gpt-4o')).toMatchObject({ my_note: 'mine' });
    expect(book.entry('openai/gpt-4o')).toBeUndefined();
  });

  test('keeps what it was told from the catalog and from other books', () => {
    const [book, other] = [recent.priceBook(), recent.priceBook()];
    const shipped = recent.modelInfo('gpt-4o');
    book.register([['gpt-4o', { input_cost_per_token: 1 }]]);
    expect(recent.modelInfo('gpt-4o')).toEqual(shipped);
    expect(other.modelInfo('gpt-4o')).toEqual(shipped);
    book.reset();
    expect(book.modelInfo('gpt-4o')).toEqual(shipped);
  });

  test('counts its changes', () => {
    const book = recent.priceBook();
    const before = book.version;
    book.register([['a', {}]]);
    expect(book.version).toBeGreaterThan(before);
    const registered = book.version;
    book.reset();
    expect(book.version).toBeGreaterThan(registered);
  });

  test('reads text as numbers since 1.106, and merges objects', () => {
    const fields = { id: '12345', rpm: '1e3', note: 'free', search_context_cost_per_query: { low: 1 } };
    const later = recent.priceBook();
    later.register([['x', fields]]);
    later.register([['x', { search_context_cost_per_query: { high: 2 } }]]);
    expect(later.entry('x')).toMatchObject({ id: 12345, rpm: 1000, note: 'free' });
    expect(later.entry('x')?.['search_context_cost_per_query']).toEqual({ low: 1, high: 2 });
    const earlier = old.priceBook();
    earlier.register([['x', fields]]);
    expect(earlier.entry('x')).toMatchObject({ id: '12345', rpm: '1e3' });
  });

  test('puts prices over what is known of a model, a flat one over all of its direction', () => {
    const book = recent.priceBook();
    const model = 'gemini/gemini-2.5-pro';
    const shipped = book.modelInfo(model);
    expect(shipped?.['input_cost_per_token_above_200k_tokens']).toBeGreaterThan(0);
    const priced = book.pricedInfo(model, null, { input_cost_per_token: 1, output_cost_per_token: null });
    expect(priced).toMatchObject({ input_cost_per_token: 1, output_cost_per_token: shipped?.output_cost_per_token });
    expect(priced).not.toHaveProperty('input_cost_per_token_above_200k_tokens');
    expect(book.modelInfo(model)).toEqual(shipped);
    expect(book.pricedInfo('zz-nobody/zz', null, {})).toBeUndefined();
  });

  test('a limit that counts for nothing in Python is passed over', () => {
    const book = recent.priceBook<unknown>();
    const float = (value: number): unknown =>
      new (class {
        valueOf = (): number => value;
      })();
    for (const nothing of [0, '', false, [], {}, float(0)]) {
      book.register([['x', { max_tokens: nothing, max_output_tokens: nothing, max_input_tokens: 9 }]]);
      expect(book.modelInfo('x')?.max_tokens).toBe(9);
    }
    const given = float(2);
    book.register([['x', { max_output_tokens: given }]]);
    expect(book.modelInfo('x')?.max_tokens).toBe(given);
  });

  test('a provider that is no text empties the wildcards of its list in 1.109', async () => {
    const before = await loadCatalog('1.106');
    for (const [catalog, isEmptied] of [
      [before, false],
      [recent, true],
    ] as const) {
      const book = catalog.priceBook();
      expect(book.wildcardModels('deepseek')?.length).toBeGreaterThan(1);
      book.register([['deepseek/deepseek-chat', { litellm_provider: { a: 1 } }]]);
      expect(book.wildcardModels('deepseek')?.length === 0).toBe(isEmptied);
    }
  });

  test('makes numbers as it is told to', () => {
    const book = recent.priceBook<bigint>({ int: (value) => value });
    book.register([['x', { rpm: '12345678901234567890' }]]);
    expect(book.entry('x')?.['rpm']).toBe(12345678901234567890n);
  });

  test('a second registration of an unpriced model makes it free before 1.106, and leaves it unpriced since', () => {
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

  test('what a deployment says it can do shows in its parameters', () => {
    const book = recent.priceBook();
    expect(book.supportedParams('deepinfra/my-model')).not.toContain('reasoning_effort');
    book.register([['deepinfra/my-model', { supports_reasoning: true, litellm_provider: 'deepinfra' }]]);
    expect(book.supportedParams('deepinfra/my-model')).toContain('reasoning_effort');
  });

  test("a registered key joins its provider's models, unless it is an id", () => {
    const book = recent.priceBook();
    book.register([['my-id', { litellm_provider: 'openai' }]], { listed: false });
    expect(book.providerOf('my-id')).toBeUndefined();
    book.register([['my-model', { litellm_provider: 'openai' }]]);
    expect(book.providerOf('my-model')?.provider).toBe('openai');
    expect(book.modelsOf('openai')).toContain('my-model');
  });

  test('takes keys and fields of any name', () => {
    const book = recent.priceBook();
    book.register([['__proto__', { ['__proto__']: 'x', constructor: 'y', mode: 'chat' }]]);
    expect(book.entry('__proto__')?.['constructor']).toBe('y');
    expect(Object.keys(book.entry('__proto__') ?? {})).toContain('__proto__');
    expect(book.entry('other')).toBeUndefined();
  });

  test('a registration costs the same however many there are', () => {
    const book = recent.priceBook();
    const spent = (from: number, count: number): number => {
      const start = performance.now();
      for (let at = from; at < from + count; at++) book.register([[`id-${at}`, { mode: 'chat', rpm: at }]]);
      return performance.now() - start;
    };
    spent(0, 500);
    const first = Math.min(spent(1000, 500), spent(2000, 500));
    spent(10_000, 20_000);
    const last = Math.min(spent(100_000, 500), spent(200_000, 500));
    expect(last).toBeLessThan(first * 4 + 50);
  });
});
