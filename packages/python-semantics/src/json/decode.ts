/**
 * Decodes the bytes of a JSON document as `json.loads` does: UTF-8, UTF-16 or UTF-32, detected from the first bytes. A byte order
 * mark is removed, and encoded surrogates are accepted.
 *
 * @returns undefined where Python raises `UnicodeDecodeError`
 * @example
 * decodeJsonBytes(new Uint8Array([0x31, 0, 0x32, 0])); // '12'
 * decodeJsonBytes(new Uint8Array([0xff])); // undefined
 */
export function decodeJsonBytes(bytes: Uint8Array): string | undefined {
  const { encoding, bomLength } = detectEncoding(bytes);
  const rest = bytes.subarray(bomLength);
  if (encoding.startsWith('utf-32')) return decodeUtf32(rest, encoding === 'utf-32le');
  return encoding === 'utf-8' ? decodeUtf8(rest) : decodeUtf16(rest, encoding === 'utf-16le');
}

const UTF_8: TextDecoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes UTF-8 with the error handler `surrogatepass`. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF_8.decode(bytes);
  } catch {
    const index = indexOfSurrogate(bytes);
    if (index === undefined) return undefined;
    const before = decodeUtf8(bytes.subarray(0, index));
    const after = decodeUtf8(bytes.subarray(index + 3));
    if (before === undefined || after === undefined) return undefined;
    const [, second = 0, third = 0] = bytes.subarray(index);
    return before + String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f)) + after;
  }
}

/** The index of the first three bytes that encode a surrogate. */
function indexOfSurrogate(bytes: Uint8Array): number | undefined {
  const found = bytes.findIndex(
    (byte, index) =>
      byte === 0xed && ((bytes[index + 1] ?? 0) & 0xe0) === 0xa0 && ((bytes[index + 2] ?? 0) & 0xc0) === 0x80,
  );
  return found < 0 ? undefined : found;
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let index = 0; index < bytes.length; index += 2)
    text += String.fromCharCode(view.getUint16(index, littleEndian));
  return text;
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string | undefined {
  if (bytes.length % 4 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let index = 0; index < bytes.length; index += 4) {
    const code = view.getUint32(index, littleEndian);
    if (code > 0x10ffff) return undefined;
    text += String.fromCodePoint(code);
  }
  return text;
}

/** `json.detect_encoding`: by the byte order mark, or by which of the first bytes are zero. */
function detectEncoding(bytes: Uint8Array): { readonly encoding: string; readonly bomLength: number } {
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', bomLength: 4 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', bomLength: 4 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bomLength: 2 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bomLength: 2 };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bomLength: 3 };
  if (bytes.length >= 4) {
    if (a === 0) return { encoding: b === 0 ? 'utf-32be' : 'utf-16be', bomLength: 0 };
    if (b === 0) return { encoding: c === 0 && d === 0 ? 'utf-32le' : 'utf-16le', bomLength: 0 };
  } else if (bytes.length === 2) {
    if (a === 0) return { encoding: 'utf-16be', bomLength: 0 };
    if (b === 0) return { encoding: 'utf-16le', bomLength: 0 };
  }
  return { encoding: 'utf-8', bomLength: 0 };
}
