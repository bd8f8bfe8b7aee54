import type { PythonError } from '../values/errors.ts';
import { regexError } from './regex-error.ts';

/**
 * A pattern read token by token: a character, or a backslash with the one after it. It always holds the next token, so
 * a lone backslash at the end is found before whatever else is wrong ahead of it, as in Python.
 */
export class Tokenizer {
  readonly #pattern: readonly string[];
  #end = 0;
  #next: string | undefined;

  /** @throws PythonError `error` where the pattern is a lone backslash */
  constructor(pattern: string) {
    this.#pattern = Array.from(pattern);
    this.#advance();
  }

  /** The token ahead; undefined at the end. */
  get next(): string | undefined {
    return this.#next;
  }

  /** Where the token ahead begins, in code points. */
  get position(): number {
    return this.#end - lengthOf(this.#next);
  }

  /** Takes the token ahead; undefined at the end. */
  get(): string | undefined {
    const token = this.#next;
    this.#advance();
    return token;
  }

  /** Takes the token ahead where it is this one. */
  match(token: string): boolean {
    if (this.#next !== token) return false;
    this.#advance();
    return true;
  }

  /** Takes at most `count` tokens that are among the characters. */
  getWhile(characters: string, count: number = Number.POSITIVE_INFINITY): string {
    let taken = '';
    for (let index = 0; index < count && this.#next !== undefined && characters.includes(this.#next); index++) {
      taken += this.get();
    }
    return taken;
  }

  /**
   * Takes everything up to a terminator, and that.
   *
   * @param what what is sought, as a message names it
   * @throws PythonError `error` where nothing is there or the terminator is missing
   */
  getUntil(terminator: string, what: string): string {
    let taken = '';
    for (;;) {
      const token = this.get();
      if (token === undefined) {
        if (taken === '') throw this.error(`missing ${what}`);
        throw this.error(`missing ${terminator}, unterminated name`, lengthOf(taken));
      }
      if (token === terminator) break;
      taken += token;
    }
    if (taken === '') throw this.error(`missing ${what}`, 1);
    return taken;
  }

  /** Goes on reading at a position. */
  seek(position: number): void {
    this.#end = position;
    this.#advance();
  }

  /** The error for what is wrong `back` code points before the token ahead. */
  error(message: string, back = 0): PythonError {
    return this.errorAt(message, this.position - back);
  }

  /** The error for what is wrong at a position. */
  errorAt(message: string, position: number): PythonError {
    return regexError(this.#pattern, message, position);
  }

  #advance(): void {
    const character = this.#pattern[this.#end];
    this.#next = character;
    if (character === undefined) return;
    this.#end++;
    if (character !== '\\') return;
    const escaped = this.#pattern[this.#end];
    if (escaped === undefined) {
      throw this.errorAt('bad escape (end of pattern)', this.#pattern.length - 1);
    }
    this.#end++;
    this.#next = character + escaped;
  }
}

/** How many code points a text has. */
export function lengthOf(text: string | undefined): number {
  return text === undefined ? 0 : Array.from(text).length;
}
