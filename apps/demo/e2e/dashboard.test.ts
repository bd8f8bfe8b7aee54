import type { Request } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectAccessible, openPage, row, startEnvironment, type TestEnvironment } from './helpers.ts';

let environment: TestEnvironment;

beforeAll(async () => {
  environment = await startEnvironment();
});
afterAll(() => environment?.close());
beforeEach(async () => {
  await fetch(`${environment.mock.url}/__admin/reset`, { method: 'POST' });
});

describe('connected to a mock server', () => {
  test('lists deployments, with those from the config file read-only', async () => {
    const { page, pageErrors } = await openPage(environment.browser, environment.site.url);
    await page.getByText(`Connected to ${environment.mock.url}`).waitFor();
    const config = row(page, 'gpt-4o');
    await config.getByText('config file', { exact: true }).waitFor();
    expect(await config.getByRole('button').count()).toBe(0);
    expect(await config.getByRole('link', { name: 'Read-only' }).isVisible()).toBe(true);
    expect(await page.getByText('the API cannot change them').isVisible()).toBe(true);
    await page.getByRole('tab', { name: 'Model groups' }).click();
    await row(page, 'gpt-4o').getByText('function calling').waitFor();
    expect(pageErrors).toEqual([]);
  });

  test('adds, edits and removes a deployment; an edit sends only the changed fields', async () => {
    const { page, pageErrors } = await openPage(environment.browser, environment.site.url);
    const writes: Request[] = [];
    page.on(
      'request',
      (request) => request.method() !== 'GET' && request.method() !== 'OPTIONS' && writes.push(request),
    );

    await page.getByRole('button', { name: 'Add deployment' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Model name').fill('my model');
    await dialog.getByLabel('Model', { exact: true }).fill('openai/gpt-4o-mini');
    await dialog.getByLabel('Provider API key').fill('sk-of-the-provider');
    await dialog.getByLabel('Requests per minute').fill('60');
    await dialog.getByLabel('Input price').fill('0.15');
    await dialog.getByLabel('Other parameters').fill('{"temperature": 0.2}');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Added my model.').waitFor();
    const mine = row(page, 'my model');
    await mine.getByText('database', { exact: true }).waitFor();
    expect(await mine.textContent()).toContain('$0.15');
    expect(writes.at(-1)?.postDataJSON()).toMatchObject({
      model_name: 'my model',
      litellm_params: { model: 'openai/gpt-4o-mini', rpm: 60, input_cost_per_token: 1.5e-7, temperature: 0.2 },
    });

    await mine.getByRole('button', { name: /^Edit/ }).click();
    expect(await dialog.getByLabel('Provider API key').inputValue()).toBe('');
    expect(JSON.parse(await dialog.getByLabel('Other parameters').inputValue())).toEqual({ temperature: 0.2 });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('There are no changes to save.').waitFor();
    await dialog.getByLabel('Requests per minute').fill('90');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Updated my model.').waitFor();
    await row(page, 'my model').getByText('90', { exact: true }).waitFor();
    expect(writes.at(-1)?.method()).toBe('PATCH');
    expect(writes.at(-1)?.postDataJSON()).toEqual({ litellm_params: { rpm: 90 } });

    await row(page, 'my model')
      .getByRole('button', { name: /^Remove/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('Removed my model.').waitFor();
    await row(page, 'my model').waitFor({ state: 'detached' });
    expect(writes).toHaveLength(3);
    expect(pageErrors).toEqual([]);
  });

  test('shows a validation error of the proxy, also at its field', async () => {
    const { page } = await openPage(environment.browser, environment.site.url);
    await page.getByRole('button', { name: 'Add deployment' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Model name').fill('wrong');
    await dialog.getByLabel('Model', { exact: true }).fill('openai/gpt-4o');
    await dialog.getByLabel('Requests per minute').fill('many');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    const alert = dialog.getByRole('alert');
    await alert.waitFor();
    const text = await alert.textContent();
    for (const part of [
      'ValidationError',
      'validation',
      '422',
      'POST /model/new',
      'litellm_params.rpm',
      'valid integer',
    ])
      expect(text).toContain(part);
    expect(await dialog.getByLabel('Requests per minute').getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page);
  });

  test('shows the errors of invalid fields without sending a request', async () => {
    const { page } = await openPage(environment.browser, environment.site.url);
    await page.getByRole('button', { name: 'Add deployment' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Other parameters').fill('[1]');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('Enter a model name.').waitFor();
    await dialog.getByText('Enter a JSON object').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('shows an AuthenticationError with its status for an invalid key', async () => {
    const { page } = await openPage(environment.browser, environment.site.url);
    await page.getByRole('button', { name: 'Change connection' }).click();
    await page.getByLabel('Proxy URL').fill(environment.mock.url);
    await page.getByLabel('API key').fill('sk-nobody');
    await page.getByRole('button', { name: 'Connect' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('AuthenticationError').waitFor();
    expect(await alert.textContent()).toContain('401');
    expect(await page.content()).not.toContain('sk-nobody');
    await expectAccessible(page);
  });

  test('shows an error for an invalid URL and a ConnectionError for an unreachable one', async () => {
    const { page } = await openPage(environment.browser, environment.site.url);
    await page.getByRole('button', { name: 'Change connection' }).click();
    await page.getByLabel('API key').fill('sk-1234');
    await page.getByLabel('Proxy URL').fill('ftp://nowhere');
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByRole('alert').getByText(/http/).waitFor();
    await page.getByLabel('Proxy URL').fill('http://127.0.0.1:9');
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByRole('alert').getByText('ConnectionError').waitFor();
  });

  test('keeps the key out of the URL and the storage until the user asks to store it', async () => {
    const { page } = await openPage(environment.browser, environment.site.url);
    await page.getByText('Connected to').waitFor();
    const urlAndStorage = () =>
      page.evaluate(
        () => `${location.href} ${JSON.stringify({ ...localStorage, ...sessionStorage })} ${document.cookie}`,
      );
    expect(await urlAndStorage()).not.toContain('sk-1234');
    await page.getByRole('button', { name: 'Change connection' }).click();
    await page.getByLabel('Proxy URL').fill(environment.mock.url);
    await page.getByLabel('API key').fill('sk-1234');
    await page.getByLabel('Remember this connection in this browser').check();
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByText('Connected to').waitFor();
    expect(await urlAndStorage()).toContain('sk-1234');
    await page.reload();
    await page.getByText('Connected to').waitFor();
    await page.getByRole('button', { name: 'Change connection' }).click();
    await page.getByLabel('Remember this connection in this browser').uncheck();
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByText('Connected to').waitFor();
    expect(await urlAndStorage()).not.toContain('sk-1234');
  });

  test('offers to add a deployment if there are none', async () => {
    await fetch(`${environment.mock.url}/__admin/reset`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ config: { model_list: [] } }),
    });
    const { page } = await openPage(environment.browser, environment.site.url);
    await page.getByText('No deployments yet.').waitFor();
    expect(await page.getByRole('button', { name: 'Add deployment' }).count()).toBe(2);
    await expectAccessible(page);
  });
});

describe('accessibility', () => {
  test.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 390],
    ['dark', 390],
  ] as const)('has no axe violations and no horizontal scrolling: %s, %i pixels', async (colorScheme, width) => {
    const { page } = await openPage(environment.browser, environment.site.url, {
      colorScheme,
      viewport: { width, height: 844 },
    });
    await row(page, 'gpt-4o').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Add deployment' }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Model groups' }).click();
    await page.getByText('function calling').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Change connection' }).click();
    await page.getByRole('button', { name: 'Connect' }).waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('supports the keyboard: arrow keys switch tabs, and closing a dialog returns the focus', async () => {
    const { page } = await openPage(environment.browser, environment.site.url);
    await row(page, 'gpt-4o').waitFor();
    await page.getByRole('tab', { name: 'Deployments' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Model groups' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    const add = page.getByRole('button', { name: 'Add deployment' });
    await add.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await add.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test('stays usable with ten thousand deployments', async () => {
  const { page, pageErrors } = await openPage(environment.browser, 'about:blank');
  const rows = Array.from({ length: 10_000 }, (_, i) => ({
    model_name: `model-${i}`,
    litellm_params: { model: `openai/m-${i}` },
    model_info: { id: `id-${i}`, db_model: true },
  }));
  await page.route('**/v1/model/info', (route) =>
    route.fulfill({ json: { data: rows }, headers: { 'access-control-allow-origin': '*' } }),
  );
  await page.goto(environment.site.url);
  await page.getByText('1–50 of 10,000').waitFor();
  expect(await page.getByRole('row').count()).toBe(51);
  const started = Date.now();
  await page.getByLabel('Search deployments').fill('model-9999');
  await row(page, 'model-9999').waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
  await page.getByLabel('Search deployments').fill('');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('51–100 of 10,000').waitFor();
  await row(page, 'model-50').first().waitFor();
  // Half a second on an idle machine. The generous limit only catches searches that take minutes.
  expect(Date.now() - started).toBeLessThan(30_000);
  expect(pageErrors).toEqual([]);
});
