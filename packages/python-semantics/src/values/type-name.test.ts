import { expect, it } from 'vitest';
import { utcDateTime } from '../datetime/datetime.ts';
import { PyObject } from './object.ts';
import { typeName } from './type-name.ts';
import { PyFloat } from './values.ts';

it.each([
  [null, 'NoneType'],
  [true, 'bool'],
  ['a', 'str'],
  [1, 'int'],
  [10n ** 20n, 'int'],
  [0.5, 'float'],
  [new PyFloat(1), 'float'],
  [[1], 'list'],
  [{ a: 1 }, 'dict'],
  [utcDateTime(0), 'datetime'],
  [new PyObject('Timeout', 'Timeout(1.0)'), 'Timeout'],
])('names the class of %s: %s', (value, name) => {
  expect(typeName(value)).toBe(name);
});
