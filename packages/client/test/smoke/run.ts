import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startServer } from '@litellm-models/mock-server/http';
import { expect } from 'vitest';
import { SEED } from '../suite/target.ts';
import { bundle } from './bundle.ts';
import type { SmokeResult } from './smoke.ts';

const runFile = promisify(execFile);

/** Starts a mock proxy on a free port, and stops it afterwards. */
export async function withMock<T>(use: (url: string) => Promise<T>): Promise<T> {
  const server = await startServer({ port: 0, config: SEED.config as object });
  try {
    return await use(server.url);
  } finally {
    await server.close();
  }
}

/** Runs the smoke suite in another process: `command ...args process.mjs URL`. */
export async function smokeInProcess(command: string, args: readonly string[] = []): Promise<SmokeResult[]> {
  const file = await bundle('process');
  return withMock(async (url) => {
    const { stdout } = await runFile(command, [...args, file, url], { timeout: 120_000 });
    return JSON.parse(stdout) as SmokeResult[];
  });
}

/** Expects that every check ran and passed. */
export function expectAllPassed(results: readonly SmokeResult[]): void {
  expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
  expect(results.length).toBeGreaterThanOrEqual(9);
}
