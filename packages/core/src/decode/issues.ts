import type { ValidationIssue } from '../errors/validation.ts';

/** Pydantic names the branch of a union at the end of `loc` (`list[str]`, `is-instance[…]`); no field of the contract is called so. */
const BRANCH = /^(?:float|str|int|bool|dict|list|tuple|none|[a-z]+[[-].*)$/;

/** One entry of FastAPI's `detail` list. What was sent (`input`) is left away: it may hold a secret. */
export function toIssue(entry: unknown): ValidationIssue {
  const { loc, msg, type } = Object(entry) as Readonly<Record<string, unknown>>;
  const parts = [loc].flat().filter((part) => typeof part === 'string' || typeof part === 'number');
  const inner = parts.slice(1);
  while (inner.length > 1 && BRANCH.test(String(inner.at(-1)))) inner.pop();
  // Of a body that is no JSON, `loc` holds a position, not a field.
  return {
    path: type === 'json_invalid' ? '' : inner.join('.'),
    loc: parts,
    type: typeof type === 'string' ? type : '',
    message: typeof msg === 'string' ? msg : '',
  };
}
