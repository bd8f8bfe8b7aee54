import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';

/** Thrown for a request body that is longer than the limit. */
export class BodyTooLarge extends Error {
  override name = 'BodyTooLarge';
}

/** A request body, decoded as UTF-8. */
export interface Body {
  readonly text: string;
  /** The bytes, if they are not valid UTF-8. */
  readonly bytes?: Uint8Array | undefined;
}

/**
 * Reads the body of a request.
 *
 * @param limit in bytes
 * @throws BodyTooLarge as soon as more bytes are received, or if the header `content-length` announces more
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  return new Promise((resolve, reject) => {
    const rejectLongBody = (): void => {
      request.removeAllListeners('data');
      request.resume();
      reject(new BodyTooLarge(`expected the request body to have at most ${limit} bytes`));
    };
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      rejectLongBody();
      return;
    }
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) rejectLongBody();
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(bodyOf(chunks)));
    request.once('error', reject);
  });
}

function bodyOf(chunks: readonly Buffer[]): Body {
  const [only] = chunks;
  const bytes = chunks.length === 1 && only ? only : Buffer.concat(chunks);
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') && !isUtf8(bytes) ? { text, bytes } : { text };
}
