import { PythonError } from '../values/errors.ts';

/** How many steps a match may take. Python has no limit, so a pattern that backtracks too much never finishes there. */
const MAX_STEPS = 20_000_000;

/** Matches the rest of a pattern from a position of the string, and returns whether it matches. */
export type Step = (at: number) => boolean;

/** A repetition that has started and not ended. */
export interface Repetition {
  /** The number of iterations, minus one. */
  count: number;
  /** The position where the last iteration started. */
  last: number | undefined;
  readonly outer: Repetition | undefined;
}

/** What to restore when an alternative fails. */
export interface Snapshot {
  readonly lastMark: number;
  readonly marks: readonly (number | undefined)[];
}

/**
 * The state of a match. Groups are stored as in Python: two marks for each group, of which those up to the last mark are valid.
 * Backtracking restores the last mark; it restores the marks themselves only inside a repetition.
 */
export class Machine {
  #text: readonly number[] = [];
  #marks: (number | undefined)[] = [];
  #lastMark = -1;
  #steps = 0;
  /** The innermost repetition that has started and not ended. */
  repetition: Repetition | undefined;
  /** The position where the last atomic match ended. */
  matchedTo = 0;

  /** Starts a match. */
  start(text: readonly number[]): void {
    this.#text = text;
    this.#marks = [];
    this.#lastMark = -1;
    this.#steps = 0;
    this.repetition = undefined;
  }

  get end(): number {
    return this.#text.length;
  }

  /** The code point at a position; undefined outside of the string. */
  code(at: number): number | undefined {
    return this.#text[at];
  }

  /** @throws PythonError `error` for a match that takes too many steps */
  countStep(): void {
    if (++this.#steps > MAX_STEPS) throw new PythonError('error', `match stopped after ${MAX_STEPS} steps`);
  }

  /** Records where a group starts (an even mark) or ends (an odd mark). */
  mark(index: number, at: number): void {
    for (let between = this.#lastMark + 1; between < index; between++) this.#marks[between] = undefined;
    if (index > this.#lastMark) this.#lastMark = index;
    this.#marks[index] = at;
  }

  /** The code points that a group matched; undefined for a group that did not match. */
  group(index: number): readonly number[] | undefined {
    const first = 2 * index - 2;
    if (first >= this.#lastMark) return undefined;
    const start = this.#marks[first];
    const end = this.#marks[first + 1];
    if (start === undefined || end === undefined || end < start) return undefined;
    return this.#text.slice(start, end);
  }

  /**
   * Runs the check of Python that follows a match: after a possessive repetition, a group can end before it starts.
   *
   * @throws PythonError `SystemError` with Python's message
   */
  checkGroups(): void {
    for (let first = 0; first < this.#lastMark; first += 2) {
      const start = this.#marks[first];
      const end = this.#marks[first + 1];
      if (start !== undefined && end !== undefined && end < start) {
        const message = 'The span of capturing group is wrong, please report a bug for the re module.';
        throw new PythonError('SystemError', message);
      }
    }
  }

  /** @param always save the marks outside of a repetition too */
  save(always = false): Snapshot {
    const saveMarks = always || this.repetition !== undefined;
    return { lastMark: this.#lastMark, marks: saveMarks ? this.#marks.slice(0, this.#lastMark + 1) : [] };
  }

  restore(snapshot: Snapshot): void {
    this.#lastMark = snapshot.lastMark;
    for (const [index, mark] of snapshot.marks.entries()) this.#marks[index] = mark;
  }
}
