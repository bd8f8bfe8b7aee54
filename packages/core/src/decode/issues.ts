import type { ValidationIssue } from '../errors/validation.ts';

/** Pydantic appends the branch of a union to `loc`, such as `list[str]` or `is-instance[…]`. No field of the contract has such a name. */
const UNION_BRANCH = /^(?:float|str|int|bool|dict|list|tuple|none|[a-z]+[[-].*)$/;

/** A value if it is a string, else an empty string. */
export const stringOrEmpty = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Converts one entry of FastAPI's `detail` list. The rejected value (`input`) is dropped, since it can be a secret. */
export function toIssue(entry: unknown): ValidationIssue {
  const { loc, msg, type } = Object(entry) as Readonly<Record<string, unknown>>;
  const parts = [loc].flat().filter((part) => typeof part === 'string' || typeof part === 'number');
  const inner = parts.slice(1);
  while (inner.length > 1 && UNION_BRANCH.test(String(inner.at(-1)))) inner.pop();
  // If the body is not valid JSON, `loc` holds a position, not a field.
  return {
    path: type === 'json_invalid' ? '' : inner.join('.'),
    loc: parts,
    type: stringOrEmpty(type),
    message: stringOrEmpty(msg),
  };
}
