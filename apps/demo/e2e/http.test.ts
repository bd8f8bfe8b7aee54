import type { Request } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectAccessible, openPage, row, type Stage, setStage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await fetch(`${stage.mock.url}/__admin/reset`, { method: 'POST' });
});

describe('on the mock over HTTP', () => {
  test('lists what is there; the config file is read-only and says why', async () => {
    const { page, faults } = await openPage(stage.browser, stage.site.url);
    await page.getByText(`Reading from ${stage.mock.url}`).waitFor();
    const config = row(page, 'gpt-4o');
    await config.getByText('config file', { exact: true }).waitFor();
    expect(await config.getByRole('button').count()).toBe(0);
    expect(await config.getByRole('link', { name: 'Read-only' }).isVisible()).toBe(true);
    expect(await page.getByText('the API cannot change them').isVisible()).toBe(true);
    await page.getByRole('tab', { name: 'Groups' }).click();
    await row(page, 'gpt-4o').getByText('function calling').waitFor();
    expect(faults).toEqual([]);
  });

  test('adds, changes only what was changed, and removes', async () => {
    const { page, faults } = await openPage(stage.browser, stage.site.url);
    const sent: Request[] = [];
    page.on('request', (request) => request.method() !== 'GET' && request.method() !== 'OPTIONS' && sent.push(request));

    await page.getByRole('button', { name: 'Add a deployment' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('my model');
    await dialog.getByLabel('Model', { exact: true }).fill('openai/gpt-4o-mini');
    await dialog.getByLabel("Provider's key").fill('sk-of-the-provider');
    await dialog.getByLabel('Requests per minute').fill('60');
    await dialog.getByLabel('Input price').fill('0.15');
    await dialog.getByLabel('Other parameters').fill('{"temperature": 0.2}');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Added my model.').waitFor();
    const mine = row(page, 'my model');
    await mine.getByText('database', { exact: true }).waitFor();
    expect(await mine.textContent()).toContain('$0.15');
    expect(sent.at(-1)?.postDataJSON()).toMatchObject({
      model_name: 'my model',
      litellm_params: { model: 'openai/gpt-4o-mini', rpm: 60, input_cost_per_token: 1.5e-7, temperature: 0.2 },
    });

    await mine.getByRole('button', { name: /^Edit/ }).click();
    expect(await dialog.getByLabel("Provider's key").inputValue()).toBe('');
    expect(JSON.parse(await dialog.getByLabel('Other parameters').inputValue())).toEqual({ temperature: 0.2 });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Nothing is changed yet.').waitFor();
    await dialog.getByLabel('Requests per minute').fill('90');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Changed my model.').waitFor();
    await row(page, 'my model').getByText('90', { exact: true }).waitFor();
    expect(sent.at(-1)?.method()).toBe('PATCH');
    expect(sent.at(-1)?.postDataJSON()).toEqual({ litellm_params: { rpm: 90 } });

    await row(page, 'my model')
      .getByRole('button', { name: /^Remove/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('Removed my model.').waitFor();
    await row(page, 'my model').waitFor({ state: 'detached' });
    expect(sent).toHaveLength(3);
    expect(faults).toEqual([]);
  });

  test("shows the proxy's refusal as what it is, and at the field it is about", async () => {
    const { page } = await openPage(stage.browser, stage.site.url);
    await page.getByRole('button', { name: 'Add a deployment' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('wrong');
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

  test('what is missing is said before anything is sent', async () => {
    const { page } = await openPage(stage.browser, stage.site.url);
    await page.getByRole('button', { name: 'Add a deployment' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Other parameters').fill('[1]');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('A deployment needs a name.').waitFor();
    await dialog.getByText('A JSON object').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('a wrong key is an AuthenticationError with its status', async () => {
    const { page } = await openPage(stage.browser, stage.site.url);
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Address').fill(stage.mock.url);
    await page.getByLabel('Key').fill('sk-nobody');
    await page.getByRole('button', { name: 'Connect' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('AuthenticationError').waitFor();
    expect(await alert.textContent()).toContain('401');
    expect(await page.content()).not.toContain('sk-nobody');
    await expectAccessible(page);
  });

  test('a wrong address is said before anything is asked, nobody there is a ConnectionError', async () => {
    const { page } = await openPage(stage.browser, stage.site.url);
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Key').fill('sk-1234');
    await page.getByLabel('Address').fill('ftp://nowhere');
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByRole('alert').getByText(/http/).waitFor();
    await page.getByLabel('Address').fill('http://127.0.0.1:9');
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByRole('alert').getByText('ConnectionError').waitFor();
  });

  test('the key is nowhere in the address or the storage until the reader says so', async () => {
    const { page } = await openPage(stage.browser, stage.site.url);
    await page.getByText('Reading from').waitFor();
    const kept = () =>
      page.evaluate(
        () => `${location.href} ${JSON.stringify({ ...localStorage, ...sessionStorage })} ${document.cookie}`,
      );
    expect(await kept()).not.toContain('sk-1234');
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Address').fill(stage.mock.url);
    await page.getByLabel('Key').fill('sk-1234');
    await page.getByLabel('Remember this connection in this browser').check();
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByText('Reading from').waitFor();
    expect(await kept()).toContain('sk-1234');
    await page.reload();
    await page.getByText('Reading from').waitFor();
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Remember this connection in this browser').uncheck();
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByText('Reading from').waitFor();
    expect(await kept()).not.toContain('sk-1234');
  });

  test('nothing there yet: an invitation', async () => {
    await fetch(`${stage.mock.url}/__admin/reset`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ config: { model_list: [] } }),
    });
    const { page } = await openPage(stage.browser, stage.site.url);
    await page.getByText('No deployments yet.').waitFor();
    expect(await page.getByRole('button', { name: 'Add a deployment' }).count()).toBe(2);
    await expectAccessible(page);
  });
});

describe('for everyone', () => {
  test.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 390],
    ['dark', 390],
  ] as const)('no finding of axe, nothing wider than the page: %s, %i pixels', async (colorScheme, width) => {
    const { page } = await openPage(stage.browser, stage.site.url, { colorScheme, viewport: { width, height: 844 } });
    await row(page, 'gpt-4o').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Add a deployment' }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Groups' }).click();
    await page.getByText('function calling').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('button', { name: 'Connect' }).waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('the keyboard alone is enough: tabs by arrows, focus back where a dialog was opened', async () => {
    const { page } = await openPage(stage.browser, stage.site.url);
    await row(page, 'gpt-4o').waitFor();
    await page.getByRole('tab', { name: 'Deployments' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Groups' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    const add = page.getByRole('button', { name: 'Add a deployment' });
    await add.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await add.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test('ten thousand deployments stay usable', async () => {
  const { page, faults } = await openPage(stage.browser, 'about:blank');
  const rows = Array.from({ length: 10_000 }, (_, i) => ({
    model_name: `model-${i}`,
    litellm_params: { model: `openai/m-${i}` },
    model_info: { id: `id-${i}`, db_model: true },
  }));
  await page.route('**/v1/model/info', (route) =>
    route.fulfill({ json: { data: rows }, headers: { 'access-control-allow-origin': '*' } }),
  );
  await page.goto(stage.site.url);
  await page.getByText('1–50 of 10,000').waitFor();
  expect(await page.getByRole('row').count()).toBe(51);
  const began = Date.now();
  await page.getByLabel('Search deployments').fill('model-9999');
  await row(page, 'model-9999').waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
  await page.getByLabel('Search deployments').fill('');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('51–100 of 10,000').waitFor();
  await row(page, 'model-50').first().waitFor();
  // On an idle machine half a second; the point is that it is not minutes.
  expect(Date.now() - began).toBeLessThan(30_000);
  expect(faults).toEqual([]);
});
