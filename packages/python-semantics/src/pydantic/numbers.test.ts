import { describe, expect, it } from 'vitest';
import { validate } from '../../test/validate.ts';
import { PyFloat } from '../values/values.ts';
import type { ModelValue } from './types.ts';

const float = (value: number): PyFloat => new PyFloat(value);

/** The expected values are those of pydantic 2.14. */
function check(type: string, accepted: readonly (readonly [ModelValue, ModelValue])[]): void {
  it.each(accepted)('accepts %o as %o', (input, value) => {
    expect(validate(type, input)).toEqual(value);
  });
}

function reject(type: string, rejected: readonly (readonly [ModelValue, string])[]): void {
  it.each(rejected)('rejects %o: %s', (input, error) => {
    expect(validate(type, input)).toMatchObject({ errors: [[error, [], expect.any(String)]] });
  });
}

describe('bool', () => {
  check('bool', [
    [true, true],
    ['yes', true],
    ['OFF', false],
    [1, true],
    [float(0), false],
  ]);
  reject('bool', [
    ['x', 'bool_parsing'],
    ['\ud800', 'string_unicode'],
    [2, 'bool_parsing'],
    [0.5, 'bool_type'],
    [2n ** 70n, 'bool_type'],
    [null, 'bool_type'],
    [[], 'bool_type'],
  ]);
});

describe('int', () => {
  check('int', [
    [1, 1],
    ['1', 1],
    [' +1_000.00 ', 1000],
    ['0_1', 1],
    ['-0', 0],
    [float(1), 1],
    [true, 1],
    [2n ** 70n, 2n ** 70n],
    ['9007199254740993', 9007199254740993n],
  ]);
  reject('int', [
    ['1e3', 'int_parsing'],
    ['1.5', 'int_parsing'],
    ['1__0', 'int_parsing'],
    ['', 'int_parsing'],
    ['\ud800', 'string_unicode'],
    ['9'.repeat(4301), 'int_parsing_size'],
    [1.5, 'int_from_float'],
    [float(1e30), 'int_parsing_size'],
    [float(Number.NaN), 'finite_number'],
    [null, 'int_type'],
  ]);
});

describe('float', () => {
  check('float', [
    [1, float(1)],
    [0.5, 0.5],
    ['1', float(1)],
    ['1e3', float(1000)],
    ['1_000.5', 1000.5],
    [' .5 ', 0.5],
    ['5.', float(5)],
    ['inf', float(Number.POSITIVE_INFINITY)],
    ['-nan', float(Number.NaN)],
    [true, float(1)],
    [2n ** 70n, float(2 ** 70)],
  ]);
  reject('float', [
    ['x', 'float_parsing'],
    ['_1', 'float_parsing'],
    ['1__0', 'float_parsing'],
    [10n ** 400n, 'float_type'],
    [null, 'float_type'],
  ]);
});
