import { describe, expect, it } from 'vitest';
import { asciiDigits, isDigits, lower, pattern } from './characters.ts';
import { NEWER_CHARACTERS } from './generated/newer-characters.ts';

const CODE_POINTS = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

function count(holds: (character: string) => boolean): number {
  return CODE_POINTS.filter(holds).length;
}

describe('text of Python 3.11', () => {
  it('has as many characters of a kind as Python counts, whatever the engine knows', () => {
    // Where an engine counts more, it is newer than the table: run scripts/newer-characters.ts.
    const [digit, word] = [pattern(String.raw`^\d$`), pattern(String.raw`^\w$`)];
    expect(count((c) => digit.test(c))).toBe(660);
    expect(count((c) => word.test(c))).toBe(133_548);
    expect(count(isDigits)).toBe(788);
    expect(count((c) => lower(c) !== c)).toBe(1433);
  });

  it('lists newer characters in order', () => {
    const codes = NEWER_CHARACTERS.split(/[ -]/).map((word) => Number.parseInt(word, 16));
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
  });

  it.each([
    ['ÀΣ', 'àς'],
    ['ΑΣ\ua7cbB', 'ας\ua7cbb'],
    ['\ua7cbΣ', '\ua7cbσ'],
    ['\u{10d50}\u1c89', '\u{10d50}\u1c89'],
    ['İ', 'i̇'],
  ])('writes %j in lower case', (text, lowered) => {
    expect(lower(text)).toBe(lowered);
  });

  it.each([
    ['1٣', '13'],
    ['𝟎𝟘𝟢𝟬𝟶𝟗𝟿', '0000099'],
    ['\u{11f50}\u{10d41}²½', '\u{11f50}\u{10d41}²½'],
    ['\u{1fbf9}\u{1e959}\uff10', '990'],
  ])('reads digits where Python has them: %j', (text, digits) => {
    expect(asciiDigits(text)).toBe(digits);
  });

  it('knows digits', () => {
    expect(['12', '٣', '1²', '①', '½', '', '\u{11f50}'].map(isDigits)).toEqual([
      ...[true, true, true, true],
      ...[false, false, false],
    ]);
    expect(asciiDigits('𝟗𝟘 ٣ \u{11f50}²')).toBe('90 3 \u{11f50}²');
  });
});
