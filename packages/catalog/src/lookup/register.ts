import { removePrefix, splitOnce } from '@litellm-models/python-semantics';
import type { Entry } from '../store/entries.ts';
import type { ListRule } from '../store/packed.ts';
import type { WritableContext } from './context.ts';
import { ModelLookupError } from './errors.ts';
import { mergeFields, updateFields } from './fields.ts';
import { registrationBase } from './registration-base.ts';

/** An entry to register. */
export interface Registration {
  readonly key: string;
  readonly fields: Entry;
  /** Extend only an entry of this provider. */
  readonly provider: string | null;
  /** Whether the key is the name of a model, which is added to the lists of its provider. */
  readonly listed: boolean;
}

/**
 * `litellm.register_model({key: fields})`.
 *
 * @throws ModelLookupError where LiteLLM's code raises an unexpected error
 */
export function register(context: WritableContext, { key, fields, provider, listed }: Registration): void {
  const base = registrationBase(context, key, fields, provider);
  const updated = context.behavior.parsesNumbers
    ? updateFields(base.fields, fields)
    : mergeFields([base.fields, withoutNulls(fields)]);
  context.entries.set(base.key, mergeFields([context.entries.get(base.key) ?? {}, updated, base.cleared]));
  if (listed || !context.behavior.canRegisterUnlisted) addToLists(context, key, fields);
}

function withoutNulls(fields: Entry): Entry {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function addToLists(context: WritableContext, key: string, fields: Entry): void {
  const { data, behavior, lists } = context;
  const provider = fields['litellm_provider'];
  for (const rule of data.listRules) {
    if (rule.provider !== provider || !matchesMode(rule, fields['mode'])) continue;
    if (behavior.skipsPricingOnlyKeys && isForPricingOnly(provider, key)) continue;
    if (data.failsWithoutSlash && rule.as === 'after-slash' && !key.includes('/') && !lists.has(rule.list, key)) {
      throw new ModelLookupError('list index out of range');
    }
    lists.add(rule.list, listedName(rule, key));
  }
}

function matchesMode({ mode, unless }: ListRule, given: unknown): boolean {
  return mode === undefined ? unless === undefined || given !== unless : given === mode;
}

/** Whether a key only has a price: for fine-tunes of a base model, a commitment, a region or a size class. */
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

function listedName(rule: ListRule, key: string): string {
  switch (rule.as) {
    case 'key':
      return key;
    case 'after-slash':
      return splitOnce(key, '/')[1] ?? key;
    case 'without-vertex':
      return key.replaceAll('vertex_ai/', '');
    case 'without-vertex-prefix':
      return removePrefix(key, 'vertex_ai/');
  }
}
