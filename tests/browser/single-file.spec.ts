// The whole page in one file: opened from a folder on the disk, without a network, it does the whole job.

import { execFileSync } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CasePage } from './case';
import { Robot, facts } from './robot';
import { expect, expectPage, follow, label, languages, openPage, test as base } from './fixtures';
import { backup, banner, button, cases, download, expectNothingLost, lostFields, pick, takeOver } from './storage';

/** The address of the file, alone in a folder whose name is no plain one. */
const test = base.extend<object, { file: string }>({
  file: [
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'closeout-'));
      const [site, alone] = [path.join(folder, 'site'), path.join(folder, 'Größe: 1 & 2 #')];
      await cp(process.env.CLOSEOUT_DIST || 'dist', site, { recursive: true });
      execFileSync('node', ['scripts/single-file.mjs', site]);
      await mkdir(alone);
      await copyFile(path.join(site, 'closeout.html'), path.join(alone, 'closeout.html'));
      await use(pathToFileURL(path.join(alone, 'closeout.html')).href);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

test.beforeEach(async ({ context, mishaps, file }) => {
  mishaps.allowAddress(file);
  await context.setOffline(true);
});

test('closes a case from the disk, keeps it over a reload, and asks nobody for anything', async ({ page, context, file }) => {
  test.setTimeout(180_000);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    (window as any).violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as any).violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  await openPage(page, `${file}?lang=de#/`);
  await page.locator('[name="new_case"]').first().click();
  const robot = new Robot(page, facts);
  await robot.until(['note:technical-enablement']);
  await page.reload();
  await expectPage(page);
  await robot.until(['closed']);
  await new CasePage(page, 'de').menu('print');
  const kept = await backup(page);
  expect(JSON.parse(kept).cases).toHaveLength(1);
  expect(await page.evaluate(() => (window as any).violations)).toEqual([]);
  await page.close();

  const again = await context.newPage();
  await openPage(again, `${file}#/`);
  await again.locator('main .after summary').click();
  await expect(again.locator('main')).toContainText('Contoso');
  const strangers = asked.filter((url) => !url.startsWith(file) && !/^(blob|data|mailto):/.test(url));
  expect(strangers).toEqual([]);
});

test('speaks every language, and says that it needs no network', async ({ page, file }) => {
  for (const language of languages) {
    await openPage(page, `${file}?lang=${language}#/settings`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('main')).toContainText(label('offline-ready', language));
    await expect(page.locator('main [name="look_for_update"]')).toHaveCount(0);
  }
  // A text in a language that the page does not speak at the time.
  await page.locator('main [name="note_language"]').selectOption('ja');
  await page.locator('main [name="manager"]').fill('Dana Ruiz');
  await page.reload();
  await expect(page.locator('main [name="manager"]')).toHaveValue('Dana Ruiz');
});

test('two windows of the file agree', async ({ page, context, file }) => {
  await openPage(page, `${file}#/`);
  await page.locator('[name="new_case"]').first().click();
  await new CasePage(page).fill({ tenant: 'Contoso', seats: '900' });
  const second = await context.newPage();
  await openPage(second, page.url());
  await new CasePage(second).fill({ tenant: 'Fabrikam' });
  // At once, as a rule; the browser was seen not to tell a window of a file, which then looks for itself.
  await expect(new CasePage(page).field('tenant')).toHaveValue('Fabrikam', { timeout: 30_000 });
});

test('where the browser gives a file no storage it says so, and a backup file carries the cases over', async ({ page, file, browser }) => {
  const context = await browser.newContext({ offline: true });
  const bare = await context.newPage();
  await bare.addInitScript(() => {
    const denied = { get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); } };
    Object.defineProperty(window, 'localStorage', denied);
    Object.defineProperty(window, 'indexedDB', denied);
  });
  await openPage(bare, `${file}#/`);
  await expect(banner(bare)).toBeVisible();
  await bare.locator('[name="new_case"]').first().click();
  await new CasePage(bare).fill({ tenant: 'Contoso', seats: '900' });
  const saved = await download(bare, button(banner(bare), 'backup-save'));
  await context.close();

  await openPage(page, `${file}#/`);
  await pick(page, saved);
  await takeOver(page);
  await follow(page, '#/');
  await cases(page).click();
  expectNothingLost('a file without storage, by its backup', 0, await lostFields(page, { tenant: 'Contoso', seats: '900' }));
});
