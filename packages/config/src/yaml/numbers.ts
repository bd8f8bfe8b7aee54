import { type PyFloat, pyFloat, pyInt, toNumber, tryPythonFloat, tryPythonInt } from '@litellm-models/python-semantics';

/**
 * Returns the int that PyYAML reads (octal `017`, sexagesimal `1:30`, `1_000`), or undefined where it raises an error.
 *
 * @example parseInteger('1:30') // 90
 */
export function parseInteger(source: string): number | bigint | undefined {
  const { sign, digits } = signAndDigits(source);
  const size = magnitude(digits);
  return size === undefined ? undefined : pyInt(sign < 0 ? -size : size);
}

/**
 * Returns the float that PyYAML reads (`1.5`, `1:30.5`, `.inf`), or undefined where it raises an error.
 *
 * @example parseFloatText('1:30.5') // 90.5
 */
export function parseFloatText(source: string): number | PyFloat | undefined {
  const { sign, digits } = signAndDigits(source.toLowerCase());
  if (digits === '.inf') return pyFloat(sign * Number.POSITIVE_INFINITY);
  if (digits === '.nan') return pyFloat(Number.NaN);
  if (!digits.includes(':')) {
    const value = float(digits);
    return value === undefined ? undefined : pyFloat(sign * value);
  }
  let value = 0;
  let base = 1;
  // From the last part to the first, as in PyYAML: the order of the sum changes its last bit.
  for (const part of digits.split(':').reverse()) {
    const number = float(part);
    if (number === undefined) return undefined;
    value += number * base;
    base *= 60;
  }
  return pyFloat(sign * value);
}

function signAndDigits(source: string): { sign: 1 | -1; digits: string } {
  const text = source.replaceAll('_', '');
  return { sign: text.startsWith('-') ? -1 : 1, digits: /^[-+]/.test(text) ? text.slice(1) : text };
}

function magnitude(text: string): bigint | undefined {
  if (text === '0') return 0n;
  if (text.startsWith('0b')) return withPrefix('0b', text.slice(2), /^[01]+$/);
  if (text.startsWith('0x')) return withPrefix('0x', text.slice(2), /^[0-9a-fA-F]+$/);
  if (text.startsWith('0')) return withPrefix('0o', text, /^[0-7]+$/);
  let total = 0n;
  for (const part of text.split(':')) {
    const digits = tryPythonInt(part);
    if (digits === undefined) return undefined;
    total = total * 60n + BigInt(digits);
  }
  return total;
}

function withPrefix(prefix: string, digits: string, allowed: RegExp): bigint | undefined {
  return allowed.test(digits) ? BigInt(prefix + digits) : undefined;
}

function float(text: string): number | undefined {
  const value = tryPythonFloat(text);
  return value === undefined ? undefined : toNumber(value);
}
