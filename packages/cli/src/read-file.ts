import { readFileSync } from 'node:fs';
import { Failure } from './errors.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'the file does not exist',
  EACCES: 'permission denied',
  EISDIR: 'it is a directory, not a file',
};

/**
 * Reads a text file.
 *
 * @param option the option that names the file, such as `--config`; error messages show it
 * @throws Failure if the file does not exist, cannot be read or is not valid UTF-8
 */
export function readText(file: string, option: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Failure(`cannot read ${option} ${file}: ${REASONS[code] ?? (code || 'unknown reason')}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`cannot read ${option} ${file}: the file is not valid UTF-8`);
  }
}
