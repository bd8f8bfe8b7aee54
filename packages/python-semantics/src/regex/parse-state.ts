import type { Flag } from './syntax.ts';
import type { Tokenizer } from './tokenizer.ts';
import type { Width } from './width.ts';

/** What the parser has found so far, apart from its position. */
export class ParseState {
  /** The flags for the whole pattern. */
  readonly flags: Set<Flag> = new Set();
  readonly names: Map<string, number> = new Map();
  /** Where a conditional first uses a group by its number. */
  readonly conditionPositions: Map<number, number> = new Map();
  /** The value of `groups` at the start of the outermost lookbehind; undefined outside of a lookbehind. */
  lookbehindGroups: number | undefined;
  /** The widths of groups by number; undefined for a group that is still open. */
  readonly #widths: (Width | undefined)[] = [undefined];

  /** The number of the next group. */
  get groups(): number {
    return this.#widths.length;
  }

  openGroup(): number {
    this.#widths.push(undefined);
    return this.#widths.length - 1;
  }

  closeGroup(group: number, width: Width): void {
    this.#widths[group] = width;
  }

  isClosed(group: number): boolean {
    return this.#widths[group] !== undefined;
  }

  /** The width of a closed group. */
  readonly widthOf = (group: number): Width => this.#widths[group] ?? { min: 0, max: 0 };

  /** @throws PythonError `error` for a reference inside a lookbehind to a group that it cannot use */
  checkLookbehind(group: number, source: Tokenizer): void {
    if (this.lookbehindGroups === undefined) return;
    if (!this.isClosed(group)) throw source.error('cannot refer to an open group');
    if (group >= this.lookbehindGroups) {
      throw source.error('cannot refer to group defined in the same lookbehind subpattern');
    }
  }
}
