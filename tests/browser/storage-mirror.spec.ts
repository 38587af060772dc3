// The mirror in IndexedDB: what localStorage lost or refused is there after a reload, what was deleted
// is not, and without an IndexedDB that works nothing is worse than before.

import { CasePage } from './case';
import { expect, expectPage, openPage, test } from './fixtures';
import {
  banner, caseKey, download, emptyMirror, expectKept, expectNothingLost, facts, lostFields, mirrored,
  openList, openSettings, pick, refuseWrites, stateAll, statedCase, stored, text,
} from './storage';
import type { Page } from './fixtures';

const edited: [string, string][] = [['tenant', 'Contoso and Fabrikam'], ...facts.slice(1)];

/** Reloads and waits until the mirror has brought back what it has. */
async function expectBack(page: Page, what: string, expected: [string, string][]) {
  await page.reload();
  await expectPage(page);
  await expect(page.locator('main [name="tenant"]')).toHaveValue(expected[0][1]);
  expectNothingLost(what, 0, await lostFields(page, expected));
  await expect(banner(page)).toHaveCount(0);
}

test('an edit that storage refused is there after a reload', async ({ page }) => {
  const contoso = await statedCase(page);
  await refuseWrites(page);
  await contoso.state('tenant', 'Contoso and Fabrikam');
  await expect(banner(page)).toHaveAttribute('data-saving', 'saving-full');
  await expectBack(page, 'an edit refused, then a reload', edited);
  await emptyMirror(page);
  await expectBack(page, 'the same, from localStorage alone', edited);
});

test('an edit that storage refused outlives a crash of the page', async ({ page, mishaps }) => {
  mishaps.allow(/panicked|provoked|unreachable/);
  const contoso = await statedCase(page);
  const address = page.url();
  await refuseWrites(page);
  await contoso.state('tenant', 'Contoso and Fabrikam');
  await page.evaluate(() => window.dispatchEvent(new Event('closeout-provoke-panic')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Closeout has stopped');
  await page.locator('[data-crash="reload"]').click();
  await openPage(page, address);
  await expect(contoso.field('tenant')).toHaveValue('Contoso and Fabrikam');
  expectNothingLost('an edit refused, then a panic', 0, await lostFields(page, edited));
});

for (const [what, damage] of [['gone', null], ['cut in half', '{"version":1,"id":']] as const) {
  test(`a case whose entry is ${what} comes back`, async ({ page }) => {
    await statedCase(page);
    const address = page.url();
    const key = await caseKey(page);
    await page.evaluate(
      ([key, damage]) => (damage === null ? localStorage.removeItem(key) : localStorage.setItem(key, damage)),
      [key, damage] as const,
    );
    await page.reload();
    await expect(page.locator('main [name="tenant"]')).toHaveValue('Contoso');
    await expectKept(page, `an entry ${what}, brought back by the mirror`);
    await openSettings(page);
    await expect(page.locator('[data-trouble="missing-count"]')).toHaveCount(0);
    await expect(page.locator('[data-set-aside]')).toHaveCount(damage === null ? 0 : 1);
    await openPage(page, address);
  });
}

test('what was deleted for good or wiped does not come back', async ({ page }) => {
  await statedCase(page);
  await openList(page);
  await page.getByRole('button', { name: text('portfolio-sample') }).click();
  await openList(page);
  const cases = async () => (await mirrored(page)).filter((key) => key.includes(':case:'));
  await expect.poll(cases).toHaveLength(2);
  await page.getByRole('button', { name: 'Delete Contoso' }).last().click();
  await page.locator('.bin summary').click();
  await page.locator('.bin [name="purge"]').click();
  await expect.poll(cases).toHaveLength(1);
  await openSettings(page);
  const wipe = page.locator('section[aria-labelledby="wipe"]');
  await wipe.getByText(text('wipe-open'), { exact: true }).last().click();
  await wipe.getByRole('checkbox').check();
  await wipe.getByRole('button', { name: text('wipe-confirm') }).click();
  await expect.poll(() => mirrored(page)).toEqual([]);
  await page.reload();
  await openList(page);
  await expect(page.locator('.cases .case-link')).toHaveCount(0);
});

/** Ways in which IndexedDB does not work. Each runs in the page. */
const failures: [string, () => void][] = [
  ['absent', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  ['denied', () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
  }],
  ['not answering', () => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
  }],
  ['refusing to be opened', () => {
    const { open } = IDBFactory.prototype;
    // A database of a newer version than is asked for.
    IDBFactory.prototype.open = function (name, version) {
      open.call(this, name, (version ?? 1) + 1);
      return open.call(this, name, version);
    };
  }],
  ['full', () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  }],
  ['aborting', () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      const request = put.call(this, value, key);
      this.transaction.abort();
      return request;
    };
  }],
];

for (const [name, breakIt] of failures) {
  test(`with IndexedDB ${name} everything is as it was without`, async ({ page }) => {
    await page.addInitScript(breakIt);
    await statedCase(page);
    await expect(banner(page)).toHaveCount(0);
    await expectKept(page, `IndexedDB ${name}`);
    await openList(page);
    await page.getByRole('button', { name: 'Delete Contoso' }).click();
    await page.locator('.bin summary').click();
    await page.locator('.bin [name="purge"]').click();
    await expect(page.locator('.bin')).toHaveCount(0);
    await page.reload();
    await expectPage(page);
    await expect(page.locator('.cases .case-link')).toHaveCount(0);
  });
}

test('a mirror that answers late does not undo what was done meanwhile', async ({ page }) => {
  const contoso = await statedCase(page);
  const address = page.url();
  await expect.poll(async () => (await mirrored(page)).includes(await caseKey(page))).toBe(true);
  await page.addInitScript(() => {
    const { getAll } = IDBObjectStore.prototype;
    const isOurs = (store: IDBObjectStore) => store.name === 'texts';
    // The answer is that of the beginning, and comes when the test says so.
    IDBObjectStore.prototype.getAll = function (range) {
      const request = getAll.call(this, range);
      if (isOurs(this)) {
        const { transaction } = this;
        Object.defineProperty(transaction, 'oncomplete', {
          set: (told) => transaction.addEventListener('complete', () => ((window as any).answer = told)),
        });
      }
      return request;
    };
  });
  const answer = async () => {
    await page.waitForFunction(() => (window as any).answer);
    await page.evaluate(() => (window as any).answer());
  };
  await page.reload();
  await contoso.state('tenant', 'Fabrikam');
  await contoso.state('seats', '');
  await answer();
  const expected: [string, string][] = [['tenant', 'Fabrikam'], ['seats', ''], facts[1], facts[3]];
  await page.waitForTimeout(300);
  expectNothingLost('an edit before a late mirror', 0, await lostFields(page, expected));
  await expect(page.locator('main .conflict')).toHaveCount(0);

  // Everything wiped before the answer stays wiped, also what only the mirror has.
  await page.goto('#/settings');
  const key = await caseKey(page);
  await page.evaluate((key) => localStorage.removeItem(key), key);
  await page.reload();
  await expectPage(page);
  const wipe = page.locator('section[aria-labelledby="wipe"]');
  await wipe.getByText(text('wipe-open'), { exact: true }).last().click();
  await wipe.getByRole('checkbox').check();
  await wipe.getByRole('button', { name: text('wipe-confirm') }).click();
  await answer();
  await page.waitForTimeout(300);
  expect(Object.keys(await stored(page)).filter((key) => key.includes(':case:'))).toEqual([]);
  await openPage(page, address);
  await expect(contoso.field('tenant')).toHaveCount(0);
});

test('a case restored from an older file takes in a newer one as well', async ({ page }) => {
  const contoso = await CasePage.create(page);
  const address = page.url();
  await contoso.state('tenant', 'Contoso');
  await contoso.state('seats', '800');
  const older = await download(page, 'download_case');
  await contoso.state('seats', '900');
  const newer = await download(page, 'download_case');
  await openList(page);
  await page.getByRole('button', { name: 'Delete Contoso' }).click();
  await page.locator('.bin summary').click();
  await page.locator('.bin [name="purge"]').click();
  const takeOver = async (file: string) => {
    await openSettings(page);
    await pick(page, file);
    await page.locator('[name="take_over_backup"]').click();
    await page.goto(address);
    await expect(contoso.field('tenant')).toBeVisible();
  };
  await takeOver(older);
  await contoso.state('manager', 'Adele Vance');
  await takeOver(newer);
  expectNothingLost('an older file, an edit, a newer file', 0, await lostFields(page, facts.slice(0, 3)));
});

test('what IndexedDB refused for a while or never had is copied by itself', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      if (!(window as any).indexedDbMended) throw new DOMException('', 'UnknownError');
      return put.call(this, value, key);
    };
  });
  const mend = () => page.evaluate(() => ((window as any).indexedDbMended = true));
  const contoso = await statedCase(page);
  const key = await caseKey(page);
  expect(await mirrored(page)).toEqual([]);
  await mend();
  // Nothing is typed any more: the end of the pause is enough.
  await expect.poll(() => mirrored(page), { timeout: 20_000 }).toContain(key);
  // A case that was stored before there was a mirror.
  await emptyMirror(page);
  await page.reload();
  await expect(contoso.field('tenant')).toHaveValue('Contoso');
  await mend();
  await expect.poll(() => mirrored(page), { timeout: 20_000 }).toContain(key);
  await page.evaluate((key) => localStorage.removeItem(key), key);
  await page.reload();
  await expect(contoso.field('tenant')).toHaveValue('Contoso');
  expectNothingLost('a mirror that was behind', 0, await lostFields(page));
});
