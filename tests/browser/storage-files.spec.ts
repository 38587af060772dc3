// Backup files through the browser's own download and file field: a round trip, merging, conflicts, what must
// be refused, and what goes for good.

import { CasePage } from './case';
import { expect, follow, openPage, test } from './fixtures';
import {
  addCase, asides, backup, banner, caseKey, cases, deleteCase, emptyMirror, expectNothingLost, facts, lostFields, openEmpty,
  openBin, pick, plan, plant, plantAway, purge, refuseWrites, saveCase, statedCase, stored, storedCases, takeOver, trouble, wipe,
} from './storage';

test('everything goes through a file into an empty profile', async ({ page, fresh }) => {
  await statedCase(page);
  const { hash } = new URL(page.url());
  await follow(page, '#/');
  await page.locator('[name="new_case"]').first().click();
  const file = await backup(page);
  expect(JSON.parse(file)).toMatchObject({ format: 'closeout-backup', version: 1 });
  const before = await storedCases(page);

  const other = await fresh();
  await openEmpty(other);
  await pick(other, file);
  await expect(plan(other)).toContainText('Contoso');
  expect(await storedCases(other), 'nothing is written before the word').toEqual({});
  await takeOver(other);
  await expect.poll(async () => Object.keys(await storedCases(other))).toHaveLength(2);
  const after = await storedCases(other);
  await openPage(other, `./${hash}`);
  await expect(other.locator('main [name="tenant"]')).toBeVisible();
  const lost = Object.keys(before).filter((key) => before[key] !== after[key]);
  expectNothingLost('a backup into an empty profile', lost.length, await lostFields(other));

  // The same file once more brings nothing.
  await pick(other, file);
  await expect(other.locator('[name="take_over_backup"]')).toHaveCount(0);
  expect(await storedCases(other)).toEqual(after);
});

test('a case is handed to a colleague and comes back merged, asking where both said something else', async ({ page, fresh }) => {
  const contoso = await statedCase(page);
  const address = page.url();
  const file = await saveCase(page);

  const colleague = await fresh();
  await openEmpty(colleague);
  await pick(colleague, file);
  await takeOver(colleague);
  await openPage(colleague, address);
  await new CasePage(colleague).fill({ seats: '950', tenant: 'Contoso Ltd' });
  const back = await saveCase(colleague);

  await contoso.fill({ customer_contacts: 'Dana Ruiz', tenant: 'Contoso Inc' });
  await pick(page, back);
  await expect(plan(page)).toContainText('Contoso Inc');
  await takeOver(page);
  await openPage(page, address);
  for (const name of ['Contoso Inc', 'Contoso Ltd']) await expect(contoso.card('conflict')).toContainText(name);
  await contoso.card().getByRole('radio', { name: 'Contoso Ltd' }).check();
  await contoso.press('facts');
  const expected = { ...facts, tenant: 'Contoso Ltd', customer_contacts: 'Dana Ruiz', seats: '950' };
  expectNothingLost('a case handed over and back', 0, await lostFields(page, expected));
});

test('opening a file is taken back as one step, and done again', async ({ page, context }) => {
  await statedCase(page);
  const address = page.url();
  const file = JSON.parse(await saveCase(page));
  const tenant = (name: string) => [[name, 1, 90, Date.now()]];
  for (const { document } of file.cases) {
    document.replicas.push(['c0ffee', 90]);
    document.registers['case/tenant'] = tenant('Contoso Ltd');
  }
  const litware = structuredClone(file.cases[0]);
  litware.id = 'litware';
  litware.document.registers['case/tenant'] = tenant('Litware');
  file.cases.push(litware);
  const other = new CasePage(await context.newPage());
  await openPage(other.page, address);
  await pick(page, JSON.stringify(file));
  await takeOver(page);
  await follow(page, '#/');
  await expect(cases(page)).toHaveCount(2);
  const [undo, redo] = ['undo', 'redo'].map((name) => page.locator(`header [name="${name}"]`));
  await undo.click();
  await expect(cases(page)).toHaveText(['Contoso']);
  await expect(await openBin(page)).toContainText('Litware');
  await expect(other.field('tenant')).toHaveValue('Contoso');
  await redo.click();
  await expect(cases(page)).toHaveCount(2);
  await expect(other.field('tenant')).toHaveValue('Contoso Ltd');
  // What was changed since stays, and the rest goes back.
  await other.fill({ tenant: 'Contoso GmbH' });
  await expect(cases(page).filter({ hasText: 'Contoso GmbH' })).toBeVisible();
  await undo.click();
  await expect(cases(page)).toHaveText(['Contoso GmbH']);
  await page.reload();
  await expect(cases(page)).toHaveText(['Contoso GmbH']);
});

const deep = '['.repeat(100_000);
const hostile: [string, (backup: string) => string | Buffer][] = [
  ['empty', () => ''],
  ['cut off', (backup) => backup.slice(0, backup.length / 2)],
  ['of another kind', () => '{"name":"package"}'],
  ['an image', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254])],
  ['newer', () => '{"format":"closeout-backup","version":2,"cases":[]}'],
  ['damaged', () => '{"format":"closeout-backup","version":1,"cases":[7,"x",{}]}'],
  ['nested', () => `{"format":"closeout-backup","version":1,"cases":${deep}`],
  ['of prototypes', () => '{"__proto__":{"format":"closeout-backup","version":1},"cases":[]}'],
  ['too large', () => Buffer.alloc(64 * 1024 * 1024 + 1, 0x20)],
];

test('hostile files are refused with the reason and change nothing', async ({ page }) => {
  test.slow();
  await statedCase(page);
  const file = await saveCase(page);
  const before = await storedCases(page);
  for (const [name, make] of hostile) {
    await page.reload();
    await pick(page, make(file), true);
    await expect(plan(page), name).toHaveCount(0);
    expect(await storedCases(page), name).toEqual(before);
  }
  expectNothingLost(`${hostile.length} hostile files`, 0, []);
});

test('markup in a file stays text, and a text of more than a million characters goes through', async ({ page, fresh }) => {
  const contoso = await CasePage.create(page);
  const name = '<img src=x onerror="document.title=\'owned\'"> "; DROP';
  const long = 'x'.repeat(1_100_000);
  await contoso.fill({ tenant: name, account_team_contacts: long });
  const file = await saveCase(page);
  const other = await fresh();
  await openEmpty(other);
  await pick(other, file.replace('"cases"', '"__proto__":{"polluted":true},"cases"'));
  await expect(plan(other)).toContainText(name);
  await takeOver(other);
  await follow(other, '#/');
  await expect(cases(other)).toHaveText([name]);
  expect(await other.locator('main img').count()).toBe(0);
  expect(await other.evaluate(() => ({} as any).polluted)).toBeUndefined();
  expect((await stored(other))[await caseKey(other)].includes(long)).toBe(true);
});

test('everything is wiped only after two steps, and the backup brings it back', async ({ page }) => {
  await statedCase(page);
  const address = page.url();
  const file = await backup(page);
  await follow(page, '#/settings');
  await page.locator('main [name="wipe"]').click();
  expect(Object.keys(await storedCases(page))).toHaveLength(1);
  await wipe(page);
  await expect.poll(() => storedCases(page)).toEqual({});
  await pick(page, file);
  await takeOver(page);
  await openPage(page, address);
  await expect(page.locator('main [name="tenant"]')).toBeVisible();
  expectNothingLost('everything wiped and brought back', 0, await lostFields(page));
});

test('a case goes to the bin, comes back, and goes for good only after a question', async ({ page }) => {
  await statedCase(page);
  const address = page.url();
  await deleteCase(page, 'Contoso');
  await page.reload();
  await (await openBin(page)).locator('[name="restore"]').click();
  await expect(cases(page)).toHaveText(['Contoso']);
  await deleteCase(page, 'Contoso');
  await purge(page);
  await expect(page.locator('main details.bin')).toHaveCount(0);
  expect(await storedCases(page)).toEqual({});
  for (const absent of [address, address.replace(/case\/.*/, 'case/zzzz')]) {
    await openPage(page, absent);
    await expect(page.locator('main [data-next]')).toHaveCount(0);
    await expect(page.locator('main a[href="#/"]').first()).toBeVisible();
  }
});

test('what only a newer version can read goes through a file to the letter', async ({ page, fresh }) => {
  await statedCase(page);
  const key = await caseKey(page);
  const [sealed, damaged] = ['{"version":99, "all":[1.50,"different"]}', '{ half'];
  await plantAway(page, key, sealed, () => plant(page, key.replace('case:', 'quarantine:5:case:'), damaged));
  const file = await backup(page);
  const other = await fresh();
  await openEmpty(other);
  await pick(other, file);
  await takeOver(other);
  await follow(other, '#/');
  await expect(trouble(other)).toBeVisible();
  await follow(other, '#/settings');
  await expect(asides(other).first()).toBeVisible();
  const texts = Object.values(await stored(other));
  expectNothingLost('texts that can not be read, through a file', [sealed, damaged].filter((it) => !texts.includes(it)).length, []);
});

test('an import that storage refuses is not said to be stored', async ({ page }) => {
  const contoso = await statedCase(page);
  const file = await saveCase(page);
  await addCase(page, 'Fabrikam');
  await deleteCase(page, 'Contoso');
  await purge(page);
  await refuseWrites(page);
  await pick(page, file);
  await takeOver(page);
  await expect(banner(page)).toBeVisible();
  await expect(page.locator('header [data-state="failed"]')).toBeVisible();
});

test('a case restored from an older file takes in a newer one as well', async ({ page }) => {
  const contoso = await CasePage.create(page);
  const address = page.url();
  await contoso.fill({ tenant: 'Contoso', seats: '800' });
  const older = await saveCase(page);
  await contoso.fill({ seats: '900' });
  const newer = await saveCase(page);
  await deleteCase(page, 'Contoso');
  await purge(page);
  const open = async (file: string) => {
    await pick(page, file);
    await takeOver(page);
    await openPage(page, address);
  };
  await open(older);
  await contoso.fill({ account_team_contacts: 'Megan Bowen' });
  await open(newer);
  const { customer_contacts: _, ...expected } = facts;
  expectNothingLost('an older file, an edit, a newer file', 0, await lostFields(page, expected));
});

for (const [what, planted] of [
  ['newer', '{"version":99,"id":[1,2,3],"everything":"else"}'],
  ['damaged', '{ half'],
  ['gone', null],
] as const) {
  test(`the address of a case says why it is not shown, with the way to what is known: ${what}`, async ({ page }) => {
    await statedCase(page);
    await plantAway(page, await caseKey(page), planted, () => emptyMirror(page));
    await expect(page.locator('main [data-next]')).toHaveCount(0);
    await page.locator('main a[href="#/"]').first().click();
    await expect(trouble(page)).toBeVisible();
  });
}

