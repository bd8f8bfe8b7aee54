import { JsonDecodeError, PythonError } from '../values/errors.ts';
import { MAX_INT_DIGITS, tooManyDigits } from '../values/parse-number.ts';
import { type PyDict, PyFloat, type PyValue, pyFloat, setKey } from '../values/values.ts';
import { scanString } from './scan-string.ts';

const NUMBER = /-?(?:[1-9][0-9]*|0)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const SPACE = /[ \t\n\r]*/y;

type Constant = readonly [word: string, value: PyValue];

const CONSTANTS: readonly Constant[] = /* @__PURE__ */ createConstants();

function createConstants(): readonly Constant[] {
  return [
    ['null', null],
    ['true', true],
    ['false', false],
    ['NaN', new PyFloat(Number.NaN)],
    ['Infinity', new PyFloat(Number.POSITIVE_INFINITY)],
    ['-Infinity', new PyFloat(Number.NEGATIVE_INFINITY)],
  ];
}

/** Parses a document character by character, as Python's scanner does; see `parseJson`. */
export function scanJson(text: string, maxDepth: number): PyValue {
  const scanner = new Scanner(text, maxDepth);
  const value = scanner.value(scanner.skip(0), 0);
  const end = scanner.skip(scanner.end);
  if (end !== text.length) throw new JsonDecodeError('Extra data', text, end);
  return value;
}

class Scanner {
  readonly text: string;
  readonly maxDepth: number;
  /** The index after the value that was read last. */
  end = 0;

  constructor(text: string, maxDepth: number) {
    this.text = text;
    this.maxDepth = maxDepth;
  }

  /** Returns the index of the next character that is not white space. */
  skip(index: number): number {
    SPACE.lastIndex = index;
    SPACE.test(this.text);
    return SPACE.lastIndex;
  }

  value(index: number, depth: number): PyValue {
    switch (this.text.charCodeAt(index)) {
      case 0x22:
        return this.string(index);
      case 0x7b:
        return this.object(index, this.deeper(depth, 'object'));
      case 0x5b:
        return this.array(index, this.deeper(depth, 'array'));
      default:
        return this.scalar(index);
    }
  }

  private string(index: number): string {
    const { value, end } = scanString(this.text, index + 1);
    this.end = end;
    return value;
  }

  private scalar(index: number): PyValue {
    for (const [word, value] of CONSTANTS) {
      if (!this.text.startsWith(word, index)) continue;
      this.end = index + word.length;
      return value;
    }
    return this.number(index);
  }

  private object(start: number, depth: number): PyDict {
    const result: PyDict = {};
    let index = this.skip(start + 1);
    if (this.text[index] === '}') {
      this.end = index + 1;
      return result;
    }
    for (;;) {
      if (this.text[index] !== '"') this.fail('Expecting property name enclosed in double quotes', index);
      const key = this.string(index);
      index = this.skip(this.end);
      if (this.text[index] !== ':') this.fail("Expecting ':' delimiter", index);
      setKey(result, key, this.value(this.skip(index + 1), depth));
      index = this.skip(this.end);
      if (this.text[index] === '}') break;
      if (this.text[index] !== ',') this.fail("Expecting ',' delimiter", index);
      index = this.skip(index + 1);
    }
    this.end = index + 1;
    return result;
  }

  private array(start: number, depth: number): PyValue[] {
    const result: PyValue[] = [];
    let index = this.skip(start + 1);
    if (this.text[index] === ']') {
      this.end = index + 1;
      return result;
    }
    for (;;) {
      result.push(this.value(index, depth));
      index = this.skip(this.end);
      if (this.text[index] === ']') break;
      if (this.text[index] !== ',') this.fail("Expecting ',' delimiter", index);
      index = this.skip(index + 1);
    }
    this.end = index + 1;
    return result;
  }

  private number(index: number): PyValue {
    NUMBER.lastIndex = index;
    const match = NUMBER.exec(this.text);
    if (match === null) this.fail('Expecting value', index);
    const [digits, fraction, exponent] = match;
    this.end = index + digits.length;
    if (fraction !== undefined || exponent !== undefined) return pyFloat(Number(digits));
    if (digits.length < 16) return digits === '-0' ? 0 : Number(digits);
    const size = digits.startsWith('-') ? digits.length - 1 : digits.length;
    if (size > MAX_INT_DIGITS) throw tooManyDigits(size);
    const value = Number(digits);
    return Number.isSafeInteger(value) ? value : BigInt(digits);
  }

  private deeper(depth: number, what: string): number {
    if (depth < this.maxDepth) return depth + 1;
    const reason = `maximum recursion depth exceeded while decoding a JSON ${what} from a unicode string`;
    throw new PythonError('RecursionError', reason);
  }

  private fail(message: string, index: number): never {
    throw new JsonDecodeError(message, this.text, index);
  }
}
