import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Encrypts and decrypts strings with AES-256-GCM. The key is derived from a passphrase with scrypt. */
export class Cipher {
  readonly #key: Buffer;

  /** @param salt 16 random bytes, stored with the ciphertexts */
  constructor(passphrase: string, salt: Uint8Array) {
    this.#key = scryptSync(passphrase, salt, 32);
  }

  /**
   * Returns the nonce, the tag and the ciphertext.
   *
   * @param context the name of what the string belongs to; decryption fails with another one
   */
  encrypt(text: string, context: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce).setAAD(Buffer.from(context));
    const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
  }

  /** Returns the string, or undefined if the key or the context is another one, or if the bytes were changed. */
  decrypt(encrypted: Uint8Array, context: string): string | undefined {
    const bytes = Buffer.from(encrypted);
    const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, NONCE))
      .setAAD(Buffer.from(context))
      .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
    } catch {
      return undefined;
    }
  }
}
