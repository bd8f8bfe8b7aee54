import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, virtualEnvironment } from '../oracle/environment.ts';

const REQUIREMENT = 'schemathesis==4.32.5';

/**
 * Installs schemathesis into `.cache/schemathesis` and gives its program; at once where it is there.
 *
 * @throws {OracleUnavailable} without a fitting Python, or where the package registry does not answer.
 */
export async function installSchemathesis(): Promise<string> {
  const folder = join(import.meta.dirname, '..', '..', '.cache', 'schemathesis');
  const program = join(folder, 'bin', 'schemathesis');
  if (existsSync(program) && (await runCommand(program, ['--version'])).code === 0) return program;
  mkdirSync(folder, { recursive: true });
  await virtualEnvironment(folder, [REQUIREMENT]);
  return program;
}
