import { describe, expect, it } from 'vitest';
import { PythonError } from '../values/errors.ts';
import { PyFloat, type PyValue } from '../values/values.ts';
import { dumps, jsonDumps } from './dumps.ts';

describe('dumps', () => {
  it('writes compact JSON with characters as they are', () => {
    expect(dumps({ a: new PyFloat(1), b: 1e-7, c: 'é"\u0001\u007f', d: [null, true, -0, 10n ** 16n], e: {} })).toBe(
      '{"a":1.0,"b":1e-07,"c":"é\\"\\u0001\u007f","d":[null,true,0,10000000000000000],"e":{}}',
    );
  });

  it('omits properties that are undefined', () => {
    const dict: Record<string, PyValue> = { a: 1 };
    Object.assign(dict, { b: undefined });
    expect(dumps(dict)).toBe('{"a":1}');
  });

  it('rejects floats that are not finite', () => {
    for (const [value, text] of [
      [Number.NaN, 'nan'],
      [Number.NEGATIVE_INFINITY, '-inf'],
    ] as const) {
      const message = `Out of range float values are not JSON compliant: ${text}`;
      expect(() => dumps([new PyFloat(value)])).toThrow(new PythonError('ValueError', message));
    }
  });

  it('rejects lone surrogates in strings and keys', () => {
    expect(() => dumps('\ud800')).toThrow("can't encode character '\\ud800' in position 0");
    expect(() => dumps({ '\udc00': 1 })).toThrow("can't encode character '\\udc00' in position 0");
  });

  it('reports a float that is not finite before a lone surrogate', () => {
    expect(() => dumps(['\ud800', new PyFloat(Number.POSITIVE_INFINITY)])).toThrow('not JSON compliant');
  });
});

describe('jsonDumps', () => {
  it('writes ASCII with spaces after the separators', () => {
    expect(jsonDumps({ a: [1, 'é\u007f😀\ud800'], b: new PyFloat(2) })).toBe(
      '{"a": [1, "\\u00e9\\u007f\\ud83d\\ude00\\ud800"], "b": 2.0}',
    );
  });

  it('writes floats that are not finite by name', () => {
    const values = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((value) => new PyFloat(value));
    expect(jsonDumps(values)).toBe('[NaN, Infinity, -Infinity]');
  });
});
