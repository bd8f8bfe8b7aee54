import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openBrowser } from '@litellm-models/dev-tools/browser';
import { afterEach, expect, test } from 'vitest';
import { openPage, row } from './helpers.ts';

const ROOT = join(import.meta.dirname, '../../..');

// The reference is a dev dependency, so that turbo builds it before this test runs.
const require = createRequire(import.meta.url);
require.resolve('@litellm-models/reference/package.json');

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

interface StartedProcess {
  child: ChildProcess;
  /** The output until the servers are ready or the process exits. */
  output: Promise<string>;
  ended: Promise<number | null>;
}

/** Runs the script behind `pnpm start` without building. */
function start(...args: string[]): StartedProcess {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.ts'), '--no-build', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const output = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        if (text.includes('Ctrl-C')) resolve(text);
      });
    ended.then(() => resolve(text));
  });
  return { child, output, ended };
}

const FREE_PORTS = ['--mock-port', '0', '--demo-port', '0', '--reference-port', '0'];

test('prints working URLs and a working curl command, and stops all servers on Ctrl-C', async () => {
  const { child, output, ended } = start(...FREE_PORTS);
  const text = await output;
  const url = (name: string): string => new RegExp(`${name} +(http://\\S+)`).exec(text)?.[1] ?? `no ${name} in ${text}`;
  expect(text).toMatch(/Key +sk-1234/);

  const curl = /^ *curl (.+)$/m.exec(text)?.[1] ?? '';
  const { stdout } = await promisify(execFile)('sh', ['-c', `curl -s ${curl}`]);
  expect(JSON.parse(stdout).data.map(({ id }: { id: string }) => id)).toContain('claude-sonnet');

  const browser = await openBrowser();
  const { page, pageErrors } = await openPage(browser, url('Dashboard'));
  await page.getByText(`Connected to ${url('Mock proxy')}`).waitFor();
  await row(page, 'claude-sonnet').waitFor();
  await page.goto(url('Reference'));
  await page.getByText('/model/new').first().waitFor();
  await browser.close();
  expect(pageErrors).toEqual([]);

  child.kill('SIGINT');
  expect(await ended).toBe(0);
  for (const name of ['Mock proxy', 'Dashboard', 'Reference']) await expect(fetch(url(name))).rejects.toThrow();
});

test.each([
  ['--mock-port', 'the mock proxy'],
  ['--demo-port', 'the dashboard'],
  ['--reference-port', 'the reference'],
])('reports a port that is in use, with the option to change: %s', async (flag, what) => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
  const { port } = blocker.address() as { port: number };
  const { output, ended } = start(...FREE_PORTS, flag, String(port));
  expect(await output).toBe(`error: port ${port} for ${what} is already in use; choose another one with ${flag}\n`);
  expect(await ended).toBe(1);
  blocker.close();
});

test.each([
  [['--help'], 0, '--demo-port N'],
  [['--mock-port', 'x'], 2, '--mock-port must be a port from 0 to 65535'],
  [['--port', '1'], 2, "Unknown option '--port'"],
  [['--mock-port', '28001', '--demo-port', '28001'], 1, 'cannot both use port 28001: change --demo-port'],
])('checks the options %j', async (args, code, part) => {
  const { output, ended } = start(...args);
  expect(await output).toContain(part);
  expect(await ended).toBe(code);
});
