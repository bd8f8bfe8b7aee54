import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isRaised, type Oracle } from '../scripts/oracle.ts';
import { type Catalog, LookupFault, loadCatalog } from '../src/index.ts';
import { type Ask, corpus } from './corpus.ts';
import { PROFILES, pythonOf, warnWithout, withOracle } from './oracle.ts';
import { seeded } from './random.ts';

const SIZE = Number(process.env['CATALOG_STRINGS'] ?? '8000');
const SEED = Number(process.env['CATALOG_SEED'] ?? '20');
const BATCH = 500;

/** One question, the answer of the real function and ours. */
interface Difference {
  readonly ask: unknown;
  readonly real: unknown;
  readonly ours: unknown;
}

/** JSON as the wire would carry it: without undefined, with plain objects. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function ourProvider(catalog: Catalog, ask: Ask): unknown {
  const found = catalog.resolveProvider(ask.model, ask);
  return found.ok ? [found.model, found.provider] : { raised: 'BadRequestError', message: found.message };
}

function ourParams(catalog: Catalog, ask: Ask): unknown {
  try {
    return catalog.supportedParams(ask.model, ask.provider) ?? null;
  } catch (fault) {
    if (fault instanceof LookupFault) return { raised: fault.message };
    throw fault;
  }
}

async function differences(
  oracle: Oracle,
  asks: readonly Ask[],
  op: string,
  answer: (ask: Ask) => unknown,
  real: (answer: unknown) => unknown = (value) => value,
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (let at = 0; at < asks.length; at += BATCH) {
    const batch = asks.slice(at, at + BATCH);
    const answers = await oracle.ask(batch.map((ask) => ({ op, ...ask })));
    for (const [index, ask] of batch.entries()) {
      const pair = { ask, real: real(answers[index]), ours: answer(ask) };
      if (!isDeepStrictEqual(pair.real, pair.ours)) found.push(pair);
    }
  }
  return found;
}

for (const profile of PROFILES) {
  warnWithout(profile);
  describe.skipIf(pythonOf(profile) === undefined)(`LiteLLM ${profile}`, () => {
    test('finds the same provider, info and parameters for every string', async () => {
      const catalog = await loadCatalog(profile);
      const asks = corpus(catalog, seeded(SEED), SIZE);
      const found = await withOracle(profile, async (oracle) => ({
        provider: await differences(oracle, asks, 'provider', (ask) => ourProvider(catalog, ask)),
        info: await differences(
          oracle,
          asks,
          'info',
          (ask) => plain(catalog.modelInfo(ask.model, ask.provider)),
          (answer) => (isRaised(answer) ? undefined : answer),
        ),
        params: await differences(
          oracle,
          asks,
          'params',
          (ask) => ourParams(catalog, ask),
          (answer) => (isRaised(answer) ? { raised: answer.message } : answer),
        ),
      }));
      console.log(`${profile}: ${asks.length} strings, seed ${SEED}`);
      for (const list of Object.values(found)) expect(list.slice(0, 3)).toEqual([]);
    });

    test('lists the same models and wildcards for every provider', async () => {
      const catalog = await loadCatalog(profile);
      const providers = [...new Set([...catalog.providers(), 'aleph_alpha', 'palm', 'anyscale', '*', 'nobody'])];
      await withOracle(profile, async (oracle) => {
        const models = await oracle.ask(providers.map((provider) => ({ op: 'models', provider })));
        const wildcards = await oracle.ask(providers.map((provider) => ({ op: 'wildcard', provider })));
        for (const [index, provider] of providers.entries()) {
          expect([...catalog.modelsOf(provider)].sort(), provider).toEqual(all(models[index]));
          expect(catalog.wildcardModels(provider)?.toSorted(), provider).toEqual(all(wildcards[index]));
        }
      });
    });
  });
}

function all(list: unknown): string[] | undefined {
  return Array.isArray(list) ? list.map(String).sort() : undefined;
}
