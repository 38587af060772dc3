// Storage is broken on purpose in every way that was seen in pages like this one. After each, what is lost is
// counted and printed: nothing may be.

import { CasePage } from './case';
import { expect, expectPage, follow, label, openPage, test } from './fixtures';
import {
  addCase, asides, backup, banner, button, caseKey, cases, download, emptyMirror, expectKept, expectNothingLost, facts, lostFields,
  pick, plant, plantAway, quarantined, statedCase, stored, takeOver, trouble, withoutMirror,
} from './storage';
import type { Page } from './fixtures';

test('writes that fail from any one on lose nothing', async ({ fresh }) => {
  test.setTimeout(150_000);
  // One more than the flow writes, so that the last round is one in which nothing fails.
  let isLast = false;
  let count = 0;
  for (; !isLast; count += 1) {
    expect(count, 'the flow ends').toBeLessThan(40);
    const page = await fresh();
    await page.addInitScript((writes) => {
      const { setItem } = Storage.prototype;
      let left = writes;
      Storage.prototype.setItem = function (key: string, value: string) {
        if (!(window as any).isMended && left-- <= 0) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    }, count);
    await statedCase(page);
    isLast = (await banner(page).count()) === 0;
    expect(await lostFields(page), 'the change stays in memory').toEqual([]);
    if (!isLast) {
      await page.evaluate(() => ((window as any).isMended = true));
      await button(banner(page), 'saving-retry').click();
      await expect(banner(page)).toHaveCount(0);
    }
    await page.reload();
    await expect(page.locator('main [name="tenant"]')).toBeVisible();
    const lost = [(await stored(page))[await caseKey(page)] ? 0 : 1, await lostFields(page)] as const;
    if (lost[0] + lost[1].length > 0) expectNothingLost(`setItem failing after ${count}`, ...lost);
    await page.context().close();
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
  await contoso.fill({ tenant: `Contoso ${'and all its subsidiaries '.repeat(20)}` });
  await expect(banner(page)).toBeVisible();
  await expect(page.locator('header [data-state="failed"]')).toBeVisible();
  expect((await stored(page))[key].length).toBeGreaterThanOrEqual(before.length);
  expect(JSON.parse((await stored(page))[key])).toBeTruthy();
  // What can't be kept here can be taken along.
  expect(await download(page, button(banner(page), 'backup-save'))).toContain('and all its subsidiaries');
  await contoso.fill({ tenant: 'Contoso' });
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('other-page')) localStorage.removeItem(key);
  });
  await button(banner(page), 'saving-retry').click();
  await expect(banner(page)).toHaveCount(0);
  await expectKept(page, 'quota filled by another key');
});

test('an entry cut in half is set aside, tried again and dropped only after a question, and the other cases open', async ({ page }) => {
  await withoutMirror(page);
  await statedCase(page);
  const address = page.url();
  const key = await caseKey(page);
  const whole = (await stored(page))[key];
  const half = whole.slice(0, whole.length / 2);
  await addCase(page, 'Fabrikam');
  await plantAway(page, key, half);
  await expect(cases(page)).toHaveText(['Fabrikam']);
  await expect(trouble(page)).toBeVisible();
  await follow(page, '#/settings');
  expect(await download(page, button(asides(page), 'set-aside-download'))).toBe(half);
  await asides(page).locator('[name="retry"]').click();
  await expect(asides(page)).toHaveCount(1);

  // Its text is mended by hand, as support would, and read again.
  await page.evaluate((whole) => {
    const key = Object.keys(localStorage).find((key) => key.includes(':quarantine:'))!;
    localStorage.setItem(key, whole);
  }, whole);
  await asides(page).locator('[name="retry"]').click();
  await expect(asides(page)).toHaveCount(0);
  await openPage(page, address);
  expectNothingLost('an entry cut in half', 0, await lostFields(page));

  await plantAway(page, key, half);
  await follow(page, '#/settings');
  await asides(page).locator('[name="drop"]').click();
  await expect(asides(page)).toHaveCount(1);
  await asides(page).locator('.question button').first().click();
  await expect(asides(page)).toHaveCount(0);
  expect(await quarantined(page)).toEqual([]);
});

test('a lost index is made again from the cases', async ({ page }) => {
  await statedCase(page);
  for (const damage of [null, '{"version":1,"cas']) {
    const key = Object.keys(await stored(page)).find((key) => key.endsWith(':index'))!;
    await plant(page, key, damage);
    await expectKept(page, damage === null ? 'index gone' : 'index damaged');
  }
});

test('a case whose entry is gone is named as missing, and comes back from a backup', async ({ page }) => {
  await statedCase(page);
  const address = page.url();
  const file = await backup(page);
  const key = await caseKey(page);
  await emptyMirror(page);
  await plantAway(page, key, null);
  await expect(trouble(page)).toBeVisible();
  await openPage(page, address);
  await expect(page.locator('main [name="tenant"]')).toHaveCount(0);
  await pick(page, file);
  await takeOver(page);
  await openPage(page, './#/');
  await expect(trouble(page)).toHaveCount(0);
  await openPage(page, address);
  expectNothingLost('an entry gone, brought back from a backup', 0, await lostFields(page));
});

test('data of a newer version is shown and never written', async ({ page }) => {
  await statedCase(page);
  const key = await caseKey(page);
  const newer = JSON.stringify({ ...JSON.parse((await stored(page))[key]), version: 99, mood: 'sunny' });
  await plant(page, key, newer);
  await page.reload();
  await expect(page.locator('main [data-next]')).toHaveAttribute('data-next', 'read-only');
  await expect(page.locator('h1')).toHaveText('Contoso');
  await expect(page.locator('main :is(input, textarea, select):visible:enabled')).toHaveCount(0);
  await follow(page, '#/');
  await expect(cases(page)).toHaveText(['Contoso']);
  const sealed = '{"version":99,"id":[1,2,3],"everything":"else"}';
  for (const text of [newer, sealed]) {
    await plant(page, key, text);
    for (let visit = 0; visit < 2; visit += 1) {
      await page.reload();
      await expectPage(page);
    }
    expectNothingLost('newer data', (await stored(page))[key] === text ? 0 : 1, []);
  }
  await expect(trouble(page)).toBeVisible();
});

test('a renderer killed in the middle of typing loses nothing', async ({ page, context, mishaps }) => {
  mishaps.allow(/crash/i);
  const contoso = await statedCase(page);
  const address = page.url();
  await contoso.field('tenant').focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' and Fabri');
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await openPage(again, address);
  await expect(again.locator('main [name="tenant"]')).toBeVisible();
  expectNothingLost('the renderer killed', 0, await lostFields(again, { ...facts, tenant: 'Contoso and Fabri' }));
});

for (const kind of ['denied', 'absent']) {
  test(`storage that is ${kind} is told, and the page works for the sitting`, async ({ page }) => {
    await page.addInitScript((kind) => {
      Object.defineProperty(window, 'localStorage', {
        configurable: true,
        get() {
          if (kind === 'absent') return null;
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }, kind);
    await openPage(page, './#/');
    await expect(banner(page)).toBeVisible();
    await statedCase(page);
    const { hash } = new URL(page.url());
    await follow(page, '#/');
    await expect(cases(page)).toHaveText(['Contoso']);
    await follow(page, hash);
    expectNothingLost(`storage ${kind}`, 0, await lostFields(page));
    expect(JSON.parse(await download(page, button(banner(page), 'backup-save'))).cases).toHaveLength(1);
    await follow(page, '#/settings');
  });
}

test('a panic shows a plain page with a way out, and loses nothing', async ({ page, mishaps }) => {
  mishaps.allow(/panicked|provoked|unreachable/);
  await statedCase(page);
  const address = page.url();
  await page.evaluate(() => window.dispatchEvent(new Event('closeout-provoke-panic')));
  const saved = page.locator('[data-crash="download"]');
  await expect(saved).toBeVisible();
  await expect(page.locator('[data-crash="message"]')).toContainText('closeout');
  await expect(page.locator('[data-crash="message"]'), 'the page keeps its style').toHaveCSS('white-space', 'pre-wrap');
  await expect(page.locator('body > :not(style)'), 'nothing else is shown').toHaveCount(1);
  expect(JSON.parse(await download(page, saved)).cases).toHaveLength(1);
  await page.locator('[data-crash="reload"]').click();
  await expectPage(page);
  await openPage(page, address);
  await expect(page.locator('main [name="tenant"]')).toBeVisible();
  expectNothingLost('a panic', 0, await lostFields(page));
});

/** Ways in which storage that is there can't be read. Each runs in the page, until it is mended. */
const unreadable: [string, () => void][] = [
  ['localStorage', () => {
    const { get } = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        if (!(window as any).isMended) throw new DOMException('', 'NS_ERROR_FILE_CORRUPTED');
        return get!.call(window);
      },
    });
  }],
  ['Storage.key', () => {
    const { key } = Storage.prototype;
    Storage.prototype.key = function (index) {
      if (!(window as any).isMended) throw new DOMException('', 'NS_ERROR_FILE_CORRUPTED');
      return key.call(this, index);
    };
  }],
  ['getItem of a case', () => {
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (key) {
      if (!(window as any).isMended && key.includes(':case:')) throw new DOMException('', 'NS_ERROR_FILE_CORRUPTED');
      return getItem.call(this, key);
    };
  }],
];

for (const [name, breakIt] of unreadable) {
  test(`cases that can't be read are not shown as none: ${name}`, async ({ page }) => {
    // What is left where the mirror does not help either.
    await withoutMirror(page);
    await statedCase(page);
    await page.addInitScript(breakIt);
    await page.reload();
    await follow(page, '#/');
    await expect(banner(page)).toBeVisible();
    await expect(page.getByText(label('cases-introduction'))).toHaveCount(0);
    await button(banner(page), 'saving-retry').click();
    await expect(banner(page)).toBeVisible();
    await page.evaluate(() => ((window as any).isMended = true));
    await button(banner(page), 'saving-retry').click();
    await expect(banner(page)).toHaveCount(0);
    await cases(page).click();
    await expect(page.locator('main [name="tenant"]')).toBeVisible();
    expectNothingLost(`${name} throwing`, 0, await lostFields(page));
  });
}
