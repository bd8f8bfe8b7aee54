import type { Behaviour } from '../src/behaviour.ts';
import { merged } from '../src/lookup/generalize.ts';
import type { OpenShelf } from '../src/lookup/register.ts';
import { PLAIN_NUMBERS } from '../src/lookup/update.ts';
import { featureOf } from '../src/params/features.ts';
import { RegisteredEntries } from '../src/store/entries.ts';
import { NameLists } from '../src/store/lists.ts';
import type { Packed, PackedParams } from '../src/store/packed.ts';
import { unpackRelease } from '../src/store/release.ts';
import { isRaised, type Oracle, type Question } from './oracle.ts';
import { COMMON, COMMON_NAMES, CROSSED_NAMES, LISTED_NAMES, SPECS } from './param-features.ts';
import { type Seen, Trees } from './trees.ts';

/** Providers that LiteLLM's look-up of parameters knows though its list of providers does not. */
const UNLISTED: readonly string[] = ['aleph_alpha', 'palm', 'anyscale', 'bedrock_converse'];

/**
 * Learns from the real functions which parameters follow from which features: asks them about many models, with every
 * combination of capabilities registered, then leaves out each feature that decides nothing. Throws, with
 * examples, where the features of `param-features.ts` do not explain what a release answers.
 */
export async function learnParams(oracle: Oracle, packed: Packed, behaviour: Behaviour): Promise<PackedParams> {
  const release = unpackRelease(packed);
  const shelf: OpenShelf = {
    release,
    behaviour,
    numbers: PLAIN_NUMBERS,
    entries: new RegisteredEntries(release.entries),
    lists: new NameLists(release.lists),
  };
  const trees = new Trees();
  const unexplained: string[] = [];
  for (const provider of new Set([...release.providers, ...release.fileProviders, ...UNLISTED])) {
    const features = [...new Set([...(SPECS[provider]?.features ?? []), ...COMMON])];
    const seen = await observe(oracle, shelf, provider, features);
    const conflicts = conflictsIn(seen);
    if (conflicts.length > 0) unexplained.push(`${provider}:\n${conflicts.slice(0, 4).join('\n')}`);
    else trees.add(provider, features, seen);
  }
  if (unexplained.length > 0) throw new Error(`parameters that no feature explains:\n${unexplained.join('\n')}`);
  return trees.packed();
}

/** The list of OpenAI's chat models. */
const CHAT_MODELS = 'open_ai_chat_completion_models';

/** Asks about the provider's models as listed, then about names with every combination of capabilities registered. */
async function observe(
  oracle: Oracle,
  shelf: OpenShelf,
  provider: string,
  features: readonly string[],
): Promise<Seen[]> {
  const seen: Seen[] = [];
  const ask = async (models: readonly string[]): Promise<void> => {
    const answers = await oracle.ask(models.map((model): Question => ({ op: 'params', model, provider })));
    models.forEach((model, at) => {
      const answer = answers[at];
      const text = isRaised(answer) ? faultText(answer.message, model) : JSON.stringify(answer);
      seen.push({ model, marks: marksOf(shelf, features, model, provider), answer: text });
    });
  };
  const names = [...new Set([...(SPECS[provider]?.names ?? []), ...COMMON_NAMES, ...LISTED_NAMES])];
  await oracle.one({ op: 'list', list: CHAT_MODELS, names: LISTED_NAMES });
  for (const name of LISTED_NAMES) shelf.lists.add(CHAT_MODELS, name);
  const listed = shelf.release.keys.filter((key) => isOf(shelf, key, provider));
  const asked = [...names, ...listed, ...listed.map((key) => key.slice(key.indexOf('/') + 1))];
  await ask([...new Set([...asked, ...asked.map((name) => `${provider}/${name}`)])]);
  const crossed = [...new Set([...CROSSED_NAMES, ...(SPECS[provider]?.names ?? [])])];
  const fields = fieldsOf(features);
  for (const [at, combination] of combinations(fields).entries()) {
    // Threes, fives and sevens, so that what is left out does not go with any one capability.
    const some = crossed.filter((_, index) => crossed.length < 40 || (at + index) % 3 !== 0);
    const entry = { litellm_provider: provider, mode: 'chat', ...combination, ...specialFields(provider, at) };
    const entries = Object.fromEntries(some.flatMap((name) => keysFor(provider, name, at).map((key) => [key, entry])));
    await oracle.one({ op: 'set', entries });
    for (const key of Object.keys(entries)) shelf.entries.set(key, merged([entry]));
    await ask(some.flatMap((name) => [name, `${provider}/${name}`]));
  }
  await oracle.one({ op: 'reset' });
  shelf.entries.clear();
  shelf.lists.clear();
  return seen;
}

function isOf({ entries }: OpenShelf, key: string, provider: string): boolean {
  return key.startsWith(`${provider}/`) || String(entries.get(key)?.['litellm_provider']).startsWith(provider);
}

/** The keys that entries of a name stand under; names that begin with ZZ are to be found in another case only. */
function keysFor(provider: string, written: string, at: number): string[] {
  const name = written.startsWith('ZZ') ? written.toLowerCase() : written;
  // Of a region's name sometimes the base model's entry alone says what it can do.
  if (provider.startsWith('bedrock') && name.startsWith('us.') && at % 4 === 3) {
    return keysFor(provider, name.slice('us.'.length), at);
  }
  const owned = [`${provider}/${name}`];
  if (provider === 'bedrock') owned.push(name, `bedrock_converse/${name}`);
  return at % 5 < 2 ? owned : [...owned, name];
}

/** Fields beside the capabilities that decide for a few providers. */
function specialFields(provider: string, at: number): Record<string, readonly string[]> {
  if (provider === 'opencode_go')
    return { supported_endpoints: [['/v1/messages', '/v1beta/models', '/x'][(at % 7) % 3] ?? ''] };
  if (provider === 'oci') return { reasoning_effort_levels: at % 7 < 3 ? [] : ['low'] };
  return {};
}

function marksOf(shelf: OpenShelf, features: readonly string[], model: string, provider: string): string {
  try {
    return features.map((feature) => featureOf(shelf, feature, model, provider)).join('');
  } catch (fault) {
    return `! ${fault instanceof Error ? fault.message : String(fault)}`;
  }
}

function faultText(message: string, model: string): string {
  return `! ${model === '' ? message : message.replaceAll(model, '{model}')}`;
}

/** The capabilities that the features ask of an entry. */
function fieldsOf(features: readonly string[]): string[] {
  return [...new Set(features.flatMap((feature) => /(supports_[a-z_]+)/.exec(feature)?.[1] ?? []))]
    .concat(features.some((feature) => feature.startsWith('adaptive')) ? ['supports_adaptive_thinking'] : [])
    .concat(features.some((feature) => /samples/i.test(feature)) ? ['supports_sampling_params'] : []);
}

/** Every combination of up to six capabilities, and as many scattered ones of more. */
function combinations(fields: readonly string[]): Record<string, boolean>[] {
  const count = Math.min(2 ** fields.length, 96);
  const stride = fields.length <= 6 ? 1 : 2654435761;
  return Array.from({ length: count }, (_, at) => {
    const bits = Number((BigInt(at) * BigInt(stride)) % BigInt(2 ** fields.length));
    return Object.fromEntries(fields.map((field, index) => [field, Math.floor(bits / 2 ** index) % 2 === 1]));
  });
}

/** Models which the features do not tell apart though the real answers differ. */
function conflictsIn(seen: readonly Seen[]): string[] {
  const first = new Map<string, Seen>();
  return seen.flatMap((one) => {
    if (one.marks.startsWith('! '))
      return one.marks === one.answer ? [] : [`  ${one.model}: ${one.answer} / ${one.marks}`];
    const other = first.get(one.marks);
    if (other === undefined) first.set(one.marks, one);
    return other === undefined || other.answer === one.answer
      ? []
      : [`  ${other.model} (${one.marks}): ${other.answer}\n  ${one.model}: ${one.answer}`];
  });
}
