import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openBrowser } from '@litellm-models/dev-tools/browser';
import { type StaticServer, serveFolder } from '@litellm-models/dev-tools/static-server';
import { type MockServer, startServer } from '@litellm-models/mock-server/http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { checkPageResponses } from '../../../conformance/contract/index.ts';

/** The config of the mock inside the page. */
const EXAMPLE_CONFIG: unknown = parse(readFileSync(join(import.meta.dirname, '../../../examples/config.yaml'), 'utf8'));

export const DIST: string = join(import.meta.dirname, '../dist');

/** A mock server, the built dashboard connected to it, and a browser. */
export interface TestEnvironment {
  mock: MockServer;
  site: StaticServer;
  browser: Browser;
  close(): Promise<void>;
}

export const CONFIG = {
  model_list: [
    {
      model_name: 'gpt-4o',
      litellm_params: { model: 'openai/gpt-4o', api_key: 'sk-of-the-config', rpm: 500 },
      model_info: { id: 'from-config' },
    },
  ],
};

export async function startEnvironment(config: object = CONFIG): Promise<TestEnvironment> {
  const mock = await startServer({ port: 0, config });
  const connection = JSON.stringify({ baseUrl: mock.url, apiKey: 'sk-1234' });
  const site = await serveFolder({ folder: DIST, port: 0, files: { 'connection.json': connection } });
  const browser = await openBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
    await mock.close();
  };
  return { mock, site, browser, close };
}

/**
 * Opens a page in a new browser context. `pageErrors` collects uncaught exceptions and console errors.
 *
 * @param options.mockUrl the URL of a mock inside the page, whose responses are checked against the contract
 */
export async function openPage(
  browser: Browser,
  url: string,
  { mockUrl, ...options }: BrowserContextOptions & { mockUrl?: string } = {},
): Promise<{ page: Page; pageErrors: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 860 }, ...options });
  if (mockUrl !== undefined) checkPageResponses(context, mockUrl, [EXAMPLE_CONFIG]);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));
  page.on('console', (message) => {
    // Chromium logs each 4xx response as an error. Some tests expect such responses.
    if (message.type() === 'error' && !message.text().includes('the server responded with a status of'))
      pageErrors.push(message.text());
  });
  await page.goto(url);
  return { page, pageErrors };
}

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** Expects axe-core to find no violations, including of best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.addScriptTag({ content: axeSource });
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
  expect(violations).toEqual([]);
}

/** Returns the table row of a deployment or model group. */
export const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
