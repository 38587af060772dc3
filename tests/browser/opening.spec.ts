// The page opens, from whichever folder of a static site.

import { expect, expectPage, openPage, places, test } from './fixtures';

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
  expect(fetched.filter((address) => address.endsWith('.wasm'))).toHaveLength(1);
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
  await page.addInitScript(() => {
    // As on plain http, where the property is missing altogether.
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
  await openPage(page);
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
  // The worker is asked for when the page is idle; give it the time to go wrong.
  await page.waitForTimeout(2_000);
  await expectPage(page);
});
