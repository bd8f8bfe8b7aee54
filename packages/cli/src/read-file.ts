import { readFileSync } from 'node:fs';
import { Failure } from './errors.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
};

/**
 * Reads a text file.
 *
 * @throws Failure naming the file and why: missing, not readable, not UTF-8
 */
export function readText(file: string, what: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Failure(`cannot read ${what} ${file}: ${REASONS[code] ?? (code || 'unknown reason')}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`cannot read ${what} ${file}: it is not UTF-8`);
  }
}
