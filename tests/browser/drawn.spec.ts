// What is drawn: the playbook, with where a case stands in it; the portfolio. Each part leads where it says.

import { caseAt } from './robot';
import { expect, expectSound, follow, label, languages, openPage, test } from './fixtures';
import { openList } from './portfolio-cases';
import { cases } from './storage';
import type { Page } from './fixtures';

const station = (page: Page, id: string) => page.locator(`.drawn [data-station="${id}"]`);

/** Every station has room for its words. */
async function expectRoom(page: Page, place: string) {
  await expectSound(page, place);
  const tight = await page.evaluate(() => {
    const tight: string[] = [];
    for (const picture of document.querySelectorAll('.drawn svg[role]')) {
      let end = picture.getBoundingClientRect().top;
      for (const link of picture.querySelectorAll('a')) {
        const { top, right, bottom } = link.getBoundingClientRect();
        if (top < end - 1 || right > document.documentElement.clientWidth) tight.push(link.textContent!);
        end = bottom;
      }
    }
    return tight;
  });
  expect.soft(tight, place).toEqual([]);
}

for (const language of languages) {
  test(`the playbook as a picture in ${language}`, async ({ page }) => {
    await openPage(page, `./?lang=${language}#/playbook`);
    const pictures = page.locator('.drawn svg[role="group"]');
    const names = ['prepare', 'discuss', 'hand-off'].map((step) => label(`playbook-step-${step}`, language));
    await expect(pictures).toHaveCount(names.length);
    for (const [place, name] of names.entries()) await expect(pictures.nth(place)).toHaveAccessibleName(name);
    await expect(page.locator('.drawn')).not.toContainText('{');
    await expect(page.locator('.drawn [data-state]')).toHaveCount(0);
    for (const [width, colorScheme] of [[1280, 'light'], [360, 'dark']] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await expectRoom(page, `${width} px`);
    }
  });
}

for (const language of ['en', 'de']) {
  test(`each part of the picture leads to its rule, by mouse and by keyboard, in ${language}`, async ({ page }) => {
    await openPage(page, `./?lang=${language}#/playbook`);
    for (const part of await page.locator('.drawn [data-station]').all()) {
      const id = (await part.getAttribute('data-station'))!;
      const link = part.getByRole('link');
      await (id.startsWith('C') ? link.press('Enter') : link.click());
      const rule = page.locator(`[id="${id}"]`);
      await expect(rule).toBeFocused();
      await expect(rule).toBeInViewport();
      if (id !== 'outcomes') await expect(rule).toContainText(id);
    }
    for (const step of ['prepare', 'discuss', 'hand-off']) {
      await page.locator('.drawn h3').getByRole('link', { name: label(`step-${step}`, language) }).click();
      await expect(page.locator('h2:focus')).toHaveText(label(`playbook-step-${step}`, language));
    }
  });

  test(`opened from a case, the picture shows where that stands, in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    const { robot } = await caseAt(page, 'C-A1', {}, language);
    const { hash } = new URL(page.url());
    const open = async () => {
      await page.locator('header summary').click();
      await page.locator('header .menu').getByRole('link', { name: label('playbook-title', language) }).click();
      await expect(page.locator('.drawn')).toContainText('Contoso');
    };
    await open();
    const here = page.locator('.drawn [data-state="here"]');
    await expect(here).toHaveAttribute('data-station', 'C-A1');
    await expect(here).toContainText(label('you-are-here', language));
    await expect(station(page, 'P-E1')).toHaveAttribute('data-state', 'done');
    await expect(station(page, 'P-E1')).toContainText(label('done', language));
    await expect(station(page, 'P-E2')).toHaveAttribute('data-state', 'dormant');
    await expect(station(page, 'P-E2')).toContainText(label('playbook-not-needed', language));
    await expect(station(page, 'C-A6')).toHaveAttribute('data-state', 'blocked');
    await expectRoom(page, 'with a case');
    await page.reload();
    await expect(here).toHaveAttribute('data-station', 'C-A1');
    await page.locator('.drawn figcaption a').click();
    await expect(robot.card()).toHaveAttribute('data-next', 'C-A1');
    expect(new URL(page.url()).hash.split('/')[2]).toBe(hash.split('/')[2]);
    await robot.until(['wait']);
    await open();
    await expect(here).toHaveCount(1);
    await expect(page.locator('.drawn [data-station="C-A8"]').first()).toHaveAttribute('data-state', 'here');
    await page.setViewportSize({ width: 360, height: 800 });
    await expectRoom(page, 'with a case, 360 px');
  });
}

test('of several services each has its picture, and an unknown case has none', async ({ page }) => {
  const { robot, casePage } = await caseAt(page, 'P-I2');
  await casePage.open('service');
  await casePage.addService('TEAMS');
  await page.locator('main nav a[href$="/EXO"]').click();
  await page.locator('header summary').click();
  await page.locator('header .menu a[href*="playbook"]').click();
  await expect(page.locator('.drawn [data-state="here"]')).toHaveAttribute('data-station', 'P-I2');
  await page.locator('.drawn').getByRole('link', { name: 'Teams', exact: true }).click();
  await expect(page.locator('.drawn [data-state="here"]')).toHaveAttribute('data-station', 'K-I1');
  await follow(page, '#/playbook/nobody/EXO');
  await expect(page.locator('.drawn [data-state]')).toHaveCount(0);
  expect(robot.presses).toBeGreaterThan(0);
});

for (const language of ['en', 'de']) {
  test(`the portfolio as a picture, each part of which narrows the list, in ${language}`, async ({ page }) => {
    await openList(page, '', language);
    await page.locator('.picture > summary').click();
    const pictures = page.locator('.picture svg[role="group"]');
    const names = ['picture-steps', 'picture-milestones'].map((key) => label(key, language));
    for (const [place, name] of names.entries()) await expect(pictures.nth(place)).toHaveAccessibleName(name);
    const counts = { begin: 0, prepare: 5, discuss: 1, 'hand-off': 0, nothing: 1, unknown: 4, far: 0, near: 1, reached: 1 };
    const part = (value: string) => page.locator(`.picture [data-part="${value}"] a`);
    for (const [value, count] of Object.entries(counts)) await expect(part(value)).toContainText(new RegExp(`\\D ${count}$`));
    await page.locator('.picture details summary').click();
    const figures = page.locator('.picture td');
    await expect(figures).toHaveText(Object.values(counts).map(String));
    for (const [width, colorScheme] of [[1280, 'light'], [360, 'dark']] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await expectSound(page, `${width} px`);
    }
    await part('discuss').click();
    await expect(cases(page)).toHaveText(['Litware']);
    await expect(page).toHaveURL(/#\/\?step=discuss$/);
    await expect(part('discuss')).toHaveAttribute('aria-current', 'true');
    await expect(part('prepare')).toContainText('5');
    await part('near').press('Enter');
    await expect(cases(page)).toHaveCount(0);
    await part('prepare').click();
    await expect(cases(page)).toHaveText(['Adatum']);
    await part('prepare').click();
    await part('near').click();
    await expect(cases(page)).toHaveCount(6);
    await part('nothing').click();
    await expect(page.locator('details.cases-closed')).toHaveAttribute('open', '');
  });
}
