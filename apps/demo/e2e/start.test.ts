import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openBrowser } from '@litellm-models/stage/browser';
import { afterEach, expect, test } from 'vitest';
import { openPage, row } from './stage.ts';

const ROOT = join(import.meta.dirname, '../../..');

// Both apps are built before this runs: the one because it is this package, the other because it is a dependency of it.
const require = createRequire(import.meta.url);
require.resolve('@litellm-models/reference/package.json');

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

interface Started {
  child: ChildProcess;
  text: Promise<string>;
  ended: Promise<number | null>;
}

/** What `pnpm start` runs, on the files that are built. */
function start(...args: string[]): Started {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.ts'), '--no-build', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const text = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Ctrl-C')) resolve(said);
      });
    ended.then(() => resolve(said));
  });
  return { child, text, ended };
}

const FREE = ['--mock-port', '0', '--demo-port', '0', '--reference-port', '0'];

test('prints what works as printed; Ctrl-C ends all', async () => {
  const { child, text, ended } = start(...FREE);
  const said = await text;
  const url = (name: string): string => new RegExp(`${name} +(http://\\S+)`).exec(said)?.[1] ?? `no ${name} in ${said}`;
  expect(said).toMatch(/Key +sk-1234/);

  const curl = /^ *curl (.+)$/m.exec(said)?.[1] ?? '';
  const { stdout } = await promisify(execFile)('sh', ['-c', `curl -s ${curl}`]);
  expect(JSON.parse(stdout).data.map(({ id }: { id: string }) => id)).toContain('claude-sonnet');

  const browser = await openBrowser();
  const { page, faults } = await openPage(browser, url('Dashboard'));
  await page.getByText(`Reading from ${url('Mock proxy')}`).waitFor();
  await row(page, 'claude-sonnet').waitFor();
  await page.goto(url('Reference'));
  await page.getByText('/model/new').first().waitFor();
  await browser.close();
  expect(faults).toEqual([]);

  child.kill('SIGINT');
  expect(await ended).toBe(0);
  for (const name of ['Mock proxy', 'Dashboard', 'Reference']) await expect(fetch(url(name))).rejects.toThrow();
});

test.each([
  ['--mock-port', 'the mock proxy'],
  ['--demo-port', 'the dashboard'],
  ['--reference-port', 'the reference'],
])('a taken port is named with its flag: %s', async (flag, what) => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
  const { port } = blocker.address() as { port: number };
  const { text, ended } = start(...FREE, flag, String(port));
  expect(await text).toBe(`error: port ${port} for ${what} is already in use; choose another one with ${flag}\n`);
  expect(await ended).toBe(1);
  blocker.close();
});

test.each([
  [['--help'], 0, '--demo-port N'],
  [['--mock-port', 'x'], 2, '--mock-port must be a port from 0 to 65535'],
  [['--port', '1'], 2, "Unknown option '--port'"],
  [['--mock-port', '28001', '--demo-port', '28001'], 1, 'cannot both use port 28001: change --demo-port'],
])('%j', async (args, code, part) => {
  const { text, ended } = start(...args);
  expect(await text).toContain(part);
  expect(await ended).toBe(code);
});
