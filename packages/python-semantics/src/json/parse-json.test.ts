import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonDecodeError, PythonError } from '../values/errors.ts';
import { PyFloat } from '../values/values.ts';
import { dumps, jsonDumps } from './dumps.ts';
import { parseJson } from './parse-json.ts';

function failure(text: string): { msg: string; pos: number } | string {
  try {
    parseJson(text);
    return 'no error';
  } catch (error) {
    if (error instanceof JsonDecodeError) return { msg: error.msg, pos: error.pos };
    return error instanceof PythonError ? error.type : 'another error';
  }
}

describe('parseJson', () => {
  it('distinguishes floats from ints', () => {
    expect(parseJson('[1, 1.0, 1e2, 0.5, -0.0, -0]')).toEqual([
      1,
      new PyFloat(1),
      new PyFloat(100),
      0.5,
      new PyFloat(-0),
      0,
    ]);
  });

  it('reads ints of up to 4,300 digits exactly', () => {
    expect(parseJson('[9007199254740991, 9007199254740993]')).toEqual([9007199254740991, 9007199254740993n]);
    expect(failure('9'.repeat(4301))).toBe('ValueError');
    expect(parseJson('9'.repeat(4300))).toBe(BigInt('9'.repeat(4300)));
  });

  it('reads NaN and infinities', () => {
    expect(parseJson('[NaN, -Infinity, 1e400]')).toEqual([
      new PyFloat(Number.NaN),
      new PyFloat(Number.NEGATIVE_INFINITY),
      new PyFloat(Number.POSITIVE_INFINITY),
    ]);
  });

  it('lets the last of equal keys win and treats __proto__ as an ordinary key', () => {
    expect(parseJson('{"a":1.0,"a":2}')).toEqual({ a: 2 });
    expect(Object.keys(parseJson('{"__proto__":1.0}') as object)).toEqual(['__proto__']);
  });

  it.each([
    ['', 'Expecting value', 0],
    ['{', 'Expecting property name enclosed in double quotes', 1],
    ['{"a":1,}', 'Expecting property name enclosed in double quotes', 7],
    ['{"a" 1}', "Expecting ':' delimiter", 5],
    ['{"a":1 "b"', "Expecting ',' delimiter", 7],
    ['[1,]', 'Expecting value', 3],
    ['[1', "Expecting ',' delimiter", 2],
    ['{} x', 'Extra data', 3],
    ['"abc', 'Unterminated string starting at', 0],
    ['"a\nb"', 'Invalid control character at', 2],
    ['"\\x"', 'Invalid \\escape', 1],
    ['"\\u12"', 'Invalid \\uXXXX escape', 2],
    ['{"é😀": nul}', 'Expecting value', 7],
    ["{'a':1}", 'Expecting property name enclosed in double quotes', 1],
    ['-', 'Expecting value', 0],
    ['01', 'Extra data', 1],
    ['1.', 'Extra data', 1],
    ['tru', 'Expecting value', 0],
  ])('rejects %j: %s at %i', (text, msg, pos) => {
    expect(failure(text)).toEqual({ msg, pos });
  });

  it('rejects documents that are nested too deeply', () => {
    expect(failure('['.repeat(2000))).toBe('RecursionError');
    expect(failure(`${'['.repeat(990)}${']'.repeat(990)}`)).toBe('no error');
    expect(parseJson('[[1]]', 2)).toEqual([[1]]);
    expect(() => parseJson('[[1]]', 1)).toThrow('maximum recursion depth exceeded while decoding a JSON array');
    expect(() => parseJson('[{}]', 1)).toThrow('maximum recursion depth exceeded while decoding a JSON object');
  });

  it('reads what JSON.stringify writes as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.parse(dumps(parseJson(text)))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('reads what jsonDumps writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = jsonDumps(parseJson(JSON.stringify(value)));
        expect(jsonDumps(parseJson(text))).toBe(text);
      }),
    );
  });
});
