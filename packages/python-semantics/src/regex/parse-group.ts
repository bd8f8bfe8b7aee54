import { openNamedGroup, parseCondition, parseGroupName, parseNamedReference } from './group-name.ts';
import { isFlag, parseFlags, type ScopedFlags } from './parse-flags.ts';
import type { ParseState } from './parse-state.ts';
import { NO_FLAGS, type Node, type Nodes } from './syntax.ts';
import { lengthOf, type Tokenizer } from './tokenizer.ts';
import { widthOf } from './width.ts';

/** Parses the body of a group. */
export interface BodyParser {
  /** Alternatives up to a `)`. */
  alternatives(verbose: boolean): Nodes;
  /** Nodes up to a `|` or a `)`. */
  sequence(verbose: boolean): Nodes;
}

/** What the parser knows at the start of a group. */
export interface GroupContext {
  readonly source: Tokenizer;
  readonly state: ParseState;
  readonly body: BodyParser;
  readonly verbose: boolean;
  /** Whether flags for the whole pattern are allowed here. */
  readonly first: boolean;
}

const UNSCOPED: ScopedFlags = { add: NO_FLAGS, remove: NO_FLAGS };

/**
 * Parses a group of any kind after its `(`.
 *
 * @returns undefined for a comment and for flags of the whole pattern
 * @throws PythonError `error` for an unknown kind of group, a group that is not closed, or flags of the whole pattern that are not
 * at its start
 */
export function parseGroup(context: GroupContext): Node | undefined {
  const { source } = context;
  const start = source.position - 1;
  if (!source.match('?')) return capture(context, start, undefined);
  const kind = nextToken(source);
  if (kind === 'P') return pythonGroup(context, start);
  if (kind === ':') return scoped(context, start, UNSCOPED);
  if (kind === '#') return comment(source, start);
  if (kind === '=' || kind === '!') return lookaround(context, start, kind, false);
  if (kind === '<') return lookbehind(context, start);
  if (kind === '(') return conditional(context, start);
  if (kind === '>') return { kind: 'atomic', body: closed(context, start, context.body.alternatives(context.verbose)) };
  if (!isFlag(kind) && kind !== '-') throw source.error(`unknown extension ?${kind}`, lengthOf(kind) + 1);
  const flags = parseFlags(source, kind, context.state.flags);
  if (flags !== undefined) return scoped(context, start, flags);
  if (!context.first) throw source.errorAt('global flags not at the start of the expression', start);
  return undefined;
}

function nextToken(source: Tokenizer): string {
  const token = source.get();
  if (token === undefined) throw source.error('unexpected end of pattern');
  return token;
}

/** Returns the body of a group after checking for its `)`. */
function closed({ source }: GroupContext, start: number, body: Nodes): Nodes {
  if (!source.match(')')) throw source.errorAt('missing ), unterminated subpattern', start);
  return body;
}

function capture(context: GroupContext, start: number, name: string | undefined): Node {
  const { source, state, body: parser, verbose } = context;
  const index = name === undefined ? state.openGroup() : openNamedGroup(source, state, name);
  const body = closed(context, start, parser.alternatives(verbose));
  state.closeGroup(index, widthOf(body, state.widthOf));
  return { kind: 'group', index, ...UNSCOPED, body };
}

function scoped(context: GroupContext, start: number, { add, remove }: ScopedFlags): Node {
  const verbose = (context.verbose || add.has('x')) && !remove.has('x');
  return {
    kind: 'group',
    index: undefined,
    add,
    remove,
    body: closed(context, start, context.body.alternatives(verbose)),
  };
}

function pythonGroup(context: GroupContext, start: number): Node {
  const { source, state } = context;
  if (source.match('<')) return capture(context, start, parseGroupName(source, '>'));
  if (source.match('=')) return { kind: 'reference', group: parseNamedReference(source, state) };
  const token = nextToken(source);
  throw source.error(`unknown extension ?P${token}`, lengthOf(token) + 2);
}

function comment(source: Tokenizer, start: number): undefined {
  for (;;) {
    if (source.next === undefined) throw source.errorAt('missing ), unterminated comment', start);
    if (source.get() === ')') return undefined;
  }
}

function lookbehind(context: GroupContext, start: number): Node {
  const { source, state } = context;
  const kind = nextToken(source);
  if (kind !== '=' && kind !== '!') throw source.error(`unknown extension ?<${kind}`, lengthOf(kind) + 2);
  const outer = state.lookbehindGroups;
  state.lookbehindGroups ??= state.groups;
  return lookaround(context, start, kind, true, () => {
    state.lookbehindGroups = outer;
  });
}

function lookaround(context: GroupContext, start: number, kind: string, behind: boolean, leave?: () => void): Node {
  const body = context.body.alternatives(context.verbose);
  leave?.();
  return { kind: 'assert', behind, negated: kind === '!', body: closed(context, start, body) };
}

function conditional(context: GroupContext, start: number): Node {
  const { source, state, body: parser, verbose } = context;
  const group = parseCondition(source, state);
  const yes = parser.sequence(verbose);
  const no = source.match('|') ? parser.sequence(verbose) : undefined;
  if (no !== undefined && source.next === '|') {
    throw source.error('conditional backref with more than two branches');
  }
  closed(context, start, yes);
  return { kind: 'conditional', group, yes, no };
}
