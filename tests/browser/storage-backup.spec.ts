// Backup files through the browser's own download and file field: a round trip, merging, conflicts,
// and files that must be refused.

import { CasePage } from './case';
import { expect, openPage, test } from './fixtures';
import {
  caseKey, download, expectNothingLost, facts, lostFields, openEmpty, openList, openSettings, pick,
  stateAll, statedCase, stored, text,
} from './storage';
import type { Browser, Page } from './fixtures';

async function freshPage(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL });
  return context.newPage();
}

/** Everything that is stored but the page's own upkeep, which any visit may change. */
async function storedCases(page: Page) {
  const all = Object.entries(await stored(page));
  return Object.fromEntries(all.filter(([key]) => !key.endsWith(':upkeep')));
}

test('everything goes through a file into an empty profile', async ({ page, browser, baseURL }) => {
  const contoso = await statedCase(page);
  await contoso.addService('EXO');
  await contoso.tick('K-I1', 'K-I2');
  await openList(page);
  await page.getByRole('button', { name: text('portfolio-sample') }).click();
  await expect(page).toHaveURL(/#\/case\//);
  await openList(page);
  await expect(page.locator('[data-backup-due]')).toHaveAttribute('data-backup-due', 'true');
  const backup = await download(page, 'download_backup');
  await expect(page.locator('[data-backup-due]')).toHaveAttribute('data-backup-due', 'false');
  expect(JSON.parse(backup)).toMatchObject({ format: 'closeout-backup', version: 1 });
  const before = await storedCases(page);

  const other = await freshPage(browser, baseURL!);
  await openEmpty(other);
  await pick(other, backup);
  await expect(other.locator('[data-count="backup-added"]')).toContainText('2');
  const cases = () => stored(other).then((all) => Object.keys(all).filter((key) => key.includes(':case:')));
  expect(await cases(), 'nothing is written before the word').toEqual([]);
  await other.locator('[name="take_over_backup"]').click();
  await expect(other.locator('.cases .case-link')).toHaveCount(2);
  const after = await storedCases(other);
  const lost = Object.keys(before).filter((key) => key.includes(':case:') && before[key] !== after[key]);
  const fields: string[] = [];
  await other.getByRole('link', { name: 'Contoso' }).last().click();
  await expect(other.locator('main [name="tenant"]')).toBeVisible();
  await expect(other.locator('main [data-round]')).toBeVisible();
  expectNothingLost('a backup into an empty profile', lost.length, fields);

  // The same file once more brings nothing.
  await openList(other);
  await pick(other, backup);
  await expect(other.locator('[data-count="backup-unchanged"]')).toContainText('2');
  await expect(other.locator('[name="take_over_backup"]')).toHaveCount(0);
  await other.getByRole('button', { name: text('backup-cancel') }).click();
  expect(await storedCases(other)).toEqual(after);
  await other.context().close();
});

test('a case is handed to a colleague and comes back merged', async ({ page, browser, baseURL }) => {
  const contoso = await statedCase(page);
  const address = page.url();
  const file = await download(page, 'download_case');

  const colleague = await freshPage(browser, baseURL!);
  await openEmpty(colleague);
  await pick(colleague, file);
  await colleague.locator('[name="take_over_backup"]').click();
  await colleague.getByRole('link', { name: 'Contoso' }).click();
  const theirs = new CasePage(colleague);
  await theirs.state('seats', '950');
  await theirs.state('tenant', 'Contoso Ltd');
  const back = await download(colleague, 'download_case');
  await colleague.context().close();

  await contoso.state('manager', 'Alex Wilber');
  await contoso.state('tenant', 'Contoso Inc');
  await openSettings(page);
  await pick(page, back);
  await expect(page.locator('[data-count="backup-changed"]')).toContainText('1');
  await page.locator('[data-count="backup-changed"] summary').click();
  await expect(page.locator('[data-count="backup-changed"]')).toContainText('950');
  const conflicts = page.locator('[data-count="backup-conflicts"]');
  await expect(conflicts.locator('fieldset')).toHaveCount(1);
  await expect(conflicts).toContainText('Contoso Inc');
  await expect(conflicts).toContainText('Contoso Ltd');
  await conflicts.getByRole('button', { name: text('backup-all-here') }).click();
  await expect(conflicts.getByRole('radio').first()).toBeChecked();
  await conflicts.getByRole('radio').nth(1).check();
  await page.locator('[name="take_over_backup"]').click();
  await page.goto(address);
  await expect(contoso.field('tenant')).toBeVisible();
  const expected: [string, string][] = [
    ['tenant', 'Contoso Ltd'], ['manager', 'Alex Wilber'], ['seats', '950'], facts[3],
  ];
  expectNothingLost('a case handed over and back', 0, await lostFields(page, expected));
  await expect(page.locator('main .conflict')).toHaveCount(0);
});

test('a conflict that nobody decides is kept, and the case asks', async ({ page }) => {
  const contoso = await statedCase(page);
  const address = page.url();
  const file = JSON.parse(await download(page, 'download_case'));
  // The same case as a colleague has it who named it otherwise, after what the file knows.
  const names = file.cases[0].answers['case/tenant'];
  const [known] = Object.values(names) as { at: number }[];
  file.cases[0].answers['case/tenant'] = { '90-c0ffee': { value: 'Contoso Ltd', at: known.at + 1 } };
  file.cases[0].seen.c0ffee = 90;
  await contoso.state('tenant', 'Contoso Inc');
  await openList(page);
  await pick(page, JSON.stringify(file));
  await expect(page.locator('[data-count="backup-conflicts"] fieldset')).toHaveCount(1);
  const key = await caseKey(page);
  const before = (await stored(page))[key];
  await page.getByRole('button', { name: text('backup-cancel') }).click();
  expect((await stored(page))[key]).toBe(before);
  await pick(page, JSON.stringify(file));
  await page.locator('[name="take_over_backup"]').click();
  await page.goto(address);
  const conflict = page.locator('main .conflict').first();
  await expect(conflict).toContainText('Contoso Inc');
  await expect(conflict).toContainText('Contoso Ltd');
  expectNothingLost('a conflict that nobody decides', 0, await lostFields(page, facts.slice(1)));
});

const deep = '['.repeat(100_000);
const hostile: [string, (backup: string) => string | Buffer, string][] = [
  ['empty', () => '', 'backup-refused-empty'],
  ['cut off', (backup) => backup.slice(0, backup.length / 2), 'backup-refused-cut-off'],
  ['of another kind', () => '{"name":"package"}', 'backup-refused-other-kind'],
  ['an image', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]), 'backup-refused-other-kind'],
  ['newer', () => '{"format":"closeout-backup","version":2,"cases":[]}', 'backup-refused-newer'],
  ['damaged', () => '{"format":"closeout-backup","version":1,"cases":[7,"x",{}]}', 'backup-refused-damaged'],
  ['nested', () => `{"format":"closeout-backup","version":1,"cases":${deep}`, 'backup-refused-too-deep'],
  ['of prototypes', () => '{"__proto__":{"format":"closeout-backup","version":1},"cases":[]}', 'backup-refused-other-kind'],
];

test('hostile files are refused with the reason and change nothing', async ({ page }) => {
  await statedCase(page);
  const backup = await download(page, 'download_case');
  await openSettings(page);
  const before = await storedCases(page);
  for (const [name, make, key] of hostile) {
    await pick(page, make(backup));
    await expect(page.locator('[data-backup="refused"]'), name).toContainText(text(key));
    expect(await storedCases(page), name).toEqual(before);
  }
  const long = `{"format":"closeout-backup","version":1,"cases":["${'x'.repeat(5 * 1024 * 1024 + 1)}"]}`;
  await pick(page, long);
  await expect(page.locator('[data-backup="refused"]')).toContainText('5,242,880');
  await pick(page, Buffer.alloc(16 * 1024 * 1024 + 1, 0x20));
  await expect(page.locator('[data-backup="refused"]')).toContainText('16 MiB');
  expect(await storedCases(page)).toEqual(before);
  expectNothingLost(`${hostile.length + 2} hostile files`, 0, []);
});

test('markup in a name stays text', async ({ page, browser, baseURL }) => {
  const contoso = await CasePage.create(page);
  const name = '<img src=x onerror="document.title=\'owned\'"> "; DROP';
  await contoso.state('tenant', name);
  const backup = await download(page, 'download_case');
  const other = await freshPage(browser, baseURL!);
  await openEmpty(other);
  await pick(other, backup.replace('"cases"', '"__proto__":{"polluted":true},"cases"'));
  await expect(other.locator('#backup-file-result')).toContainText(name);
  await other.locator('[name="take_over_backup"]').click();
  await expect(other.getByRole('link', { name })).toBeVisible();
  expect(await other.locator('main img').count()).toBe(0);
  expect(await other.evaluate(() => ({} as any).polluted)).toBeUndefined();
  await other.context().close();
});

test('everything is wiped only after two steps, and the backup brings it back', async ({ page }) => {
  await statedCase(page);
  const address = page.url();
  await openSettings(page);
  const wipe = page.locator('section[aria-labelledby="wipe"]');
  await wipe.getByText(text('wipe-open'), { exact: true }).last().click();
  const backup = await download(page, 'download_backup', 'section[aria-labelledby="wipe"]');
  await wipe.getByRole('button', { name: text('wipe-confirm') }).click();
  expect(Object.keys(await storedCases(page)).some((key) => key.includes(':case:'))).toBe(true);
  await wipe.getByRole('checkbox').check();
  await wipe.getByRole('button', { name: text('wipe-confirm') }).click();
  await expect(page.getByRole('status')).toContainText(text('wipe-done'));
  expect(Object.keys(await stored(page)).filter((key) => key.includes(':case:'))).toEqual([]);
  await pick(page, backup);
  await page.locator('[name="take_over_backup"]').click();
  await page.goto(address);
  await expect(page.locator('main [name="tenant"]')).toBeVisible();
  expectNothingLost('everything wiped and brought back', 0, await lostFields(page));
});

test('a case goes from the bin for good only after a question', async ({ page }) => {
  await statedCase(page);
  await page.goto('#/');
  await page.getByRole('button', { name: 'Delete Contoso' }).click();
  await page.locator('.bin summary').click();
  await page.getByRole('button', { name: text('bin-purge-confirm') }).click();
  await expect(page.locator('.bin')).toHaveCount(0);
  await openPage(page, './#/');
  expect(Object.keys(await stored(page)).filter((key) => key.includes(':case:'))).toEqual([]);
});

test('the settings tell how well everything is kept', async ({ page }) => {
  await statedCase(page);
  await openSettings(page);
  const storage = page.locator('section[aria-labelledby="storage"]');
  await expect(storage.locator('[data-persistence]')).toBeVisible();
  await expect(storage).toContainText(/5,?120 KB/);
  await page.locator('section[aria-labelledby="folder"]').scrollIntoViewIfNeeded();
  await expect(page.locator('main [name="choose_folder"]')).toBeVisible();
});

test('what only a newer version can read goes through a file to the letter', async ({ page, browser, baseURL }) => {
  await statedCase(page);
  const key = await caseKey(page);
  const sealed = '{"version":99,"all":"different"}';
  const damaged = '{ half';
  await page.evaluate(
    ([key, sealed, damaged]) => {
      localStorage.setItem(key, sealed);
      localStorage.setItem(key.replace('case:', 'quarantine:5:case:'), damaged);
    },
    [key, sealed, damaged],
  );
  await page.goto('#/settings');
  await page.reload();
  await expect(page.locator('[data-trouble="sealed-count"]')).toBeVisible();
  const backup = await download(page, 'download_backup');

  const other = await freshPage(browser, baseURL!);
  await openEmpty(other);
  await pick(other, backup);
  await expect(other.locator('[data-count="backup-texts"]')).toContainText('2');
  await other.locator('[name="take_over_backup"]').click();
  await expect(other.locator('[data-trouble="sealed-count"]')).toBeVisible();
  await expect(other.locator('[data-trouble="set-aside-count"]')).toBeVisible();
  const texts = Object.values(await stored(other));
  expectNothingLost('texts that can not be read, through a file', [sealed, damaged].filter((it) => !texts.includes(it)).length, []);
  await other.context().close();
});
