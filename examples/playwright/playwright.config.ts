import { defineConfig } from '@playwright/test';

// Works with any Chromium. Without CHROMIUM_PATH, Playwright uses the one from `npx playwright install chromium`.
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  use: { launchOptions: { args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) } },
});
