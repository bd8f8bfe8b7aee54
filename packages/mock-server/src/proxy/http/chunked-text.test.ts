import { describe, expect, it } from 'vitest';
import { ChunkedText, TextChunk } from './chunked-text.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('ChunkedText', () => {
  it('is the text of its chunks', () => {
    const text = new ChunkedText([new TextChunk('{"a":"'), new TextChunk('ü"}')]);
    expect([String(text), [...text], text.length]).toEqual(['{"a":"ü"}', ['{"a":"', 'ü"}'], 9]);
  });

  it('encodes a chunk once, also if two bodies share it', () => {
    const encoded: string[] = [];
    const counting = (text: string): Uint8Array => {
      encoded.push(text);
      return encode(text);
    };
    const shared = new TextChunk('shared');
    const bodies = [new ChunkedText([shared, new TextChunk('1')]), new ChunkedText([shared, new TextChunk('2')])];
    for (const text of [...bodies, ...bodies]) text.bytes(counting);
    expect(encoded).toEqual(['shared', '1', '2']);
  });

  it('has the same text after it was encoded', () => {
    const text = new ChunkedText([new TextChunk('\ufeffgrößer')]);
    text.bytes(encode);
    expect(String(text)).toBe('\ufeffgrößer');
  });
});
