import { describe, expect, it } from 'vitest';
import { repr } from '../values/repr.ts';
import { UNPRINTABLE } from './characters.ts';
import { strip } from './strip.ts';

const CODE_POINTS = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

function count(pattern: string): number {
  const whole = new RegExp(`^${pattern}$`, 'u');
  return CODE_POINTS.filter((character) => whole.test(character)).length;
}

describe('characters', () => {
  it('are as many of a kind as Python 3.11 counts, whatever the engine knows', () => {
    // Where an engine counts more, it is newer than the table: run scripts/newer-characters.ts.
    const space = 1;
    expect(count(`[${UNPRINTABLE}]`)).toBe(969_596 + space);
  });

  it.each([
    ['\u0870\u{1fae7}\u{31348}', "'\u0870\u{1fae7}\u{31348}'"],
    ['a\u{1fae8}', "'a\\U0001fae8'"],
    ['\u0897\u1c89', "'\\u0897\\u1c89'"],
    ['\u{1f6dc}\u{31350}\u{1cd00}\u{1e5d0}', "'\\U0001f6dc\\U00031350\\U0001cd00\\U0001e5d0'"],
    ['\u{11f50}\u{11de0}\u{16ea0}\ua7ce', "'\\U00011f50\\U00011de0\\U00016ea0\\ua7ce'"],
    ['\ufffe\ue000\u{f0000}\u0378', "'\\ufffe\\ue000\\U000f0000\\u0378'"],
    ['\'\u{1faea}"', "'\\'\\U0001faea\"'"],
  ])('are quoted where Python would print them: %j', (text, quoted) => {
    expect(repr(text)).toBe(quoted);
  });

  it('are white space where Python has it', () => {
    expect(CODE_POINTS.filter((character) => strip(character) === '').map((c) => c.codePointAt(0))).toEqual([
      ...[9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 0x85, 0xa0, 0x1680],
      ...[0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a],
      ...[0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
    ]);
  });
});
