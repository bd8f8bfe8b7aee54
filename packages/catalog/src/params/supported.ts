import { LookupFault } from '../lookup/fault.ts';
import { declaredLogIn } from '../lookup/info.ts';
import { resolve, UnknownProvider } from '../lookup/provider.ts';
import type { Choice, Condition, ParamTree } from '../store/packed.ts';
import type { Shelf } from '../store/shelf.ts';
import { featureOf } from './features.ts';

/** What `litellm.get_supported_openai_params` returns; undefined for its None. */
export function supportedParams(shelf: Shelf, model: string, asked: string | null): readonly string[] | undefined {
  const provider =
    asked || (shelf.behaviour.generalizes ? declaredLogIn(model, null) : null) || providerOf(shelf, model);
  if (!provider) return undefined;
  const { providers } = shelf.release.params;
  const known = providers.has(provider) ? provider : (provider.split('/')[0] ?? '');
  const tree = providers.get(known);
  return tree === undefined ? undefined : listOf(shelf, tree, model, known);
}

/** Follows a provider's decisions to their end; only features on the way are looked at, each once. */
function listOf(shelf: Shelf, tree: ParamTree, model: string, provider: string): readonly string[] | undefined {
  const { sets, features } = shelf.release.params;
  const seen = new Map<number, string>();
  function chosen<Tree>([feature, ways]: Choice<Tree>): Tree | undefined {
    let way = seen.get(feature);
    if (way === undefined) {
      way = featureOf(shelf, features[feature] ?? '', model, provider);
      seen.set(feature, way);
    }
    return ways[way] ?? ways['*'];
  }
  function isTaken(condition: Condition | undefined): boolean {
    let node: Condition | undefined = condition;
    while (typeof node === 'object') node = chosen(node);
    return node !== 0;
  }
  let node: ParamTree | undefined = tree;
  while (typeof node === 'object') {
    if (node[0] === '+') {
      const [, set, when] = node;
      return sets[set]?.filter((_, place) => isTaken(when[place]));
    }
    node = chosen(node);
  }
  if (typeof node === 'string') throw new LookupFault(node.replaceAll('{model}', model));
  return sets[node ?? -1];
}

function providerOf(shelf: Shelf, model: string): string | null {
  try {
    return resolve(shelf, model).provider;
  } catch (error) {
    if (error instanceof UnknownProvider) return null;
    throw error;
  }
}
