import { PythonFloat } from './values.ts';

/** Python refuses to turn longer decimal texts into an int (3.11's default limit). */
const MAX_DECIMAL_DIGITS = 4300;

const DECIMAL = /^[0-9]+$/;

function decimal(digits: string): bigint | undefined {
  // int() strips white space, which only an explicitly tagged scalar (`!!int " 3"`) can bring.
  const text = digits.trim();
  return DECIMAL.test(text) && text.length <= MAX_DECIMAL_DIGITS ? BigInt(text) : undefined;
}

function based(prefix: string, digits: string, allowed: RegExp): bigint | undefined {
  return allowed.test(digits) ? BigInt(prefix + digits) : undefined;
}

function sexagesimal(text: string): bigint | undefined {
  let total = 0n;
  for (const part of text.split(':')) {
    const digit = decimal(part);
    if (digit === undefined) return undefined;
    total = total * 60n + digit;
  }
  return total;
}

function magnitude(text: string): bigint | undefined {
  if (text === '0') return 0n;
  if (text.startsWith('0b')) return based('0b', text.slice(2), /^[01]+$/);
  if (text.startsWith('0x')) return based('0x', text.slice(2), /^[0-9a-fA-F]+$/);
  if (text.startsWith('0')) return based('0o', text, /^[0-7]+$/);
  return text.includes(':') ? sexagesimal(text) : decimal(text);
}

/** What PyYAML makes of an integer (octal `017`, sexagesimal `1:30`, `1_000`); undefined where Python's int() refuses. */
export function parseInteger(source: string): number | bigint | undefined {
  const text = source.replaceAll('_', '');
  const signed = text.startsWith('-') || text.startsWith('+');
  const value = magnitude(signed ? text.slice(1) : text);
  if (value === undefined) return undefined;
  const result = text.startsWith('-') ? -value : value;
  const number = Number(result);
  if (Number.isSafeInteger(number)) return number === 0 ? 0 : number;
  return result;
}

const FLOAT_TEXT = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$|^[-+]?(?:inf|infinity|nan)$/;

function pythonFloat(text: string): number | undefined {
  const trimmed = text.trim();
  if (!FLOAT_TEXT.test(trimmed)) return undefined;
  const word = trimmed.replace(/^[-+]/, '');
  if (word === 'nan') return Number.NaN;
  const value = word.startsWith('inf') ? Number.POSITIVE_INFINITY : Number(word);
  return trimmed.startsWith('-') ? -value : value;
}

/** What PyYAML makes of a float (`1.5`, `1:30.5`, `.inf`); undefined where Python's float() refuses. */
export function parseFloatText(source: string): number | PythonFloat | undefined {
  const text = source.replaceAll('_', '').toLowerCase();
  const sign = text.startsWith('-') ? -1 : 1;
  const unsigned = /^[-+]/.test(text) ? text.slice(1) : text;
  if (unsigned === '.inf') return new PythonFloat(sign * Number.POSITIVE_INFINITY);
  if (unsigned === '.nan') return new PythonFloat(Number.NaN);
  let value: number;
  if (unsigned.includes(':')) {
    const parts = unsigned.split(':').map(pythonFloat).reverse();
    if (parts.includes(undefined)) return undefined;
    value = 0;
    let base = 1;
    // Summed from the smallest digit up, as PyYAML does it: the order shows in the last bit.
    for (const part of parts as number[]) {
      value += part * base;
      base *= 60;
    }
  } else {
    const plain = pythonFloat(unsigned);
    if (plain === undefined) return undefined;
    value = plain;
  }
  value *= sign;
  return Number.isInteger(value) || !Number.isFinite(value) ? new PythonFloat(value) : value;
}
