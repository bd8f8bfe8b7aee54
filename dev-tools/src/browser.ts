import { mkdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';

/** Unpacking takes seconds. A process that holds the lock longer than this has crashed. */
const STALE_LOCK_MS = 120_000;

/**
 * Launches headless Chromium: the executable that `CHROMIUM_PATH` names, or the one in the `@sparticuz/chromium` npm package,
 * which needs no system packages.
 *
 * The only flag is `--no-sandbox`. The flags that `@sparticuz/chromium` recommends disable web security, and the tests
 * depend on CORS.
 *
 * @example
 * const browser = await openBrowser();
 * const page = await browser.newPage();
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'], headless: true });
}

/** Returns the path of the executable that {@link openBrowser} launches, for test runners that launch the browser themselves. */
export async function browserPath(): Promise<string> {
  const configuredPath = process.env['CHROMIUM_PATH'];
  if (configuredPath) return configuredPath;
  const { default: packagedChromium } = await import('@sparticuz/chromium');
  // The package unpacks into the temporary folder and does not detect a partially written file, so only one process may unpack.
  return withLock(join(tmpdir(), 'litellm-models-chromium.lock'), () => packagedChromium.executablePath());
}

async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      await mkdir(folder);
      break;
    } catch {
      const lock = await stat(folder).catch(() => undefined);
      if (lock && Date.now() - lock.mtimeMs > STALE_LOCK_MS) await rm(folder, { recursive: true, force: true });
      await sleep(100);
    }
  }
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
