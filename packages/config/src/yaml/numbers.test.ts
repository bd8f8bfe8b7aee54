import { PyFloat } from '@litellm-models/python-semantics';
import { describe, expect, test } from 'vitest';
import { parseFloatText, parseInteger } from './numbers.ts';

describe('parseInteger', () => {
  test.each([
    ['0', 0],
    ['-0', 0],
    ['+1', 1],
    ['017', 15],
    ['-017', -15],
    ['0b101', 5],
    ['0x1F', 31],
    ['1_000', 1000],
    ['12:30:45', 45_045],
    ['-1:30', -90],
    [' 3 ', 3],
    ['٣', 3],
    ['12345678901234567890', 12345678901234567890n],
  ])('reads %j', (source, value) => {
    expect(parseInteger(source)).toBe(value);
  });

  test.each(['', '_', '0b_', '0b2', '08', '0x', '1::2', 'a', '1'.repeat(4301)])(
    'returns undefined for %j',
    (source) => {
      expect(parseInteger(source)).toBeUndefined();
    },
  );
});

describe('parseFloatText', () => {
  test.each([
    ['0.5', 0.5],
    ['1.0', new PyFloat(1)],
    ['-0.0', new PyFloat(-0)],
    ['1.5e+3', new PyFloat(1500)],
    ['1_0.2_5', 10.25],
    ['1:30.5', 90.5],
    ['-1:30.5', -90.5],
    ['190:20:30.15', 685230.15],
    ['-.INF', new PyFloat(Number.NEGATIVE_INFINITY)],
    ['.nan', new PyFloat(Number.NaN)],
    ['3', new PyFloat(3)],
  ])('reads %j', (source, value) => {
    expect(parseFloatText(source)).toEqual(value);
  });

  test.each(['', '.', 'a', '1:', ':1', '1:a.5'])('returns undefined for %j', (source) => {
    expect(parseFloatText(source)).toBeUndefined();
  });

  test('takes linear time for digits that are not a number', () => {
    expect(parseFloatText(`${'1'.repeat(1_000_000)}x`)).toBeUndefined();
  });
});
