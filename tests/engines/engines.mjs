// The three engines as Debian ships them, each behind its own WebDriver. Chromium and Firefox show no window; WebKit
// needs a screen, which `make test-engines` gives to all of this by xvfb-run.

import { execSync } from 'node:child_process';
import { Builder } from 'selenium-webdriver';
import { findFreePort } from 'selenium-webdriver/net/portprober.js';
import { DriverService } from 'selenium-webdriver/remote/index.js';

export const engines = {
  Chromium: {
    driver: 'chromedriver',
    capabilities: {
      browserName: 'chrome',
      'goog:chromeOptions': {
        binary: process.env.CHROMIUM || '/usr/bin/chromium',
        // Root has no sandbox to give, and containers often have too little shared memory.
        args: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
      },
    },
  },
  Firefox: {
    driver: 'geckodriver',
    capabilities: {
      browserName: 'firefox',
      'moz:firefoxOptions': { binary: '/usr/bin/firefox-esr', args: ['-headless'] },
    },
  },
  WebKit: {
    driver: 'WebKitWebDriver',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        // The folder has the machine's and the interface's name in it.
        binary: execSync('ls /usr/lib/*/webkit2gtk-4.*/MiniBrowser', { encoding: 'utf8' }).split('\n')[0],
        args: ['--automation'],
      },
    },
  },
};

/** Starts an engine's driver, which opens one browser after another, each with an empty profile. */
export async function startDriver({ driver, capabilities }) {
  const port = await findFreePort();
  const service = new DriverService(driver, { port, loopback: true, args: [`--port=${port}`] });
  const address = await service.start();
  const builder = new Builder().disableEnvironmentOverrides().usingServer(address).withCapabilities(capabilities);
  return { openBrowser: () => builder.build(), end: () => service.kill() };
}
