import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Oracle, startOracle } from '../scripts/oracle.ts';
import { RELEASES } from '../src/releases/index.ts';

/** The names of the releases. */
export const RELEASE_NAMES: readonly string[] = Object.keys(RELEASES);

/** Returns the Python with a release: `LITELLM_ORACLE_DIR` has a virtual environment for each release. */
export function pythonOf(release: string): string | undefined {
  const directory = process.env['LITELLM_ORACLE_DIR'];
  const python = join(directory ?? '', release, 'bin', 'python');
  return directory !== undefined && existsSync(python) ? python : undefined;
}

/** Prints which release is not installed, so that its tests are skipped. */
export function warnIfMissing(release: string): void {
  if (pythonOf(release) === undefined) {
    console.warn(`SKIPPED: LiteLLM ${release} is not in LITELLM_ORACLE_DIR; the catalog is not compared with it.`);
  }
}

/** Calls a function with an oracle for a release. */
export async function withOracle<T>(release: string, use: (oracle: Oracle) => Promise<T>): Promise<T> {
  const python = pythonOf(release);
  if (python === undefined) throw new Error(`LiteLLM ${release} is not in LITELLM_ORACLE_DIR.`);
  const oracle = startOracle(python);
  try {
    return await use(oracle);
  } finally {
    oracle.stop();
  }
}

/** Loads the module of a release. */
export async function loadRelease(release: string): ReturnType<(typeof RELEASES)[string]> {
  const load = RELEASES[release];
  if (load === undefined) throw new Error(`There is no release ${release}.`);
  return await load();
}
