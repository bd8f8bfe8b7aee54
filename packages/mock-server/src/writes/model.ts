import type { ModelValue } from '../validation/types.ts';

/** A field's value where it is a text. */
export function textOf(value: ModelValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
