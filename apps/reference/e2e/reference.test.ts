import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '@litellm-models/dev-tools/browser';
import { type StaticServer, serveFolder } from '@litellm-models/dev-tools/static-server';
import { QUIRKS } from '@litellm-models/mock-server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Operation {
  operationId: string;
  summary: string;
}

const contract = parse(readFileSync(join(import.meta.dirname, '../../../openapi/model-management.yaml'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
};
const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
  Object.values(item).flatMap((operation) => (operation.operationId ? [{ ...operation, path }] : [])),
);

let site: StaticServer;
let browser: Browser;

beforeAll(async () => {
  site = await serveFolder({ folder: join(import.meta.dirname, '../dist'), port: 0 });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('shows all nine operations with their quirks and makes no external requests', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const requested: string[] = [];
  const failed: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  page.on('pageerror', (error) => failed.push(error.message));
  await page.goto(site.url, { waitUntil: 'networkidle' });

  expect(operations).toHaveLength(9);
  const overview = (await page.locator('body').textContent()) ?? '';
  for (const { path } of operations) expect(overview).toContain(path);

  const links = await page.locator('a[href^="#/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const { operationId, summary, path } of operations) {
    const href = links.find((link) => link?.endsWith(`/${operationId.toLowerCase()}`));
    expect(href).toBeDefined();
    await page.goto(site.url + href);
    await page.locator('h1, h2', { hasText: summary }).first().waitFor();
    const shown = (await page.locator('body').textContent()) ?? '';
    expect(shown).toContain(path);
    for (const { name, operations: affected } of QUIRKS)
      if (affected.some((id) => id === operationId)) expect(shown).toContain(name);
  }
  expect(requested.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url))).toEqual([]);
  expect(failed).toEqual([]);
});
