// Every page without a violation that axe-core can find, in six languages, light and dark, wide and
// narrow; and all of it by keyboard.

import AxeBuilder from '@axe-core/playwright';
import { CasePage } from './case';
import { expect, expectPage, follow, test } from './fixtures';
import type { Page } from './fixtures';
import { languages } from './words';

async function expectNoViolation(page: Page, place: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`);
  expect(found, place).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, place: string) {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow, place).toBe(0);
}

for (const language of languages) {
  for (const [width, colorScheme] of [[1280, 'light'], [360, 'dark']] as const) {
    test(`every page in ${language}, ${width} px, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const contoso = await CasePage.create(page, language);
      await contoso.stateCustomer();
      await contoso.state('tenant_id', 'no GUID');
      await contoso.addService('EXO');
      await contoso.prepare();
      await contoso.paste('technical-enablement');
      await expectNoViolation(page, 'a round');
      await expectNoSidewaysScroll(page, 'a round');
      await contoso.openHandOff();
      await expectNoViolation(page, 'the hand-off');
      for (const address of ['#/', '#/playbook', '#/settings', '#/nowhere']) {
        await follow(page, address);
        await expectPage(page);
        await expectNoViolation(page, address);
        await expectNoSidewaysScroll(page, address);
      }
    });
  }
}

test('a case by keyboard alone', async ({ page }) => {
  const contoso = await CasePage.create(page);
  await contoso.addService('EXO');
  await page.locator('body').focus();
  const reached = new Set<string>();
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const active = document.activeElement as HTMLInputElement | null;
      return active?.closest('[data-item]')?.getAttribute('data-item') ?? active?.name ?? '';
    });
    reached.add(name);
  }
  for (const name of ['tenant', 'seats', 'region', 'service', 'K-I1', 'P-I2', 'discussion_date']) {
    expect(reached, `${name} is reached`).toContain(name);
  }
  await contoso.item('K-I1').getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await contoso.expectStates({ 'K-I1': 'done' });
});

test('buttons that are there several times say what each is about', async ({ page }) => {
  test.slow();
  const names = (within: string) =>
    page.locator(`${within} :is(button, summary)`).evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent!.trim()));
  for (const tenant of ['Contoso', 'Fabrikam', 'Adatum', 'Tailspin']) {
    await (await CasePage.create(page)).state('tenant', tenant);
  }
  await follow(page, '#/');
  for (const tenant of ['Contoso', 'Fabrikam']) {
    await page.getByRole('button', { name: `Delete ${tenant}` }).click();
  }
  // What is set aside is named by the case's id.
  await page.evaluate(() => {
    for (const [key, text] of Object.entries(localStorage)) {
      if (/Adatum|Tailspin/.test(text)) localStorage.setItem(key.replace('case:', 'quarantine:5:case:'), '{ half');
    }
  });
  await page.reload();
  await expectPage(page);
  for (const [address, within, count] of [['#/', '.cases tbody', 4], ['#/', '.bin', 6], ['#/settings', '[data-set-aside]', 10]] as const) {
    await follow(page, address);
    await expect(page.locator(`${within} button`).first()).toBeAttached();
    const found = await names(within);
    expect(found, within).toHaveLength(count);
    expect(new Set(found).size, found.join(', ')).toBe(count);
  }
  await expectNoViolation(page, 'what was set aside');
  await follow(page, '#/');
  await expectNoViolation(page, 'the bin');
});
