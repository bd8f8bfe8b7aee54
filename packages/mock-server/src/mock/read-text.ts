import { SeedError } from '../proxy/errors/seed-error.ts';

/**
 * Reads a text file.
 *
 * @throws SeedError if the file cannot be read, or if the platform has no file system, such as a browser
 */
export function readText(fileName: string): string {
  const fs = globalThis.process?.getBuiltinModule?.('node:fs');
  if (!fs)
    throw new SeedError(
      `${fileName}: this platform has no file system; pass an object or the contents of the file instead`,
    );
  try {
    return fs.readFileSync(fileName, 'utf8');
  } catch (error) {
    throw new SeedError(`${fileName}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
