import { existsSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findPython, OracleUnavailable } from './python.ts';
import { pinsOf, releaseOf } from './releases.ts';
import { createVirtualEnvironment, runWithRetries } from './virtual-environment.ts';

/** LiteLLM pins these to versions that a registry may not have. Listed as overrides without a version, any version is accepted. */
const OVERRIDES = ['certifi', 'litellm-proxy-extras', 'litellm-enterprise'];
const PRISMA = 'prisma==0.15.0';
const STALE_LOCK_MS = 15 * 60_000;

/** The folder of the virtual environments: `LITELLM_ORACLE_DIR`, or `.cache/oracle` in the repository. */
export function cacheFolder(): string {
  return process.env['LITELLM_ORACLE_DIR'] || join(import.meta.dirname, '..', '..', '.cache', 'oracle');
}

const interpreterOf = (environment: string): string => join(environment, 'bin', 'python');

/** Returns the Python interpreter of a LiteLLM version, or `undefined` if that version is not installed completely. */
export function installed(version: string): string | undefined {
  const environment = join(cacheFolder(), releaseOf(version));
  const has = (name: string): boolean =>
    globSync(`lib/python*/site-packages/${name}.dist-info`, { cwd: environment }).length > 0;
  const complete = existsSync(interpreterOf(environment)) && has(`litellm-${version}`) && has('prisma-*');
  return complete ? interpreterOf(environment) : undefined;
}

/**
 * Installs a LiteLLM version into a virtual environment and returns its Python interpreter. Returns at once if it is installed.
 * Safe to call from several processes: one installs, the others wait.
 *
 * @throws {OracleUnavailable} if there is no suitable Python, or the package registry does not respond
 */
export async function install(version: string): Promise<string> {
  const existing = installed(version);
  if (existing !== undefined) return existing;
  const python = findPython();
  const folder = cacheFolder();
  mkdirSync(folder, { recursive: true });
  return await withLock(join(folder, `.lock-${releaseOf(version)}`), async () => {
    const installedMeanwhile = installed(version);
    if (installedMeanwhile !== undefined) return installedMeanwhile;
    const environment = join(folder, releaseOf(version));
    console.error(`Installing LiteLLM ${version} into ${environment}. This happens once and takes a minute or two.`);
    const uv = join(folder, 'uv', 'bin', 'uv');
    if (!existsSync(uv)) {
      await withLock(join(folder, '.lock-uv'), async () => {
        if (existsSync(uv)) return;
        await createVirtualEnvironment(join(folder, 'uv'), ['uv']);
      });
    }
    const overrides = join(folder, `overrides-${releaseOf(version)}.txt`);
    writeFileSync(overrides, `${OVERRIDES.join('\n')}\n`);
    await runWithRetries(uv, ['venv', '--quiet', '--allow-existing', '--python', python, environment]);
    await installPackages(uv, ['--python', interpreterOf(environment), '--override', overrides], version);
    const interpreter = installed(version);
    if (interpreter === undefined) {
      throw new OracleUnavailable(
        `LiteLLM ${version} is not complete in ${environment} after the installation. Delete that folder and try again.`,
      );
    }
    return interpreter;
  });
}

/** Installs a version with the packages it was measured with. If the registry no longer has those, installs without pins and warns. */
async function installPackages(uv: string, target: readonly string[], version: string): Promise<void> {
  const command = ['pip', 'install', '--quiet', ...target, `litellm[proxy]==${version}`, PRISMA];
  const pins = pinsOf(version);
  try {
    await runWithRetries(uv, [...command, ...pins]);
  } catch (error) {
    if (!(error instanceof OracleUnavailable) || pins.length === 0) throw error;
    await runWithRetries(uv, command);
    console.error(
      `!!! LiteLLM ${version} is installed without ${pins.join(', ')}: its responses may differ from the transcripts.`,
    );
  }
}

/** Runs `work` while no other process holds the lock. The lock is a folder, because creating one is atomic on every platform. */
async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const lockedAt = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - lockedAt > STALE_LOCK_MS) rmSync(lock, { recursive: true, force: true });
      await sleep(500);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
