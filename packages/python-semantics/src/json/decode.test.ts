import { describe, expect, it } from 'vitest';
import { decodeJsonBytes } from './decode.ts';

const decode = (...bytes: number[]): string | undefined => decodeJsonBytes(new Uint8Array(bytes));

describe('decodeJsonBytes', () => {
  it.each([
    ['UTF-8', [0xc3, 0xa9], 'é'],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x31], '1'],
    ['UTF-16 LE', [0x31, 0, 0x32, 0], '12'],
    ['UTF-16 BE', [0, 0x31], '1'],
    ['UTF-16 LE with a byte order mark', [0xff, 0xfe, 0x31, 0], '1'],
    ['UTF-16 BE with a byte order mark', [0xfe, 0xff, 0, 0x31], '1'],
    ['UTF-32 BE', [0, 0, 0, 0x31], '1'],
    ['UTF-32 LE', [0x31, 0, 0, 0], '1'],
    ['UTF-32 LE with a byte order mark', [0xff, 0xfe, 0, 0, 0, 0xf6, 1, 0], '😀'],
    ['nothing', [], ''],
  ])('detects %s', (_, bytes, text) => {
    expect(decode(...bytes)).toBe(text);
  });

  it('accepts encoded surrogates', () => {
    expect(decode(0, 0x31, 0xd8, 0)).toBe('1\ud800');
    expect(decode(0x61, 0xed, 0xa0, 0x80, 0x62)).toBe('a\ud800b');
  });

  it('returns undefined for bytes that are not in the detected encoding', () => {
    expect(decode(0x22, 0xff, 0x22, 0x20)).toBeUndefined();
    expect(decode(0, 0x31, 0xd8)).toBeUndefined();
    expect(decode(0, 0, 0xfe, 0xff, 0, 0x11, 0, 0)).toBeUndefined();
    expect(decode(0, 0, 0, 0x31, 0)).toBeUndefined();
  });
});
