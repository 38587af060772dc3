// Storage is broken on purpose in every way that was seen in pages like this one. After each, what is
// lost is counted and printed: nothing may be.

import { CasePage } from './case';
import { expect, expectPage, openPage, test } from './fixtures';
import {
  banner, caseKey, download, emptyMirror, expectKept, expectNothingLost, facts, lostFields, openList, openSettings,
  stateAll, statedCase, stored, text,
} from './storage';
import type { Page } from './fixtures';

/** Lets `setItem` fail after a number of writes, until `localStorageMended` is set. */
async function failAfter(page: Page, writes: number) {
  await page.addInitScript((writes) => {
    const setItem = Storage.prototype.setItem;
    let left = writes;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (!(window as any).localStorageMended && left-- <= 0) {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      }
      setItem.call(this, key, value);
    };
  }, writes);
}

async function mend(page: Page) {
  await page.evaluate(() => ((window as any).localStorageMended = true));
}

test('writes that fail from any one on lose nothing', async ({ browser, baseURL }) => {
  test.setTimeout(150_000);
  // One more than the flow writes, so that the last round is one in which nothing fails.
  let isLast = false;
  let count = 0;
  for (let writes = 0; !isLast; writes += 1) {
    expect(writes, 'the flow ends').toBeLessThan(40);
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    await failAfter(page, writes);
    const contoso = await CasePage.create(page);
    await stateAll(contoso);
    isLast = (await banner(page).count()) === 0;
    expect(await lostFields(page), 'the change stays in memory').toEqual([]);
    if (!isLast) {
      await expect(banner(page)).toHaveAttribute('data-saving', /saving-(full|denied)/);
      await mend(page);
      await banner(page).getByRole('button', { name: text('saving-again') }).click();
      await expect(banner(page)).toHaveCount(0);
    }
    await page.reload();
    await expect(contoso.field('tenant')).toBeVisible();
    const cases = (await stored(page))[await caseKey(page)] ? 0 : 1;
    const fields = await lostFields(page);
    if (cases + fields.length > 0) expectNothingLost(`setItem failing after ${writes}`, cases, fields);
    await context.close();
    count += 1;
  }
  expectNothingLost(`setItem failing after each of 0 to ${count - 1} writes`, 0, []);
});

test('storage filled by another page of the site keeps the last good value', async ({ page }) => {
  const contoso = await statedCase(page);
  const key = await caseKey(page);
  const before = (await stored(page))[key];
  await page.evaluate(() => {
    let piece = 'x'.repeat(1024 * 1024);
    for (let number = 0; piece; number += 1) {
      try {
        localStorage.setItem(`other-page-${number}`, piece);
      } catch {
        piece = piece.slice(0, piece.length >> 1);
      }
    }
  });
  await contoso.state('tenant', `Contoso ${'and all its subsidiaries '.repeat(20)}`);
  await expect(banner(page)).toHaveAttribute('data-saving', 'saving-full');
  expect((await stored(page))[key].length).toBeGreaterThanOrEqual(before.length);
  expect(JSON.parse((await stored(page))[key])).toBeTruthy();
  // What can't be kept here can be taken along.
  const backup = await download(page, 'download_backup', '.page-banner');
  expect(backup).toContain('and all its subsidiaries');
  await contoso.state('tenant', 'Contoso');
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('other-page')) localStorage.removeItem(key);
  });
  await banner(page).getByRole('button', { name: text('saving-again') }).click();
  await expect(banner(page)).toHaveCount(0);
  await expectKept(page, 'quota filled by another key');
});

test('an entry cut in half is set aside, and the other cases open', async ({ page }) => {
  await statedCase(page);
  const key = await caseKey(page);
  await openList(page);
  await page.getByRole('button', { name: text('portfolio-new') }).click();
  await page.locator('main [name="tenant"]').fill('Fabrikam');
  await openList(page);
  const whole = (await stored(page))[key];
  const half = whole.slice(0, whole.length / 2);
  await page.evaluate(([key, half]) => localStorage.setItem(key, half), [key, half]);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Fabrikam' })).toBeVisible();
  await expect(page.locator('[data-trouble="set-aside-count"]')).toBeVisible();
  await openSettings(page);
  const aside = page.locator('[data-set-aside]');
  await aside.getByText(text('set-aside-text')).click();
  await expect(aside.locator('pre')).toHaveText(half);
  expect(await download(page, 'download_set_aside')).toBe(half);
  await aside.getByRole('button', { name: text('set-aside-retry') }).click();
  await expect(page.getByRole('status')).toContainText(text('set-aside-not-read'));

  // Its text is mended by hand, as support would, and read again.
  await page.evaluate((whole) => {
    const key = Object.keys(localStorage).find((key) => key.includes(':quarantine:'))!;
    localStorage.setItem(key, whole);
  }, whole);
  await aside.getByRole('button', { name: text('set-aside-retry') }).click();
  await expect(page.getByRole('status')).toContainText(text('set-aside-read'));
  await expect(aside).toHaveCount(0);
  await openList(page);
  await page.getByRole('link', { name: 'Contoso' }).click();
  await expect(page.locator('main [name="tenant"]')).toBeVisible();
  expectNothingLost('an entry cut in half', 0, await lostFields(page));
});

test('what was set aside goes only after a question', async ({ page }) => {
  await statedCase(page);
  const key = await caseKey(page);
  await page.evaluate((key) => localStorage.setItem(key, '{"version":1,'), key);
  await page.goto('#/settings');
  await page.reload();
  const aside = page.locator('[data-set-aside]');
  await aside.locator('summary', { hasText: text('set-aside-drop') }).click();
  await expect(aside).toHaveCount(1);
  await aside.getByRole('button', { name: text('set-aside-drop-confirm') }).click();
  await expect(aside).toHaveCount(0);
  expect(Object.keys(await stored(page)).some((key) => key.includes(':quarantine:'))).toBe(false);
});

test('a lost index is made again from the cases', async ({ page }) => {
  await statedCase(page);
  for (const damage of [null, '{"version":1,"cas']) {
    await page.evaluate((damage) => {
      const key = Object.keys(localStorage).find((key) => key.endsWith(':index'))!;
      if (damage === null) localStorage.removeItem(key);
      else localStorage.setItem(key, damage);
    }, damage);
    await expectKept(page, damage === null ? 'index gone' : 'index damaged');
  }
});

test('a case whose entry is gone is named as missing', async ({ page, mishaps }) => {
  mishaps.allow(/favicon/); // A file shown by itself has no icon of its own.
  const contoso = await statedCase(page);
  const backup = await (async () => {
    await openSettings(page);
    return download(page, 'download_backup');
  })();
  const key = await caseKey(page);
  // As the browser's own clearing does it, while no page of ours is open.
  await emptyMirror(page);
  await page.goto('about:blank');
  const other = await page.context().newPage();
  await other.goto('./catalogues/en.ftl');
  await other.evaluate((key) => localStorage.removeItem(key), key);
  await other.close();
  await openPage(page, './#/settings');
  await expect(page.locator('[data-trouble="missing-count"]')).toBeVisible();
  await page.locator('main [name="backup_file"]').setInputFiles({
    name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(backup),
  });
  await page.locator('[name="take_over_backup"]').click();
  await expect(page.locator('[data-trouble="missing-count"]')).toHaveCount(0);
  await openList(page);
  await page.getByRole('link', { name: 'Contoso' }).click();
  await expect(contoso.field('tenant')).toBeVisible();
  expectNothingLost('an entry gone, brought back from a backup', 0, await lostFields(page));
});

test('data of a newer version is shown and never written', async ({ page }) => {
  const contoso = await statedCase(page);
  const key = await caseKey(page);
  const newer = await page.evaluate((key) => {
    const stored = JSON.parse(localStorage.getItem(key)!);
    const newer = JSON.stringify({ ...stored, version: 99, mood: 'sunny' });
    localStorage.setItem(key, newer);
    return newer;
  }, key);
  await page.reload();
  await expect(contoso.field('tenant')).toHaveValue('Contoso');
  await expect(page.locator('.read-only')).toHaveText(text('refusal-read-only'));
  await contoso.state('tenant', 'Fabrikam');
  await contoso.field('seats').focus();
  await page.reload();
  await expect(contoso.field('tenant')).toBeVisible();
  expect((await stored(page))[key]).toBe(newer);
  expectNothingLost('a newer schema', 0, await lostFields(page));
  await openList(page);
  await expect(page.locator('.read-only')).toHaveText(text('read-only'));
});

test('newer data that can not be shown is told of and left alone', async ({ page }) => {
  await statedCase(page);
  const key = await caseKey(page);
  const sealed = '{"version":99,"id":[1,2,3],"everything":"else"}';
  await page.evaluate(([key, sealed]) => localStorage.setItem(key, sealed), [key, sealed]);
  await page.goto('#/');
  await page.reload();
  await expect(page.locator('[data-trouble="sealed-count"]')).toBeVisible();
  await page.reload();
  const cases = (await stored(page))[key] === sealed ? 0 : 1;
  expectNothingLost('newer data that can not be shown', cases, []);
});

test('a renderer killed in the middle of typing loses nothing', async ({ page, context, mishaps }) => {
  mishaps.allow(/crash/i);
  const contoso = await statedCase(page);
  const address = page.url();
  await contoso.field('tenant').focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' and Fabri');
  await expect(contoso.field('tenant')).toHaveValue('Contoso and Fabri');
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await openPage(again, address);
  const typed: [string, string][] = [['tenant', 'Contoso and Fabri'], ...facts.slice(1)];
  await expect(again.locator('main [name="tenant"]')).toBeVisible();
  expectNothingLost('the renderer killed', 0, await lostFields(again, typed));
});

for (const [kind, key] of [['denied', 'saving-denied'], ['absent', 'saving-absent']]) {
  test(`storage that is ${kind} is told apart, and the page works for the sitting`, async ({ page }) => {
    await page.addInitScript((kind) => {
      Object.defineProperty(window, 'localStorage', {
        configurable: true,
        get() {
          if (kind === 'absent') return null;
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }, kind);
    await openPage(page);
    await expect(banner(page)).toHaveAttribute('data-saving', key);
    await expect(page.getByText(text('portfolio-introduction'))).toBeVisible();
    await expect(page.getByText(text('portfolio-storage')), 'nothing promises to keep').toHaveCount(0);
    await page.getByRole('button', { name: text('portfolio-new') }).click();
    const contoso = new CasePage(page);
    await stateAll(contoso);
    await contoso.addService('EXO');
    await openList(page);
    await page.getByRole('link', { name: 'Contoso' }).click();
    await expect(contoso.field('tenant')).toBeVisible();
    expectNothingLost(`storage ${kind}`, 0, await lostFields(page));
    const backup = JSON.parse(await download(page, 'download_backup', '.page-banner'));
    expect(backup.cases).toHaveLength(1);
    await openSettings(page);
    await expect(page.getByText(text('storage-no-room'))).toBeVisible();
    await expect(page.getByText(text('settings-kept'))).toHaveCount(0);
    await expect(page.locator('main [data-persistence]')).toHaveCount(0);
  });
}

test('a panic shows a plain page with a way out, and loses nothing', async ({ page, mishaps }) => {
  mishaps.allow(/panicked|provoked|unreachable/);
  await statedCase(page);
  const address = page.url();
  await page.evaluate(() => window.dispatchEvent(new Event('closeout-provoke-panic')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Closeout has stopped');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-crash="download"]').click(),
  ]);
  expect(file.suggestedFilename()).toBe('closeout-backup.json');
  await page.locator('[data-crash="reload"]').click();
  await expectPage(page);
  await page.goto(address);
  await expect(page.locator('main [name="tenant"]')).toBeVisible();
  expectNothingLost('a panic', 0, await lostFields(page));
});
