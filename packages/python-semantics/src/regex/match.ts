import { PythonError } from '../values/errors.ts';
import { checkPattern } from './check.ts';
import { compile } from './compile.ts';
import { Machine } from './machine.ts';
import { parsePattern } from './parse.ts';
import { widthOf } from './width.ts';

/** How many patterns are kept compiled. */
const MOST_KEPT = 256;

type Matcher = (text: string) => boolean;

const kept: Map<string, Matcher> = new Map();

/**
 * Whether a text begins with what a pattern matches: `re.match(pattern, text) is not None` of Python 3.11.
 *
 * The last patterns stay compiled. A match that takes far more steps than any ordinary name does (a pattern that
 * backtracks badly) is given up.
 *
 * @param pattern in Python's syntax
 * @throws PythonError `error` for a pattern that is none, with Python's words and place, and for a match given up;
 * `OverflowError`, `ValueError` and `SystemError` as Python has them; `RecursionError` for a pattern nested too deep or a
 * text that takes too many rounds of a group (thousands), for which Python's bounds are others
 * @example matches('^gpt-(?:4|5).*$', 'gpt-4o') // true
 */
export function matches(pattern: string, text: string): boolean {
  try {
    return matcherOf(pattern)(text);
  } catch (error) {
    if (error instanceof RangeError) throw new PythonError('RecursionError', 'maximum recursion depth exceeded');
    throw error;
  }
}

function matcherOf(pattern: string): Matcher {
  const known = kept.get(pattern);
  if (known !== undefined) return known;
  const made = compiled(pattern);
  const oldest = kept.size >= MOST_KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(pattern, made);
  return made;
}

function compiled(pattern: string): Matcher {
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
