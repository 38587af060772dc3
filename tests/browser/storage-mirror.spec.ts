// The mirror in IndexedDB: what localStorage lost or refused is there after a reload, what was deleted is not,
// and without an IndexedDB that works nothing is worse than before.

import { CasePage } from './case';
import { expect, expectPage, follow, openPage, test } from './fixtures';
import {
  addCase, asides, banner, caseKey, cases, deleteCase, emptyMirror, expectKept, expectNothingLost, facts, lostFields, mirrored, plantAway, purge,
  refuseWrites, statedCase, storedCases, trouble, wipe,
} from './storage';
import type { Page } from './fixtures';

const edited = { ...facts, tenant: 'Contoso and Fabrikam' };

/** Reloads and waits until the mirror has brought back what it has. */
async function expectBack(page: Page, what: string, expected = facts) {
  await page.reload();
  await expectPage(page);
  await expect(page.locator('main [name="tenant"]')).toHaveValue(expected.tenant);
  expectNothingLost(what, 0, await lostFields(page, expected));
  await expect(banner(page)).toHaveCount(0);
}

test('an edit that storage refused is there after a reload', async ({ page }) => {
  page.on('dialog', (dialog) => dialog.accept());
  const contoso = await statedCase(page);
  await refuseWrites(page);
  await contoso.fill({ tenant: edited.tenant });
  await expect(banner(page)).toBeVisible();
  await expectBack(page, 'an edit refused, then a reload', edited);
  await emptyMirror(page);
  await expectBack(page, 'the same, from localStorage alone', edited);
});

test('an edit that storage refused outlives a crash of the page', async ({ page, mishaps }) => {
  mishaps.allow(/panicked|provoked|unreachable/);
  page.on('dialog', (dialog) => dialog.accept());
  const contoso = await statedCase(page);
  const address = page.url();
  await refuseWrites(page);
  await contoso.fill({ tenant: edited.tenant });
  await page.evaluate(() => window.dispatchEvent(new Event('closeout-provoke-panic')));
  await page.locator('[data-crash="reload"]').click();
  await openPage(page, address);
  await expect(contoso.field('tenant')).toHaveValue(edited.tenant);
  expectNothingLost('an edit refused, then a panic', 0, await lostFields(page, edited));
});

for (const [what, damage] of [['gone', null], ['cut in half', '{"version":1,"id":']] as const) {
  test(`a case whose entry is ${what} comes back`, async ({ page }) => {
    await statedCase(page);
    await plantAway(page, await caseKey(page), damage);
    await expectBack(page, `an entry ${what}`);
    await expectKept(page, `an entry ${what}, brought back by the mirror`);
    await follow(page, '#/');
    await expect(trouble(page)).toHaveCount(damage === null ? 0 : 1);
    await follow(page, '#/settings');
    await expect(asides(page)).toHaveCount(damage === null ? 0 : 1);
  });
}

test('what was deleted for good or wiped does not come back', async ({ page }) => {
  await statedCase(page);
  await addCase(page, 'Fabrikam');
  const copies = async () => (await mirrored(page)).filter((key) => key.includes(':case:'));
  await expect.poll(copies).toHaveLength(2);
  await deleteCase(page, 'Fabrikam');
  await purge(page);
  await expect.poll(copies).toHaveLength(1);
  await wipe(page);
  await expect.poll(() => mirrored(page)).toEqual([]);
  await page.reload();
  await follow(page, '#/');
  await expect(cases(page)).toHaveCount(0);
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
    await deleteCase(page, 'Contoso');
    await purge(page);
    await expect(page.locator('main details.bin')).toHaveCount(0);
    await page.reload();
    await expectPage(page);
    await expect(cases(page)).toHaveCount(0);
  });
}

/** Runs in the page: the mirror's answer is that of the beginning, and comes when the test says so. */
function withholdAnswer() {
  const { getAll } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.getAll = function (range) {
    const request = getAll.call(this, range);
    if (this.name === 'texts') {
      const { transaction } = this;
      Object.defineProperty(transaction, 'oncomplete', {
        set: (told) => transaction.addEventListener('complete', () => ((window as any).answer = told)),
      });
    }
    return request;
  };
}

test('a mirror that answers late does not undo what was done meanwhile', async ({ page }) => {
  const contoso = await statedCase(page);
  const address = page.url();
  await expect.poll(async () => (await mirrored(page)).includes(await caseKey(page))).toBe(true);
  await page.addInitScript(withholdAnswer);
  const answer = async () => {
    await page.waitForFunction(() => (window as any).answer);
    await page.evaluate(() => (window as any).answer());
    await page.waitForTimeout(300);
  };
  await page.reload();
  await contoso.fill({ tenant: 'Fabrikam', seats: '' });
  await answer();
  expectNothingLost('an edit before a late mirror', 0, await lostFields(page, { ...facts, tenant: 'Fabrikam', seats: '' }));
  await expect(contoso.card('conflict')).toHaveCount(0);

  // Everything wiped before the answer stays wiped, also what only the mirror has.
  await plantAway(page, await caseKey(page), null);
  await wipe(page);
  await answer();
  expect(await storedCases(page)).toEqual({});
  await openPage(page, address);
  await expect(contoso.field('tenant')).toHaveCount(0);
});

test('what IndexedDB refused for a while or never had is copied by itself', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      if (!(window as any).isMended) throw new DOMException('', 'UnknownError');
      return put.call(this, value, key);
    };
  });
  const mend = () => page.evaluate(() => ((window as any).isMended = true));
  await statedCase(page);
  const key = await caseKey(page);
  expect(await mirrored(page)).toEqual([]);
  await mend();
  // Nothing is typed any more: the end of the pause is enough.
  await expect.poll(() => mirrored(page), { timeout: 20_000 }).toContain(key);
  // A case that was stored before there was a mirror.
  await emptyMirror(page);
  await page.reload();
  await expectPage(page);
  await mend();
  await expect.poll(() => mirrored(page), { timeout: 20_000 }).toContain(key);
  await plantAway(page, key, null);
  await expectBack(page, 'a mirror that was behind');
});

/** A case as after a kill: the mirror has what was edited last, and localStorage not yet. */
async function killedAfterEdit(page: Page, prepare: () => void) {
  const contoso = await statedCase(page);
  const key = await caseKey(page);
  const { [key]: before } = await storedCases(page);
  await contoso.fill({ tenant: edited.tenant });
  await page.waitForTimeout(500);
  await page.addInitScript(prepare);
  await plantAway(page, key, before);
  return contoso;
}

test('a mirror that can not be read at first is not written over', async ({ page }) => {
  const contoso = await killedAfterEdit(page, () => {
    const { open } = IDBFactory.prototype;
    let isFirst = true;
    IDBFactory.prototype.open = function (...database) {
      if (isFirst) {
        isFirst = false;
        throw new DOMException('', 'UnknownError');
      }
      return open.apply(this, database);
    };
  });
  await expect(contoso.field('tenant')).toHaveValue(edited.tenant);
  expectNothingLost('a mirror that fails at first', 0, await lostFields(page, edited));
});

test('what is typed before the mirror has answered takes nothing away from it', async ({ page }) => {
  const contoso = await killedAfterEdit(page, withholdAnswer);
  await contoso.fill({ seats: '901' });
  await expect(contoso.field('tenant')).toHaveValue(edited.tenant);
  await expectBack(page, 'an edit before the mirror answered', { ...edited, seats: '901' });
});

test('what one tab could not store reaches another one with its next change', async ({ page, context }) => {
  const contoso = await statedCase(page);
  const other = await context.newPage();
  await openPage(other, page.url());
  await refuseWrites(page);
  await contoso.fill({ tenant: edited.tenant });
  await expect(banner(page)).toBeVisible();
  await page.waitForTimeout(500);
  await page.close();
  const kept = { ...edited, seats: '901' };
  await new CasePage(other).fill({ seats: kept.seats });
  await expect(new CasePage(other).field('tenant')).toHaveValue(kept.tenant);
  await expectBack(other, 'refused in one tab, then an edit in another', kept);
});
