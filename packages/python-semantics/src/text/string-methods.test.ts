import { describe, expect, it } from 'vitest';
import { codePointLength, removePrefix, splitOnce, strip } from './string-methods.ts';

describe('strip', () => {
  it('removes what Python counts as white space', () => {
    expect([strip(' \u001ca\u0085'), strip('\ufeff a '), strip('  ')]).toEqual(['a', '\ufeff a', '']);
  });

  it('knows the same white space characters as Python', () => {
    const codes = Array.from({ length: 0x110000 }, (_, code) => code);
    expect(codes.filter((code) => strip(String.fromCodePoint(code)) === '')).toEqual([
      ...[9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 0x85, 0xa0, 0x1680],
      ...[0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a],
      ...[0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
    ]);
  });
});

describe('splitOnce', () => {
  it.each([
    ['a/b/c', '/', ['a', 'b/c']],
    ['abc', '/', ['abc', undefined]],
    ['/a', '/', ['', 'a']],
    ['a::b', '::', ['a', 'b']],
  ])('splits %j at the first %j', (text, separator, parts) => {
    expect(splitOnce(text, separator)).toEqual(parts);
  });
});

describe('removePrefix', () => {
  it('removes the prefix once, and only from the start', () => {
    expect([removePrefix('aab', 'a'), removePrefix('ba', 'a'), removePrefix('a', '')]).toEqual(['ab', 'ba', 'a']);
  });
});

describe('codePointLength', () => {
  it('counts code points, lone surrogates included', () => {
    expect(['', 'abc', 'a😀', '\ud83d', '\ude00\ud83d', '😀😀'].map((text) => codePointLength(text))).toEqual([
      ...[0, 3, 2, 1, 2, 2],
    ]);
  });

  it('counts up to a code unit', () => {
    expect([codePointLength('😀a', 2), codePointLength('😀a', 1), codePointLength('😀a', 0)]).toEqual([1, 1, 0]);
  });
});
