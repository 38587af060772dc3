// The list of cases: a sample, rename, delete with a way back, and the addresses of cases.

import { CasePage } from './case';
import { expect, follow, openPage, test } from './fixtures';
import { label } from './words';

test('a first look at a sample', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: label('en', 'portfolio-sample') }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Contoso' })).toBeVisible();
  await expect(page.locator('[data-note="technical-enablement"]')).toContainText('[EXO]');
});

test('a case is renamed, deleted and brought back', async ({ page }) => {
  const contoso = await CasePage.create(page);
  await contoso.state('tenant', 'Contoso');
  await follow(page, '#/');
  await page.getByRole('button', { name: 'Rename Contoso' }).click();
  await page.locator('main [name="tenant"]').fill('Fabrikam');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Fabrikam' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete Fabrikam' }).click();
  await expect(page.getByRole('link', { name: 'Fabrikam' })).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Bring back Fabrikam' }).click();
  await page.getByRole('link', { name: 'Fabrikam' }).click();
  await expect(contoso.field('tenant')).toHaveValue('Fabrikam');
});

test('a deletion is undone', async ({ page }) => {
  const contoso = await CasePage.create(page);
  await contoso.state('tenant', 'Contoso');
  await follow(page, '#/');
  await page.getByRole('button', { name: 'Delete Contoso' }).click();
  await page.locator('main h1').click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('link', { name: 'Contoso' })).toBeVisible();
});

test('an address leads to its round, and an unknown one says so', async ({ page }) => {
  const contoso = await CasePage.create(page);
  await contoso.addService('EXO');
  const round = await contoso.round().getAttribute('data-round');
  await follow(page, '#/');
  await page.goto(`${page.url().replace(/#.*/, '')}#/case/nowhere`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(contoso.round()).toHaveAttribute('data-round', round!);
});
