import { SeedError } from '../proxy/errors/seed-error.ts';

/** Reads a text file where there are files; in a page, config and keys are given as objects or texts. */
export function readText(fileName: string): string {
  const fs = globalThis.process?.getBuiltinModule?.('node:fs');
  if (!fs) throw new SeedError(`${fileName}: there are no files here; give the config as an object or a text`);
  try {
    return fs.readFileSync(fileName, 'utf8');
  } catch (error) {
    throw new SeedError(`${fileName}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
