// The list of cases: a sample, where each case stands, the playbook as text.

import { Robot, facts } from './robot';
import { expect, follow, languages, openPage, test } from './fixtures';
import { cases } from './storage';

test('a first look at a sample, in every language', async ({ fresh }) => {
  for (const language of languages) {
    const page = await fresh();
    await openPage(page, `./?lang=${language}#/`);
    await page.locator('[name="sample_case"]').click();
    await expect(page.locator('main [data-next]')).toBeVisible();
    await expect(page.locator('h1')).not.toBeEmpty();
    await follow(page, '#/');
    await expect(cases(page)).toHaveCount(1);
  }
});

test('each case is in the list with where it stands, and leads there', async ({ page }) => {
  const robot = new Robot(page, facts);
  await robot.start();
  await robot.until(['C-A1']);
  const { hash } = new URL(page.url());
  await follow(page, '#/');
  await expect(cases(page)).toHaveText(['Contoso']);
  await cases(page).click();
  await expect(page.locator('main [data-next="C-A1"]')).toBeVisible();
  expect(new URL(page.url()).hash.split('/')[2]).toBe(hash.split('/')[2]);
});

test('the playbook names every rule by its id, in every language', async ({ page }) => {
  for (const language of languages) {
    await openPage(page, `./?lang=${language}#/playbook`);
    for (const id of ['K-I1', 'P-I2', 'P-E1', 'P-O2', 'C-A2a', 'C-A8', 'C-O8', 'N-1', '4058']) {
      await expect(page.locator('main')).toContainText(id);
    }
  }
});
