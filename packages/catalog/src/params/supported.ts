import { declaredLogIn } from '../lookup/info.ts';
import { resolve, UnknownProvider } from '../lookup/provider.ts';
import type { Shelf } from '../store/shelf.ts';
import { signature } from './signature.ts';

/** Thrown where LiteLLM's own look-up fails on a model's name. */
export class ParamsFault extends Error {
  override readonly name = 'ParamsFault';
}

/** What `litellm.get_supported_openai_params` returns; undefined for its None. */
export function supportedParams(shelf: Shelf, model: string, asked: string | null): readonly string[] | undefined {
  const provider = asked || declaredLogIn(model, null) || providerOf(shelf, model);
  if (!provider) return undefined;
  const { params } = shelf.release;
  const rules = params.providers.get(provider) ?? params.providers.get(provider.split('/')[0] ?? '');
  if (rules === undefined) return undefined;
  const answer = rules.answers.get(signature(shelf, rules.features, model, provider)) ?? rules.usual;
  if (typeof answer === 'string') throw new ParamsFault(answer);
  return answer ?? undefined;
}

function providerOf(shelf: Shelf, model: string): string | null {
  try {
    return resolve(shelf, model).provider;
  } catch (error) {
    if (error instanceof UnknownProvider) return null;
    throw error;
  }
}
