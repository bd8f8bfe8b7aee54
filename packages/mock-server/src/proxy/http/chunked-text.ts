/** Encodes a string as UTF-8. */
export type Encode = (text: string) => Uint8Array;

/** A part of a long text. It is encoded at most once, even if several bodies share it. */
export class TextChunk {
  /** The length in UTF-16 code units. */
  readonly length: number;
  #text: string | undefined;
  #bytes: Uint8Array | undefined;

  constructor(text: string) {
    this.length = text.length;
    this.#text = text;
  }

  get text(): string {
    // `ignoreBOM` keeps a byte order mark.
    return this.#text ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#bytes);
  }

  /** Returns the text as UTF-8. The bytes replace the string in memory. */
  bytes(encode: Encode): Uint8Array {
    this.#bytes ??= encode(this.text);
    this.#text = undefined;
    return this.#bytes;
  }
}

/**
 * A response body in chunks, so that a body that is sent again is not encoded again, and a body that changes in one place is encoded in
 * that place only. It has no lone surrogates.
 *
 * @example
 * const text = new ChunkedText([new TextChunk('{"data":[1,'), new TextChunk('2]}')]);
 * String(text); // '{"data":[1,2]}'
 */
export class ChunkedText implements Iterable<string> {
  readonly chunks: readonly TextChunk[];
  /** The length in UTF-16 code units. */
  readonly length: number;
  #whole: string | undefined;

  constructor(chunks: readonly TextChunk[]) {
    this.chunks = chunks;
    this.length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  }

  /** Yields the text of each chunk. */
  *[Symbol.iterator](): Generator<string> {
    for (const chunk of this.chunks) yield chunk.text;
  }

  /** Returns the text of each chunk as UTF-8. */
  bytes(encode: Encode): Uint8Array[] {
    return this.chunks.map((chunk) => chunk.bytes(encode));
  }

  /** Returns the whole text, which is then kept. */
  toString(): string {
    this.#whole ??= this.chunks.map((chunk) => chunk.text).join('');
    return this.#whole;
  }
}
