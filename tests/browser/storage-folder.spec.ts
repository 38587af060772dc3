// The folder to which the backup is written after changes. No test can drive the browser's own dialog, so it
// answers with a folder of the page's private file system: the handle is a real one. Only what the browser would
// ask a person is answered by the test.

import { CasePage } from './case';
import { expect, expectPage, follow, label, openPage, test } from './fixtures';
import { backup, cases, expectNothingLost, facts, lostFields, openEmpty, pick, statedCase, takeOver } from './storage';
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
  const { hash } = new URL(page.url());
  await choose(page);
  await expect.poll(() => file(page)).toContain('Contoso');
  return { contoso, back: () => follow(page, hash) };
}

async function choose(page: Page) {
  await follow(page, '#/settings');
  await page.locator('main [name="choose_folder"]').click();
  await expectState(page, 'ready');
}

/** What the settings say of the folder, by the catalogue key. */
async function expectState(page: Page, state: string) {
  await follow(page, '#/settings');
  await expect(page.locator('main')).toContainText(label(`folder-${state}`, 'en', { name: 'Backups' }));
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

function plantFile(page: Page, content: string) {
  return page.evaluate(async (content) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups');
    const writable = await (await folder.getFileHandle('closeout-backup.json')).createWritable();
    await writable.write(content);
    await writable.close();
  }, content);
}

function answer(page: Page, permission: string, answer = 'granted') {
  return page.evaluate(([permission, answer]) => void Object.assign(sessionStorage, { permission, answer }), [permission, answer]);
}

test('a change is in the folder soon after, over a reload too, and its file opens elsewhere', async ({ page, fresh }) => {
  const { contoso, back } = await withFolder(page);
  await back();
  await contoso.fill({ tenant: 'Northwind' });
  await expect.poll(() => file(page)).toContain('Northwind');
  await contoso.fill({ tenant: 'Northwind Traders' });
  await page.reload();
  await expect.poll(() => file(page)).toContain('Northwind Traders');
  await expectState(page, 'ready');
  const other = await fresh();
  await openEmpty(other);
  await pick(other, await file(page));
  await takeOver(other);
  await follow(other, '#/');
  await cases(other).click();
  await expect(other.locator('main [name="tenant"]')).toBeVisible();
  expectNothingLost('a folder carried to another computer', 0, await lostFields(other, { ...facts, tenant: 'Northwind Traders' }));
});

for (const [given, then] of [['granted', 'ready'], ['denied', 'denied']] as const) {
  test(`after a restart it needs one click; the browser's answer is ${given}`, async ({ page }) => {
    const { contoso, back } = await withFolder(page);
    await answer(page, 'prompt', given);
    await page.reload();
    await back();
    await contoso.fill({ tenant: 'Northwind Traders' });
    await expectState(page, 'needs-click');
    expect(await file(page)).not.toContain('Northwind');
    await page.locator('main [name="allow_folder"]').click();
    await expectState(page, then);
    if (given === 'denied') await choose(page);
    await expect.poll(() => file(page)).toContain('Northwind Traders');
  });
}

test('a permission that ends while the page is open is told', async ({ page }) => {
  const { contoso, back } = await withFolder(page);
  await answer(page, 'prompt');
  await back();
  await contoso.fill({ tenant: 'Northwind Traders' });
  await expectState(page, 'needs-click');
  await page.locator('main [name="allow_folder"]').click();
  await expectState(page, 'ready');
  await expect.poll(() => file(page)).toContain('Northwind Traders');
});

test('a folder that is gone is told, and written to again once it is back', async ({ page }) => {
  const { contoso, back } = await withFolder(page);
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true }));
  await back();
  await contoso.fill({ tenant: 'Northwind Traders' });
  await expectState(page, 'failed');
  await page.evaluate(async () => void (await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true })));
  await page.locator('main [name="write_to_folder"]').click();
  await expect.poll(() => file(page)).toContain('Northwind Traders');
  await expectState(page, 'ready');
});

test('a file that is no backup is not written over', async ({ page }) => {
  const { contoso, back } = await withFolder(page);
  for (const content of ['{"format":"closeout-backup","version":1,"cas', 'Shopping list: milk']) {
    await plantFile(page, content);
    await back();
    await contoso.fill({ tenant: `Northwind ${content.length}` });
    await expectState(page, 'failed');
    expect(await file(page)).toBe(content);
  }
});

test('what another computer put into the file stays in it', async ({ page, fresh }) => {
  const other = await fresh();
  const fabrikam = await CasePage.create(other);
  await fabrikam.fill({ tenant: 'Fabrikam' });
  const theirs = await backup(other);
  const { contoso, back } = await withFolder(page);
  await plantFile(page, theirs);
  await back();
  await contoso.fill({ seats: '950' });
  await expect.poll(() => file(page)).toContain('950');
  const tenants = JSON.parse(await file(page)).cases.map((it: any) => it.document.registers['case/tenant'][0][0]);
  expect(tenants.sort()).toEqual(['Contoso', 'Fabrikam']);
  expectNothingLost('one file of two computers', 2 - tenants.length, []);
});

test('a dialog that is closed changes nothing, a folder can be forgotten, and a browser without folders says so', async ({ page, fresh }) => {
  await prepare(page);
  await openPage(page, './#/settings');
  await page.evaluate(() => void (sessionStorage.picks = 'none'));
  await page.locator('main [name="choose_folder"]').click();
  await expectState(page, 'explained');
  await page.evaluate(() => void (sessionStorage.picks = ''));
  await choose(page);
  await expect.poll(() => file(page)).toContain('closeout-backup');
  await page.locator('main [name="forget_folder"]').click();
  await expectState(page, 'explained');
  await page.reload();
  await expectPage(page);
  await expectState(page, 'explained');
  expect(await file(page)).toContain('closeout-backup');

  const other = await fresh();
  await other.addInitScript(() => delete (window as any).showDirectoryPicker);
  await openPage(other, './#/settings');
  await expectState(other, 'unsupported');
});
