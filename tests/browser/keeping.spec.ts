// What was stated stays: over a reload at any moment, a switch of language, and a second visit.

import { CasePage } from './case';
import { expect, expectPage, follow, test } from './fixtures';
import { label } from './words';

test('a reload in the middle brings back the same page', async ({ page }) => {
  const contoso = await CasePage.createPrepared(page);
  await contoso.state('customer_status', 'Half a sent');
  await expectPage(page);
  const address = page.url();
  const before = await page.locator('main').innerText();
  await page.reload();
  await expect(contoso.field('customer_status')).toHaveValue('Half a sent');
  expect(page.url()).toBe(address);
  await expectPage(page);
  await expect.poll(() => page.locator('main').innerText()).toBe(before);
});

test('a reload after every keystroke loses none', async ({ page }) => {
  const contoso = await CasePage.create(page);
  let typed = '';
  for (const letter of 'Fabrikam') {
    await contoso.field('tenant').focus();
    await page.keyboard.press('End');
    await page.keyboard.type(letter);
    typed += letter;
    await page.reload();
    await expect(contoso.field('tenant')).toHaveValue(typed);
  }
});

test('a switch of language in the middle loses nothing', async ({ page }) => {
  const contoso = await CasePage.createPrepared(page);
  await contoso.state('seats', 'abc');
  for (const language of ['de', 'ja', 'en']) {
    await page.locator('header [name="language"]').selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page).toHaveURL(new RegExp(`[?]lang=${language}#`));
    await expect(page.getByRole('heading', { level: 2, name: label(language, 'case-facts') })).toBeVisible();
    await expect(contoso.field('tenant')).toHaveValue('Contoso');
    await expect(contoso.field('seats')).toHaveValue('abc');
    await contoso.expectStates({ 'K-I1': 'done' });
  }
  await contoso.state('seats', '2 000');
  await contoso.expectStates({ 'P-I2': 'done' });
});

test('the notes have a language of their own', async ({ page }) => {
  const contoso = await CasePage.create(page, 'en');
  await contoso.stateCustomer();
  await contoso.addService('EXO');
  await contoso.prepare();
  await contoso.choose('note_language', 'de');
  const text = contoso.note('technical-enablement').locator('[data-field="note"]');
  await expect(text).toContainText('2. März 2026');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await contoso.copy('technical-enablement', 'category')).toBe('Technical Enablement');
});

test('only the languages in use are fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const name = new URL(request.url()).pathname.match(/catalogues\/(.+)\.ftl/)?.[1];
    if (name && !request.serviceWorker()) fetched.push(name);
  });
  const contoso = await CasePage.create(page, 'de');
  await contoso.addService('EXO');
  expect(new Set(fetched)).toEqual(new Set(['de']));
});

test('what was set for all cases is kept', async ({ page }) => {
  await CasePage.create(page);
  await follow(page, '#/settings');
  await page.locator('main [name="manager"]').fill('Adele Vance');
  await page.locator('main [name="assignment_address"]').fill('not an address');
  await page.locator('main [name="note_language"]').selectOption('ja');
  await page.reload();
  await expect(page.locator('main [name="manager"]')).toHaveValue('Adele Vance');
  await expect(page.locator('main [name="assignment_address"]')).toHaveValue('not an address');
  await expect(page.locator('main [name="assignment_address"]')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('main [name="note_language"]')).toHaveValue('ja');
});
