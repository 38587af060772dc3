// What every browser test starts from. Import `test` and `expect` from here, never from Playwright:
//
//   import { expect, test } from './fixtures';
//
// Then a test fails on any error in the console, any error that the page does not catch, and any
// request that leaves the page's own site, whatever else it checks. A test that provokes errors on
// purpose says beforehand which: `mishaps.allow(/QuotaExceededError/)`. A context that a test opens
// by itself is watched with `mishaps.watch(context)`, and a second server is named with
// `mishaps.allowAddress(address)`.
//
// A test drives the page as a person does, by role and label, or by the names in the public contract
// (`data-item`, `data-field`, a field's `name`). What a person does more than once is a verb of its
// own (`openPage`, later `tick`, `copyNote`), so that a test reads as a story.
//
// One file: make test-browser ARGS="offline.spec.ts"    One test: make test-browser ARGS="-g reload"

import { expect, test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

export { expect };
export type { BrowserContext, Page };

/** The folders under which the test server has the page, each as people may write it. */
export const places = ['/', '/index.html', '/some/folder/', '/some/folder/index.html'];

/** What went wrong in the pages of a test, beside what the test itself looks at. */
export class Mishaps {
  private readonly found: string[] = [];
  private readonly allowed: RegExp[] = [];
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
      if (message.type() === 'error') {
        this.note(`console: ${message.text()} (${message.location().url})`);
      }
    });
    context.on('weberror', (event) => this.note(`uncaught: ${event.error().stack ?? event.error()}`));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const isLocal = protocol === 'data:' || protocol === 'blob:' || this.origins.includes(origin);
      if (!isLocal) this.note(`request to another origin: ${request.url()}`);
    });
  }

  /** What was found and not allowed. */
  unexpected() {
    return this.found.filter((text) => !this.allowed.some((pattern) => pattern.test(text)));
  }

  private note(text: string) {
    this.found.push(text);
  }
}

export const test = base.extend<{ mishaps: Mishaps }>({
  mishaps: [
    async ({ context, baseURL }, use) => {
      const mishaps = new Mishaps(baseURL!);
      mishaps.watch(context);
      await use(mishaps);
      expect(mishaps.unexpected(), 'nothing may go wrong on the side').toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the page at an address and waits until it is there. */
export async function openPage(page: Page, address = './') {
  await page.goto(address);
  await expectPage(page);
}

/** Follows a link within the page, such as `#/settings`: the address keeps its language. */
export async function follow(page: Page, hash: string) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hash);
}

/** The page is there: its main part with a heading, all its parts, and nothing shown while loading. */
export async function expectPage(page: Page) {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#boot')).toHaveCount(0);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Waits until the service worker has the whole page and answers for it. */
export async function waitUntilKept(page: Page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
