/** A flag as it is written inline: `i`, `m`, `s`, `x`, `a`, `u`, and `t`, which does nothing good. */
export type Flag = 'i' | 'm' | 's' | 'x' | 'a' | 'u' | 't';

/** The flags in force at a place of a pattern. Without `a` a text pattern is a Unicode one. */
export type Flags = ReadonlySet<Flag>;

/** The kinds of characters that `\d`, `\s` and `\w` stand for. */
export type Category = 'digit' | 'space' | 'word';

/** A part of a set: a character is a range of one. */
export type SetItem =
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'category'; readonly category: Category; readonly negated: boolean };

/** What takes exactly one character. */
export type UnitNode =
  | { readonly kind: 'any' }
  | { readonly kind: 'set'; readonly negated: boolean; readonly items: readonly SetItem[] };

/** Where a place can be: `^`, `$`, `\A`, `\Z`, `\b`, `\B`. */
export type Place = 'begin' | 'end' | 'text-begin' | 'text-end' | 'boundary' | 'no-boundary';

/** How often a repetition takes what it can: as often as possible, as seldom, or as often and for good. */
export type Greed = 'greedy' | 'lazy' | 'possessive';

/** A part of a pattern. Groups are counted from 1. */
export type Node =
  | UnitNode
  | { readonly kind: 'at'; readonly place: Place }
  | {
      readonly kind: 'group';
      readonly index: number | undefined;
      readonly add: Flags;
      readonly remove: Flags;
      readonly body: Nodes;
    }
  | { readonly kind: 'atomic'; readonly body: Nodes }
  | { readonly kind: 'branch'; readonly options: readonly Nodes[] }
  | RepeatNode
  | AssertNode
  | { readonly kind: 'reference'; readonly group: number }
  | { readonly kind: 'conditional'; readonly group: number; readonly yes: Nodes; readonly no: Nodes | undefined };

/** A repetition; `max` is infinite where nothing bounds it. */
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

/** Parts that follow one another. */
export type Nodes = readonly Node[];

/** No flags. */
export const NO_FLAGS: Flags = new Set();

/** One character as a pattern's part. */
export function literal(code: number): UnitNode {
  return { kind: 'set', negated: false, items: [{ kind: 'range', low: code, high: code }] };
}
