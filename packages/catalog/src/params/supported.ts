import type { LookupContext } from '../lookup/context.ts';
import { ModelLookupError, UnknownProviderError } from '../lookup/errors.ts';
import { declaredLoginProvider } from '../lookup/find-info.ts';
import { resolveProvider } from '../lookup/provider.ts';
import type { Choice, Condition, ParamTree } from '../store/packed.ts';
import { featureValue } from './features.ts';

/**
 * `litellm.get_supported_openai_params(model, custom_llm_provider)`.
 *
 * @returns undefined where LiteLLM returns None
 * @throws ModelLookupError where LiteLLM raises an error
 */
export function supportedParams(
  context: LookupContext,
  model: string,
  asked: string | null,
): readonly string[] | undefined {
  const declared = context.behavior.usesFallbackRules ? declaredLoginProvider(model, null) : null;
  const provider = asked || declared || providerOf(context, model);
  if (!provider) return undefined;
  const { providers } = context.data.params;
  const known = providers.has(provider) ? provider : (provider.split('/')[0] ?? '');
  const tree = providers.get(known);
  return tree === undefined ? undefined : decide(context, tree, model, known);
}

/** Follows a decision tree to a leaf. Each feature on the way is evaluated once. */
function decide(
  context: LookupContext,
  tree: ParamTree,
  model: string,
  provider: string,
): readonly string[] | undefined {
  const { sets, features } = context.data.params;
  const values = new Map<number, string>();

  function choose<Tree>([feature, branches]: Choice<Tree>): Tree | undefined {
    let value = values.get(feature);
    if (value === undefined) {
      value = featureValue(context, features[feature] ?? '', model, provider);
      values.set(feature, value);
    }
    return branches[value] ?? branches['*'];
  }

  function holds(condition: Condition | undefined): boolean {
    let node: Condition | undefined = condition;
    while (typeof node === 'object') node = choose(node);
    return node !== 0;
  }

  let node: ParamTree | undefined = tree;
  while (typeof node === 'object') {
    if (node[0] === '+') {
      const [, set, when] = node;
      return sets[set]?.filter((_, position) => holds(when[position]));
    }
    node = choose(node);
  }
  if (typeof node === 'string') throw new ModelLookupError(node.replaceAll('{model}', model));
  return sets[node ?? -1];
}

function providerOf(context: LookupContext, model: string): string | null {
  try {
    return resolveProvider(context, model).provider;
  } catch (error) {
    if (error instanceof UnknownProviderError) return null;
    throw error;
  }
}
