// A newer version stores a case while this one has it open with a change that is not stored yet: the
// change outlives its tab, set aside, and the newer version takes it in.

import { expect, openPage, test } from './fixtures';
import {
  banner, caseKey, download, emptyMirror, expectNothingLost, facts, lostFields, openList, openSettings,
  statedCase, stored, text,
} from './storage';
import type { Page } from './fixtures';

/** Lets another version than this one have written the case. */
function storeAs(page: Page, key: string, version: number, seats: string) {
  return page.evaluate(
    ([key, version, seats]) => {
      const stored = JSON.parse(localStorage.getItem(key as string)!);
      stored.answers['case/seats'] = { '90-c0ffee': { value: seats, at: Date.now() } };
      stored.seen.c0ffee = 90;
      localStorage.setItem(key as string, JSON.stringify({ ...stored, version }));
    },
    [key, version, seats] as const,
  );
}

async function setAside(page: Page) {
  const all = await stored(page);
  return Object.keys(all).filter((key) => key.includes(':quarantine:')).map((key) => all[key]);
}

test('a change that a newer version keeps out of the case is lost with no tab', async ({ page, context }) => {
  const contoso = await statedCase(page);
  const address = page.url();
  const key = await caseKey(page);
  await storeAs(page, key, 99, '950');
  await contoso.state('tenant', 'Fabrikam');
  await expect(banner(page)).toHaveAttribute('data-saving', 'saving-set-aside');
  const theirs = (await stored(page))[key];
  expect(theirs).not.toContain('Fabrikam');
  expect(await setAside(page)).toHaveLength(1);

  let isAsked = false;
  page.on('dialog', (dialog) => {
    isAsked = true;
    return dialog.accept();
  });
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(isAsked, 'nothing is lost, so nobody asks before the page is left').toBe(false);
  const again = await context.newPage();
  await openPage(again, address);
  await emptyMirror(again);
  await openList(again);
  await expect(again.locator('[data-trouble="waiting-count"]')).toBeVisible();
  await openSettings(again);
  await expect(again.locator('[data-set-aside]')).toContainText(text('set-aside-waiting'));
  await expect(again.locator('[name="retry_set_aside"]')).toHaveCount(0);
  expect(await download(again, 'download_set_aside')).toContain('Fabrikam');
  expect((await stored(again))[key]).toBe(theirs);

  // The version that understands it.
  await storeAs(again, key, 1, '950');
  await again.reload();
  await again.locator('[name="retry_set_aside"]').click();
  await expect(again.getByRole('status')).toContainText(text('set-aside-read'));
  expect(await setAside(again)).toEqual([]);
  await openPage(again, address);
  await expect(again.locator('main [name="tenant"]')).toBeVisible();
  const expected = facts.map(([field, value]): [string, string] => {
    const now: Record<string, string> = { tenant: 'Fabrikam', seats: '950' };
    return [field, now[field] ?? value];
  });
  expectNothingLost('a change beside a newer version', 0, await lostFields(again, expected));
});
