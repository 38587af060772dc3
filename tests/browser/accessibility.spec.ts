// Every page without a violation that axe-core can find, in six languages, light and dark, wide and narrow; and
// a case by keyboard alone.

import { CasePage } from './case';
import { Robot, caseAt, facts } from './robot';
import { expect, expectSound, follow, languages, test } from './fixtures';
import type { Page } from './fixtures';

for (const language of languages) {
  for (const [width, colorScheme] of [[1280, 'light'], [360, 'dark']] as const) {
    test(`every page in ${language}, ${width} px, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const robot = new Robot(page, { ...facts, account_managed: 'no' });
      const casePage = new CasePage(page, language);
      await robot.start(language);
      await casePage.fill({ seats: 'many' });
      await casePage.main().click();
      await expect(casePage.card().getByRole('alert')).toBeVisible();
      const marked = casePage.card().locator('[aria-invalid="true"]');
      await expect(marked).toHaveCount(await casePage.card().locator('#errors a').count());
      await expectSound(page, 'the facts, some missing');
      await casePage.fill({ seats: '640' });
      await expect(marked.and(casePage.field('seats'))).toHaveCount(0);
      await robot.until(['mail:account-team']);
      await expectSound(page, 'an e-mail');
      await robot.until(['note:technical-enablement']);
      await casePage.main().click();
      await expect(casePage.main()).toHaveAttribute('name', 'pasted');
      await casePage.unfold();
      await page.locator('header summary').click();
      await expectSound(page, 'a note, copied, with all that opens');
      for (const address of ['#/', '#/playbook', '#/settings']) {
        await follow(page, address);
        await expectSound(page, address);
      }
    });
  }
}

test('a case by keyboard alone, the focus on each card\'s heading', async ({ page }) => {
  test.setTimeout(240_000);
  const robot = new Robot(page, facts);
  await robot.start();
  await page.locator('body').focus();
  for (let next = 'facts'; next !== 'C-A4'; ) {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const { name, type, value, isSet, isMain, isItem } = await focused(page);
      const text = facts[name];
      if (isMain) break;
      if (type === 'checkbox' && isItem && !isSet) await page.keyboard.press('Space');
      else if (type === 'radio' && text && !isSet) {
        for (let now = value; now !== text; now = (await focused(page)).value) await page.keyboard.press('ArrowDown');
        if (value === text) await page.keyboard.press('Space');
        await expect.poll(async () => (await focused(page)).name, 'the focus stays').toBe(name);
      } else if (name === 'service' && !value) {
        await page.keyboard.type('Exchange');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      } else if (text && !isSet && /text/.test(type)) await page.keyboard.type(text);
    }
    expect((await focused(page)).isMain, `${next}: the main button is reached`).toBe(true);
    await robot.press(() => page.keyboard.press('Enter'));
    if ((await robot.next()) !== next) await expect(robot.card().locator('h2')).toBeFocused();
    next = await robot.next();
  }
});

test('who is in a field before the card takes the focus types on there', async ({ page }) => {
  const { robot, casePage } = await caseAt(page, 'K-I1');
  await robot.fill();
  // As on a slow machine, where a frame takes its time.
  await page.evaluate(() => (window.requestAnimationFrame = (act) => window.setTimeout(() => act(performance.now()), 1_000)));
  await robot.press();
  await casePage.field('active_users').focus();
  await page.keyboard.type('3');
  await page.waitForTimeout(1_500);
  await page.keyboard.type('40');
  await expect(casePage.field('active_users')).toHaveValue('340');
});

function focused(page: Page) {
  return page.evaluate(() => {
    const active = document.activeElement as HTMLInputElement;
    const group = [...document.querySelectorAll<HTMLInputElement>(`[name="${active.name}"]`)];
    return {
      name: active.name ?? '',
      type: active.type ?? '',
      value: active.value ?? '',
      isSet: { radio: group.some((it) => it.checked), checkbox: active.checked }[active.type] ?? Boolean(active.value),
      isMain: active.hasAttribute('data-main'),
      isItem: Boolean(active.closest('[data-item]')),
    };
  });
}
