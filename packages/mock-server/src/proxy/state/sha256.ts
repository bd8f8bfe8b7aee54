import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Returns the SHA-256 hash of a string's UTF-8 bytes in hex, in which form the proxy stores keys. It is synchronous, which Web Crypto
 * is not, and runs in browsers, where `node:crypto` does not exist.
 *
 * @example
 * sha256('abc'); // "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
 */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)));
}
