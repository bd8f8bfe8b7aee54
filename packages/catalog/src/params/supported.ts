import { LookupFault } from '../lookup/fault.ts';
import { declaredLogIn } from '../lookup/info.ts';
import { resolve, UnknownProvider } from '../lookup/provider.ts';
import type { ParamTree } from '../store/packed.ts';
import type { Shelf } from '../store/shelf.ts';
import { featureOf } from './features.ts';

/** What `litellm.get_supported_openai_params` returns; undefined for its None. */
export function supportedParams(shelf: Shelf, model: string, asked: string | null): readonly string[] | undefined {
  const provider =
    asked || (shelf.behaviour.generalizes ? declaredLogIn(model, null) : null) || providerOf(shelf, model);
  if (!provider) return undefined;
  const { sets, providers } = shelf.release.params;
  const known = providers.has(provider) ? provider : (provider.split('/')[0] ?? '');
  const tree = providers.get(known);
  const end = tree === undefined ? -1 : endOf(shelf, tree, model, known);
  if (typeof end === 'string') throw new LookupFault(end.replaceAll('{model}', model));
  return sets[end];
}

/** Follows a provider's decisions to their end; only features on the way are looked at. */
function endOf(shelf: Shelf, tree: ParamTree, model: string, provider: string): number | string {
  let node = tree;
  while (typeof node === 'object') {
    const [feature, ways] = node;
    const way = featureOf(shelf, shelf.release.params.features[feature] ?? '', model, provider);
    node = ways[way] ?? ways['*'] ?? -1;
  }
  return node;
}

function providerOf(shelf: Shelf, model: string): string | null {
  try {
    return resolve(shelf, model).provider;
  } catch (error) {
    if (error instanceof UnknownProvider) return null;
    throw error;
  }
}
