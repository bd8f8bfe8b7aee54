import { openBrowser } from '@litellm-models/dev-tools/browser';
import { type StaticServer, serveFolder } from '@litellm-models/dev-tools/static-server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIST, expectAccessible, openPage, row } from './stage.ts';

let browser: Browser;
let root: StaticServer;
let below: StaticServer;

beforeAll(async () => {
  root = await serveFolder({ folder: DIST, port: 0 });
  below = await serveFolder({ folder: DIST, port: 0, base: '/a/deep/path/' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await root?.close();
  await below?.close();
});

test.each([
  ['at the root of a host', () => root.url],
  ['under a path of a host', () => below.url],
])('the mock inside the page, no server anywhere: %s', async (_, url) => {
  const { page, faults } = await openPage(browser, `${url()}?mock`);
  await page.getByText('a mock of LiteLLM 1.109 inside this page').waitFor();
  await row(page, 'claude-sonnet').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Add a deployment' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('mine');
  await dialog.getByLabel('Model', { exact: true }).fill('openai/gpt-4o-mini');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Added mine.').waitFor();
  await row(page, 'mine').getByRole('button', { name: /^Edit/ }).click();
  await dialog.getByLabel('Tokens per minute').fill('7000');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Changed mine.').waitFor();
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
  expect(faults).toEqual([]);
});

test('1.71 is chosen by hand: an update that would drop the config models is refused, and can be insisted on', async () => {
  const { page } = await openPage(browser, root.url);
  await page.getByLabel('Behaves as').selectOption('1.71');
  await page.getByRole('button', { name: 'Start the mock' }).click();
  await page.getByText('a mock of LiteLLM 1.71 inside this page').waitFor();
  await page.getByRole('button', { name: 'Add a deployment' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('mine');
  await dialog.getByLabel('Model', { exact: true }).fill('openai/gpt-4o-mini');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await row(page, 'mine').getByRole('button', { name: /^Edit/ }).click();
  await dialog.getByLabel('Requests per minute').fill('5');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('alert').getByText('drops_config_models').waitFor();
  await dialog.getByRole('button', { name: 'Drop the config models and go on' }).click();
  await page.getByText('Changed mine.').waitFor();
  await row(page, 'claude-sonnet').waitFor({ state: 'detached' });
});
