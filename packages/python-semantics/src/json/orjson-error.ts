/** orjson nests no deeper. */
const MAX_DEPTH = 1024;
const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in a string
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const HEX = /^[0-9a-fA-F]{4}$/;
const LITERALS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' };

/** Where and why a text is no JSON. */
class Refusal extends Error {
  readonly at: number;

  constructor(reason: string, at: number) {
    super(reason);
    this.at = at;
  }
}

/**
 * What `orjson.loads` says of a text that it refuses, with line, column and place in code points; undefined where it takes it.
 * It refuses more than `json.loads` does: `NaN`, halves of surrogate pairs, numbers beyond a double.
 *
 * @example orjsonError('{bad') // 'unexpected character, expected a string key: line 1 column 2 (char 1)'
 */
export function orjsonError(text: string): string | undefined {
  try {
    new Reader(text).document();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const before = text.slice(0, error.at);
    const column = [...before.slice(before.lastIndexOf('\n') + 1)].length + 1;
    return `${error.message}: line ${before.split('\n').length} column ${column} (char ${[...before].length})`;
  }
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    if (this.#text === '') throw new Refusal('Input is a zero-length, empty document', 0);
    if (this.#text.startsWith('\ufeff')) throw new Refusal('UTF-8 byte order mark (BOM) is not supported', 0);
    this.#skip();
    if (this.#at === this.#text.length) throw new Refusal('input data is empty', 0);
    this.#value(0);
    this.#skip();
    if (this.#at < this.#text.length) throw new Refusal('unexpected content after document', this.#at);
  }

  #skip(): string | undefined {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.#text);
    this.#at = SPACE.lastIndex;
    return this.#text[this.#at];
  }

  /** Refuses what stands here; where nothing does, the text is cut. */
  #refuse(reason: string, at: number = this.#at): never {
    if (this.#at >= this.#text.length) throw new Refusal('unexpected end of data', this.#text.length);
    throw new Refusal(reason, at);
  }

  #value(depth: number): void {
    const char = this.#text[this.#at] ?? '';
    if (char === '{' || char === '[') {
      if (depth === MAX_DEPTH) throw new Refusal('depth limit exceeded', this.#at + 1);
      this.#at++;
      if (char === '{') this.#members(depth + 1);
      else this.#items(depth + 1);
    } else if (char === '"') this.#string();
    else if (/[-+.\d]/.test(char)) this.#number();
    else this.#literal(LITERALS[char]);
  }

  #items(depth: number): void {
    let more = !this.#closes(']');
    while (more) {
      this.#value(depth);
      more = this.#goesOn(']');
    }
  }

  #members(depth: number): void {
    let more = !this.#closes('}');
    while (more) {
      if (this.#text[this.#at] !== '"') this.#refuse('unexpected character, expected a string key');
      this.#string();
      if (this.#skip() !== ':') this.#refuse("unexpected character, expected ':' after key");
      this.#at++;
      this.#skip();
      this.#value(depth);
      more = this.#goesOn('}');
    }
  }

  /** Past the comma to the next part, or past the end. */
  #goesOn(end: string): boolean {
    const char = this.#skip();
    const comma = this.#at;
    if (char !== ',' && char !== end) this.#refuse(`unexpected character, expected ',' or '${end}'`);
    this.#at++;
    if (char === end) return false;
    if (this.#skip() === end) throw new Refusal('trailing comma is not allowed', comma);
    return true;
  }

  /** Past the end of what holds nothing. */
  #closes(end: string): boolean {
    if (this.#skip() !== end) return false;
    this.#at++;
    return true;
  }

  #literal(word: string | undefined): void {
    if (word === undefined) throw this.#refuse('unexpected character, expected a JSON value');
    const found = this.#text.slice(this.#at, this.#at + word.length);
    const start = this.#at;
    this.#at += found.length;
    if (found === word) return;
    if (this.#at < this.#text.length || !word.startsWith(found)) {
      throw new Refusal(`invalid literal, expected '${word}'`, start);
    }
    this.#refuse('');
  }

  #number(): void {
    const start = this.#at;
    if (this.#text[this.#at] === '-') this.#at++;
    if (!/\d/.test(this.#text[this.#at] ?? '')) this.#refuse('no digit after sign');
    if (/^0\d/.test(this.#text.slice(this.#at, this.#at + 2))) {
      throw new Refusal('number with leading zero is not allowed', this.#at);
    }
    this.#digits('');
    if (this.#text[this.#at] === '.') {
      this.#at++;
      this.#digits('no digit after decimal point');
    }
    if (/[eE]/.test(this.#text[this.#at] ?? '')) {
      this.#at++;
      if (/[-+]/.test(this.#text[this.#at] ?? '')) this.#at++;
      this.#digits('no digit after exponent sign');
    }
    if (!Number.isFinite(Number(this.#text.slice(start, this.#at)))) {
      throw new Refusal('number is infinity when parsed as double', start);
    }
  }

  #digits(orElse: string): void {
    const start = this.#at;
    while (/\d/.test(this.#text[this.#at] ?? '')) this.#at++;
    if (this.#at === start) this.#refuse(orElse);
  }

  #string(): void {
    this.#at++;
    for (;;) {
      PLAIN.lastIndex = this.#at;
      PLAIN.test(this.#text);
      this.#at = PLAIN.lastIndex;
      if (this.#text[this.#at] === '"') break;
      if (this.#text[this.#at] !== '\\') this.#refuse('unexpected control character in string');
      this.#escape();
    }
    this.#at++;
  }

  #escape(): void {
    const start = this.#at;
    const letter = this.#text[start + 1];
    if (letter !== 'u') {
      this.#need(start + 2);
      if (!'"\\/bfnrt'.includes(letter ?? '')) throw new Refusal('invalid escaped sequence in string', start);
      this.#at += 2;
      return;
    }
    const unit = this.#unit(start, 'invalid escaped sequence in string');
    if (unit < 0xd800 || unit > 0xdfff) return;
    if (unit > 0xdbff) throw new Refusal('invalid high surrogate in string', start);
    const next = this.#text.slice(this.#at, this.#at + 2);
    if (!'\\u'.startsWith(next)) throw new Refusal('no low surrogate in string', start);
    const digits = this.#text.slice(this.#at + 2, this.#at + 6);
    if (digits.length > 0 && !HEX.test(digits)) throw new Refusal('invalid escape in string', start);
    const low = this.#unit(start, '');
    if (low < 0xdc00 || low > 0xdfff) throw new Refusal('invalid low surrogate in string', start);
  }

  /** The code unit of the `\uXXXX` that stands here. */
  #unit(start: number, reason: string): number {
    const digits = this.#text.slice(this.#at + 2, this.#at + 6);
    if (digits.length === 4 ? !HEX.test(digits) : /[^0-9a-fA-F]/.test(digits)) throw new Refusal(reason, start);
    this.#need(this.#at + 6);
    this.#at += 6;
    return Number.parseInt(digits, 16);
  }

  #need(end: number): void {
    if (end > this.#text.length) throw new Refusal('unexpected end of data', this.#text.length);
  }
}
