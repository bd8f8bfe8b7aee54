import { type Flag, type Flags, NO_FLAGS } from './syntax.ts';
import type { Tokenizer } from './tokenizer.ts';

/** The flags that a group turns on and off. */
export interface ScopedFlags {
  readonly add: Flags;
  readonly remove: Flags;
}

/** Whether a token is a flag, or `L`, which only patterns for bytes can have. */
export function isFlag(token: string): boolean {
  return token === 'L' || flagOf(token) !== undefined;
}

/**
 * Parses inline flags after their first token: flags for the whole pattern end with `)`, flags for a group with `:`.
 *
 * @param whole the flags of the whole pattern; flags that end with `)` are added to it
 * @returns the flags of the group; undefined for flags of the whole pattern
 * @throws PythonError `error` for an unknown flag, or a flag that is not allowed here
 */
export function parseFlags(source: Tokenizer, token: string, whole: Set<Flag>): ScopedFlags | undefined {
  let end = token;
  const add = new Set<Flag>();
  if (token !== '-') {
    end = readFlags(source, token, ')-:', 'missing -, : or )', (flag) => addFlag(source, add, flag));
    if (end === ')') {
      for (const flag of add) whole.add(flag);
      return undefined;
    }
  }
  if (add.has('t')) throw source.error('bad inline flags: cannot turn on global flag', 1);
  const remove = end === '-' ? parseRemovedFlags(source) : NO_FLAGS;
  if (remove.has('t')) throw source.error('bad inline flags: cannot turn off global flag', 1);
  if ([...add].some((flag) => remove.has(flag))) throw source.error('bad inline flags: flag turned on and off', 1);
  return { add, remove };
}

function parseRemovedFlags(source: Tokenizer): Flags {
  const first = source.get();
  if (first === undefined) throw source.error('missing flag');
  if (!isFlag(first)) throw notAFlag(source, first, 'missing flag');
  const remove = new Set<Flag>();
  readFlags(source, first, ':', 'missing :', (token) => {
    const flag = flagOf(token);
    if (flag === undefined || flag === 'a' || flag === 'u') {
      throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
    }
    remove.add(flag);
  });
  return remove;
}

function addFlag(source: Tokenizer, flags: Set<Flag>, token: string): void {
  const flag = flagOf(token);
  if (flag === undefined) throw source.error("bad inline flags: cannot use 'L' flag with a str pattern");
  flags.add(flag);
  if ((flag === 'a' && flags.has('u')) || (flag === 'u' && flags.has('a'))) {
    throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
  }
}

/** Calls `onFlag` for every flag up to one of the end tokens, and returns that token. */
function readFlags(
  source: Tokenizer,
  first: string,
  ends: string,
  missing: string,
  onFlag: (token: string) => void,
): string {
  for (let token = first; ; ) {
    onFlag(token);
    const next = source.get();
    if (next === undefined) throw source.error(missing);
    if (ends.includes(next)) return next;
    if (!isFlag(next)) throw notAFlag(source, next, missing);
    token = next;
  }
}

function notAFlag(source: Tokenizer, token: string, missing: string): Error {
  return source.error(/^\p{L}$/u.test(token) ? 'unknown flag' : missing, Array.from(token).length);
}

function flagOf(token: string): Flag | undefined {
  switch (token) {
    case 'i':
    case 'm':
    case 's':
    case 'x':
    case 'a':
    case 'u':
    case 't':
      return token;
    default:
      return undefined;
  }
}
