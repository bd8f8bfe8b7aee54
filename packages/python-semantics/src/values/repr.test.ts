import { describe, expect, it } from 'vitest';
import { repr, str } from './repr.ts';
import { PyFloat } from './values.ts';

describe('repr', () => {
  it('writes numbers, constants and containers as Python does', () => {
    expect(repr({ a: [true, null, 1, -0, 0.5, new PyFloat(1), 10n ** 20n], b: {}, c: [] })).toBe(
      "{'a': [True, None, 1, 0, 0.5, 1.0, 100000000000000000000], 'b': {}, 'c': []}",
    );
  });

  it.each([
    ['', "''"],
    ["it's", `"it's"`],
    [`both ' and "`, `'both \\' and "'`],
    ['a\\b\n\t\u0000\u007f', `'a\\\\b\\n\\t\\x00\\x7f'`],
    ['\u00a0\u200b\ud800', `'\\xa0\\u200b\\ud800'`],
    ['é 日本 😀', `'é 日本 😀'`],
    ['\u{e0001}', `'\\U000e0001'`],
  ])('quotes %j', (text, quoted) => {
    expect(repr(text)).toBe(quoted);
  });

  // Python 3.11 does not know characters that were assigned after Unicode 14.0.
  it.each([
    ['\u0870\u{1fae7}\u{31348}', "'\u0870\u{1fae7}\u{31348}'"],
    ['a\u{1fae8}', "'a\\U0001fae8'"],
    ['\u0897\u1c89', "'\\u0897\\u1c89'"],
    ['\u{1f6dc}\u{31350}\u{1cd00}\u{1e5d0}', "'\\U0001f6dc\\U00031350\\U0001cd00\\U0001e5d0'"],
    ['\u{11f50}\u{11de0}\u{16ea0}\ua7ce', "'\\U00011f50\\U00011de0\\U00016ea0\\ua7ce'"],
    ['\ufffe\ue000\u{f0000}\u0378', "'\\ufffe\\ue000\\U000f0000\\u0378'"],
    ['\'\u{1faea}"', "'\\'\\U0001faea\"'"],
  ])('escapes what Unicode 14.0 does not assign in %j', (text, quoted) => {
    expect(repr(text)).toBe(quoted);
  });
});

describe('str', () => {
  it('returns a string unchanged and writes other values as repr does', () => {
    expect([str("it's"), str(null), str(new PyFloat(2))]).toEqual(["it's", 'None', '2.0']);
  });
});
