import { isFloat, isInt, type PyValue } from '../python/values.ts';

/** The name of a value's Python type, as it stands in Python's own messages. */
export function pythonType(value: PyValue): string {
  if (value === null) return 'NoneType';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  return isInt(value) ? 'int' : isFloat(value) ? 'float' : 'dict';
}
