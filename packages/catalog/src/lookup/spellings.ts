import { pythonRegExp, splitOnce } from '@litellm-models/python-semantics';
import type { Spelling } from '../releases/behavior.ts';
import { baseModel, nameInArn, withoutMantleRegion, withoutRegionPath, withoutRoute } from './bedrock.ts';
import type { LookupContext } from './context.ts';
import { UnknownProviderError } from './errors.ts';
import { resourceName } from './fireworks.ts';
import { resolveProvider } from './provider.ts';

const VERSION: RegExp = /* @__PURE__ */ pythonRegExp(/-\d+(?=\n?$)/);
const DATE: RegExp = /* @__PURE__ */ pythonRegExp(/-\d{4}-\d{2}-\d{2}(?=\n?$)/);

/** The spellings of a model's name, and the provider that they were made for. */
export interface Spellings extends Readonly<Record<Spelling, string>> {
  readonly provider: string | null;
}

/** Returns the spellings of a model's name, for a provider or for the one that the name resolves to. */
export function spellingsOf(context: LookupContext, model: string, asked: string | null): Spellings {
  const base = asked === null ? withResolvedProvider(context, model) : withProvider(context, model, asked);
  const { provider } = base;
  let { split, combinedStripped, prefixed } = base;
  let withoutRegion = base.combined;
  const isBasic = context.behavior.bedrockNames === 'basic';
  if (!isBasic && (provider === 'bedrock' || provider === 'bedrock_converse')) split = bedrockName(context, split);
  if (!isBasic && provider === 'bedrock_mantle') {
    split = withoutMantleRegion(context, split);
    withoutRegion = `bedrock_mantle/${split}`;
    combinedStripped = `bedrock_mantle/${stripSuffixes(context, split, provider)}`;
  }
  if (provider === 'fireworks_ai') prefixed = `fireworks_ai/${resourceName(split)}`;
  return { ...base, model, split, withoutRegion, combinedStripped, prefixed };
}

type BaseSpellings = Omit<Spellings, 'withoutRegion' | 'model'>;

function withResolvedProvider(context: LookupContext, model: string): BaseSpellings {
  let split = model;
  let provider: string | null = null;
  try {
    ({ model: split, provider } = resolveProvider(context, model));
  } catch (error) {
    if (!(error instanceof UnknownProviderError)) throw error;
  }
  const stripped = stripSuffixes(context, model, provider);
  return { provider, split, combined: model, stripped, combinedStripped: stripped, prefixed: model };
}

function withProvider(context: LookupContext, model: string, provider: string): BaseSpellings {
  const isPrefixed = provider !== '' && model.startsWith(`${provider}/`);
  const split = isPrefixed ? (splitOnce(model, '/')[1] ?? model) : model;
  const stripped = stripSuffixes(context, split, provider);
  return {
    provider,
    split,
    combined: isPrefixed ? model : `${provider}/${model}`,
    stripped,
    combinedStripped: `${provider}/${stripped}`,
    prefixed: `${provider}/${model}`,
  };
}

/** Removes the version, the date or the parts of a fine-tune from the end of a name. */
export function stripSuffixes(context: LookupContext, model: string, provider: string | null): string {
  const { behavior } = context;
  if (provider === 'bedrock' || (provider === 'bedrock_converse' && behavior.bedrockNames !== 'basic')) {
    return baseModel(context, model);
  }
  if (provider === 'vertex_ai' || provider === 'gemini' || provider === 'databricks') {
    return model.replace(VERSION, '');
  }
  if (model.includes('ft:')) {
    return model.replace(behavior.allowsEmptyFineTuneParts ? /(:[^:]*){3}$/ : /(:[^:]+){3}$/, '');
  }
  return behavior.stripsDates ? model.replace(DATE, '') : model;
}

function bedrockName(context: LookupContext, split: string): string {
  if (context.behavior.bedrockNames === 'arns') {
    const name = withoutRegionPath(context, split);
    if (name.startsWith('arn:')) return nameInArn(name);
  }
  return withoutRoute(context, split);
}
