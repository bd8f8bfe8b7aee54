import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { OracleUnavailable } from '../oracle/index.ts';
import { createVirtualEnvironment, runCommand } from '../oracle/virtual-environment.ts';

const REQUIREMENT = 'schemathesis==4.32.5';

/**
 * Installs schemathesis into `.cache/schemathesis` and returns the path of its program. Returns at once if it is installed.
 *
 * @throws {OracleUnavailable} if there is no suitable Python, or the package registry does not respond
 */
export async function installSchemathesis(): Promise<string> {
  const folder = join(import.meta.dirname, '..', '..', '.cache', 'schemathesis');
  const program = join(folder, 'bin', 'schemathesis');
  if (existsSync(program) && (await runCommand(program, ['--version'])).code === 0) return program;
  mkdirSync(folder, { recursive: true });
  await createVirtualEnvironment(folder, [REQUIREMENT]);
  return program;
}

/** Whether schemathesis is installed or can be installed. Otherwise prints why not, and the tests that need it are skipped. */
export async function isSchemathesisAvailable(): Promise<boolean> {
  try {
    await installSchemathesis();
    return true;
  } catch (error) {
    if (!(error instanceof OracleUnavailable)) throw error;
    console.error(`\n!!! SKIPPED: schemathesis is not available here.\n!!! ${error.message}\n`);
    return false;
  }
}
