// The last moments of a page: what is only in its memory is not left without a question, and what was
// cleared under it is written again.

import { CasePage } from './case';
import { expect, expectPage, follow, test } from './fixtures';
import {
  banner, caseKey, expectNothingLost, lostFields, openList, refuseWrites, statedCase, stored, text,
} from './storage';
import type { Page } from './fixtures';

/** What remains where the mirror does not help. */
async function withoutMirror(page: Page) {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
}

/** Collects the browser's questions, and leaves the page all the same. */
function questions(page: Page) {
  const kinds: string[] = [];
  page.on('dialog', (dialog) => {
    kinds.push(dialog.type());
    dialog.accept();
  });
  return kinds;
}

test('a page with unsaved changes asks before it is left, any other does not', async ({ page }) => {
  const asked = questions(page);
  const contoso = await statedCase(page);
  await contoso.field('tenant').click();
  await page.reload();
  await expectPage(page);
  expect(asked).toEqual([]);
  await refuseWrites(page);
  await contoso.field('tenant').click();
  await page.keyboard.type(' and Fabrikam');
  await expect(banner(page)).toHaveAttribute('data-saving', 'saving-full');
  await page.reload();
  await expectPage(page);
  expect(asked).toEqual(['beforeunload']);
});

for (const [name, isTyped] of [['as work goes on', true], ['when the page is left', false]] as const) {
  test(`all cases cleared under the page are written again ${name}`, async ({ page }) => {
    await withoutMirror(page);
    const contoso = await statedCase(page);
    const key = await caseKey(page);
    const address = page.url();
    await openList(page);
    await page.getByRole('button', { name: text('portfolio-new') }).click();
    const fabrikam = new CasePage(page);
    await fabrikam.state('tenant', 'Fabrikam');
    await page.evaluate(() => localStorage.clear());
    if (isTyped) {
      await fabrikam.state('seats', '120');
      expect(Object.keys(await stored(page))).toContain(key);
    }
    await page.reload();
    await expect(fabrikam.field('tenant')).toHaveValue('Fabrikam');
    await follow(page, new URL(address).hash);
    await expect(contoso.field('tenant')).toHaveValue('Contoso');
    expectNothingLost(`localStorage cleared, ${name}`, 0, await lostFields(page));
  });
}

test('settings damaged under two tabs are kept by the one that holds them', async ({ page, context }) => {
  await withoutMirror(page);
  await statedCase(page);
  await page.goto('#/settings');
  const manager = (tab: Page) => tab.locator('main [name="manager"]').first();
  await manager(page).fill('Megan Bowen');
  await manager(page).blur();
  const key = Object.keys(await stored(page)).find((key) => key.endsWith(':settings'))!;
  expect((await stored(page))[key]).toContain('Megan Bowen');
  await page.evaluate((key) => localStorage.setItem(key, '{"version":1,'), key);
  const second = await context.newPage();
  await withoutMirror(second);
  await second.goto(page.url());
  await expectPage(second);
  await expect.poll(async () => (await stored(page))[key]).toContain('Megan Bowen');
  await expect(manager(page)).toHaveValue('Megan Bowen');
  await second.reload();
  await expectPage(second);
  await expect(manager(second)).toHaveValue('Megan Bowen');
});
