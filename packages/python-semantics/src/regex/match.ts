import { PythonError } from '../values/errors.ts';
import { checkPattern } from './check.ts';
import { compile } from './compile.ts';
import { Machine } from './machine.ts';
import { parsePattern } from './parse.ts';
import { widthOf } from './width.ts';

/** How many compiled patterns are cached. */
const CACHE_SIZE = 256;

type Matcher = (text: string) => boolean;

const cache: Map<string, Matcher> = /* @__PURE__ */ new Map();

/**
 * `re.match(pattern, text) is not None` of Python 3.11: whether a string starts with a match of a pattern.
 *
 * Compiled patterns are cached. A match that takes more than 20 million steps, because the pattern backtracks too much, is stopped.
 *
 * @param pattern a pattern in Python's syntax
 * @throws PythonError `error` (Python's `re.error`) for an invalid pattern, with Python's message and position, and for a match
 * that was stopped; `OverflowError`, `ValueError` and `SystemError` where Python raises them; `RecursionError` for a pattern that
 * is nested too deeply, or for thousands of iterations of a group, where Python's own limits differ
 * @example
 * matches('^gpt-(?:4|5).*$', 'gpt-4o'); // true
 * matches('gpt-(4', 'gpt-4o'); // throws: missing ), unterminated subpattern at position 4
 */
export function matches(pattern: string, text: string): boolean {
  try {
    return cachedMatcher(pattern)(text);
  } catch (error) {
    if (error instanceof RangeError) throw new PythonError('RecursionError', 'maximum recursion depth exceeded');
    throw error;
  }
}

function cachedMatcher(pattern: string): Matcher {
  const known = cache.get(pattern);
  if (known !== undefined) return known;
  const matcher = createMatcher(pattern);
  const oldest = cache.size >= CACHE_SIZE ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  cache.set(pattern, matcher);
  return matcher;
}

function createMatcher(pattern: string): Matcher {
  const parsed = parsePattern(pattern);
  checkPattern(parsed);
  const machine = new Machine();
  const step = compile(parsed, machine);
  const { min } = widthOf(parsed.nodes, parsed.groupWidth);
  return (text) => {
    machine.start(Array.from(text, (character) => character.codePointAt(0) ?? 0));
    if (machine.end < min || !step(0)) return false;
    machine.checkGroups();
    return true;
  };
}
