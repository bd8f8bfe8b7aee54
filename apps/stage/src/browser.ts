import { mkdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';

/** Unpacking takes seconds; whoever holds the lock longer than this has died. */
const STALE_MS = 120_000;

/**
 * Starts a real browser: the one of `CHROMIUM_PATH`, else Chromium from the npm registry, which needs no system package.
 *
 * It gets `--no-sandbox` and nothing else: the package's own list of flags would switch off the very web security
 * (CORS) that the tests are about.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'], headless: true });
}

/** The program of {@link openBrowser}, for a runner that starts it by itself. */
export async function browserPath(): Promise<string> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  const { default: packed } = await import('@sparticuz/chromium');
  // It unpacks into the temporary folder and takes a half-written file for a whole one: one process at a time.
  return withLock(join(tmpdir(), 'litellm-models-chromium.lock'), () => packed.executablePath());
}

async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      await mkdir(folder);
      break;
    } catch {
      const since = await stat(folder).catch(() => undefined);
      if (since && Date.now() - since.mtimeMs > STALE_MS) await rm(folder, { recursive: true, force: true });
      await sleep(100);
    }
  }
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
