/** A flag as it is written inline: `i`, `m`, `s`, `x`, `a`, `u`, and the undocumented `t`, which rejects repetitions. */
export type Flag = 'i' | 'm' | 's' | 'x' | 'a' | 'u' | 't';

/** The flags that apply to part of a pattern. A pattern without `a` matches Unicode. */
export type Flags = ReadonlySet<Flag>;

/** What `\d`, `\s` and `\w` match. */
export type Category = 'digit' | 'space' | 'word';

/** A member of a set. A single character is a range. */
export type SetItem =
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'category'; readonly category: Category; readonly negated: boolean };

/** A node that matches exactly one character. */
export type UnitNode =
  | { readonly kind: 'any' }
  | { readonly kind: 'set'; readonly negated: boolean; readonly items: readonly SetItem[] };

/** A position: `^`, `$`, `\A`, `\Z`, `\b`, `\B`. */
export type Position = 'begin' | 'end' | 'text-begin' | 'text-end' | 'boundary' | 'no-boundary';

/** Whether a repetition matches as often as possible, as rarely as possible, or as often as possible without backtracking. */
export type Greed = 'greedy' | 'lazy' | 'possessive';

/** A node of a parsed pattern. Group numbers start at 1. */
export type Node =
  | UnitNode
  | { readonly kind: 'at'; readonly position: Position }
  | {
      readonly kind: 'group';
      readonly index: number | undefined;
      readonly add: Flags;
      readonly remove: Flags;
      readonly body: Nodes;
    }
  | { readonly kind: 'atomic'; readonly body: Nodes }
  | { readonly kind: 'branch'; readonly alternatives: readonly Nodes[] }
  | RepeatNode
  | AssertNode
  | { readonly kind: 'reference'; readonly group: number }
  | { readonly kind: 'conditional'; readonly group: number; readonly yes: Nodes; readonly no: Nodes | undefined };

/** A repetition. `max` is `Infinity` for an unlimited one. */
export interface RepeatNode {
  readonly kind: 'repeat';
  readonly greed: Greed;
  readonly min: number;
  readonly max: number;
  readonly body: Nodes;
}

/** A lookahead or lookbehind. */
export interface AssertNode {
  readonly kind: 'assert';
  readonly behind: boolean;
  readonly negated: boolean;
  readonly body: Nodes;
}

/** A sequence of nodes. */
export type Nodes = readonly Node[];

/** No flags. */
export const NO_FLAGS: Flags = new Set();

/** Returns a node that matches one character. */
export function literal(code: number): UnitNode {
  return { kind: 'set', negated: false, items: [{ kind: 'range', low: code, high: code }] };
}
