import { repr } from '../values/repr.ts';
import type { ParseState } from './parse-state.ts';
import { lengthOf, type Tokenizer } from './tokenizer.ts';

const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;
/** What Python's `int` takes, as far as its digits are ASCII ones. */
const INTEGER = /^\s*[+-]?\d+(?:_\d+)*\s*$/;
/** The most groups a pattern may have. */
const MOST_GROUPS = 2 ** 30 - 1;

/**
 * A new group's name, up to its terminator.
 *
 * @throws PythonError `error` for a name that is no identifier
 */
export function parseGroupName(source: Tokenizer, terminator: string): string {
  const name = source.getUntil(terminator, 'group name');
  if (!IDENTIFIER.test(name)) throw source.error(`bad character in group name ${repr(name)}`, lengthOf(name) + 1);
  return name;
}

/**
 * A group opened under its name.
 *
 * @throws PythonError `error` for a name that is taken
 */
export function openNamedGroup(source: Tokenizer, state: ParseState, name: string): number {
  const group = state.openGroup();
  const other = state.names.get(name);
  if (other !== undefined) {
    const message = `redefinition of group name ${repr(name)} as group ${group}; was group ${other}`;
    throw source.error(message, lengthOf(name) + 1);
  }
  state.names.set(name, group);
  return group;
}

/**
 * The group that `(?P=` refers to.
 *
 * @throws PythonError `error` for a name that is unknown or of a group that is still open
 */
export function parseNamedReference(source: Tokenizer, state: ParseState): number {
  const name = parseGroupName(source, ')');
  const group = knownGroup(source, state, name);
  if (!state.isClosed(group)) throw source.error('cannot refer to an open group', lengthOf(name) + 1);
  state.checkLookbehind(group, source);
  return group;
}

/**
 * The group that `(?(` asks for, by name or number. Whether there is one of that number is known at the pattern's end.
 *
 * @throws PythonError `error` for a name that is unknown or none, or a number that no group can have
 */
export function parseCondition(source: Tokenizer, state: ParseState): number {
  const name = source.getUntil(')', 'group name');
  const group = IDENTIFIER.test(name) ? knownGroup(source, state, name) : numberedGroup(source, state, name);
  state.checkLookbehind(group, source);
  return group;
}

function knownGroup(source: Tokenizer, state: ParseState, name: string): number {
  const group = state.names.get(name);
  if (group === undefined) throw source.error(`unknown group name ${repr(name)}`, lengthOf(name) + 1);
  return group;
}

function numberedGroup(source: Tokenizer, state: ParseState, name: string): number {
  const back = lengthOf(name) + 1;
  const group = INTEGER.test(name) ? Number(name.replaceAll('_', '')) : -1;
  if (group < 0) throw source.error(`bad character in group name ${repr(name)}`, back);
  if (group === 0) throw source.error('bad group number', back);
  if (group >= MOST_GROUPS) throw source.error(`invalid group reference ${BigInt(name.replaceAll('_', ''))}`, back);
  if (!state.askedAt.has(group)) state.askedAt.set(group, source.position - back);
  return group;
}
