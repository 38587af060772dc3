// A newer release waits for the user's word and comes as one set, in all tabs, after everything is saved. Until it has
// come whole, the old one goes on.

import { CasePage } from './case';
import { expect, expectPage, label, languages, openPage, waitUntilKept } from './fixtures';
import { breakFile, catalogueOf, lookForUpdate, releaseOf, test } from './releases';
import type { Fault } from './releases';
import { banner, button, cases, download, expectNothingLost, lostFields, refuseWrites, wipe } from './storage';
import type { BrowserContext, Page } from './fixtures';
import type { Site } from './releases';

/** A case on a site's first release, which is kept. */
async function openCase(page: Page, site: Site) {
  await openPage(page, `${site.address}#/`);
  await waitUntilKept(page);
  await page.locator('[name="new_case"]').first().click();
  const contoso = new CasePage(page);
  await contoso.fill({ tenant: 'Contoso', seats: '900' });
  return contoso;
}

const offer = (page: Page) => page.locator('[name="take_update"]');

/** Changes over at the user's word, and waits until the page has been loaded anew. */
async function takeUpdate(page: Page) {
  const reloaded = page.waitForEvent('domcontentloaded');
  await offer(page).click();
  await reloaded;
  await expectPage(page);
}

test('a newer release that comes while a case is typed waits for the word, and loses no letter', async ({ page, site, mishaps }) => {
  mishaps.allow(/manifest\.webmanifest/);
  const contoso = await openCase(page, site);
  await site.publish();
  await contoso.field('tenant').focus();
  await page.keyboard.press('End');
  for (const letter of ' Ltd') {
    await page.keyboard.type(letter);
    if (letter === 'L') expect(await lookForUpdate(page)).toBe('installed');
  }
  await expect(offer(page)).toBeVisible();
  await expect(contoso.field('tenant'), 'the offer takes no focus').toBeFocused();
  await page.keyboard.type(' and Co');
  // A reload alone is no word.
  await page.reload();
  await expectPage(page);
  expect([await releaseOf(page), await catalogueOf(page)]).toEqual(['first', 'first']);
  await expect(contoso.field('tenant')).toHaveValue('Contoso Ltd and Co');
  await contoso.field('tenant').focus();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await takeUpdate(page);
  expect([await releaseOf(page), await catalogueOf(page)]).toEqual(['newer', 'newer']);
  expectNothingLost('an update while typing', 0, await lostFields(page, { tenant: 'Contoso Ltd and Co!', seats: '900' }));
  await expect(offer(page)).toHaveCount(0);
  await site.stop();
  for (const language of languages) {
    await openPage(page, `${site.address}?lang=${language}`);
    expect(await releaseOf(page)).toBe('newer');
  }
});

test('the settings look for a newer release on request, and offer it', async ({ page, site }) => {
  await openPage(page, `${site.address}#/settings`);
  await waitUntilKept(page);
  const look = page.locator('main [name="look_for_update"]');
  await look.click();
  await expect(page.locator('main').getByText(label('update-none'))).toBeVisible();
  await site.publish();
  await look.click();
  await expect(offer(page)).toBeVisible();
  await takeUpdate(page);
  expect(await releaseOf(page)).toBe('newer');
});

for (const fault of ['broken off', 'absent', 'half'] as Fault[]) {
  test(`an update of which any one file is ${fault} leaves the old release working`, async ({ page, context, site, mishaps }) => {
    test.setTimeout(240_000);
    // The browser reports the file, and the worker that was not installed.
    mishaps.allow(/ERR_|404|integrity|bad-precaching-response|ServiceWorker|service-worker|Failed to (fetch|load)|digest/);
    await openCase(page, site);
    await site.publish();
    await site.publishWorker(false);
    const files = await site.files();
    expect(files.length).toBeGreaterThanOrEqual(10);
    for (const file of files) {
      // Sites write something of their own into pages, so half a page is not known for one: it is put up last.
      if (fault === 'half' && file === 'index.html') continue;
      const broken = await breakFile(context, file, fault);
      await site.publishWorker(true);
      expect(await lookForUpdate(page), file).toBe('none');
      expect(broken.hits(), `${file} was asked for`).toBeGreaterThan(0);
      await site.publishWorker(false);
      await context.setOffline(true);
      await page.reload();
      await expectPage(page);
      expect([await releaseOf(page), await catalogueOf(page)], file).toEqual(['first', 'first']);
      await context.setOffline(false);
      await broken.mend();
    }
    console.log(`an update of which one of ${files.length} files is ${fault}: the old release stays`);
    expectNothingLost(`an update ${fault}`, 0, await lostFields(page, { tenant: 'Contoso', seats: '900' }));
    await site.publishWorker(true);
    expect(await lookForUpdate(page), 'whole at last').toBe('installed');
    await takeUpdate(page);
    expect(await releaseOf(page)).toBe('newer');
    expectNothingLost('the update after it', 0, await lostFields(page, { tenant: 'Contoso', seats: '900' }));
  });
}

async function openTab(context: BrowserContext, address: string) {
  const page = await context.newPage();
  await openPage(page, address);
  return page;
}

test('all tabs change over at the word in one of them, with what is typed in the others', async ({ page, context, site }) => {
  const first = await openCase(page, site);
  const second = await openTab(context, page.url());
  await site.publish();
  expect(await lookForUpdate(page)).toBe('installed');
  for (const tab of [page, second]) await expect(offer(tab)).toBeVisible();
  const third = await openTab(context, page.url());
  expect(await releaseOf(third), 'a tab that comes later is of the same release').toBe('first');
  await first.field('seats').focus();
  await first.field('seats').fill('950');
  const reloaded = [page, third].map((tab) => tab.waitForEvent('domcontentloaded'));
  await takeUpdate(second);
  await Promise.all(reloaded);
  for (const tab of [page, second, third]) {
    await expectPage(tab);
    expect(await releaseOf(tab)).toBe('newer');
    expectNothingLost('an update in three tabs', 0, await lostFields(tab, { tenant: 'Contoso', seats: '950' }));
  }
});

test('a tab that could not save asks before it changes over, and keeps what is typed', async ({ page, context, site }) => {
  // The mirror would carry it over to the other tab, which can save.
  await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  const first = await openCase(page, site);
  const second = await openTab(context, page.url());
  await site.publish();
  expect(await lookForUpdate(second)).toBe('installed');
  await page.bringToFront();
  await refuseWrites(page);
  await first.field('tenant').click();
  await page.keyboard.type(' Ltd');
  await expect(banner(page)).toBeVisible();
  const asked = new Promise<string>((resolve) => page.once('dialog', (dialog) => {
    resolve(dialog.type());
    return dialog.dismiss();
  }));
  await second.bringToFront();
  await takeUpdate(second);
  expect(await asked).toBe('beforeunload');
  await expect(first.field('tenant')).toHaveValue(/ Ltd/);
  expect(JSON.parse(await download(page, button(banner(page), 'backup-save'))).cases).toHaveLength(1);
});

test('tabs of two releases work on one case, and lose nothing', async ({ browser, site, mishaps }) => {
  // Without a worker, as in a private window, each tab has what the site had when it was opened.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  mishaps.watch(context);
  mishaps.allow(/Service Worker registration blocked/);
  const page = await context.newPage();
  await openPage(page, `${site.address}#/`);
  await page.locator('[name="new_case"]').first().click();
  const older = new CasePage(page);
  await older.fill({ tenant: 'Contoso', seats: '900' });
  await site.publish();
  const newer = new CasePage(await openTab(context, page.url()));
  expect([await releaseOf(page), await releaseOf(newer.page)]).toEqual(['first', 'newer']);
  await newer.fill({ tenant: 'Fabrikam', seats: '900' });
  await expect(older.field('tenant')).toHaveValue('Fabrikam');
  await older.fill({ customer_contacts: 'Alex Wilber', seats: '950' });
  await newer.field('tenant').focus();
  const all = { tenant: 'Fabrikam', seats: '950', customer_contacts: 'Alex Wilber' };
  await expect(newer.field('seats')).toHaveValue('950');
  for (const tab of [older, newer]) {
    await tab.page.reload();
    await expectPage(tab.page);
    expectNothingLost('tabs of two releases', 0, await lostFields(tab.page, all));
  }
  await context.close();
});

test('what others of the same site keep is left alone: by a case, an update and a wipe', async ({ page, site }) => {
  await page.goto(`${site.address}icon.svg`);
  // Another app, the same one in a folder below, and one whose names begin alike.
  const neighbours = [`workbox-precache-v2-${site.address}x/`, `closeout-precache-v2-${site.address}x/`, 'closeout-notes'];
  const keys = ['theme', 'closeout', 'closeout-notes:/:case:b7', 'closeout:/x/:case:b7', 'closeout:/x/:index', 'closeout:/x/:settings'];
  await page.evaluate(async ([neighbours, keys]) => {
    for (const name of neighbours) await (await caches.open(name)).put('./page', new Response(name));
    for (const key of keys) localStorage.setItem(key, `what ${key} holds`);
    await new Promise((resolve) => {
      const opening = indexedDB.open('notes', 3);
      opening.onupgradeneeded = () => opening.result.createObjectStore('notes').put('kept', 'note');
      opening.onsuccess = resolve;
    });
  }, [neighbours, keys]);
  const look = () => page.evaluate(async ([neighbours, keys]) => {
    const texts = neighbours.map(async (name) => (await (await caches.open(name)).match('./page'))?.text());
    const databases = (await indexedDB.databases()).filter(({ name }) => name === 'notes');
    return { caches: await Promise.all(texts), texts: keys.map((key) => localStorage.getItem(key)), databases };
  }, [neighbours, keys]);
  const before = await look();
  expect(before.databases).toEqual([{ name: 'notes', version: 3 }]);

  await openCase(page, site);
  await page.reload();
  await expectPage(page);
  await site.publish();
  expect(await lookForUpdate(page)).toBe('installed');
  await takeUpdate(page);
  expect(await look()).toEqual(before);
  await wipe(page);
  await expect(page.locator('main').getByText(label('wipe-done'))).toBeVisible();
  expect(await look()).toEqual(before);
  await openPage(page, `${site.address}#/`);
  await expect(cases(page)).toHaveCount(0);
});
