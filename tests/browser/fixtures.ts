// What every browser test starts from. Import `test` and `expect` from here, never from Playwright. A test
// then fails on any error in the console, any error that the page does not catch, and any request that
// leaves the page's own site. One that provokes errors says beforehand which: `mishaps.allow(/…/)`.
//
// One file: make test-browser ARGS="offline.spec.ts"    One test: make test-browser ARGS="-g reload"

import AxeBuilder from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

export { expect };
export { day, label } from './shared.mjs';
export type { BrowserContext, Page };

export const languages = ['en', 'de', 'zh-Hans', 'pt-BR', 'ja', 'es'] as const;

/** What went wrong in the pages of a test, beside what the test itself looks at. */
export class Mishaps {
  private readonly found: string[] = [];
  // A file shown by itself has no icon of its own.
  private readonly allowed: RegExp[] = [/favicon\.ico/];
  private readonly origins: string[] = [];

  constructor(address: string) {
    this.allowAddress(address);
  }

  /** Expects errors whose text matches. */
  allow(pattern: RegExp) {
    this.allowed.push(pattern);
  }

  /** Lets requests go to another server that the test has started. */
  allowAddress(address: string) {
    this.origins.push(new URL(address).origin);
  }

  /** Collects what goes wrong in all pages of a context, and in its service worker. */
  watch(context: BrowserContext) {
    context.on('console', (message) => {
      if (message.type() === 'error') this.found.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (event) => this.found.push(`uncaught: ${event.error().stack ?? event.error()}`));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const isLocal = ['data:', 'blob:', 'mailto:'].includes(protocol) || this.origins.includes(origin);
      if (!isLocal) this.found.push(`request to another origin: ${request.url()}`);
    });
  }

  /** What was found and not allowed. */
  unexpected() {
    return this.found.filter((text) => !this.allowed.some((pattern) => pattern.test(text)));
  }
}

export const test = base.extend<{ mishaps: Mishaps; fresh: () => Promise<Page> }>({
  mishaps: [
    async ({ context, baseURL }, use) => {
      const mishaps = new Mishaps(baseURL!);
      mishaps.watch(context);
      await use(mishaps);
      expect(mishaps.unexpected(), 'nothing may go wrong on the side').toEqual([]);
    },
    { auto: true },
  ],
  /** Pages of other, empty profiles. */
  fresh: async ({ browser, baseURL, mishaps }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL });
      mishaps.watch(context);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

/** Opens the page at an address and waits until it is there. */
export async function openPage(page: Page, address = './') {
  await page.goto(address);
  await expectPage(page);
}

/** Follows a link within the page, such as `#/settings`: the address keeps its language. */
export async function follow(page: Page, hash: string) {
  await page.evaluate((hash) => void (location.hash = hash), hash);
  await expectPage(page);
}

/** The page is there: its main part with a heading, and the frame in whose place it came is gone. */
export async function expectPage(page: Page) {
  await expect(page.locator(':is(h1, h2):visible').first()).toBeVisible();
  await expect(page.locator('#frame, [aria-busy="true"]')).toHaveCount(0);
}

/** Waits until the service worker has the whole page and answers for it. */
export async function waitUntilKept(page: Page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** No finding of axe-core, and nothing to scroll to sideways. */
export async function expectSound(page: Page, place: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`);
  expect.soft(found, place).toEqual([]);
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect.soft(scrollWidth - clientWidth, `${place} scrolls sideways`).toBe(0);
}
