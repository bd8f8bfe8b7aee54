import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomCiphertext } from './random-ciphertext.ts';
import { seededSources } from './sources.ts';

const ALPHABETS = {
  standard: { pattern: /^[A-Za-z0-9+/]+={0,2}$/, encoding: 'base64', last: '/' },
  urlSafe: { pattern: /^[A-Za-z0-9_-]+={0,2}$/, encoding: 'base64url', last: '_' },
} as const;

describe.each(['standard', 'urlSafe'] as const)('randomCiphertext in the %s alphabet', (alphabet) => {
  const { pattern, encoding, last } = ALPHABETS[alphabet];

  it('is padded base64 of 40 bytes more than the plaintext', () => {
    const { random } = seededSources(1);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (plaintext) => {
        const ciphertext = randomCiphertext(plaintext, alphabet, random);
        expect(ciphertext).toMatch(pattern);
        expect(ciphertext.length % 4).toBe(0);
        expect(Buffer.from(ciphertext, encoding).length).toBe(40 + new TextEncoder().encode(plaintext).length);
      }),
    );
  });

  it('encodes the random bytes as Node does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 40, maxLength: 50 }), (bytes) => {
        const random = { next: () => 0, bytes: () => bytes };
        const encoded = Buffer.from(bytes).toString('base64');
        const expected = alphabet === 'standard' ? encoded : encoded.replaceAll('+', '-').replaceAll('/', '_');
        expect(randomCiphertext('x'.repeat(bytes.length - 40), alphabet, random)).toBe(expected);
      }),
    );
  });

  it('uses the whole alphabet', () => {
    const random = { next: () => 0, bytes: (length: number) => new Uint8Array(length).fill(0xff) };
    expect(randomCiphertext('12', alphabet, random)).toBe(last.repeat(56));
  });
});
