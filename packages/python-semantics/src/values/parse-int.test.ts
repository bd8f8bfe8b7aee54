import { describe, expect, it } from 'vitest';
import { PythonError } from './errors.ts';
import { pythonInt } from './parse-int.ts';

const INVALID = 'invalid literal for int() with base 10: ';

describe('int', () => {
  it.each([
    [' 1_000 ', 1000],
    ['+0_0٣', 3],
    ['-𝟗𝟘', -90],
    ['\u0085\u2003-7\t', -7],
    ['9007199254740993', 9007199254740993n],
  ])('reads text %#', (text, value) => {
    expect(pythonInt(text)).toBe(value);
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
  ])('refuses text %#', (text, quoted) => {
    expect(() => pythonInt(text)).toThrow(new PythonError('ValueError', INVALID + quoted));
  });

  it.each([
    ['1'.repeat(4301), 4301],
    [`-${'0'.repeat(4302)}`, 4302],
    [` ${'1'.repeat(4301)}x`, 4301],
    [`${'٣'.repeat(4301)} 1`, 4301],
  ])('counts digits before it looks at what follows: %#', (text, size) => {
    expect(() => pythonInt(text)).toThrow(`string conversion: value has ${size} digits;`);
  });
});
