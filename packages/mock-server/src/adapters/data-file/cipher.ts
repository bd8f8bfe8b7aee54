import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Seals and opens texts with one key (AES-256-GCM; the key is stretched from a passphrase by scrypt). */
export class Cipher {
  readonly #key: Buffer;

  /** @param salt 16 random bytes, kept beside what is sealed */
  constructor(passphrase: string, salt: Uint8Array) {
    this.#key = scryptSync(passphrase, salt, 32);
  }

  /** @param context what the text belongs to: it opens only under the same */
  seal(text: string, context: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** The text, or undefined where the key or the context is another or a byte has changed. */
  open(sealed: Uint8Array, context: string): string | undefined {
    const bytes = Buffer.from(sealed);
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
