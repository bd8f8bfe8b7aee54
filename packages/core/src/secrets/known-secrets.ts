import { REDACTED } from './mask.ts';

/** Shorter secrets are not redacted: they would match parts of ordinary words. */
const MIN_LENGTH = 4;

/** Everything but letters and digits, and the escape sequences of JSON, Python, URLs and HTML, also if they are escaped again. */
const SPECIAL = /(?:%(?:25)?[\da-fA-F]{2}|\\+(?:u[\da-fA-F]{4}|[nrt])?|&#?\w{2,7};|[^\da-zA-Z])+/g;

/** Replaces each run of special characters with a space. `positions` gets the position of each character of the result, and of the end. */
function skeletonOf(text: string, positions: number[] = []): string {
  let skeleton = '';
  let from = 0;
  const keep = (end: number): void => {
    skeleton += text.slice(from, end);
    while (from < end) positions.push(from++);
  };
  for (const { index, 0: run } of text.matchAll(SPECIAL)) {
    keep(index);
    skeleton += ' ';
    positions.push(index);
    from = index + run.length;
  }
  keep(text.length);
  positions.push(from);
  return skeleton;
}

/** Base64 of a secret, in each of the three positions that it can have in a longer text, without what depends on its neighbors. */
function base64Of(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  return [0, 1, 2].map((offset) => {
    const before = ' '.repeat(offset);
    const base64 = btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), before));
    return base64.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
}

/** Calls `found` with the start and end of each occurrence. */
function findAll(text: string, part: string, found: (start: number, end: number) => void): void {
  if (part.length < MIN_LENGTH) return;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found(at, at + part.length);
}

/**
 * Redacts the given secrets, also where they are escaped or in base64.
 *
 * @param maxLength only so many characters of `text` are used. A secret is redacted even if it ends after them.
 */
export function redactKnown(text: string, secrets: readonly string[], maxLength: number): string {
  if (secrets.length === 0) return text.slice(0, maxLength);
  const distinct = [...new Set(secrets.map((secret) => secret.trim()))];
  // Twelve characters stand for one in UTF-8 that is escaped twice for a URL.
  const margin = 12 * Math.max(...distinct.map((secret) => secret.length));
  const whole = text.slice(0, maxLength + margin);
  const positions: number[] = [];
  const skeleton = skeletonOf(whole, positions);
  const ranges: [number, number][] = [];
  for (const secret of distinct) {
    if (secret.length < MIN_LENGTH) continue;
    findAll(whole, secret, (start, end) => ranges.push([start, end]));
    // What looks like an escape sequence in a secret can be just that.
    for (const form of [secret, secret.replace(/[^\da-z]+/gi, ' '), ...base64Of(secret)]) {
      findAll(skeleton, skeletonOf(form).trim(), (start, end) =>
        ranges.push([positions[start] as number, positions[end] as number]),
      );
    }
  }
  let output = '';
  let from = 0;
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
    if (start >= maxLength) break;
    if (start >= from) output += whole.slice(from, start) + REDACTED;
    from = Math.max(from, end);
  }
  return output + whole.slice(from, Math.max(from, maxLength));
}
