import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isRaised, type Oracle } from '../scripts/oracle.ts';
import { type Catalog, loadCatalog, ModelLookupError } from '../src/index.ts';
import { corpus, type ModelQuery } from './corpus.ts';
import { pythonOf, RELEASE_NAMES, warnIfMissing, withOracle } from './oracle.ts';
import { seeded } from './random.ts';

const SIZE = Number(process.env['CATALOG_STRINGS'] ?? '8000');
const SEED = Number(process.env['CATALOG_SEED'] ?? '20');
const BATCH_SIZE = 500;

/** A query with different results. */
interface Difference {
  readonly query: ModelQuery;
  readonly litellm: unknown;
  readonly catalog: unknown;
}

/** Returns the value as JSON has it: with plain objects and without undefined. */
function toJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function providerOf(catalog: Catalog, query: ModelQuery): unknown {
  const result = catalog.resolveProvider(query.model, query);
  return result.ok ? [result.model, result.provider] : { raised: 'BadRequestError', message: result.message };
}

function paramsOf(catalog: Catalog, query: ModelQuery): unknown {
  try {
    return catalog.supportedParams(query.model, query.provider) ?? null;
  } catch (error) {
    if (error instanceof ModelLookupError) return { raised: error.message };
    throw error;
  }
}

async function differences(
  oracle: Oracle,
  queries: readonly ModelQuery[],
  op: string,
  lookUp: (query: ModelQuery) => unknown,
  normalize: (result: unknown) => unknown = (result) => result,
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (let start = 0; start < queries.length; start += BATCH_SIZE) {
    const batch = queries.slice(start, start + BATCH_SIZE);
    const results = await oracle.askAll(batch.map((query) => ({ op, ...query })));
    for (const [index, query] of batch.entries()) {
      const difference = { query, litellm: normalize(results[index]), catalog: lookUp(query) };
      if (!isDeepStrictEqual(difference.litellm, difference.catalog)) found.push(difference);
    }
  }
  return found;
}

for (const release of RELEASE_NAMES) {
  warnIfMissing(release);
  describe.skipIf(pythonOf(release) === undefined)(`LiteLLM ${release}`, () => {
    test('returns the same provider, info and parameters for random models', async () => {
      const catalog = await loadCatalog(release);
      const queries = corpus(catalog, seeded(SEED), SIZE);
      const found = await withOracle(release, async (oracle) => ({
        provider: await differences(oracle, queries, 'provider', (query) => providerOf(catalog, query)),
        info: await differences(
          oracle,
          queries,
          'info',
          (query) => toJson(catalog.modelInfo(query.model, query.provider)),
          (result) => (isRaised(result) ? undefined : result),
        ),
        params: await differences(
          oracle,
          queries,
          'params',
          (query) => paramsOf(catalog, query),
          (result) => (isRaised(result) ? { raised: result.message } : result),
        ),
      }));
      console.log(`${release}: ${queries.length} queries, seed ${SEED}`);
      for (const list of Object.values(found)) expect(list.slice(0, 3)).toEqual([]);
    });

    test('returns the same models and wildcards for every provider', async () => {
      const catalog = await loadCatalog(release);
      const providers = [...new Set([...catalog.providers(), 'aleph_alpha', 'palm', 'anyscale', '*', 'unknown'])];
      await withOracle(release, async (oracle) => {
        const models = await oracle.askAll(providers.map((provider) => ({ op: 'models', provider })));
        const wildcards = await oracle.askAll(providers.map((provider) => ({ op: 'wildcard', provider })));
        for (const [index, provider] of providers.entries()) {
          expect([...catalog.modelsOf(provider)].sort(), provider).toEqual(sortedNames(models[index]));
          expect(catalog.wildcardModels(provider)?.toSorted(), provider).toEqual(sortedNames(wildcards[index]));
        }
      });
    });
  });
}

function sortedNames(list: unknown): string[] | undefined {
  return Array.isArray(list) ? list.map(String).sort() : undefined;
}
