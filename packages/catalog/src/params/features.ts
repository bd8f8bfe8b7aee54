import { isTruthy, splitOnce } from '@litellm-models/python-semantics';
import type { LookupContext } from '../lookup/context.ts';
import { findField } from '../lookup/find-info.ts';
import { supports } from '../lookup/supports.ts';
import { ANTHROPIC_FEATURES } from './anthropic.ts';
import { BEDROCK_FEATURES } from './bedrock.ts';
import type { Feature } from './feature.ts';
import { GOOGLE_FEATURES } from './google.ts';
import { OPENAI_FEATURES } from './openai.ts';
import { OTHER_FEATURES } from './others.ts';

/** Features of the name, and of the entry. An argument `field@provider` is for another provider, `field@-` for none. */
const GENERAL_FEATURES: Readonly<Record<string, Feature>> = {
  /** The name is one of these. */
  is: (_context, model, names) => names.split('|').includes(model),
  /** The name starts with one of these. */
  starts: (_context, model, prefixes) => prefixes.split('|').some((prefix) => model.startsWith(prefix)),
  /** The name contains one of these. */
  has: (_context, model, parts) => parts.split('|').some((part) => model.includes(part)),
  /** The name contains one of these, in any case. */
  hasLower: (_context, model, parts) => parts.split('|').some((part) => model.toLowerCase().includes(part)),
  /** The name is in this list of LiteLLM's. */
  in: ({ lists }, model, list) => lists.has(list, model),
  /** The model has this capability. */
  can: (context, model, argument, provider) => {
    const [field = '', asked = provider] = argument.split('@');
    return supports(context, model, asked === '-' ? null : asked, field);
  },
  /** The model's info has a value for this field that is true. */
  info: (context, model, argument, provider) => {
    const [field = '', asked = provider] = argument.split('@');
    try {
      return isTruthy(findField(context, model, asked, field));
    } catch {
      return false;
    }
  },
};

const FEATURES: Readonly<Record<string, Feature>> = /* @__PURE__ */ allFeatures();

function allFeatures(): Readonly<Record<string, Feature>> {
  return {
    ...GENERAL_FEATURES,
    ...OPENAI_FEATURES,
    ...ANTHROPIC_FEATURES,
    ...BEDROCK_FEATURES,
    ...GOOGLE_FEATURES,
    ...OTHER_FEATURES,
  };
}

/**
 * Returns the value of a feature as one character: `1`, `0`, or the character of a feature with more values.
 *
 * @param feature `kind=argument`
 */
export function featureValue(context: LookupContext, feature: string, model: string, provider: string): string {
  const [kind, argument = ''] = splitOnce(feature, '=');
  const evaluate = FEATURES[kind];
  if (evaluate === undefined) {
    throw new RangeError(`Expected the name of a feature (${Object.keys(FEATURES).join(', ')}), got "${kind}".`);
  }
  const value = evaluate(context, model, argument, provider);
  return typeof value === 'string' ? value : value ? '1' : '0';
}
