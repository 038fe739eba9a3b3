// End-to-end tests in a real Chromium at the size of an office's screen; their limits end what hangs, they never decide what is slow.
import { defineConfig } from '@playwright/test';
import { browserFlags, needBrowser } from './support/browser.ts';

const electron = process.env.E2E_SHELL === 'electron';

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? '../test-results/playwright.json' }]],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A trace of every test takes a quarter of the run; whoever looks for a cause adds `--trace retain-on-failure`.
    trace: 'off',
    screenshot: 'only-on-failure',
    ...(electron ? {} : { launchOptions: { executablePath: needBrowser(), chromiumSandbox: false, args: browserFlags } }),
  },
});
