import type { Behaviour } from '../src/behaviour.ts';
import { LookupFault } from '../src/lookup/fault.ts';
import { featureOf } from '../src/params/features.ts';
import { type OpenShelf, register } from '../src/lookup/register.ts';
import { RegisteredEntries } from '../src/store/entries.ts';
import { NameLists } from '../src/store/lists.ts';
import type { Packed, PackedParams } from '../src/store/packed.ts';
import { unpackRelease } from '../src/store/release.ts';
import { isRaised, type Oracle, type Question } from './oracle.ts';
import { type Seen, Trees } from './trees.ts';
import { COMMON, COMMON_NAMES, SPECS } from './param-features.ts';

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

/** Asks about the provider's models as listed, then about names with every combination of capabilities registered. */
async function observe(oracle: Oracle, shelf: OpenShelf, provider: string, features: readonly string[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  const ask = async (models: readonly string[]): Promise<void> => {
    const answers = await oracle.ask(models.map((model): Question => ({ op: 'params', model, provider })));
    models.forEach((model, at) => {
      const answer = answers[at];
      const text = isRaised(answer) ? faultText(answer.message, model) : JSON.stringify(answer);
      seen.push({ model, marks: marksOf(shelf, features, model, provider), answer: text });
    });
  };
  const names = [...new Set([...(SPECS[provider]?.names ?? []), ...COMMON_NAMES])];
  const listed = shelf.release.keys.filter((key) => ownerOf(shelf, key) === provider || key.startsWith(`${provider}/`));
  const asked = [...names, ...listed, ...listed.map((key) => key.slice(key.indexOf('/') + 1))];
  await ask([...new Set([...asked, ...asked.map((name) => `${provider}/${name}`)])]);
  const fields = fieldsOf(features);
  for (const [at, combination] of combinations(fields).entries()) {
    const crossed = ['zz-flags', ...(SPECS[provider]?.names ?? [])].filter((_, index) => index === 0 || (at + index) % 3 === 0 || fields.length < 4);
    const questions: Question[] = [];
    for (const name of crossed) {
      for (const key of keysFor(provider, name, at)) {
        const entry = { litellm_provider: provider, mode: 'chat', ...combination, ...endpointsFor(provider, at) };
        questions.push({ op: 'register', key, fields: entry, listed: false });
        registerWhereItCan(shelf, key, entry);
      }
    }
    await oracle.ask(questions);
    await ask(crossed.flatMap((name) => [name, `${provider}/${name}`]));
  }
  await oracle.one({ op: 'reset' });
  shelf.entries.clear();
  shelf.lists.clear();
  return seen;
}

/** Some names fail the real function too, and leave nothing behind in either. */
function registerWhereItCan(shelf: OpenShelf, key: string, fields: Record<string, unknown>): void {
  try {
    register(shelf, { key, fields, provider: null, listed: false });
  } catch (fault) {
    if (!(fault instanceof LookupFault)) throw fault;
  }
}

function keysFor(provider: string, name: string, at: number): string[] {
  const owned = [`${provider}/${name}`];
  if (provider === 'bedrock') owned.push(name, `bedrock_converse/${name}`);
  return at % 2 === 0 ? owned : [...owned, name];
}

function endpointsFor(provider: string, at: number): Record<string, readonly string[]> {
  if (provider === 'opencode_go') return { supported_endpoints: [['/v1/messages', '/v1beta/models', '/x'][at % 3] ?? ''] };
  if (provider === 'oci') return { reasoning_effort_levels: at % 3 === 0 ? [] : ['low'] };
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

function ownerOf(shelf: OpenShelf, key: string): unknown {
  return shelf.entries.get(key)?.['litellm_provider'];
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
    if (one.marks.startsWith('! ')) return one.marks === one.answer ? [] : [`  ${one.model}: ${one.answer} / ${one.marks}`];
    const other = first.get(one.marks);
    if (other === undefined) first.set(one.marks, one);
    return other === undefined || other.answer === one.answer
      ? []
      : [`  ${other.model} (${one.marks}): ${other.answer}\n  ${one.model}: ${one.answer}`];
  });
}
