import { openNamedGroup, parseCondition, parseGroupName, parseNamedReference } from './group-name.ts';
import { isFlag, parseFlags, type ScopedFlags } from './parse-flags.ts';
import type { ParseState } from './parse-state.ts';
import { NO_FLAGS, type Node, type Nodes } from './syntax.ts';
import { lengthOf, type Tokenizer } from './tokenizer.ts';
import { widthOf } from './width.ts';

/** How the insides of a group are read. */
export interface Inner {
  /** Options up to a `)`. */
  options(verbose: boolean): Nodes;
  /** Parts up to a `|` or a `)`. */
  sequence(verbose: boolean): Nodes;
}

/** Where a group begins and what is known there. */
export interface GroupPlace {
  readonly source: Tokenizer;
  readonly state: ParseState;
  readonly inner: Inner;
  readonly verbose: boolean;
  /** Whether flags for the whole pattern may stand here. */
  readonly first: boolean;
}

const UNSCOPED: ScopedFlags = { add: NO_FLAGS, remove: NO_FLAGS };

/**
 * A group of any kind, its `(` taken.
 *
 * @returns undefined for what is no part: a comment, or flags for the whole pattern
 * @throws PythonError `error` for an unknown kind of group, one without an end, or flags for the whole that come late
 */
export function parseGroup(place: GroupPlace): Node | undefined {
  const { source } = place;
  const start = source.position - 1;
  if (!source.match('?')) return capture(place, start, undefined);
  const kind = taken(source);
  if (kind === 'P') return pythonGroup(place, start);
  if (kind === ':') return scoped(place, start, UNSCOPED);
  if (kind === '#') return comment(source, start);
  if (kind === '=' || kind === '!') return lookaround(place, start, kind, false);
  if (kind === '<') return lookbehind(place, start);
  if (kind === '(') return conditional(place, start);
  if (kind === '>') return { kind: 'atomic', body: closed(place, start, place.inner.options(place.verbose)) };
  if (!isFlag(kind) && kind !== '-') throw source.error(`unknown extension ?${kind}`, lengthOf(kind) + 1);
  const flags = parseFlags(source, kind, place.state.flags);
  if (flags !== undefined) return scoped(place, start, flags);
  if (!place.first) throw source.errorAt('global flags not at the start of the expression', start);
  return undefined;
}

function taken(source: Tokenizer): string {
  const token = source.get();
  if (token === undefined) throw source.error('unexpected end of pattern');
  return token;
}

/** The insides of a group, whose `)` must follow. */
function closed({ source }: GroupPlace, start: number, body: Nodes): Nodes {
  if (!source.match(')')) throw source.errorAt('missing ), unterminated subpattern', start);
  return body;
}

function capture(place: GroupPlace, start: number, name: string | undefined): Node {
  const { source, state, inner, verbose } = place;
  const index = name === undefined ? state.openGroup() : openNamedGroup(source, state, name);
  const body = closed(place, start, inner.options(verbose));
  state.closeGroup(index, widthOf(body, state.widthOf));
  return { kind: 'group', index, ...UNSCOPED, body };
}

function scoped(place: GroupPlace, start: number, { add, remove }: ScopedFlags): Node {
  const verbose = (place.verbose || add.has('x')) && !remove.has('x');
  return { kind: 'group', index: undefined, add, remove, body: closed(place, start, place.inner.options(verbose)) };
}

function pythonGroup(place: GroupPlace, start: number): Node {
  const { source, state } = place;
  if (source.match('<')) return capture(place, start, parseGroupName(source, '>'));
  if (source.match('=')) return { kind: 'reference', group: parseNamedReference(source, state) };
  const token = taken(source);
  throw source.error(`unknown extension ?P${token}`, lengthOf(token) + 2);
}

function comment(source: Tokenizer, start: number): undefined {
  for (;;) {
    if (source.next === undefined) throw source.errorAt('missing ), unterminated comment', start);
    if (source.get() === ')') return undefined;
  }
}

function lookbehind(place: GroupPlace, start: number): Node {
  const { source, state } = place;
  const kind = taken(source);
  if (kind !== '=' && kind !== '!') throw source.error(`unknown extension ?<${kind}`, lengthOf(kind) + 2);
  const outer = state.lookbehindGroups;
  state.lookbehindGroups ??= state.groups;
  return lookaround(place, start, kind, true, () => {
    state.lookbehindGroups = outer;
  });
}

function lookaround(place: GroupPlace, start: number, kind: string, behind: boolean, leave?: () => void): Node {
  const body = place.inner.options(place.verbose);
  leave?.();
  return { kind: 'assert', behind, negated: kind === '!', body: closed(place, start, body) };
}

function conditional(place: GroupPlace, start: number): Node {
  const { source, state, inner, verbose } = place;
  const group = parseCondition(source, state);
  const yes = inner.sequence(verbose);
  const no = source.match('|') ? inner.sequence(verbose) : undefined;
  if (no !== undefined && source.next === '|') {
    throw source.error('conditional backref with more than two branches');
  }
  closed(place, start, yes);
  return { kind: 'conditional', group, yes, no };
}
