import {
  isFloat,
  isInt,
  numberText,
  type PyFloat,
  PythonError,
  type PyValue,
  pyFloat,
  pyInt,
  pythonInt,
  toNumber,
} from '@litellm-models/python-semantics';

type Num = number | bigint | PyFloat;

function numeric(value: PyValue): Num | undefined {
  if (typeof value === 'boolean') return Number(value);
  return isInt(value) || isFloat(value) ? value : undefined;
}

/**
 * Python's `a > b` for prices and limits.
 *
 * @throws PythonError `TypeError` where the two cannot be compared
 */
export function isGreater(a: PyValue, b: PyValue): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a > b;
  const [x, y] = [numeric(a), numeric(b)];
  if (x === undefined || y === undefined) throw new PythonError('TypeError', "'>' not supported");
  return typeof x === 'bigint' && typeof y === 'bigint' ? x > y : toNumber(x) > toNumber(y);
}

/**
 * Python's `a + b` for numbers.
 *
 * @throws PythonError `TypeError` for anything else
 */
export function add(a: PyValue, b: PyValue): PyValue {
  const [x, y] = [numeric(a), numeric(b)];
  if (x === undefined || y === undefined) throw new PythonError('TypeError', 'unsupported operand type(s) for +=');
  if (isInt(x) && isInt(y)) return pyInt(BigInt(x) + BigInt(y));
  return pyFloat(toNumber(x) + toNumber(y));
}

const FLOAT_TEXT = /^[+-]?(?:(?:\d(?:_?\d)*)?\.?\d(?:_?\d)*\.?(?:e[+-]?\d(?:_?\d)*)?|inf(?:inity)?|nan)$/i;

/** Python's `float(value)`; null where that fails, and for null. */
export function asFloat(value: PyValue | undefined): PyValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') {
    const text = numberText(value);
    return FLOAT_TEXT.test(text) ? pyFloat(floatOf(text)) : null;
  }
  const number = numeric(value);
  return number === undefined ? null : pyFloat(toNumber(number));
}

function floatOf(text: string): number {
  const word = text.replaceAll('_', '').toLowerCase();
  const size = word.replace(/^[+-]/, '');
  if (size === 'nan') return Number.NaN;
  if (size.startsWith('inf')) return word.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(word);
}

/** A token limit as an int; undefined for a value that is neither a number nor a string with an int. A boolean is not a number here. */
export function asTokenLimit(value: PyValue | undefined): number | bigint | undefined {
  if (value === undefined || value === null || typeof value === 'boolean') return undefined;
  if (isInt(value)) return value;
  if (typeof value === 'string') {
    try {
      return pythonInt(value);
    } catch (error) {
      if (error instanceof PythonError) return undefined;
      throw error;
    }
  }
  if (!isFloat(value)) return undefined;
  const number = Math.trunc(toNumber(value));
  return Number.isFinite(number) ? pyInt(BigInt(number)) : undefined;
}

/** The number in a string; the string itself where it is not a number. */
export function fromNumberText(text: string): PyValue {
  if (/[e.]/i.test(text)) return asFloat(text) ?? text;
  return asTokenLimit(text) ?? text;
}
