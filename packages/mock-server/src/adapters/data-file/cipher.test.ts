import { expect, it } from 'vitest';
import { Cipher } from './cipher.ts';

const SALT = new Uint8Array(16).fill(1);
const cipher = new Cipher('passphrase', SALT);

it.each(['', 'secret', 'größer 😀', 'x'.repeat(100_000)])('decrypts what it has encrypted: %#', (text) => {
  expect(cipher.decrypt(cipher.encrypt(text, 'row'), 'row')).toBe(text);
});

it('decrypts with the same passphrase and salt', () => {
  expect(new Cipher('passphrase', SALT).decrypt(cipher.encrypt('secret', 'row'), 'row')).toBe('secret');
});

it('encrypts the same string differently each time', () => {
  expect(cipher.encrypt('secret', 'row')).not.toEqual(cipher.encrypt('secret', 'row'));
});

it('does not decrypt with another passphrase, salt or context', () => {
  const encrypted = cipher.encrypt('secret', 'row');
  expect(new Cipher('other', SALT).decrypt(encrypted, 'row')).toBeUndefined();
  expect(new Cipher('passphrase', new Uint8Array(16)).decrypt(encrypted, 'row')).toBeUndefined();
  expect(cipher.decrypt(encrypted, 'other row')).toBeUndefined();
});

it('does not decrypt bytes that were changed', () => {
  const encrypted = cipher.encrypt('secret', 'row');
  for (const position of encrypted.keys()) {
    const changed = Buffer.from(encrypted);
    changed.writeUInt8((changed.readUInt8(position) + 1) % 256, position);
    expect(cipher.decrypt(changed, 'row')).toBeUndefined();
  }
});
