import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openBrowser } from '@litellm-models/dev-tools/browser';
import { describe, it } from 'vitest';
import { bundle } from './smoke/bundle.ts';
import { expectAllPassed, smokeInProcess, withMock } from './smoke/run.ts';
import type { SmokeResult } from './smoke/smoke.ts';

describe('the smoke suite passes', () => {
  it('in this version of Node.js', async () => expectAllPassed(await smokeInProcess(process.execPath)));

  it('in a browser page on another origin', async () => {
    const script = readFileSync(await bundle('page'));
    const site = createServer(({ url = '/' }, response) => {
      const isScript = url.startsWith('/page.mjs');
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(
        isScript ? script : '<!doctype html><title>smoke</title><body><script type="module" src="/page.mjs"></script>',
      );
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const browser = await openBrowser();
    try {
      const results = await withMock(async (url) => {
        const page = await browser.newPage();
        // The page's script reads the proxy's URL from the query.
        await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/?baseUrl=${encodeURIComponent(url)}`);
        await page.waitForFunction(() => document.title === 'done');
        return JSON.parse((await page.textContent('body')) ?? '') as SmokeResult[];
      });
      expectAllPassed(results);
    } finally {
      await browser.close();
      site.close();
    }
  });
});
