import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMockProxy, type MockProxy } from '@litellm-models/mock-server';
import { test as base, expect } from '@playwright/test';

// Each test has its own mock. Playwright routes the page's requests to the proxy's base URL to this mock.
const test = base.extend<{ mock: MockProxy }>({
  mock: [
    async ({ page }, use) => {
      const mock = createMockProxy({
        baseUrl: 'https://litellm.test',
        config: join(import.meta.dirname, '../config.yaml'),
      });
      await page.route(`${mock.url}/**`, async (route) => {
        const request = route.request();
        const body = request.postDataBuffer();
        try {
          const response = await mock.fetch(request.url(), {
            method: request.method(),
            headers: request.headers(),
            ...(body ? { body: new Uint8Array(body) } : {}),
          });
          const headers = Object.fromEntries(response.headers);
          await route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) });
        } catch {
          await route.abort('connectionreset');
        }
      });
      await use(mock);
    },
    { auto: true },
  ],
});

test.beforeEach(async ({ page }) => {
  const body = readFileSync(join(import.meta.dirname, 'dashboard.html'), 'utf8');
  await page.route('https://app.test/', (route) => route.fulfill({ contentType: 'text/html', body }));
});

test('lists the models', async ({ page, mock }) => {
  await page.goto('https://app.test/');
  await expect(page.getByRole('listitem').first()).toHaveText('gpt-4o');
  expect(mock.requests.entries().map(({ operation }) => operation)).toEqual(['modelListV1ModelsGet']);
});

test('shows an error if the proxy fails', async ({ page, mock }) => {
  mock.faults.add({ operation: '*', fault: { type: 'status', status: 503 } });
  await page.goto('https://app.test/');
  await expect(page.getByRole('alert')).toHaveText('The proxy returned status 503');
});

test('shows an error if the connection is reset', async ({ page, mock }) => {
  mock.faults.add({ operation: '*', fault: { type: 'reset' } });
  await page.goto('https://app.test/');
  await expect(page.getByRole('alert')).toHaveText('Failed to fetch');
});
