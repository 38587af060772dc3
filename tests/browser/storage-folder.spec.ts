// The folder to which the backup is written after changes. No test can drive the browser's own dialog,
// so it answers with a folder of the page's private file system: the handle is a real one. Only what
// the browser would ask a person is answered by the test.

import { CasePage } from './case';
import { expect, expectPage, openPage, test } from './fixtures';
import {
  download, expectNothingLost, facts, lostFields, openEmpty, openList, openSettings, pick, statedCase, text,
} from './storage';
import type { Page } from './fixtures';

/** Lets the dialog give a folder; what is permitted stands in the tab's session, over reloads. */
async function prepare(page: Page) {
  await page.addInitScript(() => {
    (window as any).showDirectoryPicker = async () => {
      if (sessionStorage.picks === 'none') throw new DOMException('The user aborted a request.', 'AbortError');
      sessionStorage.permission = 'granted';
      return (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    };
    const handle = FileSystemHandle.prototype as any;
    handle.queryPermission = async () => sessionStorage.permission;
    handle.requestPermission = async () => (sessionStorage.permission = sessionStorage.answer ?? 'granted');
    const { createWritable } = FileSystemFileHandle.prototype;
    FileSystemFileHandle.prototype.createWritable = function () {
      if (sessionStorage.permission === 'granted') return createWritable.call(this);
      return Promise.reject(new DOMException('The request is not allowed.', 'NotAllowedError'));
    };
  });
}

/** A case, and the folder chosen for its backup. */
async function withFolder(page: Page) {
  await prepare(page);
  const contoso = await statedCase(page);
  const address = page.url();
  await openSettings(page);
  await page.locator('main [name="choose_folder"]').click();
  await expect(state(page)).toHaveAttribute('data-folder', 'folder-ready');
  await expect.poll(() => file(page)).toContain('Contoso');
  await page.goto(address);
  return contoso;
}

function state(page: Page) {
  return page.locator('main [data-folder]');
}

/** What stands in the folder's file; empty where there is none. */
function file(page: Page) {
  return page.evaluate(async () => {
    try {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups');
      return await (await (await folder.getFileHandle('closeout-backup.json')).getFile()).text();
    } catch {
      return '';
    }
  });
}

function plant(page: Page, content: string) {
  return page.evaluate(async (content) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups');
    const writable = await (await folder.getFileHandle('closeout-backup.json')).createWritable();
    await writable.write(content);
    await writable.close();
  }, content);
}

function answer(page: Page, permission: string, answer = 'granted') {
  return page.evaluate(([permission, answer]) => Object.assign(sessionStorage, { permission, answer }), [permission, answer]);
}

test('a change is in the folder soon after, and its file opens elsewhere', async ({ page, browser, baseURL }) => {
  const contoso = await withFolder(page);
  await contoso.state('tenant', 'Northwind Traders');
  await expect.poll(() => file(page)).toContain('Northwind Traders');
  const other = await (await browser.newContext({ baseURL })).newPage();
  await openEmpty(other);
  await pick(other, await file(page));
  await other.locator('[name="take_over_backup"]').click();
  await other.getByRole('link', { name: 'Northwind' }).click();
  await expect(other.locator('main [name="tenant"]')).toBeVisible();
  const expected: [string, string][] = [['tenant', 'Northwind Traders'], ...facts.slice(1)];
  expectNothingLost('a folder carried to another computer', 0, await lostFields(other, expected));
  await other.context().close();
});

test('the folder is known after a reload, and a change of the last moment is written then', async ({ page }) => {
  const contoso = await withFolder(page);
  await contoso.state('tenant', 'Northwind Traders');
  await page.reload();
  await expect.poll(() => file(page)).toContain('Northwind Traders');
  await openSettings(page);
  await expect(state(page)).toHaveAttribute('data-folder', 'folder-ready');
  await expect(page.locator('[data-backup-due]')).toHaveAttribute('data-backup-due', 'false');
});

test('after a restart the page says that it needs one click, also on the list', async ({ page }) => {
  const contoso = await withFolder(page);
  await answer(page, 'prompt');
  await page.reload();
  await contoso.state('tenant', 'Northwind Traders');
  await openSettings(page);
  await expect(state(page)).toHaveAttribute('data-folder', 'folder-needs-click');
  await openList(page);
  await expect(state(page)).toContainText('Backups');
  expect(await file(page)).not.toContain('Northwind');
  await page.locator('main [name="allow_folder"]').click();
  await expect(state(page)).toHaveCount(0);
  await expect.poll(() => file(page)).toContain('Northwind Traders');
  await page.getByRole('link', { name: 'Northwind' }).click();
  await contoso.state('seats', '950');
  await expect.poll(() => file(page)).toContain('950');
});

test('a permission that is denied is told, and choosing again helps', async ({ page }) => {
  const contoso = await withFolder(page);
  await answer(page, 'prompt', 'denied');
  await page.reload();
  await openList(page);
  await page.locator('main [name="allow_folder"]').click();
  await expect(state(page)).toHaveAttribute('data-folder', 'folder-denied');
  await page.reload();
  await expect(state(page)).toHaveAttribute('data-folder', 'folder-denied');
  await page.getByRole('link', { name: 'Contoso' }).click();
  await contoso.state('tenant', 'Northwind Traders');
  await openSettings(page);
  await page.locator('main [name="choose_folder"]').click();
  await expect(state(page)).toHaveAttribute('data-folder', 'folder-ready');
  await expect.poll(() => file(page)).toContain('Northwind Traders');
});

test('a permission that ends while the page is open is told', async ({ page }) => {
  const contoso = await withFolder(page);
  await answer(page, 'prompt');
  await contoso.state('tenant', 'Northwind Traders');
  await openSettings(page);
  await expect(state(page)).toHaveAttribute('data-folder', 'folder-needs-click');
  await page.locator('main [name="allow_folder"]').click();
  await expect(state(page)).toHaveAttribute('data-folder', 'folder-ready');
  await expect.poll(() => file(page)).toContain('Northwind Traders');
});

test('a folder that is gone is told, and written to again once it is back', async ({ page }) => {
  const contoso = await withFolder(page);
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true }));
  await contoso.state('tenant', 'Northwind Traders');
  await openList(page);
  await expect(state(page)).toHaveAttribute('data-folder', 'folder-failed');
  await page.evaluate(async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true }));
  await page.locator('main [name="allow_folder"]').click();
  await expect.poll(() => file(page)).toContain('Northwind Traders');
  await expect(state(page)).toHaveCount(0);
});

test('a file that is no backup is not written over', async ({ page }) => {
  const contoso = await withFolder(page);
  for (const content of ['{"format":"closeout-backup","version":1,"cas', 'Shopping list: milk']) {
    await plant(page, content);
    await contoso.state('tenant', `Northwind ${content.length}`);
    await openSettings(page);
    await expect(state(page)).toHaveAttribute('data-folder', 'folder-failed');
    expect(await file(page)).toBe(content);
    await openList(page);
    await page.getByRole('link', { name: 'Northwind' }).click();
  }
});

test('what another computer put into the file stays in it', async ({ page, browser, baseURL }) => {
  const other = await (await browser.newContext({ baseURL })).newPage();
  const fabrikam = await CasePage.create(other);
  await fabrikam.state('tenant', 'Fabrikam');
  await openSettings(other);
  const theirs = await download(other, 'download_backup');
  await other.context().close();
  const contoso = await withFolder(page);
  await plant(page, theirs);
  await contoso.state('seats', '950');
  await expect.poll(() => file(page)).toContain('950');
  const tenants = JSON.parse(await file(page)).cases.map((it: any) => Object.values<any>(it.answers['case/tenant'])[0].value);
  expect(tenants.sort()).toEqual(['Contoso', 'Fabrikam']);
  expectNothingLost('one file of two computers', 2 - tenants.length, []);
});

test('a dialog that is closed changes nothing, and a folder can be forgotten', async ({ page }) => {
  await prepare(page);
  await openPage(page, './#/settings');
  await page.evaluate(() => (sessionStorage.picks = 'none'));
  await page.locator('main [name="choose_folder"]').click();
  await expect(page.locator('main [name="choose_folder"]')).toBeVisible();
  await expect(state(page)).toHaveCount(0);
  await page.evaluate(() => (sessionStorage.picks = ''));
  await page.locator('main [name="choose_folder"]').click();
  await expect(state(page)).toHaveAttribute('data-folder', 'folder-ready');
  await expect.poll(() => file(page)).toContain('closeout-backup');
  await page.locator('main [name="forget_folder"]').click();
  await expect(page.locator('main [name="choose_folder"]')).toBeVisible();
  await page.reload();
  await expectPage(page);
  await expect(page.locator('main [name="choose_folder"]')).toBeVisible();
  expect(await file(page)).toContain('closeout-backup');
});

test('a browser without folders says so', async ({ page }) => {
  await page.addInitScript(() => delete (window as any).showDirectoryPicker);
  await openPage(page, './#/settings');
  await expect(page.getByText(text('folder-unsupported'))).toBeVisible();
});
