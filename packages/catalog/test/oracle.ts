import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Oracle, startOracle } from '../scripts/oracle.ts';

/** The releases the catalog knows. */
export const PROFILES: readonly string[] = ['1.71', '1.106', '1.109'];

/** The Python of a release below LITELLM_ORACLE_DIR, which holds one virtual environment per profile. */
export function pythonOf(profile: string): string | undefined {
  const directory = process.env['LITELLM_ORACLE_DIR'];
  const python = join(directory ?? '', profile, 'bin', 'python');
  return directory !== undefined && existsSync(python) ? python : undefined;
}

/** Says loudly which release cannot be asked, once. */
export function warnWithout(profile: string): void {
  if (pythonOf(profile) === undefined) {
    console.warn(`SKIPPED: no LiteLLM ${profile} below LITELLM_ORACLE_DIR; the catalog is not held against it.`);
  }
}

/** Runs with the real functions of a release. */
export async function withOracle<T>(profile: string, use: (oracle: Oracle) => Promise<T>): Promise<T> {
  const python = pythonOf(profile);
  if (python === undefined) throw new Error(`no LiteLLM ${profile}`);
  const oracle = startOracle(python);
  try {
    return await use(oracle);
  } finally {
    oracle.stop();
  }
}
