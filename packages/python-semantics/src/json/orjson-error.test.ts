import { describe, expect, it } from 'vitest';
import { orjsonError } from './orjson-error.ts';

describe('orjsonError', () => {
  it.each([
    ['', 'Input is a zero-length, empty document: line 1 column 1 (char 0)'],
    [' \n', 'input data is empty: line 1 column 1 (char 0)'],
    ['\ufeff{}', 'UTF-8 byte order mark (BOM) is not supported: line 1 column 1 (char 0)'],
    ['{bad', 'unexpected character, expected a string key: line 1 column 2 (char 1)'],
    ['{"a" 1}', "unexpected character, expected ':' after key: line 1 column 6 (char 5)"],
    ['{"a":1 "b":2}', "unexpected character, expected ',' or '}': line 1 column 8 (char 7)"],
    ['[1 2]', "unexpected character, expected ',' or ']': line 1 column 4 (char 3)"],
    ['[1,]', 'trailing comma is not allowed: line 1 column 3 (char 2)'],
    ['[', 'unexpected end of data: line 1 column 2 (char 1)'],
    ['tru', 'unexpected end of data: line 1 column 4 (char 3)'],
    ['[trux', "invalid literal, expected 'true': line 1 column 2 (char 1)"],
    ['NaN', 'unexpected character, expected a JSON value: line 1 column 1 (char 0)'],
    ['+1', 'no digit after sign: line 1 column 1 (char 0)'],
    ['-01', 'number with leading zero is not allowed: line 1 column 2 (char 1)'],
    ['1.x', 'no digit after decimal point: line 1 column 3 (char 2)'],
    ['1e+x', 'no digit after exponent sign: line 1 column 4 (char 3)'],
    ['[-1e999]', 'number is infinity when parsed as double: line 1 column 2 (char 1)'],
    ['1 2', 'unexpected content after document: line 1 column 3 (char 2)'],
    ['"\\x"', 'invalid escaped sequence in string: line 1 column 2 (char 1)'],
    ['"\\ud800"', 'no low surrogate in string: line 1 column 2 (char 1)'],
    ['"\\ud800\\u0041"', 'invalid low surrogate in string: line 1 column 2 (char 1)'],
    ['"\\ud83d\\u1', 'invalid escape in string: line 1 column 2 (char 1)'],
    ['"\\udc00"', 'invalid high surrogate in string: line 1 column 2 (char 1)'],
    ['"a\u0001"', 'unexpected control character in string: line 1 column 3 (char 2)'],
    ['{"😀":\n "😀" x}', "unexpected character, expected ',' or '}': line 2 column 6 (char 11)"],
    [`${'['.repeat(1025)}${']'.repeat(1025)}`, 'depth limit exceeded: line 1 column 1026 (char 1025)'],
  ])('rejects %j: %s', (text, message) => {
    expect(orjsonError(text)).toBe(message);
  });

  it.each(['{}', '[1, -0, 1.5e-7]', '"\\ud83d\\ude00"', ' null\n', '"\u007f"'])('accepts %j', (text) => {
    expect(orjsonError(text)).toBeUndefined();
  });
});
