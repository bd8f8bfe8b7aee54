import { isDict, isFloat, isInt } from './values.ts';

/**
 * `type(value).__name__`. An instance of a class that stands for a Python class has its name in `className`.
 *
 * @example
 * typeName(null); // 'NoneType'
 * typeName([1]); // 'list'
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
