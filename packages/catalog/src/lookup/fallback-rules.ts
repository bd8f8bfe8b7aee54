import type { Entry } from '../store/entries.ts';
import type { LookupContext } from './context.ts';
import { mergeFields } from './fields.ts';

/** Fallback rules complete only entries with one of these modes. */
const COMPLETED_MODES: ReadonlySet<unknown> = new Set(['chat', 'responses']);

/** Returns the capabilities that fallback rules infer from a name; undefined where no rule matches. Later rules win. */
export function inferCapabilities({ data }: LookupContext, name: string): Entry | undefined {
  if (name === '') return undefined;
  const rules = data.capabilityRules.filter(({ pattern }) => pattern.test(name));
  return rules.length === 0 ? undefined : mergeFields(rules.map(({ info }) => info));
}

/** Adds the capabilities that fallback rules infer for an entry of the price list. */
export function completeEntry({ data }: LookupContext, key: string, entry: Entry): Entry {
  const provider = entry['litellm_provider'];
  const mode = 'mode' in entry ? entry['mode'] : 'chat';
  if (typeof provider !== 'string' || provider === '' || key === '' || !COMPLETED_MODES.has(mode)) return entry;
  const rules = data.capabilityRules.filter(({ completes, pattern }) => completes.has(provider) && pattern.test(key));
  return rules.length === 0 ? entry : mergeFields([...rules.map(({ info }) => info), entry]);
}

/** Infers an entry from the first spelling that a fallback rule matches; undefined where the price list has one of the spellings. */
export function inferEntry(
  context: LookupContext,
  names: readonly string[],
  provider: string | null,
): { readonly key: string; readonly entry: Entry } | undefined {
  if (names.some((name) => context.entries.findKey(name) !== undefined)) return undefined;
  for (const key of names) {
    const info = inferCapabilities(context, key);
    if (info === undefined) continue;
    return { key, entry: provider === null ? info : mergeFields([info, { litellm_provider: provider }]) };
  }
  return undefined;
}

/** Whether a model's info was inferred by a fallback rule. */
export function isGeneralized(context: LookupContext, info: Entry): boolean {
  const key = info['key'];
  return typeof key === 'string' && !context.entries.has(key) && inferCapabilities(context, key) !== undefined;
}
