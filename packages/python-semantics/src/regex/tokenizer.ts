import { codePointLength } from '../text/string-methods.ts';
import type { PythonError } from '../values/errors.ts';
import { regexError } from './regex-error.ts';

/**
 * Splits a pattern into tokens: a character, or a backslash and the character after it. It always reads one token ahead, so a
 * backslash at the end of the pattern is reported before other errors, as in Python.
 */
export class Tokenizer {
  readonly #pattern: readonly string[];
  #end = 0;
  #next: string | undefined;

  /** @throws PythonError `error` for a pattern that is a single backslash */
  constructor(pattern: string) {
    this.#pattern = Array.from(pattern);
    this.#advance();
  }

  /** The next token; undefined at the end. */
  get next(): string | undefined {
    return this.#next;
  }

  /** The position of the next token, in code points. */
  get position(): number {
    return this.#end - lengthOf(this.#next);
  }

  /** Reads the next token; undefined at the end. */
  get(): string | undefined {
    const token = this.#next;
    this.#advance();
    return token;
  }

  /** Reads the next token if it is the given one, and returns whether it is. */
  match(token: string): boolean {
    if (this.#next !== token) return false;
    this.#advance();
    return true;
  }

  /** Reads up to `count` tokens that are among the given characters. */
  getWhile(characters: string, count: number = Number.POSITIVE_INFINITY): string {
    let text = '';
    for (let index = 0; index < count && this.#next !== undefined && characters.includes(this.#next); index++) {
      text += this.get();
    }
    return text;
  }

  /**
   * Reads everything up to a terminator, and the terminator.
   *
   * @param what what is read, for the error message
   * @throws PythonError `error` where there is nothing to read or the terminator is missing
   */
  getUntil(terminator: string, what: string): string {
    let text = '';
    for (;;) {
      const token = this.get();
      if (token === undefined) {
        if (text === '') throw this.error(`missing ${what}`);
        throw this.error(`missing ${terminator}, unterminated name`, lengthOf(text));
      }
      if (token === terminator) break;
      text += token;
    }
    if (text === '') throw this.error(`missing ${what}`, 1);
    return text;
  }

  /** Continues at a position. */
  seek(position: number): void {
    this.#end = position;
    this.#advance();
  }

  /** Creates an error at `back` code points before the next token. */
  error(message: string, back = 0): PythonError {
    return this.errorAt(message, this.position - back);
  }

  /** Creates an error at a position. */
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

/** The number of code points of a token; 0 for undefined. */
export function lengthOf(token: string | undefined): number {
  return token === undefined ? 0 : codePointLength(token);
}
