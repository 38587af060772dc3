// After one visit the page opens without a network, in every language and under every folder.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

/** How a page's parts came: from the cache without the worker, by the worker, or from the site. */
function sources(page: Page) {
  return page.evaluate(() => {
    const [page, ...parts] = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    // TypeScript does not know these yet.
    const source = (entry: any) => entry.workerFinalSourceType || (entry.workerStart > 0 ? 'worker' : 'site');
    const own = parts.filter(({ name }) => /\.(js|wasm|ftl)$/.test(name));
    return { page: source(page), parts: own.map(source) };
  });
}

for (const folder of ['/', '/some/folder/']) {
  test(`starts a second time from ${folder} without waiting for the worker`, async ({ page, context }) => {
    await openPage(page, folder);
    await waitUntilKept(page);
    await context.setOffline(true);
    for (const address of ['', '#/settings', 'index.html', ...languages.map((language) => `?lang=${language}#/playbook`)]) {
      // Else it would be no more than another place in the same page.
      await page.goto('about:blank');
      await openPage(page, folder + address);
      expect(await sources(page), address).toEqual({ page: 'cache', parts: ['cache', 'cache', 'cache'] });
    }
    // What is not the page's address as anybody writes it is known by the worker alone.
    for (const address of ['?utm_source=mail', '?lang=DE', 'index.html?lang=ja']) {
      await openPage(page, folder + address);
      expect(await sources(page), address).toEqual({ page: 'worker', parts: ['cache', 'cache', 'cache'] });
    }
  });
}

test('a browser in which the cache answers nothing by itself opens the page offline all the same', async ({ page, context, mishaps }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'closeout-'));
  await cp(process.env.CLOSEOUT_DIST || 'dist', folder, { recursive: true });
  const worker = path.join(folder, 'service-worker.js');
  await writeFile(worker, `delete InstallEvent.prototype.addRoutes;${await readFile(worker, 'utf8')}`);
  const server = await startServer({ root: folder, port: 0 });
  mishaps.allowAddress(server.address);
  await openPage(page, server.address);
  await waitUntilKept(page);
  await context.setOffline(true);
  for (const address of ['', 'index.html', ...languages.map((language) => `?lang=${language}`)]) {
    await openPage(page, server.address + address);
    expect(await sources(page), address).toEqual({ page: 'worker', parts: ['worker', 'worker', 'worker'] });
  }
  await expectCatalogues(page);
  await server.stop();
  await rm(folder, { recursive: true });
});

test('opens offline from a folder of any name, and where a site leads from index.html to it', async ({ page, context, mishaps }) => {
  mishaps.allow(/manifest\.webmanifest/);
  const folder = '/a (1)+{b}:c*/';
  const server = await startServer({ root: process.env.CLOSEOUT_DIST || 'dist', port: 0, folder });
  mishaps.allowAddress(server.address);
  const address = new URL(encodeURI(folder), server.address).href;
  await context.route(`${address}index.html`, (route) => route.fulfill({ status: 301, headers: { Location: './' } }));
  await openPage(page, address);
  await waitUntilKept(page);
  await server.stop();
  for (const opened of ['', '?lang=de', 'index.html', '?from=mail']) {
    await page.goto('about:blank');
    await openPage(page, address + opened);
    expect(await sources(page), opened).toEqual({ page: opened.includes('from') ? 'worker' : 'cache', parts: ['cache', 'cache', 'cache'] });
  }
});

test('answers for its own files only, and leaves the caches of its neighbours', async ({ page, mishaps }) => {
  // A page in a folder below, made with the same tool, keeps its files under a name like this one.
  // It is there first, so that it is found when the worker starts its work.
  await page.addInitScript(() => {
    void caches.open(`workbox-precache-v2-${location.origin}/neighbour/`);
  });
  await openPage(page);
  await waitUntilKept(page);
  const address = new URL('/', page.url()).href;
  const own = new RegExp(`^closeout-${address}[0-9a-f]{16}$`);
  const neighbours = `workbox-precache-v2-${address}neighbour/`;
  expect(await page.evaluate(() => caches.keys())).toEqual([neighbours, expect.stringMatching(own)]);
  mishaps.allow(/404/);
  for (const neighbour of ['neighbour/', 'neighbour/?lang=de', 'neighbour/index.html']) {
    expect(await page.evaluate(async (address) => (await fetch(address)).status, neighbour)).toBe(404);
  }
});
