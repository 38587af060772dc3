// What the tests of storage share: a case with facts, a look at what is stored, the count of what is lost, and
// where the page offers files, the bin and what can't be opened.

import { readFile, writeFile } from 'node:fs/promises';
import { CasePage } from './case';
import { expect, expectPage, follow, label, openPage, test } from './fixtures';
import type { Page } from './fixtures';
import type { Locator } from '@playwright/test';

/** What is stated in a short flow, in this order. The card of the facts stays, since others are missing. */
export const facts: Record<string, string> = {
  tenant: 'Contoso',
  seats: '900',
  account_team_contacts: 'Megan Bowen',
  customer_contacts: 'Alex Wilber',
};

/** A case in which these facts are stated. */
export async function statedCase(page: Page, stated = facts) {
  const contoso = await CasePage.create(page);
  await contoso.fill(stated);
  return contoso;
}

/** Fields of a case on screen that do not hold what was stated. */
export async function lostFields(page: Page, expected = facts) {
  const lost: string[] = [];
  for (const [field, text] of Object.entries(expected)) {
    const value = await page.locator(`main [name="${field}"]`).inputValue({ timeout: 2_000 }).catch(() => '(gone)');
    if (value.replace(/^(\d),(\d)/, '$1$2') !== text) lost.push(field);
  }
  return lost;
}

/** Prints what is lost, which must be nothing. */
export function expectNothingLost(what: string, cases: number, fields: string[]) {
  console.log(`${what}: ${cases} cases and ${fields.length} fields lost`);
  expect({ cases, fields }).toEqual({ cases: 0, fields: [] });
}

/** Opens the case again from what is stored and counts what is lost. */
export async function expectKept(page: Page, what: string, expected = facts) {
  const { hash } = new URL(page.url());
  await follow(page, '#/');
  await page.reload();
  await expectPage(page);
  const count = await cases(page).count();
  await follow(page, hash);
  await expect(page.locator('main [name="tenant"]')).toBeVisible();
  expectNothingLost(what, count === 1 ? 0 : 1, await lostFields(page, expected));
}

/** All that this page has stored, by key. */
export function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
}

export async function storedCases(page: Page) {
  return Object.fromEntries(Object.entries(await stored(page)).filter(([key]) => /:case:[0-9a-z]+$/.test(key)));
}

export async function quarantined(page: Page) {
  return Object.entries(await stored(page)).filter(([key]) => key.includes(':quarantine:')).map(([, text]) => text);
}

/** The key of the only case. */
export async function caseKey(page: Page) {
  const keys = Object.keys(await storedCases(page));
  expect(keys).toHaveLength(1);
  return keys[0];
}

/** Puts a text under a key, or takes it away, as somebody else does it. */
export function plant(page: Page, key: string, text: string | null) {
  return page.evaluate(
    ([key, text]) => (text === null ? localStorage.removeItem(key!) : localStorage.setItem(key!, text)),
    [key, text],
  );
}

/** The same while no page of ours is open, as the browser's own clearing does it; then the page again. */
export async function plantAway(page: Page, key: string, text: string | null, act: () => unknown = () => {}) {
  const address = page.url();
  await page.goto('./catalogues/en.ftl');
  await plant(page, key, text);
  await act();
  await openPage(page, address);
}

/** Lets the mirror in IndexedDB be looked at or changed. As one text, since the page allows no `eval`. */
function withMirror<T>(page: Page, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return page.evaluate(`
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('closeout');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('texts', 'readwrite');
        const request = (${act})(transaction.objectStore('texts'));
        transaction.oncomplete = () => {
          opening.result.close();
          resolve(request.result);
        };
      };
    })`);
}

/** The keys of all that the mirror holds. */
export function mirrored(page: Page) {
  return withMirror(page, (store) => store.getAllKeys()) as Promise<string[]>;
}

export function emptyMirror(page: Page) {
  return withMirror(page, (store) => store.clear() as IDBRequest<any>);
}

/** What remains where the mirror does not help. */
export function withoutMirror(page: Page) {
  return page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
}

/** The kinds of the browser's questions that this page asks from now on; each is answered with yes. */
export function dialogs(page: Page): string[] {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  return asked;
}

/** From now on this page's storage refuses every write. */
export function refuseWrites(page: Page) {
  return page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
}

/** The banner that stays until a save succeeds. */
export function banner(page: Page) {
  return page.locator('.messages [data-kind="error"]');
}

export function button(within: Locator | Page, key: string, language = 'en') {
  return within.getByRole('button', { name: label(key, language), exact: true }).first();
}

/** The text of the file that a button saves. */
export async function download(page: Page, button: Locator) {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile((await file.path())!, 'utf8');
}

/** The file of the case on screen. */
export async function saveCase(page: Page) {
  await page.locator('header summary').click();
  return download(page, button(page.locator('header'), 'save-case'));
}

// The list of cases and the settings.

export function cases(page: Page) {
  return page.locator('main .cases:not(.bin) a');
}

/** What is said where not everything is as it was left. */
export function trouble(page: Page) {
  return page.locator('main .message[data-kind="mind"]').first();
}

/** Adds a case of this tenant and comes back to the list. */
export async function addCase(page: Page, tenant: string) {
  await follow(page, '#/');
  await page.locator('[name="new_case"]').first().click();
  await page.locator('main [name="tenant"]').fill(tenant);
  await follow(page, '#/');
}

/** Puts the case of a tenant into the bin. */
export async function deleteCase(page: Page, tenant: string) {
  await follow(page, '#/');
  await cases(page).filter({ hasText: tenant }).click();
  await page.locator('header summary').click();
  await button(page.locator('header'), 'delete-case').click();
  await expect(cases(page).filter({ hasText: tenant })).toHaveCount(0);
}

/** Opens the bin, where a case is brought back or dropped for good. */
export async function openBin(page: Page) {
  await follow(page, '#/');
  await page.locator('main details.bin > summary').click();
  return page.locator('main details.bin');
}

/** Drops the only case in the bin for good, after the question. */
export async function purge(page: Page) {
  const bin = await openBin(page);
  await bin.locator('[name="purge"]').click();
  await bin.locator('.question button').first().click();
}

export async function backup(page: Page) {
  await follow(page, '#/');
  return download(page, page.locator('main [name="save_backup"]'));
}

/** Picks a file of this text as a backup. From the disk: a large one takes its time otherwise. */
export async function pick(page: Page, content: string | Buffer, isRefused = false) {
  await follow(page, '#/');
  const file = test.info().outputPath('backup.json');
  await writeFile(file, content);
  await page.locator('[name="backup_file"]').setInputFiles(file);
  await expect(isRefused ? page.locator('main .message[data-kind="error"]') : plan(page)).toBeVisible();
}

/** What opening the picked file would do. */
export function plan(page: Page) {
  return page.locator('main .plan');
}

export async function takeOver(page: Page) {
  await page.locator('main [name="take_over_backup"]').click();
  await expect(plan(page)).toHaveCount(0);
}

/** Everything goes, after two steps. */
export async function wipe(page: Page) {
  await follow(page, '#/settings');
  await page.locator('main [name="wipe_meant"]').check();
  await page.locator('main [name="wipe"]').click();
}

/** What can't be opened, in the settings. */
export function asides(page: Page) {
  return page.locator('main .set-aside');
}

/** A page of an empty browser profile. */
export async function openEmpty(page: Page) {
  await openPage(page, './#/');
  await expect(cases(page)).toHaveCount(0);
}
