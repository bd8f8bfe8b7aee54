import { pythonRegExp } from '@litellm-models/python-semantics';
import type { Rung } from '../behaviour.ts';
import type { Shelf } from '../store/shelf.ts';
import { baseModel, nameInArn, withoutMantleRegion, withoutRegionPath, withoutRoute } from './bedrock.ts';
import { resourceName } from './fireworks.ts';
import { resolve, UnknownProvider } from './provider.ts';
import { splitOnce } from './python.ts';

const VERSION = pythonRegExp(String.raw`-\d+(?=\n?$)`);
const DATE = pythonRegExp(String.raw`-\d{4}-\d{2}-\d{2}(?=\n?$)`);

/** The spellings under which a model's entry may stand in the price list, and the provider they were made with. */
export interface Spellings extends Readonly<Record<Rung, string>> {
  readonly provider: string | null;
}

/** The spellings of a model, by the provider asked for or else the one its name resolves to. */
export function spellings(shelf: Shelf, model: string, asked: string | null): Spellings {
  const made = asked === null ? ofModel(shelf, model) : ofProvider(shelf, model, asked);
  const { provider } = made;
  let { split, combinedStripped, prefixed } = made;
  let regionFree = made.combined;
  const { bedrock } = shelf.behaviour;
  if (bedrock !== 'strict' && (provider === 'bedrock' || provider === 'bedrock_converse')) {
    split = bedrockName(shelf, split);
  }
  if (bedrock !== 'strict' && provider === 'bedrock_mantle') {
    split = withoutMantleRegion(shelf, split);
    regionFree = `bedrock_mantle/${split}`;
    combinedStripped = `bedrock_mantle/${stripped(shelf, split, provider)}`;
  }
  if (provider === 'fireworks_ai') prefixed = `fireworks_ai/${resourceName(split)}`;
  return { ...made, model, split, regionFree, combinedStripped, prefixed };
}

type Made = Omit<Spellings, 'regionFree' | 'model'>;

function ofModel(shelf: Shelf, model: string): Made {
  let split = model;
  let provider: string | null = null;
  try {
    ({ model: split, provider } = resolve(shelf, model));
  } catch (error) {
    if (!(error instanceof UnknownProvider)) throw error;
  }
  const name = stripped(shelf, model, provider);
  return { provider, split, combined: model, stripped: name, combinedStripped: name, prefixed: model };
}

function ofProvider(shelf: Shelf, model: string, provider: string): Made {
  const isPrefixed = provider !== '' && model.startsWith(`${provider}/`);
  const split = isPrefixed ? (splitOnce(model, '/')[1] ?? model) : model;
  const name = stripped(shelf, split, provider);
  return {
    provider,
    split,
    combined: isPrefixed ? model : `${provider}/${model}`,
    stripped: name,
    combinedStripped: `${provider}/${name}`,
    prefixed: `${provider}/${model}`,
  };
}

/** What a name is without version, date or the parts that a fine-tune adds. */
export function stripped(shelf: Shelf, model: string, provider: string | null): string {
  const { behaviour } = shelf;
  if (provider === 'bedrock' || (provider === 'bedrock_converse' && behaviour.bedrock !== 'strict')) {
    return baseModel(shelf, model);
  }
  if (provider === 'vertex_ai' || provider === 'gemini' || provider === 'databricks') {
    return model.replace(VERSION, '');
  }
  if (model.includes('ft:')) {
    return model.replace(behaviour.allowsEmptyFineTuneParts ? /(:[^:]*){3}$/ : /(:[^:]+){3}$/, '');
  }
  return behaviour.stripsDates ? model.replace(DATE, '') : model;
}

function bedrockName(shelf: Shelf, split: string): string {
  if (shelf.behaviour.bedrock === 'arn') {
    const regionFree = withoutRegionPath(shelf, split);
    if (regionFree.startsWith('arn:')) return nameInArn(regionFree);
  }
  return withoutRoute(shelf, split);
}
