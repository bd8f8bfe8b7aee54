import { describeField } from '../lookup/info.ts';
import { isTrue } from '../lookup/python.ts';
import { supports } from '../lookup/supports.ts';
import type { Shelf } from '../store/shelf.ts';
import { ANTHROPIC_FEATURES } from './anthropic.ts';
import { BEDROCK_FEATURES } from './bedrock.ts';
import { GOOGLE_FEATURES } from './google.ts';
import { OPENAI_FEATURES } from './openai.ts';
import { OTHER_FEATURES } from './others.ts';

/**
 * What may decide which parameters a provider takes for a model. The generated tables name features as `kind=argument`;
 * the answer is `1` or `0`, or one character of several where a feature has more ways to be.
 */
export type Feature = (shelf: Shelf, model: string, argument: string, provider: string) => boolean | string;

/** Features of the name alone, and of the entry; `can=field@provider` asks for another provider, `@-` for none. */
const GENERAL: Readonly<Record<string, Feature>> = {
  is: (_shelf, model, names) => names.split('|').includes(model),
  starts: (_shelf, model, prefixes) => prefixes.split('|').some((prefix) => model.startsWith(prefix)),
  has: (_shelf, model, parts) => parts.split('|').some((part) => model.includes(part)),
  hasLower: (_shelf, model, parts) => parts.split('|').some((part) => model.toLowerCase().includes(part)),
  in: ({ lists }, model, list) => lists.has(list, model),
  can: (shelf, model, argument, provider) => {
    const [field = '', asked = provider] = argument.split('@');
    return supports(shelf, model, asked === '-' ? null : asked, field);
  },
  told: (shelf, model, argument, provider) => {
    const [field = '', asked = provider] = argument.split('@');
    try {
      return isTrue(describeField(shelf, model, asked, field));
    } catch {
      return false;
    }
  },
};

const FEATURES: Readonly<Record<string, Feature>> = {
  ...GENERAL,
  ...OPENAI_FEATURES,
  ...ANTHROPIC_FEATURES,
  ...BEDROCK_FEATURES,
  ...GOOGLE_FEATURES,
  ...OTHER_FEATURES,
};

/** One character that tells how a feature is in a model. */
export function featureOf(shelf: Shelf, feature: string, model: string, provider: string): string {
  const [kind, argument] = splitKind(feature);
  const decide = FEATURES[kind];
  if (decide === undefined) throw new RangeError(`no feature ${kind}`);
  const answer = decide(shelf, model, argument, provider);
  return typeof answer === 'string' ? answer : answer ? '1' : '0';
}

function splitKind(feature: string): readonly [kind: string, argument: string] {
  const at = feature.indexOf('=');
  return at < 0 ? [feature, ''] : [feature.slice(0, at), feature.slice(at + 1)];
}
