// What the tests of storage share: a case with every kind of fact, a look at what is stored, and the
// count of what is lost.

import { readFile, writeFile } from 'node:fs/promises';
import { CasePage } from './case';
import { expect, expectPage, openPage, test } from './fixtures';
import { label } from './words';
import type { Page } from './fixtures';

/** What is stated in a short flow, in this order. */
export const facts: [string, string][] = [
  ['tenant', 'Contoso'],
  ['manager', 'Adele Vance'],
  ['seats', '900'],
  ['tenant_id', '72f988bf-86f1-41af-91ab-2d7cd011db47'],
];

/** A case in which all of these facts are stated. */
export async function statedCase(page: Page) {
  const contoso = await CasePage.create(page);
  await stateAll(contoso);
  return contoso;
}

export async function stateAll(contoso: CasePage) {
  for (const [field, text] of facts) await contoso.state(field, text);
}

/** Fields of a case on screen that do not hold what was stated. */
export async function lostFields(page: Page, expected = facts) {
  const lost: string[] = [];
  for (const [field, text] of expected) {
    const value = await page.locator(`main [name="${field}"]`).inputValue().catch(() => '(gone)');
    if (value !== text) lost.push(field);
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
  const [address] = page.url().split('#');
  const id = new URL(page.url()).hash;
  await page.goto(`${address}#/`);
  await page.reload();
  await expectPage(page);
  const cases = await page.locator('.cases .case-link').count();
  await page.goto(`${address}${id}`);
  await expect(page.locator('main [name="tenant"]')).toBeVisible();
  expectNothingLost(what, cases === 1 ? 0 : 1, await lostFields(page, expected));
}

/** All that this page has stored, by key. */
export function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
}

/** Lets the mirror in IndexedDB be looked at or changed. */
function withMirror<T>(page: Page, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return page.evaluate(
    (act) =>
      new Promise<any>((resolve, reject) => {
        const opening = indexedDB.open('closeout');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('texts', 'readwrite');
          const request = eval(act)(transaction.objectStore('texts'));
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(request.result);
          };
        };
      }),
    act.toString(),
  );
}

/** The keys of all that the mirror holds. */
export function mirrored(page: Page) {
  return withMirror(page, (store) => store.getAllKeys()) as Promise<string[]>;
}

export function emptyMirror(page: Page) {
  return withMirror(page, (store) => store.clear() as IDBRequest<any>);
}

/** From now on this page's storage refuses every write. */
export function refuseWrites(page: Page) {
  return page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
}

/** The key of the only case. */
export async function caseKey(page: Page) {
  const keys = Object.keys(await stored(page)).filter((key) => /:case:[0-9a-z]+$/.test(key));
  expect(keys).toHaveLength(1);
  return keys[0];
}

export function banner(page: Page) {
  return page.locator('.page-banner');
}

export function text(key: string) {
  return label('en', key);
}

export async function openList(page: Page) {
  await page.locator('header').getByRole('link', { name: text('page-portfolio') }).click();
  await expect(page.getByRole('heading', { level: 1, name: text('page-portfolio') })).toBeVisible();
}

export async function openSettings(page: Page) {
  await page.locator('header').getByRole('link', { name: text('page-settings') }).click();
  await expect(page.getByRole('heading', { level: 1, name: text('page-settings') })).toBeVisible();
}

/** The text of the file that a button saves. */
export async function download(page: Page, name: string, within = 'main') {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`${within} [name="${name}"]`).first().click(),
  ]);
  return readFile((await file.path())!, 'utf8');
}

/** Picks a file of this text as a backup. From the disk: a large one takes its time otherwise. */
export async function pick(page: Page, content: string | Buffer) {
  const file = test.info().outputPath('backup.json');
  await writeFile(file, content);
  await page.locator('main [name="backup_file"]').setInputFiles(file);
  await expect(page.locator('#backup-file-result')).toBeVisible();
}

/** A page of an empty browser profile. */
export async function openEmpty(page: Page) {
  await openPage(page);
  await expect(page.getByRole('heading', { level: 2, name: text('portfolio-empty') })).toBeVisible();
}
