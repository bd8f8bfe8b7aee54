import type { IncomingMessage } from 'node:http';

/** A body longer than the limit. */
export class BodyTooLarge extends Error {
  override name = 'BodyTooLarge';
}

/**
 * Reads a request's body as UTF-8.
 *
 * @param limit bytes
 * @throws BodyTooLarge as soon as more has come, or is announced
 */
export function readBody(request: IncomingMessage, limit: number): Promise<string> {
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
    request.once('end', () => resolve(text(chunks)));
    request.once('error', reject);
  });
}

function text(chunks: readonly Buffer[]): string {
  const [only] = chunks;
  return chunks.length === 1 && only ? only.toString('utf8') : Buffer.concat(chunks).toString('utf8');
}
