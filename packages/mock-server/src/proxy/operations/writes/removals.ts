import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';

/** The names in `litellm_params_to_remove` of a request body. */
export function removals(body: ValidatedModel): readonly string[] {
  const names = body.get('litellm_params_to_remove');
  return Array.isArray(names) ? names.flatMap((name) => (typeof name === 'string' ? [name] : [])) : [];
}
