/**
 * Builds what changed, then serves the mock proxy, the dashboard that shows it, and the reference.
 *
 *   npx -y pnpm@10 start [--mock-port N] [--demo-port N] [--reference-port N]
 */
import { join } from 'node:path';
import { serveFolder } from '../dev-tools/src/static-server.ts';
import { HELP, readArguments } from './start/arguments.ts';
import { build } from './start/build.ts';
import { launcherExited } from './start/launcher.ts';
import { checkPorts, describeStartError } from './start/ports.ts';

const root = join(import.meta.dirname, '..');
const HOST = '127.0.0.1';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const parsed = readArguments(args);
  if (parsed === HELP) {
    console.log(HELP);
    return 0;
  }
  if (typeof parsed === 'string') {
    console.error(parsed);
    return 2;
  }
  const { ports } = parsed;
  const unavailable = await checkPorts(HOST, ports);
  if (unavailable !== undefined) return fail(unavailable);
  const started = Date.now();
  if (parsed.build && !build(root)) return fail('the build failed; see its output above');

  const cleanups: (() => Promise<void>)[] = [];
  try {
    // Serves the built files, as in an installed package. Their types come from the sources.
    const built = new URL('../packages/mock-server/dist/http.js', import.meta.url).href;
    const { startServer }: typeof import('../packages/mock-server/src/adapters/http/index.ts') = await import(built);
    const config = join(root, 'examples/config.yaml');
    const server = await startServer({ port: ports.mock, host: HOST, config, keys: join(root, 'examples/keys.json') });
    cleanups.push(() => server.close());
    const key = server.mock.masterKey;
    const connection = JSON.stringify({ baseUrl: server.url, apiKey: key });
    const demo = await serveFolder({
      folder: join(root, 'apps/demo/dist'),
      port: ports.demo,
      host: HOST,
      files: { 'connection.json': connection },
    });
    cleanups.push(() => demo.close());
    const reference = await serveFolder({
      folder: join(root, 'apps/reference/dist'),
      port: ports.reference,
      host: HOST,
    });
    cleanups.push(() => reference.close());
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`
  Mock proxy   ${server.url}   (examples/config.yaml)
  Dashboard    ${demo.url.replace(/\/$/, '')}
  Reference    ${reference.url.replace(/\/$/, '')}
  Key          ${key}

  curl ${server.url}/v1/models -H "Authorization: Bearer ${key}"

  Ready after ${seconds} s. Ctrl-C stops all three.
`);
    await Promise.race([stopSignal(), launcherExited()]);
    return 0;
  } catch (error) {
    return fail(describeStartError(error, ports));
  } finally {
    await Promise.all(cleanups.map((close) => close()));
  }
}

/** Resolves on Ctrl-C, and when the system asks the process to stop. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

function fail(message: string): number {
  console.error(`error: ${message}`);
  return 1;
}
