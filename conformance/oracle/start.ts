import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { httpTarget } from '../player/target.ts';
import type { Json, Seed } from '../player/transcript.ts';
import { install } from './install.ts';
import { RELEASES } from './releases.ts';

/** The configuration that the proxy starts with. */
export interface OracleOptions {
  /** A `config.yaml`: its text, or its content as an object. Default: no models. */
  config?: string | { [key: string]: Json };
  /** The content of a keys file: `{ keys, teams }`. Default: only the master key, `sk-1234`. */
  keys?: { [key: string]: Json };
  /** Default: 0, a free port. */
  port?: number;
  /** Enables the features of an enterprise license. Default: false. */
  premium?: boolean;
  /** Runs the proxy without a database. Default: false. */
  noDatabase?: boolean;
}

/** A running LiteLLM proxy. Its master key is `sk-1234`. */
export interface Oracle {
  /** The release or version that was passed to {@link startOracle}. */
  readonly release: string;
  /** The exact LiteLLM version: `1.2.3`. */
  readonly version: string;
  readonly url: string;
  /** Restarts the proxy with a seed, in about half a second. What the seed leaves out is as passed to {@link startOracle}. */
  reset(seed?: Seed): Promise<void>;
  /** Runs the periodic reload from the database now. */
  reload(): Promise<void>;
  /** Changes settings of the running proxy: `{ store_model_in_db: false }`. */
  updateSettings(settings: { [key: string]: Json }): Promise<void>;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 180_000;

/**
 * Starts a real LiteLLM proxy with an in-memory database. Installs that LiteLLM version first if necessary.
 *
 * @param release one of `RELEASE_NAMES`, or an exact version like `1.105.0`
 * @throws {OracleUnavailable} if Python or the package registry is missing; tests use {@link oracleFor}, which skips them then
 * @throws {Error} if the proxy rejects the configuration
 *
 * @example
 * const oracle = await startOracle(NEWEST_RELEASE, { config: { model_list: [] } });
 * await fetch(`${oracle.url}/v1/models`, { headers: { authorization: 'Bearer sk-1234' } });
 * await oracle.stop();
 */
export async function startOracle(release: string, options: OracleOptions = {}): Promise<Oracle> {
  const version = RELEASES[release] ?? release;
  const python = await install(version);
  const folder = mkdtempSync(join(tmpdir(), 'oracle-seed-'));
  const script = join(import.meta.dirname, 'python', 'serve.py');
  const args = [script, '--exit-with-stdin', '--port', String(options.port ?? 0)];
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
  // Python may write its bytecode cache: the next start then takes half as long.
  const { PYTHONDONTWRITEBYTECODE: _, ...environment } = process.env;
  const child = spawn(python, args, { env: environment, stdio: ['pipe', 'pipe', 'pipe'] });
  const stop = async (): Promise<void> => {
    rmSync(folder, { recursive: true, force: true });
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await exited;
  };
  try {
    const url = await waitUntilReady(child, version);
    const target = httpTarget(url, 120_000);
    // An object is sent as JSON: in YAML written by JavaScript, Python would read 1e-06 as a string.
    const withConfig = (seed: Seed): Seed =>
      typeof config === 'object' && seed.config_file === undefined ? { ...seed, config_file: config } : seed;
    const reset = (seed: Seed = {}): Promise<void> => target.reset(withConfig(seed));
    if (typeof config === 'object') await reset();
    return { release, version, url, reset, reload: target.reload, updateSettings: target.updateSettings, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Resolves with the proxy's URL once it accepts requests. Rejects with the end of its standard error if it exits before that. */
function waitUntilReady(child: ChildProcess, version: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let errors = '';
    const timer = setTimeout(
      () => reject(new Error(`LiteLLM ${version} did not start within ${START_TIMEOUT_MS / 1000} s:\n${errors}`)),
      START_TIMEOUT_MS,
    );
    child.stderr?.on('data', (chunk) => {
      errors = (errors + String(chunk)).slice(-4_000);
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
      reject(new Error(`LiteLLM ${version} exited with status ${code} before it was ready:\n${errors}`));
    });
  });
}
