// After one visit the page opens without a network, in every language and under every folder.

import { readFile } from 'node:fs/promises';
import { startServer } from '../../scripts/serve.mjs';
import { expect, expectPage, languages, openPage, test, waitUntilKept } from './fixtures';
import type { Page } from './fixtures';

/** Every catalogue can be had. */
async function expectCatalogues(page: Page) {
  for (const language of languages) {
    const address = `catalogues/${language}.ftl`;
    const text = await page.evaluate(async (address) => (await fetch(address)).text(), address);
    const written = await readFile(`src/locale/catalogues/${language}.ftl`, 'utf8');
    // Comments and layout are for those who write it.
    expect(text, language).toBe(written.replace(/^#.*\n|^\n|^ +(?= )/gm, ''));
  }
}

for (const folder of ['/', '/some/folder/']) {
  test(`opens offline after one visit to ${folder}`, async ({ page, context }) => {
    await openPage(page, folder);
    await waitUntilKept(page);

    await context.setOffline(true);
    await page.reload();
    await expectPage(page);
    for (const address of ['index.html', ...languages.map((language) => `?lang=${language}`)]) {
      await openPage(page, folder + address);
    }
    await expectCatalogues(page);
  });
}

test('opens when the site is gone', async ({ page, mishaps }) => {
  const server = await startServer({ root: process.env.CLOSEOUT_DIST || 'dist', port: 0 });
  mishaps.allowAddress(server.address);
  await openPage(page, server.address);
  await waitUntilKept(page);

  await server.stop();
  await openPage(page, `${server.address}?lang=ja#/playbook`);
  await expectCatalogues(page);
});

test('answers for its own files only, and leaves the caches of its neighbours', async ({ page }) => {
  // A page in a folder below, made with the same tool, keeps its files under a name like this one.
  // It is there first, so that it is found when the worker starts its work.
  await page.addInitScript(() => {
    void caches.open(`workbox-precache-v2-${location.origin}/neighbour/`);
  });
  await openPage(page);
  await waitUntilKept(page);
  const own = `closeout-precache-v2-${new URL('/', page.url()).href}`;
  expect(await page.evaluate(() => caches.keys())).toContain(own);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(2);
  expect((await page.request.get('/neighbour/')).status()).toBe(404);
});
