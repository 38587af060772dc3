// How the browser tests run: on the release in dist/, in the system's Chromium, without a network.

import { defineConfig } from '@playwright/test';

// A port of this run's own, so that two runs on one machine do not meet. The test processes inherit
// it from the first one, which reads this file before they do.
process.env.CLOSEOUT_TEST_PORT ??= String(20_000 + (process.pid % 10_000));
const address = `http://127.0.0.1:${process.env.CLOSEOUT_TEST_PORT}/`;

// The browser writes the names of files in the machine's encoding, which may be ASCII.
process.env.LC_ALL = 'C.UTF-8';

// Also show what a service worker asks the network for, so that it is held to the same rule.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS ??= '1';

export default defineConfig({
  testDir: 'tests/browser',
  // Pictures are taken to be looked at, and hold nothing.
  testMatch: process.env.PICTURES ? 'pictures.ts' : '*.spec.ts',
  outputDir: 'test-results',
  reporter: 'list',
  // A test that passes at the second try hides what a user meets at the first.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // Two slow cores; a test that needs longer says so itself.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    // A control that is not there fails its step, not the whole test's time.
    actionTimeout: 10_000,
    // The page speaks the browser's language at first, so tests must not depend on the machine's.
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    permissions: ['clipboard-read', 'clipboard-write'],
    screenshot: 'only-on-failure',
    // Taking a trace of every test takes more than half as long again: `--trace on` for one that fails.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
      args: [
        '--no-sandbox', // Root has none to give.
        '--disable-dev-shm-usage', // Containers often have too little of it.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs --root ${process.env.CLOSEOUT_DIST || 'dist'} --port ${process.env.CLOSEOUT_TEST_PORT} --folder /some/folder/`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
