import { describe, expectTypeOf, test } from 'vitest';
import {
  type Catalog,
  costPerMillion,
  type JsonValue,
  loadCatalog,
  type ModelInfo,
  type PriceBook,
} from '../src/index.ts';

describe('types', () => {
  test('a catalog is loaded by its profile', () => {
    expectTypeOf(loadCatalog).parameters.toEqualTypeOf<[profile: string]>();
    expectTypeOf(loadCatalog).returns.resolves.toEqualTypeOf<Catalog>();
  });

  test('what is not known is undefined, never any', () => {
    const catalog = {} as Catalog;
    expectTypeOf(catalog.modelInfo('x')).toEqualTypeOf<ModelInfo | undefined>();
    expectTypeOf(catalog.modelInfo('x')?.['supports_vision']).toEqualTypeOf<JsonValue | undefined>();
    expectTypeOf(catalog.providerOf('x')?.provider).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(catalog.supportedParams('x')).toEqualTypeOf<readonly string[] | undefined>();
    expectTypeOf(catalog.entry('x')?.['mode']).toEqualTypeOf<JsonValue | undefined>();
  });

  test('a price book holds values of its own kind', () => {
    const book = ({} as Catalog).priceBook<bigint>();
    expectTypeOf(book).toEqualTypeOf<PriceBook<bigint>>();
    expectTypeOf(book.entry('x')?.['rpm']).toEqualTypeOf<bigint | JsonValue | undefined>();
    book.register([['x', { rpm: 1n }]]);
    // @ts-expect-error a Date is neither JSON nor a value of this book
    book.register([['x', { rpm: new Date() }]]);
  });

  test('an info is what the cost helpers take', () => {
    expectTypeOf(costPerMillion).toBeCallableWith({} as ModelInfo);
  });
});
