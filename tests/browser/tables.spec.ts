// Tables: a list of tenants comes in from a spreadsheet by file or by the clipboard, and the cases go out as one.

import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { addCase, cases, plan, storedCases, takeOver } from './storage';
import { expect, label, openPage, test } from './fixtures';
import type { Page } from './fixtures';

const id = '8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d';

/** Opens a file of this name and content. */
async function open(page: Page, content: string | Buffer, name = 'tenants.csv') {
  const file = test.info().outputPath(name);
  await writeFile(file, content);
  await page.locator('[name="backup_file"]').setInputFiles(file);
}

function utf16(text: string) {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}

/** What a menu's entry says. */
async function choose(page: Page, key: string, language: string) {
  await page.locator('header summary').click();
  await page.locator('header').getByRole('button', { name: label(key, language), exact: true }).click();
}

async function expectSound(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`)).toEqual([]);
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess, 'scrolls sideways').toBe(0);
}

for (const language of ['en', 'de']) {
  test(`a table is opened, its columns chosen, taken in and taken back, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await openPage(page, `./?lang=${language}#/`);
    await addCase(page, 'Contoso');
    const rows = ['Tenant;Kopfzahl;Dienste;Notiz', 'contoso;640;Exchange Online;x', 'Café Fabrikam;1.200;Teams;y', 'Litware;viele;;'];
    await open(page, utf16(rows.join('\r\n').replaceAll(';', '\t')));
    await expect(plan(page).locator('tbody tr')).toHaveCount(3);
    await expect(plan(page).locator('h2')).toBeFocused();
    const column = plan(page).locator('[name="column"]');
    await expect(column.nth(0)).toHaveValue('tenant');
    await expect(column.nth(1)).toHaveValue('');
    await expect(column.nth(2)).toHaveValue('service');
    await expectSound(page);
    await column.nth(1).selectOption('seats');
    await expect(plan(page)).toContainText('Café Fabrikam');
    const refused = label('table-refused-cell', language, { row: '4', name: 'Kopfzahl', why: '' }).trim();
    await expect(plan(page).locator('li', { hasText: refused })).toHaveCount(1);
    expect(Object.keys(await storedCases(page))).toHaveLength(1);
    await expectSound(page);
    await takeOver(page);
    await expect(cases(page)).toHaveCount(2);
    await page.locator('header [name="undo"]').click();
    await expect(cases(page)).toHaveText(['Contoso']);
    await page.locator('header [name="redo"]').click();
    await cases(page).filter({ hasText: 'Café Fabrikam' }).click();
    await expect(page.locator('main [name="seats"]')).toHaveValue('1200');
  });

  test(`a table is pasted, on the list and into the box for it, ${language}`, async ({ page }) => {
    await openPage(page, `./?lang=${language}#/`);
    const table = `Tenant\tTenant ID\nFabrikam\t${id}\n`;
    await page.evaluate((table) => navigator.clipboard.writeText(table), table);
    await page.locator('[name="new_case"]').first().focus();
    await page.keyboard.press('Control+V');
    await expect(plan(page)).toContainText('Fabrikam');
    await page.locator('[name="cancel_import"]').click();
    await expect(cases(page)).toHaveCount(0);
    await choose(page, 'table-paste', language);
    await expect(page.locator('[name="pasted"]')).toBeFocused();
    await expectSound(page);
    await page.keyboard.press('Control+V');
    await takeOver(page);
    await expect(cases(page)).toHaveText(['Fabrikam']);
    // What is pasted into a field is that field's.
    await page.locator('[name="new_case"]').first().click();
    await page.locator('main [name="tenant"]').focus();
    await page.keyboard.press('Control+V');
    await expect(page.locator('main [name="tenant"]')).not.toBeEmpty();
    await expect(plan(page)).toHaveCount(0);
  });

  test(`what goes out is harmless and comes in again, ${language}`, async ({ page }) => {
    await openPage(page, `./?lang=${language}#/`);
    await addCase(page, '=Café "Contoso"; <b>x</b>');
    const [file] = await Promise.all([page.waitForEvent('download'), choose(page, 'table-save', language)]);
    expect(file.suggestedFilename()).toMatch(/^closeout-\d{4}-\d\d-\d\d\.csv$/);
    const content = await readFile((await file.path())!);
    const separator = language === 'de' ? ';' : ',';
    const text = content.toString('utf8');
    expect(text.startsWith(`\ufeff${label('field-tenant', language)}${separator}`)).toBe(true);
    expect(text).toContain(`"'=Café ""Contoso""; <b>x</b>"${separator}`);
    await open(page, content);
    await expect(plan(page)).toContainText(label('import-nothing-new', language));
    await expect(plan(page).locator('b')).toHaveCount(0);
  });
}

test('ten thousand bad rows are refused each, and the page goes on', async ({ page }) => {
  await openPage(page, './#/');
  const row = (number: number) => `Tenant ${number};many;Mars;yesterweek`;
  const rows = ['Tenant;Seats;Region;lynx_date', ...Array.from({ length: 10_000 }, (_, number) => row(number))];
  const start = Date.now();
  await open(page, rows.join('\r\n'));
  await expect(plan(page)).toContainText('10,000');
  console.log(`10,000 bad rows: ${Date.now() - start} ms`);
  await expect(plan(page).locator('ul').first().locator('li')).toHaveCount(20);
  await page.locator('[name="cancel_import"]').click();
  await expect(cases(page)).toHaveCount(0);
});

const hostile: [string, string | Buffer][] = [
  ['a million columns', 'x;'.repeat(1_000_000)],
  ['ten million rows', 'a;b\n'.repeat(10_000_000)],
  ['a text', 'Dear all'],
  ['a workbook', Buffer.from('PK\u0003\u0004\u0000\u0000')],
];

test('what is no table is refused and changes nothing', async ({ page }) => {
  await openPage(page, './#/');
  for (const [name, content] of hostile) {
    await page.reload();
    await open(page, content);
    await expect(page.locator('main .message[data-kind="error"]'), name).toBeVisible();
    expect(Object.keys(await storedCases(page)), name).toHaveLength(0);
  }
});

test('markup and formulas of a table are texts', async ({ page }) => {
  await openPage(page, './#/');
  await open(page, 'Tenant;"<img src=x onerror=alert(1)>"\n"<script>alert(1)</script>";=1+1\n');
  await expect(plan(page)).toContainText('<script>alert(1)</script>');
  await expect(plan(page).locator('img, script')).toHaveCount(0);
  await takeOver(page);
  await expect(cases(page)).toHaveText(['<script>alert(1)</script>']);
});

const written: [string, Buffer, string][] = [
  ['Excel in Japan', Buffer.concat([Buffer.from('Tenant,Seats\r\n'), Buffer.from([0x83, 0x65, 0x83, 0x58, 0x83, 0x67]), Buffer.from(',7\r\n')]), 'ja'],
  ['Excel in China', Buffer.concat([Buffer.from('Tenant,Seats\r\n'), Buffer.from([0xb2, 0xe2, 0xca, 0xd4]), Buffer.from(',7\r\n')]), 'zh-Hans'],
  ['Excel in Germany', Buffer.from('Tenant;Seats\r\nCafé;7\r\n', 'latin1'), 'de'],
];
const names = ['テスト', '测试', 'Café'];

test('the letters of an older Excel are those of the page\'s language', async ({ page }) => {
  for (const [index, [name, content, language]] of written.entries()) {
    await openPage(page, `./?lang=${language}#/`);
    await open(page, content);
    await expect(plan(page), name).toContainText(names[index]);
  }
});
