import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text's UTF-8 bytes, in hex: how the proxy stores keys. Synchronous, in Node and in a page.
 *
 * @example
 * sha256('abc'); // "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
 */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)));
}
