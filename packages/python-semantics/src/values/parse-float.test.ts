import { describe, expect, it } from 'vitest';
import { PythonError } from './errors.ts';
import { pythonFloat } from './parse-float.ts';
import { PyFloat } from './values.ts';

describe('float', () => {
  it.each([
    [' 1_000.5 ', 1000.5],
    ['+.5', 0.5],
    ['5.', new PyFloat(5)],
    ['-0', new PyFloat(-0)],
    ['٣.2\u0085', 3.2],
    ['1e-0_3', 0.001],
    ['1e999', new PyFloat(Number.POSITIVE_INFINITY)],
    ['-Infinity', new PyFloat(Number.NEGATIVE_INFINITY)],
    ['nan', new PyFloat(Number.NaN)],
  ])('reads the text %j', (text, value) => {
    expect(pythonFloat(text)).toEqual(value);
  });

  it.each(['', '.', '1__0', '_1', '1_', '1_.5', '1._5', '1e', '1e1.5', '+-1', '0x1', 'infin'])(
    'rejects the text %j',
    (text) => {
      expect(() => pythonFloat(text)).toThrow(
        new PythonError('ValueError', `could not convert string to float: '${text}'`),
      );
    },
  );
});
