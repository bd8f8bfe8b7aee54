import type { Flag } from './syntax.ts';
import type { Tokenizer } from './tokenizer.ts';
import type { Width } from './width.ts';

/** What a parse knows so far beside the place it has come to. */
export class ParseState {
  /** The flags for the whole pattern. */
  readonly flags: Set<Flag> = new Set();
  readonly names: Map<string, number> = new Map();
  /** Where a conditional first asks for a group by its number. */
  readonly askedAt: Map<number, number> = new Map();
  /** How many groups (and the whole) there were where the outermost lookbehind began; undefined outside one. */
  lookbehindGroups: number | undefined;
  /** The widths of groups by number; undefined for one that is still open. */
  readonly #widths: (Width | undefined)[] = [undefined];

  /** The number the next group gets. */
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

  /** @throws PythonError `error` for a group that a lookbehind cannot refer to */
  checkLookbehind(group: number, source: Tokenizer): void {
    if (this.lookbehindGroups === undefined) return;
    if (!this.isClosed(group)) throw source.error('cannot refer to an open group');
    if (group >= this.lookbehindGroups) {
      throw source.error('cannot refer to group defined in the same lookbehind subpattern');
    }
  }
}
