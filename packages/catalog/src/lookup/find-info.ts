import { isHashable, isTruthy, pythonRegExp, removePrefix, splitOnce } from '@litellm-models/python-semantics';
import type { Entry } from '../store/entries.ts';
import type { EntryValue } from '../types.ts';
import type { LookupContext } from './context.ts';
import { NotMappedError } from './errors.ts';
import { completeEntry, inferEntry } from './fallback-rules.ts';
import { mergeFields } from './fields.ts';
import { fireworksDefaults } from './fireworks.ts';
import { matchesProvider } from './matches-provider.ts';
import { type Spellings, spellingsOf } from './spellings.ts';

/** Providers that log in over the network when LiteLLM resolves them. Their name in front of a model is used without resolving it. */
export const LOGIN_PROVIDERS: ReadonlySet<string> = new Set(['github_copilot', 'chatgpt']);

/** Prices by context length, which are part of a model's info although they are not declared fields. */
const PRICE_BY_LENGTH: RegExp = /* @__PURE__ */ pythonRegExp(/_above_\d+k?_tokens(?:_batches)?(?=\n?$)/);

/** Prices that are 0 where the entry has null. */
const FREE_BY_DEFAULT: ReadonlySet<string> = new Set(['input_cost_per_token', 'output_cost_per_token']);

/** Returns the provider that a deployment or its model names, if it is one of {@link LOGIN_PROVIDERS}. */
export function declaredLoginProvider(model: string, provider: string | null): string | null {
  const declared = provider || (model.includes('/') ? splitOnce(model, '/')[0] : null);
  return declared !== null && LOGIN_PROVIDERS.has(declared) ? declared : null;
}

/**
 * Returns a model's info without its supported parameters, in a new object.
 *
 * @throws NotMappedError where LiteLLM does not know the model
 */
export function findInfo(context: LookupContext, model: string, provider: string | null): Entry {
  const found = find(context, model, provider);
  return 'info' in found ? found.info : infoOf(context, found);
}

/**
 * Returns one field of {@link findInfo}, without creating the others; null for a field that the release does not declare.
 *
 * @throws NotMappedError where LiteLLM does not know the model
 */
export function findField(
  context: LookupContext,
  model: string,
  provider: string | null,
  field: string,
): EntryValue | undefined {
  const found = find(context, model, provider);
  if ('info' in found) return found.info[field];
  const declared = context.data.fields.find(([name]) => name === field);
  return declared === undefined ? null : fieldOf(found.entry, declared);
}

interface Found {
  readonly key: string;
  readonly entry: Entry;
  /** The provider that was looked up. */
  readonly provider: string | null;
}

/** Finds the entry of a model, or the info of a model without an entry. */
function find(context: LookupContext, given: string, asked: string | null): Found | { readonly info: Entry } {
  const { usesFallbackRules, spellings } = context.behavior;
  const model = replaceModel(context, given, asked);
  const provider = asked === 'vertex_ai_beta' ? 'vertex_ai' : asked;
  const names = spellingsOf(
    context,
    model,
    usesFallbackRules ? provider || declaredLoginProvider(model, null) : provider,
  );
  const offline = offlineInfo(context, model, names);
  if (offline !== undefined) return { info: offline };
  const order = spellings.map((spelling) => names[spelling]);
  return findListed(context, order, names.provider) ?? infer(context, order, names.provider);
}

/** LiteLLM looks up other names for some models of Azure and Vertex AI. */
function replaceModel({ data, lists }: LookupContext, given: string, asked: string | null): string {
  const model = data.azureModels.get(given) ?? given;
  if (asked !== 'vertex_ai' && asked !== 'vertex_ai_beta') return model;
  if (lists.has('vertex_llama3_models', `meta/${model}`)) return `meta/${model}`;
  const latest = `${model}@latest`;
  return ['vertex_mistral_models', 'vertex_ai_ai21_models'].some((list) => lists.has(list, latest)) ? latest : model;
}

/** For three providers, LiteLLM asks a server about the model. Returns what it says when no server responds. */
function offlineInfo({ data, entries }: LookupContext, model: string, names: Spellings): Entry | undefined {
  const { huggingface, lemonade, ollama } = data.offlineInfo;
  switch (names.provider) {
    case 'huggingface':
      return mergeFields([huggingface, { key: model }]);
    case 'lemonade':
      if (lemonade === undefined) return undefined;
      return mergeFields([lemonade, { key: `lemonade/${removePrefix(model, 'lemonade/')}` }]);
    case 'ollama':
    case 'ollama_chat': {
      const name = /^ollama(_chat)?\//.test(model) ? (splitOnce(model, '/')[1] ?? model) : model;
      if (ollama === undefined) {
        const known = [names.split, names.combined, names.stripped, names.combinedStripped, names.provider];
        if (known.some((key) => entries.has(key))) return undefined;
        throw new NotMappedError('No Ollama server responds.');
      }
      const known = [model, name, `ollama/${name}`, `ollama_chat/${name}`];
      if (known.some((key) => entries.findKey(key) !== undefined)) return undefined;
      return mergeFields([ollama, { key: name }]);
    }
    default:
      return undefined;
  }
}

function findListed(context: LookupContext, names: readonly string[], provider: string | null): Found | undefined {
  const { entries, behavior } = context;
  for (const name of names) {
    const key = behavior.ignoresCase ? entries.findKey(name) : name;
    const entry = key === undefined ? undefined : entries.get(key);
    if (key === undefined || entry === undefined || !matchesProvider(context, entry, provider)) continue;
    if (behavior.failsOnUnhashableMode && !isHashable(entry['mode'])) throw new NotMappedError();
    return { key, entry: behavior.usesFallbackRules ? completeEntry(context, key, entry) : entry, provider };
  }
  return undefined;
}

function infer(context: LookupContext, names: readonly string[], provider: string | null): Found {
  const inferred = context.behavior.usesFallbackRules ? inferEntry(context, names, provider) : undefined;
  if (inferred === undefined) throw new NotMappedError();
  return { ...inferred, provider };
}

/** Converts an entry to a model's info: all declared fields, and prices by context length. */
function infoOf({ data }: LookupContext, { key, entry, provider }: Found): Entry {
  const info: Record<string, EntryValue> = Object.create(null);
  info['key'] = key;
  for (const declared of data.fields) info[declared[0]] = fieldOf(entry, declared);
  info['litellm_provider'] = entry['litellm_provider'] === undefined ? provider : entry['litellm_provider'];
  if (data.includesPricesByLength) {
    for (const [field, value] of Object.entries(entry)) {
      if (!(field in info) && PRICE_BY_LENGTH.test(field)) info[field] = value;
    }
  }
  return info;
}

/** Returns a declared field of an entry. */
function fieldOf(entry: Entry, [field, defaultValue, sources]: LookupContext['data']['fields'][number]): EntryValue {
  const value = sources === undefined ? (entry[field] ?? (field in entry ? null : defaultValue)) : or(entry, sources);
  return value === null && FREE_BY_DEFAULT.has(field) ? 0 : value;
}

/** Python's `a or b` for fields: the first value that is true, otherwise the last one. */
function or(entry: Entry, fields: readonly string[]): EntryValue {
  const values = fields.map((field) => entry[field] ?? null);
  return values.find(isTruthy) ?? values.at(-1) ?? null;
}

/** Returns the capabilities that all models of a provider have. */
export function providerDefaults(context: LookupContext, model: string, provider: string | null): Entry | undefined {
  if (provider === 'fireworks_ai') return fireworksDefaults(context, model);
  return provider === null ? undefined : context.data.providerDefaults.get(provider);
}
