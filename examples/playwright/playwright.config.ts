import { defineConfig } from '@playwright/test';

// Any Chromium does: without CHROMIUM_PATH it is the one of `npx playwright install chromium`.
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  use: { launchOptions: { args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) } },
});
