// What a backup brings meets the page as it is by then: values that came meanwhile, conflicts that
// stand already, storage that refuses, a newer version that has the case.

import { CasePage } from './case';
import { expect, openPage, test } from './fixtures';
import {
  banner, caseKey, download, emptyMirror, openEmpty, openList, pick, refuseWrites, statedCase, stored,
  text,
} from './storage';
import type { Page } from './fixtures';

/** The file of the case on screen, with a name that a colleague gave it without knowing of later ones. */
async function renamedFile(page: Page, name: string, writer: string) {
  const file = JSON.parse(await download(page, 'download_case'));
  const names = file.cases[0].answers['case/tenant'];
  const [known] = Object.values(names) as { at: number }[];
  file.cases[0].answers['case/tenant'] = { [`90-${writer}`]: { value: name, at: known.at + 1 } };
  file.cases[0].seen[writer] = 90;
  return JSON.stringify(file);
}

async function takeOver(page: Page) {
  await page.locator('[name="take_over_backup"]').click();
}

test('as here means what another tab has made of it by then', async ({ page, context }) => {
  const contoso = await statedCase(page);
  const address = page.url();
  const file = await renamedFile(page, 'Contoso Ltd', 'c0ffee');
  await contoso.state('tenant', 'Contoso Inc');
  const other = await context.newPage();
  await openPage(other, address);
  await openList(page);
  await pick(page, file);
  await page.getByRole('button', { name: text('backup-all-here') }).click();
  await new CasePage(other).state('tenant', 'Contoso GmbH');
  await takeOver(page);
  await page.goto(address);
  await expect(contoso.field('tenant')).toHaveValue('Contoso GmbH');
  await expect(page.locator('main .conflict')).toHaveCount(0);
  expect((await stored(page))[await caseKey(page)]).toContain('Contoso GmbH');
});

test('a conflict that stands here is shown whole, and as here keeps all of it', async ({ page }) => {
  const contoso = await statedCase(page);
  const address = page.url();
  const [first, second] = [
    await renamedFile(page, 'Contoso Ltd', 'c0ffee'),
    await renamedFile(page, 'Contoso SA', 'decade'),
  ];
  await contoso.state('tenant', 'Contoso Inc');
  await openList(page);
  await pick(page, first);
  await takeOver(page);
  await expect(page.locator('#backup-file-result')).toHaveCount(0);
  await pick(page, second);
  const conflicts = page.locator('[data-count="backup-conflicts"]');
  await expect(conflicts).toContainText('Contoso Inc and Contoso Ltd');
  await conflicts.getByRole('button', { name: text('backup-all-here') }).click();
  await takeOver(page);
  await page.goto(address);
  const conflict = page.locator('main .conflict').first();
  for (const name of ['Contoso Inc', 'Contoso Ltd', 'Contoso SA']) {
    await expect(conflict).toContainText(name);
  }
});

test('a text of more than a million characters goes through a file and back', async ({ page, browser, baseURL }) => {
  const contoso = await statedCase(page);
  const name = 'x'.repeat(1_100_000);
  await contoso.state('tenant', name);
  const file = await download(page, 'download_case');
  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await openEmpty(other);
  await pick(other, file);
  await takeOver(other);
  await expect(other.getByRole('status')).toContainText(text('backup-taken-over'));
  expect((await stored(other))[await caseKey(other)].includes(name)).toBe(true);
  await context.close();
});

test('opening a file is taken back as one step, named, and done again', async ({ page, context }) => {
  await statedCase(page);
  const address = page.url();
  const file = JSON.parse(await renamedFile(page, 'Contoso Ltd', 'c0ffee'));
  const litware = structuredClone(file.cases[0]);
  litware.id = 'litware';
  litware.answers['case/tenant']['90-c0ffee'].value = 'Litware';
  file.cases.push(litware);
  const other = await context.newPage();
  await openPage(other, address);
  await openList(page);
  await pick(page, JSON.stringify(file));
  await takeOver(page);
  const cases = page.locator('.cases .case-link');
  await expect(cases).toHaveCount(2);
  const deed = text('event-backup-taken-over');
  await page.getByRole('button', { name: `Undo: ${deed}` }).click();
  await expect(page.getByRole('status')).toContainText(`Undone: ${deed}. What is on record stays on record.`);
  await expect(cases).toHaveText(['Contoso']);
  await expect(page.locator('.bin')).toContainText('Litware');
  await expect(new CasePage(other).field('tenant')).toHaveValue('Contoso');
  await page.keyboard.press('Control+Shift+z');
  await expect(cases).toHaveCount(2);
  await expect(new CasePage(other).field('tenant')).toHaveValue('Contoso Ltd');

  // What was changed since stays, and the rest goes back.
  await new CasePage(other).state('tenant', 'Contoso GmbH');
  await expect(cases.filter({ hasText: 'Contoso GmbH' })).toBeVisible();
  await page.getByRole('button', { name: `Undo: ${deed}` }).click();
  await expect(page.getByRole('status')).toContainText(`Undone in part: ${deed}`);
  await expect(cases).toHaveText(['Contoso GmbH']);
  await page.reload();
  await expect(cases).toHaveText(['Contoso GmbH']);
});

test('the backup that is offered holds what a newer version kept out of storage', async ({ page }) => {
  const contoso = await statedCase(page);
  const key = await caseKey(page);
  await page.evaluate((key) => {
    const newer = { ...JSON.parse(localStorage.getItem(key)!), version: 99, mood: 'sunny' };
    localStorage.setItem(key, JSON.stringify(newer));
  }, key);
  await contoso.state('tenant', 'Fabrikam');
  await expect(banner(page)).toHaveAttribute('data-saving', 'saving-set-aside');
  const file = await download(page, 'download_backup', '.page-banner');
  const { cases, others } = JSON.parse(file);
  expect(JSON.stringify(cases)).toContain('Fabrikam');
  expect(JSON.stringify(others)).toContain('sunny');
});

test('an import that storage refuses is not said to be stored', async ({ page }) => {
  const contoso = await statedCase(page);
  const file = await renamedFile(page, 'Contoso Ltd', 'c0ffee');
  await contoso.state('manager', 'Alex Wilber');
  await openList(page);
  await refuseWrites(page);
  await pick(page, file);
  await takeOver(page);
  await expect(page.getByRole('status')).toContainText(text('backup-taken-over-not-stored'));
  await expect(banner(page)).toHaveAttribute('data-saving', 'saving-full');
});

test('a case that changes only beside its answers is not listed without a word', async ({ page }) => {
  await statedCase(page);
  const file = JSON.parse(await download(page, 'download_case'));
  file.cases[0].seen.c0ffee = 90;
  await openList(page);
  await pick(page, JSON.stringify(file));
  const changed = page.locator('[data-count="backup-changed"]');
  await changed.locator('summary').click();
  await expect(changed).toContainText(text('backup-other-changes'));
});

for (const [key, planted] of [
  ['case-sealed', '{"version":99,"id":[1,2,3],"everything":"else"}'],
  ['case-set-aside', '{ half'],
  ['case-missing', null],
] as const) {
  test(`the address of a case says why it is not shown: ${key}`, async ({ page }) => {
    await statedCase(page);
    const stands = await caseKey(page);
    await page.evaluate(
      ([key, text]) => {
        if (text === null) localStorage.removeItem(key!);
        else localStorage.setItem(key!, text!);
      },
      [stands, planted],
    );
    await emptyMirror(page);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('case-not-shown'));
    await expect(page.locator(`[data-absence="${key}"]`)).toHaveText(text(key));
    await page.getByRole('link', { name: text('trouble-see') }).click();
    await expect(page.locator('main [data-trouble]').first()).toBeVisible();
  });
}

test('the address of a case that was deleted for good says so', async ({ page }) => {
  await statedCase(page);
  const address = page.url();
  await openList(page);
  await page.getByRole('button', { name: 'Delete Contoso' }).click();
  await page.locator('.bin summary').click();
  await page.getByRole('button', { name: text('bin-purge-confirm') }).click();
  await page.goto(address);
  await expect(page.locator('[data-absence="case-deleted"]')).toHaveText(text('case-deleted'));
  await page.goto('#/case/zzzz');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('case-not-found'));
});
