import { pythonRegExp } from '@litellm-models/python-semantics';
import type { Shelf } from '../store/shelf.ts';
import type { Fields } from '../types.ts';
import { fireworksInfo } from './fireworks.ts';
import { completed, generalized, merged } from './generalize.ts';
import { isEntryOf } from './match.ts';
import { type Spellings, spellings } from './names.ts';
import { isCollection, isTrue, splitOnce, withoutPrefix } from './python.ts';

/** Providers whose look-up would log in over the network: their name in front is taken as it stands. */
const LOG_IN: ReadonlySet<string> = new Set(['github_copilot', 'chatgpt']);

/** Prices by context length ride along though no field is declared for them. */
const BY_LENGTH = pythonRegExp(String.raw`_above_\d+k?_tokens(?:_batches)?(?=\n?$)`);

const FREE_WHEN_SILENT: ReadonlySet<string> = new Set(['input_cost_per_token', 'output_cost_per_token']);

/** Thrown where LiteLLM raises "This model isn't mapped yet". */
export class NotMapped extends Error {
  override readonly name = 'NotMapped';
}

/** The provider of {@link LOG_IN} that a model or its deployment names. */
export function declaredLogIn(model: string, provider: string | null): string | null {
  const declared = provider || (model.includes('/') ? (splitOnce(model, '/')[0] ?? null) : null);
  return declared !== null && LOG_IN.has(declared) ? declared : null;
}

/** What the price list and the rules say of a model: `get_model_info` but for the parameters. A fresh object. */
export function describe(shelf: Shelf, model: string, provider: string | null): Fields<unknown> {
  const found = find(shelf, model, provider);
  return 'info' in found ? found.info : told(shelf, found);
}

/** One field of {@link describe}, without making the others. */
export function describeField(shelf: Shelf, model: string, provider: string | null, field: string): unknown {
  const found = find(shelf, model, provider);
  if ('info' in found) return found.info[field];
  const [, silent, sources] = shelf.release.fields.find(([name]) => name === field) ?? [field, undefined, []];
  return toldValue(found.entry, field, silent, sources);
}

/** The entry that answers for a model, or what is said without one. Throws {@link NotMapped} where there is neither. */
function find(shelf: Shelf, given: string, asked: string | null): Found | { readonly info: Fields<unknown> } {
  const model = renamed(shelf, given, asked);
  const provider = asked === 'vertex_ai_beta' ? 'vertex_ai' : asked;
  const names = spellings(
    shelf,
    model,
    shelf.behaviour.generalizes ? provider || declaredLogIn(model, null) : provider,
  );
  const unlisted = ofUnlistedProvider(shelf, model, names);
  if (unlisted !== undefined) return { info: unlisted };
  const ladder = shelf.behaviour.ladder.map((rung) => names[rung]);
  return listed(shelf, ladder, names.provider) ?? byRule(shelf, ladder, names);
}

function renamed({ release, lists }: Shelf, given: string, asked: string | null): string {
  const model = release.renamed.get(given) ?? given;
  if (asked !== 'vertex_ai' && asked !== 'vertex_ai_beta') return model;
  if (lists.has('vertex_llama3_models', `meta/${model}`)) return `meta/${model}`;
  const latest = `${model}@latest`;
  return ['vertex_mistral_models', 'vertex_ai_ai21_models'].some((list) => lists.has(list, latest)) ? latest : model;
}

/** Three providers serve what is installed or published there: LiteLLM asks them, and without an answer says little. */
function ofUnlistedProvider(shelf: Shelf, model: string, names: Spellings): Fields<unknown> | undefined {
  const { entries, release } = shelf;
  switch (names.provider) {
    case 'huggingface':
      return merged([release.unlisted.huggingface, { key: model }]);
    case 'lemonade':
      if (release.unlisted.lemonade === undefined) return undefined;
      return merged([release.unlisted.lemonade, { key: `lemonade/${withoutPrefix(model, 'lemonade/')}` }]);
    case 'ollama':
    case 'ollama_chat': {
      const name = /^ollama(_chat)?\//.test(model) ? (splitOnce(model, '/')[1] ?? model) : model;
      if (release.unlisted.ollama === undefined) {
        const known = [names.split, names.combined, names.stripped, names.combinedStripped, names.provider];
        if (known.some((key) => entries.has(key))) return undefined;
        throw new NotMapped('no Ollama server answers');
      }
      const known = [model, name, `ollama/${name}`, `ollama_chat/${name}`];
      if (known.some((key) => entries.keyOf(key) !== undefined)) return undefined;
      return merged([release.unlisted.ollama, { key: name }]);
    }
    default:
      return undefined;
  }
}

interface Found {
  readonly key: string;
  readonly entry: Fields<unknown>;
  /** The provider by which the entry was found. */
  readonly provider: string | null;
}

function listed(shelf: Shelf, ladder: readonly string[], provider: string | null): Found | undefined {
  const { entries, behaviour } = shelf;
  for (const name of ladder) {
    const key = behaviour.findsAnyCase ? entries.keyOf(name) : name;
    const entry = key === undefined ? undefined : entries.get(key);
    if (key === undefined || entry === undefined || !isEntryOf(shelf, entry, provider)) continue;
    if (behaviour.failsOnOddModes && isCollection(entry['mode'])) throw new NotMapped("This model isn't mapped yet.");
    return { key, entry: behaviour.generalizes ? completed(shelf, key, entry) : entry, provider };
  }
  return undefined;
}

function byRule(shelf: Shelf, ladder: readonly string[], names: Spellings): Found {
  const found = shelf.behaviour.generalizes ? generalized(shelf, ladder, names) : undefined;
  if (found === undefined) throw new NotMapped("This model isn't mapped yet.");
  return { ...found, provider: names.provider };
}

/** An entry as a model's info: every declared field, and prices by context length. */
function told({ release }: Shelf, { key, entry, provider }: Found): Fields<unknown> {
  const info: Record<string, unknown> = Object.create(null);
  info['key'] = key;
  for (const [field, silent, sources] of release.fields) info[field] = toldValue(entry, field, silent, sources);
  info['litellm_provider'] = 'litellm_provider' in entry ? entry['litellm_provider'] : provider;
  if (release.tellsPricesByLength) {
    for (const field of Object.keys(entry)) if (!(field in info) && BY_LENGTH.test(field)) info[field] = entry[field];
  }
  return info;
}

/** What an entry says of one field. */
function toldValue(entry: Fields<unknown>, field: string, silent: unknown, sources?: readonly string[]): unknown {
  const value = sources === undefined ? (field in entry ? entry[field] : silent) : firstGiven(entry, sources);
  return value === null && FREE_WHEN_SILENT.has(field) ? 0 : value;
}

/** Python's `a or b`: the first value that counts as true, else the last one. */
function firstGiven(entry: Fields<unknown>, sources: readonly string[]): unknown {
  const values = sources.map((source) => entry[source] ?? null);
  return values.find(isTrue) ?? values.at(-1) ?? null;
}

/** What holds for every model of a provider. */
export function providerInfo(shelf: Shelf, model: string, provider: string | null): Fields<unknown> | undefined {
  if (provider === 'fireworks_ai') return fireworksInfo(shelf, model);
  if (provider === null) return undefined;
  return shelf.release.providerInfo.get(provider);
}
