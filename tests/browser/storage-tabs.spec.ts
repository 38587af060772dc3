// The same case in several tabs: each shows at once what another one changed, different facts merge, and of the
// same fact both values are kept until a person chooses. A newer version's case, and the last moments of a tab.

import { CasePage } from './case';
import { Robot } from './robot';
import { expect, expectPage, follow, openPage, test } from './fixtures';
import {
  asides, banner, button, caseKey, cases, deleteCase, dialogs, download, emptyMirror, expectNothingLost, facts, lostFields, plant,
  quarantined, refuseWrites, statedCase, stored, withoutMirror,
} from './storage';
import type { BrowserContext, Page } from './fixtures';

async function openTab(context: BrowserContext, address: string) {
  const page = await context.newPage();
  await openPage(page, address);
  const tab = new CasePage(page);
  await expect(tab.card()).toBeVisible();
  return tab;
}

/** A tab that from now on hears nothing of the others, and sees storage as it stood, as a browser under load does. */
async function openDeafTab(context: BrowserContext, address: string) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const isDeaf = () => (window as any).isDeaf;
    window.addEventListener('storage', (event) => isDeaf() && event.stopImmediatePropagation(), true);
    const { getItem, setItem } = Storage.prototype;
    const own = new Map<string, string>();
    Storage.prototype.getItem = function (key: string) {
      if (isDeaf() && own.has(key)) return own.get(key)!;
      const value = getItem.call(this, key);
      if (value !== null) own.set(key, value);
      return value;
    };
    Storage.prototype.setItem = function (key: string, value: string) {
      own.set(key, value);
      setItem.call(this, key, value);
    };
  });
  await openPage(page, address);
  const tab = new CasePage(page);
  await expect(tab.field('tenant')).toHaveValue('Contoso');
  await page.evaluate(() => ((window as any).isDeaf = true));
  return tab;
}

test('a change in one of three tabs shows in the others at once', async ({ page, context }) => {
  const robot = new Robot(page, { ...facts, region: 'emea', account_team_known: 'yes', account_managed: 'yes' });
  await robot.start();
  await robot.fill();
  const first = new CasePage(page);
  const second = await openTab(context, page.url());
  const third = await openTab(context, page.url());
  const all = [first, second, third];
  for (const tab of all) if ((await tab.card('facts').count()) === 0) await tab.open('facts');
  await second.fill({ tenant: 'Fabrikam' });
  await third.fill({ seats: '950' });
  for (const tab of all) {
    await expect(tab.field('tenant')).toHaveValue('Fabrikam');
    await expect(tab.field('seats')).toHaveValue('950');
  }
  await first.press('service');
  await first.addService('EXO');
  for (const tab of [second, third]) await expect(tab.page.locator('main nav a[href$="/EXO"]')).toBeVisible();
  for (const tab of all) await tab.goTo('EXO');
  await second.open('K-I1');
  await second.tick('K-I1');
  for (const tab of all) await tab.expectStates({ 'K-I1': 'done' });
  for (const tab of all) {
    await tab.page.reload();
    await expectPage(tab.page);
    await tab.open('facts');
    expectNothingLost('three tabs', 0, await lostFields(tab.page, { ...facts, tenant: 'Fabrikam', seats: '950' }));
  }
});

test('two tabs that do not hear each other merge different facts', async ({ page, context }) => {
  const first = await statedCase(page);
  const second = await openDeafTab(context, page.url());
  await first.fill({ tenant: 'Fabrikam' });
  await second.fill({ seats: '950' });
  // The deaf tab has overwritten the entry with what it knows; the first one mends it.
  await expect(first.field('seats')).toHaveValue('950');
  await expect.poll(async () => (await stored(page))[await caseKey(page)]).toContain('Fabrikam');
  await second.page.close();
  await page.reload();
  await expect(first.field('tenant')).toBeVisible();
  expectNothingLost('different facts in two tabs', 0, await lostFields(page, { ...facts, tenant: 'Fabrikam', seats: '950' }));
});

test('two values of the same fact are both kept, and a person chooses', async ({ page, context }) => {
  const first = await statedCase(page);
  const second = await openDeafTab(context, page.url());
  await first.fill({ tenant: 'Fabrikam' });
  await second.fill({ tenant: 'Northwind Traders' });
  await expect(first.card('conflict')).toBeVisible();
  await second.page.close();
  await page.reload();
  for (const name of ['Fabrikam', 'Northwind Traders']) await expect(first.card('conflict')).toContainText(name);
  expectNothingLost('the same fact in two tabs', 0, []);
  const third = await openTab(context, page.url());
  await first.main().click();
  await expect(first.card('conflict').locator('.error')).not.toBeEmpty();
  await first.card().getByRole('radio', { name: 'Northwind Traders' }).check();
  await first.press('facts');
  for (const tab of [first, third]) await expect(tab.field('tenant')).toHaveValue('Northwind Traders');
  await page.locator('header [name="undo"]').click();
  for (const tab of [first, third]) await expect(tab.card('conflict')).toBeVisible();
});

test('a field in which a person types keeps what is typed, any other shows what another tab made of it', async ({ page, context }) => {
  const first = await statedCase(page);
  const second = await openTab(context, page.url());
  // Nothing is typed in the field that has the focus, so the new value is simply shown.
  await first.field('tenant').focus();
  await second.fill({ tenant: 'Fabrikam' });
  await expect(first.field('tenant')).toHaveValue('Fabrikam');
  await page.bringToFront();
  await page.keyboard.press('End');
  await page.keyboard.type(' Inc');
  await second.field('tenant').blur();
  await expect(second.field('tenant')).toHaveValue('Fabrikam Inc');
  await second.fill({ tenant: 'Northwind' });
  await expect(first.field('tenant')).toHaveValue('Fabrikam Inc');
  await first.field('tenant').blur();
  await expect(first.field('tenant')).toHaveValue('Northwind');
});

test('a case deleted in one tab is gone from the others, and comes back by undo there', async ({ page, context }) => {
  await statedCase(page);
  const second = await openTab(context, page.url());
  await deleteCase(page, 'Contoso');
  await follow(second.page, '#/');
  await expect(cases(second.page)).toHaveCount(0);
  await page.locator('header [name="undo"]').click();
  for (const tab of [page, second.page]) await expect(cases(tab)).toHaveText(['Contoso']);
});

/** Lets another version than this one have written the case. */
async function storeAs(page: Page, key: string, version: number, seats: string) {
  const document = JSON.parse((await stored(page))[key]);
  if (!document.replicas.some(([id]: [string]) => id === 'c0ffee')) document.replicas.push(['c0ffee', 90]);
  const place = document.replicas.findIndex(([id]: [string]) => id === 'c0ffee');
  document.registers['case/seats'] = [[seats, place, 90, Date.now()]];
  await plant(page, key, JSON.stringify({ ...document, version }));
}

test('a change that a newer version keeps out of the case is lost with no tab', async ({ page, context }) => {
  const contoso = await statedCase(page);
  const address = page.url();
  const key = await caseKey(page);
  await storeAs(page, key, 99, '950');
  await contoso.field('tenant').focus();
  await contoso.field('tenant').fill('Fabrikam');
  await expect.poll(async () => (await quarantined(page)).join()).toContain('Fabrikam');
  const theirs = (await stored(page))[key];
  expect(theirs).not.toContain('Fabrikam');

  const asked = dialogs(page);
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(asked, 'nothing is lost, so nobody asks before the page is left').toEqual([]);
  const again = await context.newPage();
  await openPage(again, address);
  await emptyMirror(again);
  await follow(again, '#/settings');
  await expect(asides(again)).toHaveCount(1);
  expect(await download(again, button(asides(again), 'set-aside-download'))).toContain('Fabrikam');
  expect((await stored(again))[key]).toBe(theirs);

  // The version that understands it.
  await storeAs(again, key, 1, '950');
  await again.reload();
  await asides(again).locator('[name="retry"]').click();
  await expect(asides(again)).toHaveCount(0);
  expect(await quarantined(again)).toEqual([]);
  await openPage(again, address);
  await expect(again.locator('main [name="tenant"]')).toBeVisible();
  expectNothingLost('a change beside a newer version', 0, await lostFields(again, { ...facts, tenant: 'Fabrikam', seats: '950' }));
});

test('a page with unsaved changes asks before it is left, any other does not', async ({ page }) => {
  const asked = dialogs(page);
  await withoutMirror(page);
  const contoso = await statedCase(page);
  await contoso.field('tenant').click();
  await page.reload();
  await expectPage(page);
  expect(asked).toEqual([]);
  await refuseWrites(page);
  await contoso.field('tenant').click();
  await page.keyboard.type(' and Fabrikam');
  await expect(banner(page)).toBeVisible();
  await page.reload();
  await expectPage(page);
  expect(asked).toEqual(['beforeunload']);
});

for (const [name, isTyped] of [['as work goes on', true], ['when the page is left', false]] as const) {
  test(`all cases cleared under the page are written again ${name}`, async ({ page }) => {
    await withoutMirror(page);
    await statedCase(page);
    const key = await caseKey(page);
    const { hash } = new URL(page.url());
    await follow(page, '#/');
    await page.locator('[name="new_case"]').first().click();
    const fabrikam = new CasePage(page);
    await fabrikam.fill({ tenant: 'Fabrikam' });
    await page.evaluate(() => localStorage.clear());
    if (isTyped) {
      await fabrikam.fill({ seats: '120' });
      await expect.poll(async () => Object.keys(await stored(page))).toContain(key);
    }
    await page.reload();
    await expect(fabrikam.field('tenant')).toHaveValue('Fabrikam');
    await follow(page, hash);
    await expect(fabrikam.field('tenant')).toHaveValue('Contoso');
    expectNothingLost(`localStorage cleared, ${name}`, 0, await lostFields(page));
  });
}

test('what the browser tells in the middle of a save does not stop the page', async ({ page }) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key: string, newValue: string) {
      setItem.call(this, key, newValue);
      document.dispatchEvent(new Event('visibilitychange'));
      for (const name of ['pagehide', 'pageshow', 'beforeunload']) dispatchEvent(new Event(name));
      dispatchEvent(new StorageEvent('storage', { key, newValue }));
    };
  });
  const contoso = await CasePage.create(page);
  await contoso.fill({ tenant: 'Contoso', seats: '900' });
  expectNothingLost('events in the middle of a save', 0, await lostFields(page, { tenant: 'Contoso', seats: '900' }));
});

test('settings damaged under two tabs are kept by the one that holds them', async ({ page, context }) => {
  await withoutMirror(page);
  await statedCase(page);
  await follow(page, '#/settings');
  const manager = (tab: Page) => tab.locator('main [name="manager"]');
  await manager(page).fill('Dana Ruiz');
  const key = Object.keys(await stored(page)).find((key) => key.endsWith(':settings'))!;
  await expect.poll(async () => (await stored(page))[key]).toContain('Dana Ruiz');
  await plant(page, key, '{"version":1,');
  const second = await context.newPage();
  await withoutMirror(second);
  await openPage(second, page.url());
  await expect.poll(async () => (await stored(page))[key]).toContain('Dana Ruiz');
  await expect(manager(page)).toHaveValue('Dana Ruiz');
  await second.reload();
  await expectPage(second);
  await expect(manager(second)).toHaveValue('Dana Ruiz');
});
