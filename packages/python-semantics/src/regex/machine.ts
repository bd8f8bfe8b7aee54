import { PythonError } from '../values/errors.ts';

/** How many steps a match may take; Python would go on, for ever where a pattern backtracks badly. */
const MOST_STEPS = 20_000_000;

/** Goes on matching from a position of the text; whether the rest matches. */
export type Step = (at: number) => boolean;

/** A repetition that is under way. */
export interface Repetition {
  /** How many rounds are done, less one. */
  count: number;
  /** Where the last round began. */
  last: number | undefined;
  readonly outer: Repetition | undefined;
}

/** What to go back to when a way through the pattern fails. */
export interface Snapshot {
  readonly lastMark: number;
  readonly marks: readonly (number | undefined)[];
}

/**
 * What a match has come to. Groups are kept as Python keeps them: two marks a group, of which those up to the last one
 * count. Going back takes the last mark back, and the marks themselves only within a repetition.
 */
export class Machine {
  #text: readonly number[] = [];
  #marks: (number | undefined)[] = [];
  #lastMark = -1;
  #steps = 0;
  /** The innermost repetition under way. */
  repetition: Repetition | undefined;
  /** Where the last inner match ended. */
  matchedTo = 0;

  /** Begins a match. */
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

  /** The character at a position; undefined past the end and before the beginning. */
  code(at: number): number | undefined {
    return this.#text[at];
  }

  /** @throws PythonError `error` where the match has taken too many steps */
  countStep(): void {
    if (++this.#steps > MOST_STEPS) throw new PythonError('error', `no end after ${MOST_STEPS} steps`);
  }

  /** Notes where a group begins (an even mark) or ends (an odd one). */
  mark(index: number, at: number): void {
    for (let between = this.#lastMark + 1; between < index; between++) this.#marks[between] = undefined;
    if (index > this.#lastMark) this.#lastMark = index;
    this.#marks[index] = at;
  }

  /** What a group holds; undefined for one that took no part. */
  group(index: number): readonly number[] | undefined {
    const first = 2 * index - 2;
    if (first >= this.#lastMark) return undefined;
    const start = this.#marks[first];
    const end = this.#marks[first + 1];
    if (start === undefined || end === undefined || end < start) return undefined;
    return this.#text.slice(start, end);
  }

  /**
   * Checks what Python checks of the groups once a match is found: its possessive repetitions can leave a group that ends
   * before it begins.
   *
   * @throws PythonError `SystemError`, in Python's words
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

  /** @param always whether the marks are kept even outside a repetition */
  save(always = false): Snapshot {
    const keeps = always || this.repetition !== undefined;
    return { lastMark: this.#lastMark, marks: keeps ? this.#marks.slice(0, this.#lastMark + 1) : [] };
  }

  restore(snapshot: Snapshot): void {
    this.#lastMark = snapshot.lastMark;
    for (const [index, mark] of snapshot.marks.entries()) this.#marks[index] = mark;
  }
}
