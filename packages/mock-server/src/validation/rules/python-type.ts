import { PyDateTime, PyTime } from '../../python/datetime.ts';
import { PyObject } from '../../python/object.ts';
import { isFloat, isInt } from '../../python/values.ts';
import { PyModel } from '../engine/py-model.ts';
import type { ModelValue } from '../types.ts';

/**
 * The name of a value's class in Python.
 *
 * @example pythonType(null) // NoneType
 */
export function pythonType(value: ModelValue): string {
  if (value === null) return 'NoneType';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'str';
  if (isInt(value)) return 'int';
  if (isFloat(value)) return 'float';
  if (Array.isArray(value)) return 'list';
  if (value instanceof PyModel || value instanceof PyObject) return value.className;
  if (value instanceof PyDateTime) return 'datetime';
  return value instanceof PyTime ? 'time' : 'dict';
}
