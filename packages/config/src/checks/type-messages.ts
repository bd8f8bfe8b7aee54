import { PyDate, PyDateTime, type PyFloat, repr } from '@litellm-models/python-semantics';
import { type ConfigValue, isMapping } from '../config-value.ts';
import { nearest } from '../issues/nearest.ts';
import { type ConfigPath, formatPath } from '../issues/path.ts';
import { enumValue, isEnumValue } from './types.ts';

/** What a message says about a value of the wrong type. */
export interface TypeMismatch {
  path: ConfigPath;
  /** The types that are accepted, as in `fieldsOf`. */
  types: readonly string[];
  value: ConfigValue;
  /** The expected value in words. Default: {@link describeTypes} of the types. */
  expected?: string;
}

/**
 * Returns the message for a value of the wrong type: what was expected, what was given, and how to fix it.
 *
 * @example
 * wrongType({ path: ['rpm'], types: ['integer'], value: 1.5 }); // expected rpm to be an integer, got 1.5
 */
export function wrongType({ path, types, value, expected = describeTypes(types) }: TypeMismatch): string {
  const field = path.length === 0 ? '' : `${formatPath(path)} to be `;
  return `expected ${field}${expected}, got ${describeValue(value, types)}${hint(path, types, value)}`;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  object: 'a mapping',
  array: 'a list',
  strings: 'a list of strings',
  objects: 'a list of mappings',
  'date-time': 'a date and time',
};

/** Returns types in words: `an integer`, `a number or a string`, `"free" or "paid"`. Null is not mentioned. */
export function describeTypes(types: readonly string[]): string {
  const words = types.filter((type) => type !== 'null').map((type) => NAMES[type] ?? `"${enumValue(type)}"`);
  return words.length < 2 ? (words[0] ?? 'null') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/**
 * Returns a value in words. A number is only shown if a number or a boolean is expected: where a string is expected, it could be a secret
 * that consists of digits. Strings are never shown.
 */
export function describeValue(value: ConfigValue, types: readonly string[] = []): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return `the boolean ${value}`;
  if (typeof value === 'string')
    return value === '' ? 'an empty string' : types.some(isEnumValue) ? 'a different string' : 'a string';
  if (value instanceof PyDate) return 'a date';
  if (value instanceof PyDateTime) return 'a date and time';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (isMapping(value)) return 'a mapping';
  return types.some((type) => NUMERIC.has(type)) ? shortened(value) : 'a number';
}

const NUMERIC: ReadonlySet<string> = new Set(['integer', 'number', 'boolean']);
const MAX_DIGITS = 30;

function shortened(value: number | bigint | PyFloat): string {
  const text = repr(value);
  return text.length > MAX_DIGITS ? `a number of ${text.length} digits` : text;
}

function hint(path: ConfigPath, types: readonly string[], value: ConfigValue): string {
  if (typeof value === 'string') {
    const meant = nearest(value, types.filter(isEnumValue).map(enumValue));
    return meant === undefined ? '' : `; did you mean "${meant}"?`;
  }
  if (value === null) return path.length === 0 ? ' (is the file empty?)' : '';
  const needsQuotes = !Array.isArray(value) && !isMapping(value) && types.includes('string');
  return needsQuotes ? '; quote it if you mean a string' : '';
}
