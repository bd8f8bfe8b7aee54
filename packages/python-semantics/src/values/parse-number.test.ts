import { describe, expect, it } from 'vitest';
import { PythonError } from './errors.ts';
import { pythonInt, tryPythonFloat, tryPythonInt } from './parse-number.ts';
import { PyFloat } from './values.ts';

const INVALID = 'invalid literal for int() with base 10: ';

describe('pythonInt', () => {
  it.each([
    [' 1_000 ', 1000],
    ['+0_0٣', 3],
    ['-𝟗𝟘', -90],
    ['\u0085\u2003-7\t', -7],
    ['9007199254740993', 9007199254740993n],
  ])('reads %j', (text, value) => {
    expect(pythonInt(text)).toBe(value);
    expect(tryPythonInt(text)).toBe(value);
  });

  it.each([
    ['', "''"],
    ['+', "'+'"],
    ['1__0', "'1__0'"],
    ['1_', "'1_'"],
    ['+ 1', "'+ 1'"],
    ['\u001c5', "'\\x1c5'"],
    ['\u001c٣', "'\\x1c٣'"],
    ['\ufeff5', "'\\ufeff5'"],
    ['²', "'²'"],
    ['\u{11f50}', "'\\U00011f50'"],
    ['1\u{10d40}', "'1\\U00010d40'"],
    ['y'.repeat(198), `'${'y'.repeat(198)}'`],
    ['y'.repeat(199), `'${'y'.repeat(199)}`],
    ['😀'.repeat(250), `'${'😀'.repeat(199)}`],
    [`${'y'.repeat(196)}\u{1fae8}`, `'${'y'.repeat(196)}\\U0`],
    [`1_${'1'.repeat(4301)}_`, `'1_${'1'.repeat(197)}`],
    [`${'1'.repeat(4301)}__1`, `'${'1'.repeat(199)}`],
  ])('rejects case %#', (text, quoted) => {
    expect(() => pythonInt(text)).toThrow(new PythonError('ValueError', INVALID + quoted));
    expect(tryPythonInt(text)).toBeUndefined();
  });

  it.each([
    ['1'.repeat(4301), 4301],
    [`-${'0'.repeat(4302)}`, 4302],
    [` ${'1'.repeat(4301)}x`, 4301],
    [`${'٣'.repeat(4301)} 1`, 4301],
  ])('counts digits before it looks at what follows, case %#', (text, size) => {
    expect(() => pythonInt(text)).toThrow(`string conversion: value has ${size} digits;`);
    expect(tryPythonInt(text)).toBeUndefined();
  });
});

describe('tryPythonFloat', () => {
  it.each([
    ['1e3', new PyFloat(1000)],
    ['1.0', new PyFloat(1)],
    ['-0', new PyFloat(-0)],
    [' 1_0.5e1_0 ', new PyFloat(105_000_000_000)],
    ['.5', 0.5],
    ['5.', new PyFloat(5)],
    ['\u0085٣.٥', 3.5],
    ['1e400', new PyFloat(Number.POSITIVE_INFINITY)],
    ['-Infinity', new PyFloat(Number.NEGATIVE_INFINITY)],
    ['+inf', new PyFloat(Number.POSITIVE_INFINITY)],
    ['-NaN', new PyFloat(Number.NaN)],
  ])('reads %j', (text, value) => {
    expect(tryPythonFloat(text)).toEqual(value);
  });

  it.each([
    '',
    '.',
    'e5',
    '1e',
    '1__0.',
    '_1.',
    '1_.5',
    '1._5',
    '1,5',
    'infinite',
    'nan.',
    '0x1.8p1',
    '\u001c3.5',
    '²',
  ])('returns undefined for %j', (text) => {
    expect(tryPythonFloat(text)).toBeUndefined();
  });
});
