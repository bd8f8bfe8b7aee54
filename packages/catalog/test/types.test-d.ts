import type { PyFloat } from '@litellm-models/python-semantics';
import { describe, expectTypeOf, test } from 'vitest';
import {
  type Catalog,
  costPerMillion,
  type EntryValue,
  type JsonValue,
  loadCatalog,
  type ModelInfo,
  type PriceBook,
} from '../src/index.ts';

describe('types', () => {
  test('loadCatalog accepts the name of a release', () => {
    expectTypeOf(loadCatalog).parameters.toEqualTypeOf<[release: string]>();
    expectTypeOf(loadCatalog).returns.resolves.toEqualTypeOf<Catalog>();
  });

  test('lookups of a catalog return JSON or undefined', () => {
    const catalog = {} as Catalog;
    expectTypeOf(catalog.modelInfo('x')).toEqualTypeOf<ModelInfo | undefined>();
    expectTypeOf(catalog.modelInfo('x')?.['supports_vision']).toEqualTypeOf<JsonValue | undefined>();
    expectTypeOf(catalog.providerOf('x')?.provider).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(catalog.supportedParams('x')).toEqualTypeOf<readonly string[] | undefined>();
    expectTypeOf(catalog.entry('x')?.['mode']).toEqualTypeOf<JsonValue | undefined>();
  });

  test('a price book has JSON and Python values', () => {
    const book = ({} as Catalog).priceBook();
    expectTypeOf(book).toEqualTypeOf<PriceBook>();
    expectTypeOf(book.entry('x')?.['rpm']).toEqualTypeOf<EntryValue | undefined>();
    book.register([['x', { rpm: 1n, tpm: {} as PyFloat }]]);
    book.register([['x', ({} as Catalog).entry('x') ?? {}]]);
    // @ts-expect-error a Date is neither JSON nor a Python value
    book.register([['x', { rpm: new Date() }]]);
  });

  test('the cost functions accept the info of a catalog and of a price book', () => {
    expectTypeOf(costPerMillion).toBeCallableWith({} as ModelInfo);
    expectTypeOf(costPerMillion).toBeCallableWith({} as ModelInfo<EntryValue>);
  });
});
