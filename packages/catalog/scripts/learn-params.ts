import { createWritableContext, type WritableContext } from '../src/lookup/context.ts';
import { mergeFields } from '../src/lookup/fields.ts';
import { featureValue } from '../src/params/features.ts';
import type { Behavior } from '../src/releases/behavior.ts';
import type { PackedParams, PackedRelease } from '../src/store/packed.ts';
import { unpackRelease } from '../src/store/release-data.ts';
import { DecisionTrees, type Observation } from './decision-trees.ts';
import { isRaised, type Oracle, type Question } from './oracle.ts';
import { COMMON_FEATURES, COMMON_NAMES, CROSSED_NAMES, FEATURE_SPECS, LISTED_NAMES } from './param-features.ts';

/** Providers that `get_supported_openai_params` knows although LiteLLM's list of providers does not have them. */
const UNLISTED_PROVIDERS: readonly string[] = ['aleph_alpha', 'palm', 'anyscale', 'bedrock_converse'];

/**
 * Learns from LiteLLM's own function which features of a model decide its supported parameters: calls it for many models, with every
 * combination of registered capabilities, and removes the features that decide nothing.
 *
 * @throws Error with examples, where the features in `param-features.ts` do not explain the results
 */
export async function learnParams(oracle: Oracle, packed: PackedRelease, behavior: Behavior): Promise<PackedParams> {
  const context = createWritableContext(unpackRelease(packed), behavior);
  const { providers, jsonProviders } = context.data;
  const trees = new DecisionTrees();
  const unexplained: string[] = [];
  for (const provider of new Set([...providers, ...jsonProviders, ...UNLISTED_PROVIDERS])) {
    const features = [...new Set([...(FEATURE_SPECS[provider]?.features ?? []), ...COMMON_FEATURES])];
    const observations = await observe(oracle, context, provider, features);
    const conflicts = conflictsIn(observations);
    if (conflicts.length > 0) unexplained.push(`${provider}:\n${conflicts.slice(0, 4).join('\n')}`);
    else trees.add(provider, features, observations);
  }
  if (unexplained.length > 0) throw new Error(`No feature explains these parameters:\n${unexplained.join('\n')}`);
  return trees.pack();
}

/** LiteLLM's list of OpenAI's chat models. */
const CHAT_MODELS = 'open_ai_chat_completion_models';

/** Observes the models of a provider as they are listed, and then names with every combination of registered capabilities. */
async function observe(
  oracle: Oracle,
  context: WritableContext,
  provider: string,
  features: readonly string[],
): Promise<Observation[]> {
  const observations: Observation[] = [];
  const observeModels = async (models: readonly string[]): Promise<void> => {
    const results = await oracle.askAll(models.map((model): Question => ({ op: 'params', model, provider })));
    models.forEach((model, index) => {
      const result = results[index];
      const text = isRaised(result) ? errorText(result.message, model) : JSON.stringify(result);
      observations.push({ model, values: valuesOf(context, features, model, provider), result: text });
    });
  };
  const ownNames = FEATURE_SPECS[provider]?.names ?? [];
  const names = [...new Set([...ownNames, ...COMMON_NAMES, ...LISTED_NAMES])];
  await oracle.ask({ op: 'list', list: CHAT_MODELS, names: LISTED_NAMES });
  for (const name of LISTED_NAMES) context.lists.add(CHAT_MODELS, name);
  const listed = context.data.keys.filter((key) => belongsTo(context, key, provider));
  const models = [...names, ...listed, ...listed.map((key) => key.slice(key.indexOf('/') + 1))];
  await observeModels([...new Set([...models, ...models.map((name) => `${provider}/${name}`)])]);
  const crossed = [...new Set([...CROSSED_NAMES, ...ownNames])];
  for (const [index, capabilities] of combinations(capabilitiesOf(features)).entries()) {
    // The parts that are left out have periods of 3, 5 and 7, so that they do not coincide with a capability.
    const some = crossed.filter((_, position) => crossed.length < 40 || (index + position) % 3 !== 0);
    const entry = { litellm_provider: provider, mode: 'chat', ...capabilities, ...specialFields(provider, index) };
    const keys = some.flatMap((name) => keysFor(provider, name, index));
    const entries = Object.fromEntries(keys.map((key) => [key, entry]));
    await oracle.ask({ op: 'set', entries });
    for (const key of Object.keys(entries)) context.entries.set(key, mergeFields([entry]));
    await observeModels(some.flatMap((name) => [name, `${provider}/${name}`]));
  }
  await oracle.ask({ op: 'reset' });
  context.entries.clear();
  context.lists.clear();
  return observations;
}

function belongsTo({ entries }: WritableContext, key: string, provider: string): boolean {
  return key.startsWith(`${provider}/`) || String(entries.get(key)?.['litellm_provider']).startsWith(provider);
}

/** Returns the keys for the entry of a name. A name that starts with ZZ has an entry in lower case only. */
function keysFor(provider: string, written: string, index: number): string[] {
  const name = written.startsWith('ZZ') ? written.toLowerCase() : written;
  // Sometimes only the base model of a name with a region has an entry.
  if (provider.startsWith('bedrock') && name.startsWith('us.') && index % 4 === 3) {
    return keysFor(provider, name.slice('us.'.length), index);
  }
  const prefixed = [`${provider}/${name}`];
  if (provider === 'bedrock') prefixed.push(name, `bedrock_converse/${name}`);
  return index % 5 < 2 ? prefixed : [...prefixed, name];
}

/** Returns other fields than capabilities, which decide the parameters of some providers. */
function specialFields(provider: string, index: number): Record<string, string[]> {
  if (provider === 'opencode_go')
    return { supported_endpoints: [['/v1/messages', '/v1beta/models', '/x'][(index % 7) % 3] ?? ''] };
  if (provider === 'oci') return { reasoning_effort_levels: index % 7 < 3 ? [] : ['low'] };
  return {};
}

/** Returns the values of all features of a model, or the error that evaluating them throws. */
function valuesOf(context: WritableContext, features: readonly string[], model: string, provider: string): string {
  try {
    return features.map((feature) => featureValue(context, feature, model, provider)).join('');
  } catch (error) {
    return `! ${error instanceof Error ? error.message : String(error)}`;
  }
}

function errorText(message: string, model: string): string {
  return `! ${model === '' ? message : message.replaceAll(model, '{model}')}`;
}

/** Returns the capabilities that features depend on. */
function capabilitiesOf(features: readonly string[]): string[] {
  return [...new Set(features.flatMap((feature) => /(supports_[a-z_]+)/.exec(feature)?.[1] ?? []))]
    .concat(features.some((feature) => feature.startsWith('adaptive')) ? ['supports_adaptive_thinking'] : [])
    .concat(features.some((feature) => /sampling/i.test(feature)) ? ['supports_sampling_params'] : []);
}

/** Returns all combinations of up to six capabilities; 96 combinations of more, spread over all of them. */
function combinations(fields: readonly string[]): Record<string, boolean>[] {
  const count = Math.min(2 ** fields.length, 96);
  const stride = fields.length <= 6 ? 1 : 2654435761;
  return Array.from({ length: count }, (_, index) => {
    const bits = Number((BigInt(index) * BigInt(stride)) % BigInt(2 ** fields.length));
    return Object.fromEntries(fields.map((field, position) => [field, Math.floor(bits / 2 ** position) % 2 === 1]));
  });
}

/** Returns the models with the same features and different results. */
function conflictsIn(observations: readonly Observation[]): string[] {
  const first = new Map<string, Observation>();
  return observations.flatMap((one) => {
    if (one.values.startsWith('! ')) {
      return one.values === one.result ? [] : [`  ${one.model}: ${one.result} / ${one.values}`];
    }
    const other = first.get(one.values);
    if (other === undefined) first.set(one.values, one);
    return other === undefined || other.result === one.result
      ? []
      : [`  ${other.model} (${one.values}): ${other.result}\n  ${one.model}: ${one.result}`];
  });
}
