import { type Flag, type Flags, NO_FLAGS } from './syntax.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Flags for a group: what it turns on and off. */
export interface ScopedFlags {
  readonly add: Flags;
  readonly remove: Flags;
}

/** Whether a token is a flag, or `L`, which text patterns cannot have. */
export function isFlag(token: string): boolean {
  return token === 'L' || known(token) !== undefined;
}

/**
 * Inline flags, the first token of them taken: for the whole pattern, up to the `)`; or for a group, up to the `:`.
 *
 * @returns the flags of the group; undefined where they are for the whole, and were added to those given
 * @throws PythonError `error` for what is no flag, or cannot be one there
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
  const remove = end === '-' ? removed(source) : NO_FLAGS;
  if (remove.has('t')) throw source.error('bad inline flags: cannot turn off global flag', 1);
  if ([...add].some((flag) => remove.has(flag))) throw source.error('bad inline flags: flag turned on and off', 1);
  return { add, remove };
}

function removed(source: Tokenizer): Flags {
  const first = source.get();
  if (first === undefined) throw source.error('missing flag');
  if (!isFlag(first)) throw notAFlag(source, first, 'missing flag');
  const remove = new Set<Flag>();
  readFlags(source, first, ':', 'missing :', (token) => {
    const flag = known(token);
    if (flag === undefined || flag === 'a' || flag === 'u') {
      throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
    }
    remove.add(flag);
  });
  return remove;
}

function addFlag(source: Tokenizer, flags: Set<Flag>, token: string): void {
  const flag = known(token);
  if (flag === undefined) throw source.error("bad inline flags: cannot use 'L' flag with a str pattern");
  flags.add(flag);
  if ((flag === 'a' && flags.has('u')) || (flag === 'u' && flags.has('a'))) {
    throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
  }
}

/** Hands on every flag up to one of the ends, which it returns. */
function readFlags(
  source: Tokenizer,
  first: string,
  ends: string,
  missing: string,
  take: (token: string) => void,
): string {
  for (let token = first; ; ) {
    take(token);
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

function known(token: string): Flag | undefined {
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
