import { describe, expect, it } from 'vitest';
import { JsonDecodeError } from '../values/errors.ts';
import { scanString } from './scan-string.ts';

describe('scanString', () => {
  it.each([
    ['"" x', '', 2],
    ['"a b", 1', 'a b', 5],
    [String.raw`"\"\\\/\b\f\n\r\t"`, '"\\/\b\f\n\r\t', 18],
    [String.raw`"\u00e9\ud83d\ude00"`, 'é😀', 20],
    [String.raw`"\ud800"`, '\ud800', 8],
    ['"\u007f\u2028"', '\u007f\u2028', 4],
  ])('reads %s', (text, value, end) => {
    expect(scanString(text, 1)).toEqual({ value, end });
  });

  it.each([
    ['"abc', 'Unterminated string starting at', 0],
    ['"abc\\', 'Unterminated string starting at', 0],
    ['"a\nb"', 'Invalid control character at', 2],
    ['"\\x"', 'Invalid \\escape', 1],
    ['"\\u12"', 'Invalid \\uXXXX escape', 2],
    ['"\\u12g4"', 'Invalid \\uXXXX escape', 2],
    ['"\\u0041', 'Invalid \\uXXXX escape', 2],
  ])('rejects %j: %s at %i', (text, msg, pos) => {
    expect(() => scanString(text, 1)).toThrow(JsonDecodeError);
    try {
      scanString(text, 1);
    } catch (error) {
      expect(error).toMatchObject({ msg, pos });
    }
  });
});
