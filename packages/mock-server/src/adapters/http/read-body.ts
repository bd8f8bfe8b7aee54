import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';

/** A body longer than the limit. */
export class BodyTooLarge extends Error {
  override name = 'BodyTooLarge';
}

/** A request's body as UTF-8, and as bytes where it is none. */
export interface Body {
  readonly text: string;
  readonly bytes?: Uint8Array | undefined;
}

/**
 * Reads a request's body.
 *
 * @param limit bytes
 * @throws BodyTooLarge as soon as more has come, or is announced
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => {
      request.removeAllListeners('data');
      request.resume();
      reject(new BodyTooLarge(`the body is longer than ${limit} bytes`));
    };
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      refuse();
      return;
    }
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) refuse();
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
