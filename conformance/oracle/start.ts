import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { httpTarget } from '../player/target.ts';
import type { Json, Seed } from '../player/transcript.ts';
import { install } from './install.ts';
import { RELEASES } from './releases.ts';

/** What the proxy is started with. */
export interface OracleOptions {
  /** The text of a `config.yaml`, or its content. Default: no models. */
  config?: string | { [key: string]: Json };
  /** A keys file's content: `{ keys, teams }`. Default: none but the master key, `sk-1234`. */
  keys?: { [key: string]: Json };
  /** 0, the default, takes a free one. */
  port?: number;
  /** As with an enterprise licence. */
  premium?: boolean;
  /** As without a database. */
  noDatabase?: boolean;
}

/** A real LiteLLM proxy, running. The master key is `sk-1234`. */
export interface Oracle {
  readonly profile: string;
  /** The exact LiteLLM release. */
  readonly release: string;
  readonly url: string;
  /** Starts the proxy anew on a seed; what is left out is as given to {@link startOracle}. About half a second. */
  reset(seed?: Seed): Promise<void>;
  /** The periodic reload from the database, now. */
  tick(): Promise<void>;
  /** Changes settings of the running proxy: `{ store_model_in_db: false }`. */
  set(settings: { [key: string]: Json }): Promise<void>;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 180_000;

/**
 * Starts the real proxy of a profile, its rows in memory; installs that release first where it is not there yet.
 *
 * @param profile `1.71`, `1.106`, `1.109`, or an exact release like `1.105.0`
 * @throws {OracleUnavailable} where Python or the package registry is missing: see {@link oracleFor} for tests that skip then
 * @throws {Error} where the proxy refuses the configuration
 *
 * @example
 * const oracle = await startOracle('1.106', { config: { model_list: [] } });
 * await fetch(`${oracle.url}/v1/models`, { headers: { authorization: 'Bearer sk-1234' } });
 * await oracle.stop();
 */
export async function startOracle(profile: string, options: OracleOptions = {}): Promise<Oracle> {
  const release = RELEASES[profile] ?? profile;
  const python = await install(release);
  const folder = mkdtempSync(join(tmpdir(), 'oracle-seed-'));
  const args = [join(import.meta.dirname, 'python', 'serve.py'), '--tied', '--port', String(options.port ?? 0)];
  const { config, keys } = options;
  if (typeof config === 'string') {
    writeFileSync(join(folder, 'config.yaml'), config);
    args.push('--config', join(folder, 'config.yaml'));
  }
  if (keys !== undefined) {
    writeFileSync(join(folder, 'keys.json'), JSON.stringify(keys));
    args.push('--keys', join(folder, 'keys.json'));
  }
  if (options.premium === true) args.push('--premium');
  if (options.noDatabase === true) args.push('--no-db');
  // Compiled modules are kept beside the sources: the next start takes half as long.
  const { PYTHONDONTWRITEBYTECODE: _, ...environment } = process.env;
  const child = spawn(python, args, { env: environment, stdio: ['pipe', 'pipe', 'pipe'] });
  const stop = async (): Promise<void> => {
    rmSync(folder, { recursive: true, force: true });
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  try {
    const url = await ready(child, release);
    const target = httpTarget(url, 120_000);
    // A seed that is an object goes over the wire: as YAML written by hand, 1e-06 would be a string.
    const whole = (seed: Seed): Seed =>
      typeof config === 'object' && seed.config_file === undefined ? { ...seed, config_file: config } : seed;
    const reset = (seed: Seed = {}): Promise<void> => target.reset(whole(seed));
    if (typeof config === 'object') await reset();
    return { profile, release, url, reset, tick: target.reload, set: target.set, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Resolves with the address once the proxy answers; keeps its output flowing, and shows the end of it where it dies. */
function ready(child: ChildProcess, release: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let errors = '';
    const timer = setTimeout(
      () => reject(new Error(`LiteLLM ${release} did not start in time:\n${errors}`)),
      START_TIMEOUT_MS,
    );
    child.stderr?.on('data', (part) => {
      errors = (errors + String(part)).slice(-4_000);
    });
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (!line.startsWith('ready ')) return;
        clearTimeout(timer);
        resolve(line.slice('ready '.length));
      });
    }
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`LiteLLM ${release} ended with ${code}:\n${errors}`));
    });
  });
}
