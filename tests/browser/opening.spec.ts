// The page opens, from whichever folder of a static site, and says so where it can't.

import { expect, expectPage, follow, languages, openPage, test } from './fixtures';
import type { Page } from './fixtures';

const places = ['/', '/index.html', '/some/folder/', '/some/folder/index.html'];

/** As on plain http, where the property is missing altogether. */
async function withoutServiceWorkers(page: Page) {
  await page.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
}

test('opens from every place, and fetches every part once', async ({ page }) => {
  let fetched: string[] = [];
  page.on('request', (request) => request.serviceWorker() || fetched.push(new URL(request.url()).pathname));
  await withoutServiceWorkers(page);
  for (const place of places) {
    fetched = [];
    await openPage(page, place);
    await expect(page).toHaveTitle(/Closeout/);
    expect(fetched, place).toEqual([...new Set(fetched)]);
  }
});

test('one folder is one place with one storage, written either way', async ({ page }) => {
  await openPage(page, '/some/folder/');
  await page.locator('[name="new_case"]').first().click();
  await page.locator('main [name="tenant"]').fill('Contoso');
  const hash = new URL(page.url()).hash;
  await openPage(page, `/some/folder/index.html${hash}`);
  await expect(page.locator('main [name="tenant"]')).toHaveValue('Contoso');
  await openPage(page, `/${hash}`);
  await expect(page.locator('main [name="tenant"]')).toHaveCount(0);
  await expect(page.locator('main a[href="#/"]').first()).toBeVisible();
});

test('says what it needs where there is no JavaScript', async ({ browser, baseURL, mishaps }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  mishaps.watch(context);
  const page = await context.newPage();
  await page.goto('./');
  for (const language of languages) await expect(page.locator(`noscript [lang="${language}"]`)).toContainText('JavaScript');
  await context.close();
});

test('works without service workers, on a site that sends wasm as files of any kind', async ({ page }) => {
  await withoutServiceWorkers(page);
  await page.route(/\.wasm$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'application/octet-stream' } });
  });
  await openPage(page);
  await follow(page, '#/settings');
  await expect(page.locator('main [name="manager"]')).toBeVisible();
  // The worker is asked for when the page is idle; give it the time to go wrong.
  await page.waitForTimeout(2_000);
  await expectPage(page);
});

for (const part of [/\.ftl/, /\.wasm$/, /closeout-\w+\.js$/]) {
  test(`says at once in all languages that it is not complete: ${part}`, async ({ page, mishaps }) => {
    mishaps.allow(/404|ERR_FAILED|Failed|fetch|wasm|^uncaught: $/i);
    await withoutServiceWorkers(page);
    await page.route(part, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto('./');
    for (const language of languages) {
      await expect(page.locator(`#boot-failure [lang="${language}"]`)).toBeVisible();
    }
    await expect(page.locator('#frame')).toHaveCount(0);
  });
}

test('says it after a while where the program neither comes nor fails', async ({ page }) => {
  await withoutServiceWorkers(page);
  await page.route(/\.wasm$/, () => {});
  await page.goto('./');
  const words = page.locator('#boot-failure [lang="en"]');
  await expect(words).toBeHidden();
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(words).toBeVisible();
});

test('an address leads to its round, and one that nobody knows says so', async ({ page }) => {
  await openPage(page, './#/');
  await page.locator('[name="sample_case"]').first().click();
  const round = page.locator('main [data-round]');
  await expect(round).toBeVisible();
  const address = page.url().replace(/(#\/case\/[^/]+).*/, '$1');
  await openPage(page, `${address}/hand-off`);
  await expect(round).toHaveAttribute('data-round', 'hand-off');
  await page.goto(`${address.replace(/#.*/, '')}#/case/nowhere`);
  await expect(round).toHaveCount(0);
  await expect(page.locator('main a[href="#/"]').first()).toBeVisible();
  await page.goBack();
  await expect(round).toHaveAttribute('data-round', 'hand-off');
});
