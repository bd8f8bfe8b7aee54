const SPECIAL = new Set('()[]{}?*+-|^$\\.&~# \t\n\r\v\f');

/**
 * Python's `re.escape`.
 *
 * @example
 * escapePythonRegex('openai/*'); // "openai/\\*"
 */
export function escapePythonRegex(text: string): string {
  let escaped = '';
  for (const char of text) escaped += SPECIAL.has(char) ? `\\${char}` : char;
  return escaped;
}

const compiled = new Map<string, RegExp>();
const COMPILED_LIMIT = 1000;

function compile(name: string): RegExp {
  const known = compiled.get(name);
  if (known) return known;
  const source = name
    .split('*')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('([^\\n]*)');
  const regex = new RegExp(`^${source}`, 'u');
  if (compiled.size >= COMPILED_LIMIT) compiled.clear();
  compiled.set(name, regex);
  return regex;
}

/**
 * `re.match` of a wildcard name (each `*` is `(.*)`, all else literal) against a request: what stood in the place of each
 * star, or undefined. The match starts at the first character and need not reach the last; a star stops at a line's end.
 *
 * @example
 * matchPattern('openai/*', 'openai/gpt-4o'); // ["gpt-4o"]
 */
export function matchPattern(name: string, request: string): readonly string[] | undefined {
  return compile(name).exec(request)?.slice(1);
}

/** As {@link matchPattern}, but the whole request must match (`fullmatch`). */
export function fullMatchPattern(name: string, request: string): readonly string[] | undefined {
  const match = new RegExp(`${compile(name).source}$`, 'u').exec(request);
  return match?.slice(1);
}
