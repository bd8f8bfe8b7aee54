import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isRaised, type Oracle, type Question } from '../scripts/oracle.ts';
import { type Catalog, type Fields, LookupFault, loadCatalog, type PriceBook } from '../src/index.ts';
import { PROFILES, pythonOf, warnWithout, withOracle } from './oracle.ts';
import { seeded } from './random.ts';
import { registrations } from './registrations.ts';

const ROUNDS = Number(process.env['CATALOG_ROUNDS'] ?? '60');
const SEED = Number(process.env['CATALOG_SEED'] ?? '20');

function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** Ours as the oracle would put it: an answer, or what was raised. */
function ours(book: PriceBook, question: Question): unknown {
  const model = String(question['model'] ?? question['key'] ?? '');
  const provider = (question['provider'] ?? null) as string | null;
  try {
    switch (question.op) {
      case 'register':
        book.register([[model, question['fields'] as Fields]], { provider, listed: question['listed'] !== false });
        return true;
      case 'info':
        return plain(book.modelInfo(model, provider)) ?? 'raised';
      case 'entry':
        return plain(book.entry(model)) ?? null;
      case 'params':
        return book.supportedParams(model, provider) ?? null;
      case 'models':
        return [...book.modelsOf(String(provider))].sort();
      default: {
        const found = book.providerOf(model, { provider });
        return found === undefined ? 'raised' : [found.model, found.provider];
      }
    }
  } catch (fault) {
    if (fault instanceof LookupFault) return 'raised';
    throw fault;
  }
}

async function round(oracle: Oracle, catalog: Catalog, seed: number): Promise<readonly unknown[]> {
  const questions = registrations(catalog, seeded(seed));
  const book = catalog.priceBook();
  await oracle.one({ op: 'reset' });
  const answers = await oracle.ask(questions);
  for (const [at, question] of questions.entries()) {
    const answer = answers[at];
    const real = isRaised(answer) ? 'raised' : answer;
    const own = ours(book, question);
    if (!isDeepStrictEqual(real, own))
      return [{ seed, question, before: questions.slice(0, at).filter(({ op }) => op === 'register') }, real, own];
  }
  return [];
}

for (const profile of PROFILES) {
  warnWithout(profile);
  describe.skipIf(pythonOf(profile) === undefined)(`LiteLLM ${profile}`, () => {
    test('sees the same after random registrations', async () => {
      const catalog = await loadCatalog(profile);
      await withOracle(profile, async (oracle) => {
        for (let seed = SEED; seed < SEED + ROUNDS; seed++) {
          const [context, real, own] = await round(oracle, catalog, seed);
          expect(own, JSON.stringify(context)).toEqual(real);
        }
      });
    });
  });
}
