// The page opens, from whichever folder of a static site.

import { expect, expectPage, follow, openPage, places, test } from './fixtures';
import type { Page } from './fixtures';

/** The files of the parts that src/ui/later.rs fetches when they are shown. */
const laterParts = /\/(split|chunk)_\w+\.wasm$/;

/** As on plain http, where the property is missing altogether: whatever is fetched comes from the site. */
async function withoutServiceWorkers(page: Page) {
  await page.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
}

for (const place of places) {
  test(`opens at ${place}`, async ({ page }) => {
    await openPage(page, place);
    await expect(page).toHaveTitle(/Closeout/);
  });
}

test('fetches every part once', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await openPage(page);
  expect(fetched).toEqual([...new Set(fetched)]);
});

test('a box can be ticked before any part that is shown later is there', async ({ page }) => {
  await withoutServiceWorkers(page);
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route(laterParts, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await page.getByRole('button', { name: 'New case' }).click();
  await page.locator('main select[name="service"]').selectOption('TEAMS');
  await page.locator('main [name="add_service"]').click();
  const box = page.getByRole('checkbox', { disabled: false }).first();
  await box.check();
  await expect(box).toBeChecked();
  await expect(page.locator('[data-note]')).toHaveCount(0);
  go();
  await expect(page.locator('[data-note]')).toHaveCount(2);
  await expect(box).toBeChecked();
});

test('a part that could not be loaded says so, and is fetched again at a click', async ({ page, mishaps }) => {
  mishaps.allow(/ERR_FAILED|Failed to fetch/);
  await withoutServiceWorkers(page);
  await openPage(page);
  let isConnected = false;
  await page.route(laterParts, (route) => (isConnected ? route.continue() : route.abort()));
  await page.getByRole('button', { name: 'Look at a sample' }).click();
  const again = page.locator('[name="fetch_part_again"]');
  await expect(again.first()).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  isConnected = true;
  while ((await again.count()) > 0) await again.first().click();
  await expect(page.locator('[data-note]')).toHaveCount(2);
});

test('opens in a window of 360 pixels without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page);
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow).toBe(0);
});

test('says what it needs where there is no JavaScript', async ({ browser, baseURL, mishaps }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  mishaps.watch(context);
  const page = await context.newPage();
  await page.goto('./');
  for (const language of ['en', 'de', 'zh-Hans', 'pt-BR', 'ja', 'es']) {
    await expect(page.locator(`noscript [lang="${language}"]`)).toContainText('JavaScript');
  }
  await context.close();
});

test('works where the browser has no service workers', async ({ page }) => {
  await withoutServiceWorkers(page);
  await openPage(page);
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
  // The worker is asked for when the page is idle; give it the time to go wrong.
  await page.waitForTimeout(2_000);
  await expectPage(page);
});

test('starts on a site that sends wasm files as files of any kind', async ({ page }) => {
  await withoutServiceWorkers(page);
  await page.route(/\.wasm$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'application/octet-stream' } });
  });
  await openPage(page);
  await follow(page, '#/settings');
  await expect(page.getByRole('main').getByRole('textbox').first()).toBeVisible();
});
