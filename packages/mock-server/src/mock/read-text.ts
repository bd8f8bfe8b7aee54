import { SeedError } from '../proxy/errors/seed-error.ts';

/**
 * Reads a text file.
 *
 * @throws SeedError if the file cannot be read, or if the platform has no file system, such as a browser
 */
export function readText(fileName: string): string {
  const text = readFileIfExists(fileName);
  if (text === undefined) throw new SeedError(`${fileName}: the file does not exist`);
  return text;
}

/**
 * Reads a text file in Node. Returns undefined if it does not exist.
 *
 * @throws SeedError if the file cannot be read, and in pages
 */
export function readFileIfExists(fileName: string): string | undefined {
  const fs = globalThis.process?.getBuiltinModule?.('node:fs');
  if (!fs)
    throw new SeedError(
      `${fileName}: this platform has no file system; pass an object or the contents of the file instead`,
    );
  try {
    return fs.readFileSync(fileName, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new SeedError(`${fileName}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
