import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, it } from 'vitest';
import { bundle } from './smoke/bundle.ts';
import { expectAllPassed, smokeInProcess, withMock } from './smoke/run.ts';
import type { SmokeResult } from './smoke/smoke.ts';
import { tool } from './support/tools.ts';

const PROCESSES = [
  ['node-20', []],
  ['node-22', []],
  ['bun', ['run']],
  ['deno', ['run', '--allow-net']],
] as const;

describe('the smoke suite passes', () => {
  for (const [name, args] of PROCESSES) {
    const program = tool(name);
    it.skipIf(program === undefined)(`in ${name}`, async () =>
      expectAllPassed(await smokeInProcess(program as string, args)),
    );
  }

  const workerd = tool('workerd');
  it.skipIf(workerd === undefined)('in workerd', async () => {
    const worker = await bundle('worker');
    const port = await freePort();
    const folder = mkdtempSync(join(tmpdir(), 'smoke-workerd-'));
    copyFileSync(worker, join(folder, 'worker.mjs'));
    writeFileSync(join(folder, 'config.capnp'), configOf(port));
    const running = spawn(workerd as string, ['serve', join(folder, 'config.capnp')], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    try {
      const results = await withMock(async (url) => {
        const workerUrl = `http://127.0.0.1:${port}/?baseUrl=${encodeURIComponent(url)}`;
        const response = await fetchWhenUp(running, workerUrl);
        return (await response.json()) as SmokeResult[];
      });
      expectAllPassed(results);
    } finally {
      running.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** The configuration of a worker that can connect to this machine. */
function configOf(port: number): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.mjs")],
      compatibilityDate = "2025-06-01", globalOutbound = "network")),
    (name = "network", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Retries until the worker listens. */
async function fetchWhenUp(running: ChildProcess, url: string): Promise<Response> {
  for (let attempt = 0; running.exitCode === null && attempt < 200; attempt++) {
    try {
      return await fetch(url);
    } catch {
      await sleep(100);
    }
  }
  throw new Error(`workerd did not respond within 20 s (exit code ${running.exitCode})`);
}
