// Storage that is there and can't be read is never shown as if it were empty: the page says so, and what
// is stored is there again as soon as it can be read.

import { expect, test } from './fixtures';
import { banner, expectNothingLost, lostFields, openList, statedCase, text } from './storage';

/** Ways in which storage that is there can't be read. Each runs in the page, until it is mended. */
const unreadable: [string, () => void][] = [
  ['localStorage', () => {
    const { get } = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        if (!(window as any).localStorageMended) throw new DOMException('', 'NS_ERROR_FILE_CORRUPTED');
        return get!.call(window);
      },
    });
  }],
  ['Storage.key', () => {
    const { key } = Storage.prototype;
    Storage.prototype.key = function (index) {
      if (!(window as any).localStorageMended) throw new DOMException('', 'NS_ERROR_FILE_CORRUPTED');
      return key.call(this, index);
    };
  }],
  ['getItem of a case', () => {
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (key) {
      if (!(window as any).localStorageMended && key.includes(':case:')) {
        throw new DOMException('', 'NS_ERROR_FILE_CORRUPTED');
      }
      return getItem.call(this, key);
    };
  }],
];

for (const [name, breakIt] of unreadable) {
  test(`cases that can't be read are not shown as none: ${name}`, async ({ page }) => {
    // What is left where the mirror does not help either.
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    const contoso = await statedCase(page);
    await page.addInitScript(breakIt);
    await page.reload();
    await expect(banner(page)).toHaveText(new RegExp(text('saving-unreadable')));
    await expect(page.getByRole('heading', { level: 1, name: text('case-not-read') })).toBeVisible();
    await openList(page);
    await expect(page.getByRole('heading', { name: text('portfolio-empty') })).toHaveCount(0);
    await expect(page.getByRole('button', { name: text('portfolio-new') })).toBeVisible();
    await banner(page).getByRole('button', { name: text('saving-again') }).click();
    await expect(banner(page)).toBeVisible();
    await page.evaluate(() => ((window as any).localStorageMended = true));
    await banner(page).getByRole('button', { name: text('saving-again') }).click();
    await expect(banner(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Contoso' }).click();
    await expect(contoso.field('tenant')).toBeVisible();
    expectNothingLost(`${name} throwing`, 0, await lostFields(page));
  });
}
