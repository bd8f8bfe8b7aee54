import { codePointLength } from '../text/string-methods.ts';

/** orjson rejects lists and dicts that are nested deeper. */
const MAX_DEPTH = 1024;
const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON does not allow them in a string
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const HEX = /^[0-9a-fA-F]{4}$/;
const LITERALS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' };

/** Why a document is invalid, and the index in UTF-16 code units. */
class InvalidJson extends Error {
  readonly index: number;

  constructor(reason: string, index: number) {
    super(reason);
    this.index = index;
  }
}

/**
 * Returns the message of the error that `orjson.loads(text)` raises, with line, column and position in code points; undefined
 * where it accepts the document. It rejects more than `json.loads` does: `NaN`, lone surrogates, numbers that overflow a double.
 *
 * @example
 * orjsonError('{bad'); // 'unexpected character, expected a string key: line 1 column 2 (char 1)'
 * orjsonError('{}'); // undefined
 */
export function orjsonError(text: string): string | undefined {
  try {
    new Validator(text).checkDocument();
    return undefined;
  } catch (error) {
    if (!(error instanceof InvalidJson)) throw error;
    const before = text.slice(0, error.index);
    const line = before.split('\n').length;
    const column = codePointLength(before.slice(before.lastIndexOf('\n') + 1)) + 1;
    return `${error.message}: line ${line} column ${column} (char ${codePointLength(before)})`;
  }
}

class Validator {
  readonly #text: string;
  #index = 0;

  constructor(text: string) {
    this.#text = text;
  }

  checkDocument(): void {
    if (this.#text === '') throw new InvalidJson('Input is a zero-length, empty document', 0);
    if (this.#text.startsWith('\ufeff')) throw new InvalidJson('UTF-8 byte order mark (BOM) is not supported', 0);
    this.#skipSpace();
    if (this.#index === this.#text.length) throw new InvalidJson('input data is empty', 0);
    this.#checkValue(0);
    this.#skipSpace();
    if (this.#index < this.#text.length) throw new InvalidJson('unexpected content after document', this.#index);
  }

  /** Skips white space and returns the next character. */
  #skipSpace(): string | undefined {
    SPACE.lastIndex = this.#index;
    SPACE.test(this.#text);
    this.#index = SPACE.lastIndex;
    return this.#text[this.#index];
  }

  /** Throws for the character at the current index, or for the end of the document. */
  #fail(reason: string, index: number = this.#index): never {
    if (this.#index >= this.#text.length) throw new InvalidJson('unexpected end of data', this.#text.length);
    throw new InvalidJson(reason, index);
  }

  #checkValue(depth: number): void {
    const char = this.#text[this.#index] ?? '';
    if (char === '{' || char === '[') {
      if (depth === MAX_DEPTH) throw new InvalidJson('depth limit exceeded', this.#index + 1);
      this.#index++;
      if (char === '{') this.#checkMembers(depth + 1);
      else this.#checkItems(depth + 1);
    } else if (char === '"') this.#checkString();
    else if (/[-+.\d]/.test(char)) this.#checkNumber();
    else this.#checkLiteral(LITERALS[char]);
  }

  #checkItems(depth: number): void {
    let more = !this.#isEmpty(']');
    while (more) {
      this.#checkValue(depth);
      more = this.#hasNext(']');
    }
  }

  #checkMembers(depth: number): void {
    let more = !this.#isEmpty('}');
    while (more) {
      if (this.#text[this.#index] !== '"') this.#fail('unexpected character, expected a string key');
      this.#checkString();
      if (this.#skipSpace() !== ':') this.#fail("unexpected character, expected ':' after key");
      this.#index++;
      this.#skipSpace();
      this.#checkValue(depth);
      more = this.#hasNext('}');
    }
  }

  /** Skips the separator and returns true, or skips the closing bracket and returns false. */
  #hasNext(end: string): boolean {
    const char = this.#skipSpace();
    const comma = this.#index;
    if (char !== ',' && char !== end) this.#fail(`unexpected character, expected ',' or '${end}'`);
    this.#index++;
    if (char === end) return false;
    if (this.#skipSpace() === end) throw new InvalidJson('trailing comma is not allowed', comma);
    return true;
  }

  /** Skips the closing bracket of an empty list or dict. */
  #isEmpty(end: string): boolean {
    if (this.#skipSpace() !== end) return false;
    this.#index++;
    return true;
  }

  #checkLiteral(word: string | undefined): void {
    if (word === undefined) this.#fail('unexpected character, expected a JSON value');
    const found = this.#text.slice(this.#index, this.#index + word.length);
    const start = this.#index;
    this.#index += found.length;
    if (found === word) return;
    if (this.#index < this.#text.length || !word.startsWith(found)) {
      throw new InvalidJson(`invalid literal, expected '${word}'`, start);
    }
    this.#fail('');
  }

  #checkNumber(): void {
    const start = this.#index;
    if (this.#text[this.#index] === '-') this.#index++;
    if (!/\d/.test(this.#text[this.#index] ?? '')) this.#fail('no digit after sign');
    if (/^0\d/.test(this.#text.slice(this.#index, this.#index + 2))) {
      throw new InvalidJson('number with leading zero is not allowed', this.#index);
    }
    this.#skipDigits('');
    if (this.#text[this.#index] === '.') {
      this.#index++;
      this.#skipDigits('no digit after decimal point');
    }
    if (/[eE]/.test(this.#text[this.#index] ?? '')) {
      this.#index++;
      if (/[-+]/.test(this.#text[this.#index] ?? '')) this.#index++;
      this.#skipDigits('no digit after exponent sign');
    }
    if (!Number.isFinite(Number(this.#text.slice(start, this.#index)))) {
      throw new InvalidJson('number is infinity when parsed as double', start);
    }
  }

  #skipDigits(orElse: string): void {
    const start = this.#index;
    while (/\d/.test(this.#text[this.#index] ?? '')) this.#index++;
    if (this.#index === start) this.#fail(orElse);
  }

  #checkString(): void {
    this.#index++;
    for (;;) {
      PLAIN.lastIndex = this.#index;
      PLAIN.test(this.#text);
      this.#index = PLAIN.lastIndex;
      if (this.#text[this.#index] === '"') break;
      if (this.#text[this.#index] !== '\\') this.#fail('unexpected control character in string');
      this.#checkEscape();
    }
    this.#index++;
  }

  #checkEscape(): void {
    const start = this.#index;
    const letter = this.#text[start + 1];
    if (letter !== 'u') {
      this.#requireLength(start + 2);
      if (!'"\\/bfnrt'.includes(letter ?? '')) throw new InvalidJson('invalid escaped sequence in string', start);
      this.#index += 2;
      return;
    }
    const unit = this.#readUnit(start, 'invalid escaped sequence in string');
    if (unit < 0xd800 || unit > 0xdfff) return;
    if (unit > 0xdbff) throw new InvalidJson('invalid high surrogate in string', start);
    const next = this.#text.slice(this.#index, this.#index + 2);
    if (!'\\u'.startsWith(next)) throw new InvalidJson('no low surrogate in string', start);
    const digits = this.#text.slice(this.#index + 2, this.#index + 6);
    if (digits.length > 0 && !HEX.test(digits)) throw new InvalidJson('invalid escape in string', start);
    const low = this.#readUnit(start, '');
    if (low < 0xdc00 || low > 0xdfff) throw new InvalidJson('invalid low surrogate in string', start);
  }

  /** Reads the escape `\uXXXX` at the current index. */
  #readUnit(start: number, reason: string): number {
    const digits = this.#text.slice(this.#index + 2, this.#index + 6);
    if (digits.length === 4 ? !HEX.test(digits) : /[^0-9a-fA-F]/.test(digits)) throw new InvalidJson(reason, start);
    this.#requireLength(this.#index + 6);
    this.#index += 6;
    return Number.parseInt(digits, 16);
  }

  #requireLength(end: number): void {
    if (end > this.#text.length) throw new InvalidJson('unexpected end of data', this.#text.length);
  }
}
