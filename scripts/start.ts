/**
 * Builds what has changed and serves it: the mock proxy, the dashboard that reads from it, and the reference.
 *
 *   npx -y pnpm@10 start [--mock-port N] [--demo-port N] [--reference-port N]
 */
import { join } from 'node:path';
import { serveFolder } from '../dev-tools/src/static-server.ts';
import { HELP, readArguments } from './start/arguments.ts';
import { build } from './start/build.ts';
import { launcherGone } from './start/launcher.ts';
import { explainPort, requireFree } from './start/ports.ts';

const root = join(import.meta.dirname, '..');
const HOST = '127.0.0.1';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (typeof read === 'string') {
    const wanted = read === HELP;
    (wanted ? console.log : console.error)(read);
    return wanted ? 0 : 2;
  }
  const { ports } = read;
  const taken = await requireFree(HOST, ports);
  if (taken !== undefined) return fail(taken);
  const started = Date.now();
  if (read.build && !build(root)) return fail('The build failed; what it printed stands above.');

  const close: (() => Promise<void>)[] = [];
  try {
    // The built files, as an installed package has them; their types are those of the sources.
    const built = new URL('../packages/mock-server/dist/http.js', import.meta.url).href;
    const { startServer }: typeof import('../packages/mock-server/src/adapters/http/index.ts') = await import(built);
    const config = join(root, 'examples/config.yaml');
    const server = await startServer({ port: ports.mock, host: HOST, config, keys: join(root, 'examples/keys.json') });
    close.push(() => server.close());
    const key = server.mock.masterKey;
    const connection = JSON.stringify({ baseUrl: server.url, apiKey: key });
    const demo = await serveFolder({
      folder: join(root, 'apps/demo/dist'),
      port: ports.demo,
      host: HOST,
      files: { 'connection.json': connection },
    });
    close.push(() => demo.close());
    const reference = await serveFolder({
      folder: join(root, 'apps/reference/dist'),
      port: ports.reference,
      host: HOST,
    });
    close.push(() => reference.close());
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`
  Mock proxy   ${server.url}   (examples/config.yaml)
  Dashboard    ${demo.url.replace(/\/$/, '')}
  Reference    ${reference.url.replace(/\/$/, '')}
  Key          ${key}

  curl ${server.url}/v1/models -H "Authorization: Bearer ${key}"

  Ready after ${seconds} s. Ctrl-C ends all three.
`);
    await Promise.race([untilStopped(), launcherGone()]);
    return 0;
  } catch (error) {
    return fail(explainPort(error, ports));
  } finally {
    await Promise.all(close.map((end) => end()));
  }
}

/** Resolves when the process is asked to stop: Ctrl-C, a termination signal or a closed terminal. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

function fail(message: string): number {
  console.error(`error: ${message}`);
  return 1;
}
