import type { RegisteredEntries } from '../store/entries.ts';
import type { JoinRule } from '../store/packed.ts';
import type { Shelf } from '../store/shelf.ts';
import type { Fields, NumberMakers } from '../types.ts';
import { baseEntry } from './base-entry.ts';
import { LookupFault } from './fault.ts';
import { merged } from './generalize.ts';
import { splitOnce, withoutPrefix } from './python.ts';
import { updated } from './update.ts';

/** A shelf whose price list can be written. */
export interface OpenShelf extends Shelf {
  readonly entries: RegisteredEntries;
  /** How numbers are made where text is read as one. */
  readonly numbers: NumberMakers<unknown>;
}

export interface Registration {
  readonly key: string;
  readonly fields: Fields<unknown>;
  /** Only an entry of this provider is extended. */
  readonly provider: string | null;
  /** The key is a model's name, and joins its provider's list. */
  readonly listed: boolean;
}

/** `litellm.register_model` for one entry: what a look-up of the key finds, with the fields written over it, nulls aside. */
export function register(shelf: OpenShelf, { key, fields, provider, listed }: Registration): void {
  const base = baseEntry(shelf, key, fields, provider);
  const over = shelf.behaviour.readsNumbers
    ? updated(base.fields, fields, shelf.numbers)
    : merged([base.fields, withoutNulls(fields)]);
  shelf.entries.set(base.key, merged([shelf.entries.get(base.key) ?? {}, over, base.cleared]));
  if (listed || !shelf.behaviour.mayLeaveUnlisted) join(shelf, key, fields);
}

function withoutNulls(fields: Fields<unknown>): Fields<unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function join(shelf: OpenShelf, key: string, fields: Fields<unknown>): void {
  const provider = fields['litellm_provider'];
  for (const rule of shelf.release.joins) {
    if (rule.provider !== provider || !isOfMode(rule, fields['mode'])) continue;
    if (shelf.behaviour.listsModelsOnly && isForPricingOnly(provider, key)) continue;
    if (shelf.release.tailsNeedSlash && rule.as === 'tail' && !key.includes('/') && !shelf.lists.has(rule.list, key)) {
      throw new LookupFault('list index out of range');
    }
    shelf.lists.add(rule.list, nameIn(rule, key));
  }
}

function isOfMode({ mode, unless }: JoinRule, given: unknown): boolean {
  return mode === undefined ? unless === undefined || given !== unless : given === mode;
}

/** Keys that only carry a price: a base model of fine-tunes, a commitment, a region, a size class. */
function isForPricingOnly(provider: string, key: string): boolean {
  switch (provider) {
    case 'openai':
      return key.startsWith('ft:') && key.split(':').length <= 2;
    case 'bedrock':
      return key.includes('month-commitment') || /^bedrock\/[a-zA-Z0-9_-]+\/./.test(key);
    case 'fireworks_ai':
      return key.includes('-to-') || key.includes('fireworks-ai-default');
    case 'fireworks_ai-embedding-models':
      return key.includes('-to-');
    case 'together_ai':
      return key.startsWith('together-ai-');
    default:
      return false;
  }
}

function nameIn(rule: JoinRule, key: string): string {
  switch (rule.as) {
    case 'key':
      return key;
    case 'tail':
      return splitOnce(key, '/')[1] ?? key;
    case 'without':
      return key.replaceAll('vertex_ai/', '');
    case 'unprefixed':
      return withoutPrefix(key, 'vertex_ai/');
  }
}
