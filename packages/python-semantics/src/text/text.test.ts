import { describe, expect, it } from 'vitest';
import {
  dumps,
  floatRepr,
  isoformat,
  isTruthy,
  jsonable,
  jsonDumps,
  PyDateTime,
  PyFloat,
  parseQuery,
  pydanticDatetime,
  repr,
  str,
  unquote,
  utcDateTime,
} from '../index.ts';
import { decodeJsonBytes } from '../json/decode.ts';
import { strip } from './strip.ts';

describe('floatRepr', () => {
  it.each([
    [1, '1.0'],
    [-0, '-0.0'],
    [0.1, '0.1'],
    [0.0001, '0.0001'],
    [0.00001, '1e-05'],
    [0.0000025, '2.5e-06'],
    [1e15, '1000000000000000.0'],
    [1e16, '1e+16'],
    [1.5e300, '1.5e+300'],
    [5e-324, '5e-324'],
    [Number.NaN, 'nan'],
    [Number.NEGATIVE_INFINITY, '-inf'],
  ])('%d is %s', (value, text) => {
    expect(floatRepr(value)).toBe(text);
  });
});

describe('repr', () => {
  it('writes containers as Python does', () => {
    expect(repr({ a: [true, null, 1, new PyFloat(1), 10n ** 20n], b: {} })).toBe(
      "{'a': [True, None, 1, 1.0, 100000000000000000000], 'b': {}}",
    );
  });

  it.each([
    ["it's", `"it's"`],
    [`both ' and "`, `'both \\' and "'`],
    ['a\\b\n\t\u0000\u007f', `'a\\\\b\\n\\t\\x00\\x7f'`],
    ['\u00a0\u200b\ud800', `'\\xa0\\u200b\\ud800'`],
    ['é 日本 😀', `'é 日本 😀'`],
    ['\u{e0001}', `'\\U000e0001'`],
  ])('quotes %j', (text, quoted) => {
    expect(repr(text)).toBe(quoted);
  });

  it('leaves a string alone in str', () => {
    expect([str("it's"), str(null), str(new PyFloat(2))]).toEqual(["it's", 'None', '2.0']);
  });
});

describe('dumps', () => {
  it('writes an answer as Starlette does', () => {
    expect(dumps({ a: new PyFloat(1), b: 1e-7, c: 'é"\u0001\u007f', d: [null, true, 10n ** 16n] })).toBe(
      '{"a":1.0,"b":1e-07,"c":"é\\"\\u0001\u007f","d":[null,true,10000000000000000]}',
    );
  });

  it('refuses what is no JSON, in the order in which Python notices', () => {
    expect(() => dumps(new PyFloat(Number.NaN))).toThrow('not JSON compliant');
    expect(() => dumps('\ud800')).toThrow("can't encode character '\\ud800' in position 0");
    expect(() => dumps(['\ud800', new PyFloat(Number.POSITIVE_INFINITY)])).toThrow('not JSON compliant');
  });

  it('has the form that hashing and messages use, too', () => {
    expect(jsonDumps({ a: [1, 'é\u007f😀'], b: new PyFloat(Number.NaN) })).toBe(
      '{"a": [1, "\\u00e9\\u007f\\ud83d\\ude00"], "b": NaN}',
    );
  });
});

describe('datetimes', () => {
  const at = new PyDateTime(
    { year: 33, month: 2, day: 3 },
    { hour: 4, minute: 5, second: 6, microsecond: 70 },
    -19_800,
  );
  it('writes them as FastAPI and as pydantic do', () => {
    expect(isoformat(at)).toBe('0033-02-03T04:05:06.000070-05:30');
    expect(isoformat(utcDateTime(0))).toBe('1970-01-01T00:00:00+00:00');
    expect(pydanticDatetime(utcDateTime(1500))).toBe('1970-01-01T00:00:01.500000Z');
  });
});

describe('what Starlette decodes', () => {
  it('unquotes', () => {
    expect([unquote('a%2Fb+%zz%'), unquote('%E4%BD%A0'), unquote('%ff%41')]).toEqual(['a/b+%zz%', '你', '\ufffdA']);
  });

  it('parses queries', () => {
    expect(parseQuery('a=1&&b&a=2+3&c=%26=x')).toEqual([
      ['a', '1'],
      ['b', ''],
      ['a', '2 3'],
      ['c', '&=x'],
    ]);
  });

  it('finds the encoding of a body', () => {
    expect(decodeJsonBytes(new Uint8Array([0xef, 0xbb, 0xbf, 0x31]))).toBe('1');
    expect(decodeJsonBytes(new Uint8Array([0x31, 0, 0x32, 0]))).toBe('12');
    expect(decodeJsonBytes(new Uint8Array([0, 0, 0, 0x31]))).toBe('1');
    expect(decodeJsonBytes(new Uint8Array([0x22, 0xff, 0x22, 0x20]))).toBeUndefined();
    expect(decodeJsonBytes(new Uint8Array([0, 0x31, 0xd8]))).toBeUndefined();
    expect(decodeJsonBytes(new Uint8Array([0, 0x31, 0xd8, 0]))).toBe('1\ud800');
    expect(decodeJsonBytes(new Uint8Array([0x61, 0xed, 0xa0, 0x80, 0x62]))).toBe('a\ud800b');
  });
});

it('drops the keys that FastAPI takes for another tool’s', () => {
  expect(jsonable({ a: [{ _sa_x: 1, b: 2 }], _same: 3 })).toEqual({ a: [{ b: 2 }] });
});

it('knows what is true', () => {
  expect([0, '', [], {}, null, new PyFloat(0), 1, 'x', [0], { a: 1 }].map(isTruthy)).toEqual([
    ...Array<boolean>(6).fill(false),
    ...Array<boolean>(4).fill(true),
  ]);
});

it('strips what Python calls white space', () => {
  expect([strip(' \u001ca\u0085'), strip('\ufeff a '), strip('  ')]).toEqual(['a', '\ufeff a', '']);
});
