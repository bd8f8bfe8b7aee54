import type { ModelValue } from '@litellm-models/python-semantics/pydantic';

/** The value of a field if it is a string; undefined otherwise. */
export function textOf(value: ModelValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
