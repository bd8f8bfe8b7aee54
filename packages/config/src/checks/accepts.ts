import { type ConfigValue, isMapping, PythonDate, PythonFloat } from '../yaml/values.ts';

const INTEGER_TEXT = /^\s*[-+]?[0-9](?:_?[0-9])*(?:\.0*)?\s*$/;
const NUMBER_TEXT =
  /^\s*[-+]?(?:(?:[0-9](?:_?[0-9])*\.?(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:e[-+]?[0-9]+)?|inf(?:inity)?|nan)\s*$/i;
// Seconds since 1970 are taken too.
const MOMENT_TEXT = /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T _].+)?|[-+]?[0-9]+(?:\.[0-9]*)?)$/i;
const BOOLEAN_TEXT = /^(?:0|1|on|off|t|f|true|false|y|n|yes|no)$/i;

const isInteger = (value: ConfigValue): boolean =>
  typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));

/** Whether the proxy takes a value for a field of one of the contract's types: its validation is lax (`"100"` is an integer). */
function acceptsType(type: string, value: ConfigValue): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'null':
      return value === null;
    case 'string':
      return typeof value === 'string';
    case 'integer':
      if (typeof value === 'string') return INTEGER_TEXT.test(value);
      return (
        typeof value === 'boolean' || isInteger(value) || (value instanceof PythonFloat && Number.isFinite(value.value))
      );
    case 'number':
      if (typeof value === 'string') return NUMBER_TEXT.test(value);
      return ['boolean', 'number', 'bigint'].includes(typeof value) || value instanceof PythonFloat;
    case 'boolean':
      if (typeof value === 'string') return BOOLEAN_TEXT.test(value);
      if (value instanceof PythonFloat) return value.value === 0 || value.value === 1;
      return typeof value === 'boolean' || value === 0 || value === 1;
    case 'object':
      return isMapping(value);
    case 'array':
      return Array.isArray(value);
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'objects':
      return Array.isArray(value) && value.every(isMapping);
    case 'date-time':
      if (typeof value === 'string') return MOMENT_TEXT.test(value);
      return typeof value === 'number' || value instanceof PythonDate || value instanceof PythonFloat;
    default:
      return `(${typeof value === 'string' ? value : ''})` === type;
  }
}

/** Whether any of the types takes the value. */
export function accepts(types: readonly string[], value: ConfigValue): boolean {
  return types.some((type) => acceptsType(type, value));
}

const NAMES: Record<string, string> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  object: 'a mapping',
  array: 'a list',
  strings: 'a list of strings',
  objects: 'a list of mappings',
  'date-time': 'a date and time',
};

/** `an integer`, `a number or a string`, `"free" or "paid"`: what a field wants, in words. */
export function describeTypes(types: readonly string[]): string {
  const words = types.filter((type) => type !== 'null').map((type) => NAMES[type] ?? `"${type.slice(1, -1)}"`);
  return words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/**
 * What a value is, in words. Shown itself only where a number or a boolean is wanted: a secret of digits alone
 * stands where a string is wanted, and no string is ever shown.
 */
export function describeValue(value: ConfigValue, types: readonly string[] = []): string {
  const shown = types.some((type) => type === 'integer' || type === 'number' || type === 'boolean');
  if (value === null) return 'nothing (null)';
  if (typeof value === 'string') return value === '' ? 'an empty string' : 'a string';
  if (typeof value === 'boolean') return `the boolean ${value}${shown ? '' : ' (quote it if a string is meant)'}`;
  if (value instanceof PythonDate) return 'a date (quote it if a string is meant)';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && !(value instanceof PythonFloat)) return 'a mapping';
  if (!shown) return 'a number (quote it if a string is meant)';
  return `the number ${value instanceof PythonFloat ? value.value : value}`;
}
