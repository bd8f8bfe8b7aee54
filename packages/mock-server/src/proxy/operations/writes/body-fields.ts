import type { ModelValue, ValidatedModel } from '@litellm-models/python-semantics/pydantic';

/** Returns a value if it is a string; undefined otherwise. */
export function stringOrUndefined(value: ModelValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Returns the names in `litellm_params_to_remove` of a request body. */
export function removedParams(body: ValidatedModel): readonly string[] {
  const names = body.get('litellm_params_to_remove');
  return Array.isArray(names) ? names.flatMap((name) => (typeof name === 'string' ? [name] : [])) : [];
}
