/**
 * A body's text as `json.loads` decodes its bytes: UTF-8, -16 or -32 by its first bytes, a byte order mark dropped.
 * Undefined where the bytes are no such text.
 *
 * @example decodeJsonBytes(new Uint8Array([0xff])) // undefined
 */
export function decodeJsonBytes(bytes: Uint8Array): string | undefined {
  const { encoding, skip } = detect(bytes);
  const rest = bytes.subarray(skip);
  if (encoding.startsWith('utf-32')) return decodeUtf32(rest, encoding === 'utf-32le');
  return encoding === 'utf-8' ? decodeUtf8(rest) : decodeUtf16(rest, encoding === 'utf-16le');
}

/** UTF-8 in which a surrogate may be written too (`surrogatepass`). */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF_8.decode(bytes);
  } catch {
    const at = surrogateIn(bytes);
    if (at === undefined) return undefined;
    const before = decodeUtf8(bytes.subarray(0, at));
    const after = decodeUtf8(bytes.subarray(at + 3));
    if (before === undefined || after === undefined) return undefined;
    const [, second = 0, third = 0] = bytes.subarray(at);
    return before + String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f)) + after;
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Where three bytes stand for a surrogate. */
function surrogateIn(bytes: Uint8Array): number | undefined {
  const at = bytes.findIndex(
    (byte, index) =>
      byte === 0xed && ((bytes[index + 1] ?? 0) & 0xe0) === 0xa0 && ((bytes[index + 2] ?? 0) & 0xc0) === 0x80,
  );
  return at < 0 ? undefined : at;
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let index = 0; index < bytes.length; index += 2)
    text += String.fromCharCode(view.getUint16(index, littleEndian));
  return text;
}

/** The encoding that the pattern of zero bytes or the byte order mark shows, and the length of that mark. */
function detect(bytes: Uint8Array): { encoding: string; skip: number } {
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', skip: 4 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', skip: 4 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', skip: 2 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (bytes.length >= 4) {
    if (a === 0) return { encoding: b === 0 ? 'utf-32be' : 'utf-16be', skip: 0 };
    if (b === 0) return { encoding: c === 0 && d === 0 ? 'utf-32le' : 'utf-16le', skip: 0 };
  } else if (bytes.length === 2) {
    if (a === 0) return { encoding: 'utf-16be', skip: 0 };
    if (b === 0) return { encoding: 'utf-16le', skip: 0 };
  }
  return { encoding: 'utf-8', skip: 0 };
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
