import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startServer } from '@litellm-models/mock-server/http';
import { expect } from 'vitest';
import { SEED } from '../suite/target.ts';
import { bundled } from './bundle.ts';
import type { SmokeResult } from './smoke.ts';

const run = promisify(execFile);

/** Runs something against a mock proxy of its own, on a port. */
export async function withMock<T>(use: (url: string) => Promise<T>): Promise<T> {
  const server = await startServer({ port: 0, config: SEED.config as object });
  try {
    return await use(server.url);
  } finally {
    await server.close();
  }
}

/** The smoke suite in another process: `command ...args process.mjs URL`. */
export async function smokeInProcess(command: string, args: readonly string[] = []): Promise<SmokeResult[]> {
  const file = await bundled('process');
  return withMock(async (url) => {
    const { stdout } = await run(command, [...args, file, url], { timeout: 120_000 });
    return JSON.parse(stdout) as SmokeResult[];
  });
}

/** Every check passed, and there were some. */
export function expectAllPassed(results: readonly SmokeResult[]): void {
  expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
  expect(results.length).toBeGreaterThanOrEqual(9);
}
