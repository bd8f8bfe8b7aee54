import { readText } from '../../mock/read-text.ts';
import { Engine } from '../../mock/replicas.ts';
import { readSeed } from '../../mock/seed.ts';
import { startOf } from '../../mock/start.ts';
import { seededSources, systemSources } from '../../proxy/state/sources.ts';
import { loadQuirks } from '../../quirks/load.ts';
import { loadParts } from '../../releases/load-parts.ts';
import { DEFAULT_PROFILE, type ProfileName, profileName } from '../../releases/names.ts';
import { type Listening, listen, type RequestLine } from './server.ts';

/** How the mock proxy is served over HTTP. */
export interface ServerOptions {
  /** 4000 unless given; 0 takes any free one. */
  readonly port?: number;
  /** `127.0.0.1` unless given. */
  readonly host?: string;
  /** The LiteLLM release to emulate, one of `PROFILE_NAMES`; `DEFAULT_PROFILE` unless given. */
  readonly profile?: string;
  /** LiteLLM's `config.yaml`: an object, its text, a file's name, or what `parseConfig` gave. */
  readonly config?: string | object;
  /** Virtual keys and teams: an object, a text, a file's name, or what `parseKeys` gave. */
  readonly keys?: string | object;
  /** Opens `/__admin` to other machines, for whoever sends it in `x-admin-token`. */
  readonly adminToken?: string;
  /** A file that keeps the rows; it survives the process. */
  readonly data?: string;
  /** `off` gives the answers the proxy should have given where it has a known bug. */
  readonly quirks?: 'on' | 'off';
  /** The same ids and chance in every run. */
  readonly seed?: number;
  /** Bytes; 16 MB unless given. */
  readonly bodyLimit?: number;
  /** How many proxies share the table, and how long one takes to see what another wrote (ms). */
  readonly replicas?: number;
  readonly lag?: number;
  /** Called with each answered request. */
  readonly onRequest?: (line: RequestLine) => void;
}

/** A running mock proxy. */
export interface MockServer extends Listening {
  readonly engine: Engine;
  /** The name of the emulated LiteLLM release, and its full version. */
  readonly profile: ProfileName;
  readonly litellm: string;
  readonly masterKey: string;
  /** How many deployments are served now. */
  readonly deployments: number;
  /**
   * Starts anew from other files, rows gone; connections stay. What is wrong throws, and nothing has changed.
   *
   * @throws SeedError
   */
  reseed(config?: ServerOptions['config'], keys?: ServerOptions['keys']): void;
  /** What is odd about config or keys, one line each. */
  readonly warnings: readonly string[];
}

/**
 * Serves the mock proxy over HTTP, with `/__admin` beside it.
 *
 * @throws SeedError naming file, line and column of what is wrong in config or keys; UnknownProfileError; Node's own error
 *   (with its `code`) when the port is taken
 * @example
 * const server = await startServer({ port: 0, config: 'config.yaml' });
 * await fetch(`${server.url}/v1/models`, { headers: { authorization: 'Bearer sk-1234' } });
 * await server.close();
 */
export async function startServer(options: ServerOptions = {}): Promise<MockServer> {
  const name = profileName(options.profile ?? DEFAULT_PROFILE);
  const seed = readSeed(options.config, options.keys, readText);
  const { release, catalog } = await loadParts(name);
  const start = startOf(seed);
  const sources = options.seed === undefined ? systemSources() : seededSources(options.seed);
  const store = options.data === undefined ? undefined : await openStore(options.data, name, start.keyring.masterKey);
  const { replicas, lag } = options;
  const quirks = await loadQuirks(name, options.quirks);
  const engine = new Engine({ release, catalog, sources, start, store, replicas, lag, quirks });
  const { host = '127.0.0.1', port = 4000, adminToken, bodyLimit, onRequest } = options;
  const listening = await listen(engine, { host, port, adminToken, bodyLimit, onRequest });
  const close = async (): Promise<void> => {
    await listening.close();
    store?.close();
  };
  return {
    ...listening,
    close,
    engine,
    profile: name,
    litellm: release.litellm,
    masterKey: start.keyring.masterKey,
    warnings: seed.warnings,
    get deployments() {
      return engine.states[0]?.router.size ?? 0;
    },
    reseed: (config, keys) =>
      engine.restart(startOf(readSeed(config ?? options.config, keys ?? options.keys, readText))),
  };
}

async function openStore(
  file: string,
  profile: string,
  masterKey: string,
): Promise<import('../../proxy/state/row-store.ts').RowStore> {
  const { openDataFile } = await import('../data-file/data-file.ts');
  return openDataFile({ file, profile, secret: process.env['LITELLM_SALT_KEY'] ?? masterKey });
}
