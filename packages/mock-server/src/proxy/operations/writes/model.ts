import type { ModelValue } from '@litellm-models/python-semantics/pydantic';

/** A field's value where it is a text. */
export function textOf(value: ModelValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
