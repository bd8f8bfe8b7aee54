import type { Shelf } from '../store/shelf.ts';
import type { Fields } from '../types.ts';
import type { Spellings } from './names.ts';

/** Entries of these modes are completed by rule. */
const COMPLETED_MODES: ReadonlySet<unknown> = new Set(['chat', 'responses']);

/** What the rules say of a name, later rules over earlier ones; undefined where none matches. */
export function capabilitiesOf({ release }: Shelf, name: string): Fields<unknown> | undefined {
  if (name === '') return undefined;
  const rules = release.capabilities.filter(({ pattern }) => pattern.test(name));
  return rules.length === 0 ? undefined : merged(rules.map(({ info }) => info));
}

/** An entry of the price list with the fields that rules add for its provider. */
export function completed({ release }: Shelf, key: string, entry: Fields<unknown>): Fields<unknown> {
  const provider = entry['litellm_provider'];
  const mode = 'mode' in entry ? entry['mode'] : 'chat';
  if (typeof provider !== 'string' || provider === '' || key === '' || !COMPLETED_MODES.has(mode)) return entry;
  const rules = release.capabilities.filter(({ fills, pattern }) => fills.has(provider) && pattern.test(key));
  return rules.length === 0 ? entry : merged([...rules.map(({ info }) => info), entry]);
}

/** The entry that rules make of a name without one, under the first spelling that a rule matches. */
export function generalized(
  shelf: Shelf,
  candidates: readonly string[],
  { provider }: Spellings,
): { readonly key: string; readonly entry: Fields<unknown> } | undefined {
  if (candidates.some((name) => shelf.entries.keyOf(name) !== undefined)) return undefined;
  for (const key of candidates) {
    const info = capabilitiesOf(shelf, key);
    if (info !== undefined)
      return { key, entry: provider === null ? info : merged([info, { litellm_provider: provider }]) };
  }
  return undefined;
}

/** Whether a model's info came from a rule rather than from an entry. */
export function isGeneralized(shelf: Shelf, info: Fields<unknown>): boolean {
  const key = info['key'];
  return typeof key === 'string' && !shelf.entries.has(key) && capabilitiesOf(shelf, key) !== undefined;
}

/** Several objects as one without prototype, later ones over earlier ones. */
export function merged(parts: readonly Fields<unknown>[]): Fields<unknown> {
  return Object.assign(Object.create(null) as Record<string, unknown>, ...parts);
}
