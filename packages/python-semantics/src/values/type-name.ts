import { isDict, isFloat, isInt } from './values.ts';

/**
 * The name of a value's class in Python, as its error messages print it. Instances of a class carry it in `className`.
 *
 * @example typeName(null) // NoneType
 */
export function typeName(value: unknown): string {
  if (value === null) return 'NoneType';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'str';
  if (isInt(value)) return 'int';
  if (isFloat(value)) return 'float';
  if (Array.isArray(value)) return 'list';
  if (isDict(value) || typeof value !== 'object') return 'dict';
  return 'className' in value && typeof value.className === 'string' ? value.className : 'dict';
}
