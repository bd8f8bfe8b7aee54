import { repr } from '../values/repr.ts';
import type { ParseState } from './parse-state.ts';
import { lengthOf, type Tokenizer } from './tokenizer.ts';

const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;
/** The strings that Python's `int` accepts, with ASCII digits. */
const INTEGER = /^\s*[+-]?\d+(?:_\d+)*\s*$/;
/** How many groups a pattern may have. */
const MAX_GROUPS = 2 ** 30 - 1;

/**
 * Reads the name of a new group, up to a terminator.
 *
 * @throws PythonError `error` for a name that is not an identifier
 */
export function parseGroupName(source: Tokenizer, terminator: string): string {
  const name = source.getUntil(terminator, 'group name');
  if (!IDENTIFIER.test(name)) throw source.error(`bad character in group name ${repr(name)}`, lengthOf(name) + 1);
  return name;
}

/**
 * Opens a group with a name and returns its number.
 *
 * @throws PythonError `error` for a name that another group has
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
 * Reads the name after `(?P=` and returns the number of its group.
 *
 * @throws PythonError `error` for an unknown name, or the name of a group that is still open
 */
export function parseNamedReference(source: Tokenizer, state: ParseState): number {
  const name = parseGroupName(source, ')');
  const group = knownGroup(source, state, name);
  if (!state.isClosed(group)) throw source.error('cannot refer to an open group', lengthOf(name) + 1);
  state.checkLookbehind(group, source);
  return group;
}

/**
 * Reads the name or number after `(?(` and returns the number of the group. Whether a group with that number exists is checked at
 * the end of the pattern.
 *
 * @throws PythonError `error` for an unknown or invalid name, or an invalid number
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
  if (group >= MAX_GROUPS) throw source.error(`invalid group reference ${BigInt(name.replaceAll('_', ''))}`, back);
  if (!state.conditionPositions.has(group)) state.conditionPositions.set(group, source.position - back);
  return group;
}
