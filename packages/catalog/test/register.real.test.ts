import { isDeepStrictEqual } from 'node:util';
import { jsonDumps, type PyValue } from '@litellm-models/python-semantics';
import { describe, expect, test } from 'vitest';
import { isRaised, type Oracle, type Question } from '../scripts/oracle.ts';
import { type Catalog, type Fields, loadCatalog, ModelLookupError, type PriceBook } from '../src/index.ts';
import { pythonOf, RELEASE_NAMES, warnIfMissing, withOracle } from './oracle.ts';
import { seeded } from './random.ts';
import { registrations } from './registrations.ts';

const ROUNDS = Number(process.env['CATALOG_ROUNDS'] ?? '60');
const SEED = Number(process.env['CATALOG_SEED'] ?? '20');

/** Returns the value as JSON has it. */
function toJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(jsonDumps(value as PyValue));
}

/** Calls the price book as the oracle calls LiteLLM. Returns the result, or `raised` for an error. */
function callBook(book: PriceBook, question: Question): unknown {
  const model = String(question['model'] ?? question['key'] ?? '');
  const provider = (question['provider'] ?? null) as string | null;
  try {
    switch (question.op) {
      case 'register':
        book.register([[model, question['fields'] as Fields]], { provider, listed: question['listed'] !== false });
        return true;
      case 'info':
        return toJson(book.modelInfo(model, provider)) ?? 'raised';
      case 'entry':
        return toJson(book.entry(model)) ?? null;
      case 'params':
        return book.supportedParams(model, provider) ?? null;
      case 'models':
        return [...book.modelsOf(String(provider))].sort();
      default: {
        const found = book.providerOf(model, { provider });
        return found === undefined ? 'raised' : [found.model, found.provider];
      }
    }
  } catch (error) {
    if (error instanceof ModelLookupError) return 'raised';
    throw error;
  }
}

/** Returns the first difference of a round: its context, LiteLLM's result and the catalog's. */
async function playRound(oracle: Oracle, catalog: Catalog, seed: number): Promise<readonly unknown[]> {
  const questions = registrations(catalog, seeded(seed));
  const book = catalog.priceBook();
  await oracle.ask({ op: 'reset' });
  const results = await oracle.askAll(questions);
  for (const [index, question] of questions.entries()) {
    const result = results[index];
    const expected = isRaised(result) ? 'raised' : result;
    const actual = callBook(book, question);
    if (!isDeepStrictEqual(expected, actual)) {
      const registered = questions.slice(0, index).filter(({ op }) => op === 'register');
      return [{ seed, question, registered }, expected, actual];
    }
  }
  return [];
}

for (const release of RELEASE_NAMES) {
  warnIfMissing(release);
  describe.skipIf(pythonOf(release) === undefined)(`LiteLLM ${release}`, () => {
    test('returns the same after random registrations', async () => {
      const catalog = await loadCatalog(release);
      await withOracle(release, async (oracle) => {
        for (let seed = SEED; seed < SEED + ROUNDS; seed++) {
          const [context, expected, actual] = await playRound(oracle, catalog, seed);
          expect(actual, JSON.stringify(context)).toEqual(expected);
        }
      });
    });
  });
}
