import { openBrowser } from '@litellm-models/dev-tools/browser';
import { type StaticServer, serveFolder } from '@litellm-models/dev-tools/static-server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIST, expectAccessible, openPage, row } from './helpers.ts';

let browser: Browser;
let rootSite: StaticServer;
let subpathSite: StaticServer;

beforeAll(async () => {
  rootSite = await serveFolder({ folder: DIST, port: 0 });
  subpathSite = await serveFolder({ folder: DIST, port: 0, base: '/a/deep/path/' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rootSite?.close();
  await subpathSite?.close();
});

test.each([
  ['at the root of a host', () => rootSite.url],
  ['under a path of a host', () => subpathSite.url],
])('runs the mock in the page without a server, %s', async (_, url) => {
  const { page, pageErrors } = await openPage(browser, `${url()}?mock`, { mockUrl: new URL('mock-proxy', url()).href });
  await page.getByText('a mock of LiteLLM 1.109 in this page').waitFor();
  await row(page, 'claude-sonnet').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Add deployment' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Model name').fill('mine');
  await dialog.getByLabel('Model', { exact: true }).fill('openai/gpt-4o-mini');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Added mine.').waitFor();
  await row(page, 'mine').getByRole('button', { name: /^Edit/ }).click();
  await dialog.getByLabel('Tokens per minute').fill('7000');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Updated mine.').waitFor();
  await row(page, 'mine').getByText('7,000').waitFor();

  await row(page, 'mine').getByRole('button', { name: /^Edit/ }).click();
  await dialog.getByLabel('Tokens per minute').fill('a lot');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('alert').getByText('ValidationError').waitFor();
  await page.keyboard.press('Escape');

  await row(page, 'mine')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText('Removed mine.').waitFor();
  await row(page, 'mine').waitFor({ state: 'detached' });
  expect(pageErrors).toEqual([]);
});

test('on 1.71, asks before saving an edit that drops the config models', async () => {
  const { page } = await openPage(browser, rootSite.url);
  await page.getByLabel('LiteLLM release').selectOption('1.71');
  await page.getByRole('button', { name: 'Start the mock' }).click();
  await page.getByText('a mock of LiteLLM 1.71 in this page').waitFor();
  await page.getByRole('button', { name: 'Add deployment' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Model name').fill('mine');
  await dialog.getByLabel('Model', { exact: true }).fill('openai/gpt-4o-mini');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await row(page, 'mine').getByRole('button', { name: /^Edit/ }).click();
  await dialog.getByLabel('Requests per minute').fill('5');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('alert').getByText('drops_config_models').waitFor();
  await dialog.getByRole('button', { name: 'Save and drop the config models' }).click();
  await page.getByText('Updated mine.').waitFor();
  await row(page, 'claude-sonnet').waitFor({ state: 'detached' });
});
