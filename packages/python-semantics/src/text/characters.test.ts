import { describe, expect, it } from 'vitest';
import { asciiDigits, isDigits, lower, numberText, pythonRegExp, UNPRINTABLE } from './characters.ts';
import { NEWER_CHARACTERS } from './generated/newer-characters.ts';

const CHARACTERS = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

function count(matches: (character: string) => boolean): number {
  return CHARACTERS.filter(matches).length;
}

// The counts are Python 3.11's. If an engine counts more, it is newer than the table: run scripts/newer-characters.ts.
describe('whatever Unicode version the engine has', () => {
  it('there are as many digits and word characters as in Python', () => {
    const [digit, word] = [pythonRegExp(/^\d$/), pythonRegExp(/^\w$/)];
    expect(count((character) => digit.test(character))).toBe(660);
    expect(count((character) => word.test(character))).toBe(133_548);
    expect(count(isDigits)).toBe(788);
  });

  it('there are as many capital letters as in Python', () => {
    expect(count((character) => lower(character) !== character)).toBe(1433);
  });

  it('there are as many unprintable characters as in Python, plus the space', () => {
    const unprintable = new RegExp(`^[${UNPRINTABLE}]$`, 'u');
    expect(count((character) => unprintable.test(character))).toBe(969_596 + 1);
  });

  it('the generated table is in order', () => {
    const codes = NEWER_CHARACTERS.split(/[ -]/).map((word) => Number.parseInt(word, 16));
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
  });
});

describe('pythonRegExp', () => {
  it('matches digits and word characters of Unicode 14.0', () => {
    const dated = pythonRegExp(/^\w+-\d{2}$/);
    expect(['é-1٣', 'a-\u{11f50}1', '\u{10d50}-11'].map((text) => dated.test(text))).toEqual([true, false, false]);
  });

  it('adds flags', () => {
    expect('a1b2'.replace(pythonRegExp(/\d/g), '-')).toBe('a-b-');
    expect(pythonRegExp(/A/i).test('a')).toBe(true);
  });
});

describe('lower', () => {
  it.each([
    ['ÀΣ', 'àς'],
    ['ΑΣ\ua7cbB', 'ας\ua7cbb'],
    ['\ua7cbΣ', '\ua7cbσ'],
    ['\u{10d50}\u1c89', '\u{10d50}\u1c89'],
    ['İ', 'i̇'],
  ])('converts %j', (text, lowered) => {
    expect(lower(text)).toBe(lowered);
  });
});

describe('asciiDigits', () => {
  it.each([
    ['1٣', '13'],
    ['𝟎𝟘𝟢𝟬𝟶𝟗𝟿', '0000099'],
    ['\u{11f50}\u{10d41}²½', '\u{11f50}\u{10d41}²½'],
    ['\u{1fbf9}\u{1e959}\uff10', '990'],
    ['𝟗𝟘 ٣ \u{11f50}²', '90 3 \u{11f50}²'],
  ])('converts %j', (text, digits) => {
    expect(asciiDigits(text)).toBe(digits);
  });
});

describe('isDigits', () => {
  it.each(['12', '٣', '1²', '①'])('is true for %j', (text) => {
    expect(isDigits(text)).toBe(true);
  });

  it.each(['½', '', '\u{11f50}', '1 '])('is false for %j', (text) => {
    expect(isDigits(text)).toBe(false);
  });
});

describe('numberText', () => {
  it('removes the white space that int() skips, but not the ASCII separators', () => {
    expect([numberText(' ٣\u0085'), numberText('\u001c3'), numberText('\ufeff3')]).toEqual(['3', '\u001c3', '\ufeff3']);
  });
});
