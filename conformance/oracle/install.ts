import { existsSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { persistently, virtualEnvironment } from './environment.ts';
import { findPython, OracleUnavailable } from './python.ts';
import { PINS, profileOf } from './releases.ts';

/** Some releases pin versions that a registry may not hold; for these packages the nearest that it does hold is taken. */
const OVERRIDES = ['certifi', 'litellm-proxy-extras', 'litellm-enterprise'];
const PRISMA = 'prisma==0.15.0';
const STALE_LOCK_MS = 15 * 60_000;

/** Where virtual environments are kept: `LITELLM_ORACLE_DIR`, else `.cache/oracle` at the repository's root. */
export function cacheFolder(): string {
  return process.env['LITELLM_ORACLE_DIR'] || join(import.meta.dirname, '..', '..', '.cache', 'oracle');
}

const interpreter = (environment: string): string => join(environment, 'bin', 'python');

/** The interpreter of a release that is already installed; `undefined` where it is not, or not completely. */
export function installed(release: string): string | undefined {
  const environment = join(cacheFolder(), profileOf(release));
  const found = (name: string): boolean =>
    globSync(`lib/python*/site-packages/${name}.dist-info`, { cwd: environment }).length > 0;
  const complete = existsSync(interpreter(environment)) && found(`litellm-${release}`) && found('prisma-*');
  return complete ? interpreter(environment) : undefined;
}

/**
 * Installs a LiteLLM release into a virtual environment of its own and gives its interpreter; at once where it is there.
 * Several processes may ask at a time: one installs, the others wait.
 *
 * @throws {OracleUnavailable} without a fitting Python, or where the package registry does not answer.
 */
export async function install(release: string): Promise<string> {
  const there = installed(release);
  if (there !== undefined) return there;
  const python = findPython();
  const folder = cacheFolder();
  mkdirSync(folder, { recursive: true });
  return await locked(join(folder, `.lock-${profileOf(release)}`), async () => {
    const meanwhile = installed(release);
    if (meanwhile !== undefined) return meanwhile;
    const environment = join(folder, profileOf(release));
    console.error(`Installing LiteLLM ${release} into ${environment} (once; a minute or two) …`);
    const uv = join(folder, 'uv', 'bin', 'uv');
    if (!existsSync(uv)) {
      await locked(join(folder, '.lock-uv'), async () => {
        if (existsSync(uv)) return;
        await virtualEnvironment(join(folder, 'uv'), ['uv']);
      });
    }
    const overrides = join(folder, `overrides-${profileOf(release)}.txt`);
    writeFileSync(overrides, `${OVERRIDES.join('\n')}\n`);
    await persistently(uv, ['venv', '--quiet', '--allow-existing', '--python', python, environment]);
    const target = ['--python', interpreter(environment), '--override', overrides];
    await installPackages(uv, target, release);
    const done = installed(release);
    if (done === undefined) throw new OracleUnavailable(`LiteLLM ${release} did not install into ${environment}.`);
    return done;
  });
}

/** The release with what it was measured with; where a registry does not hold that any more, with what it does hold. */
async function installPackages(uv: string, target: readonly string[], release: string): Promise<void> {
  const command = ['pip', 'install', '--quiet', ...target, `litellm[proxy]==${release}`, PRISMA];
  const pins = PINS[release] ?? [];
  try {
    await persistently(uv, [...command, ...pins]);
  } catch (error) {
    if (!(error instanceof OracleUnavailable) || pins.length === 0) throw error;
    await persistently(uv, command);
    console.error(
      `!!! LiteLLM ${release} is installed without ${pins.join(', ')}: its answers may differ from the measured ones.`,
    );
  }
}

/** Runs `work` while no other process does; a folder is the lock, as making one is atomic everywhere. */
async function locked<T>(lock: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > STALE_LOCK_MS) rmSync(lock, { recursive: true, force: true });
      await sleep(500);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
