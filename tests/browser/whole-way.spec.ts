// The whole way of a case, from the empty page to both notes read back from the clipboard, and on to
// the closed case: in English, German and Japanese.

import { CasePage } from './case';
import { expect, test } from './fixtures';

const words = {
  en: { note: 'active users out of 1,200 seats', date: '2 March 2026' },
  de: { note: '1.200 Lizenzen', date: '2. März 2026' },
  ja: { note: '1,200', date: '2026年3月2日' },
};

for (const [language, expected] of Object.entries(words)) {
  test(`from the empty page to both notes in FTOP, in ${language}`, async ({ page }) => {
    const contoso = await CasePage.create(page, language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await contoso.stateCustomer();
    await contoso.addService('EXO');
    await contoso.prepare();

    const milestone = await contoso.copy('technical-enablement', 'note');
    expect(milestone).toContain('[EXO]');
    expect(milestone).toContain('STATUS: On track');
    expect(milestone).toContain(expected.note);
    expect(milestone).toContain(expected.date);
    await contoso.paste('technical-enablement');
    await contoso.paste('engagement-management');

    await contoso.discuss(false);
    const technical = await contoso.copy('technical-enablement', 'note');
    expect(technical, 'what is on record is not pasted twice').not.toContain(expected.note);
    const management = await contoso.copy('engagement-management', 'note');
    expect(management).toContain('Two departments follow in May.');
    expect(management).toContain('Send the adoption material.');
    expect(management).not.toMatch(/[⟨⟩]/);
    expect(await contoso.copy('engagement-management', 'category')).toBe('Engagement Management');
    expect(await contoso.copy('engagement-management', 'tenant')).toBe('Contoso');
    expect(await contoso.copy('engagement-management', 'services')).toBe('Exchange Online');
    expect(await contoso.copy('engagement-management', 'next-action-date')).toBe('12/31/2027');
    expect(await contoso.copy('engagement-management', 'next-action-owner')).toBe('Adele Vance');
    await contoso.paste('technical-enablement');
    await contoso.paste('engagement-management');

    await contoso.handOff();
    await contoso.expectStates({ 'C-A8': 'blocked', 'N-1': 'blocked' });
    const queue = await contoso.copy('engagement-management', 'note');
    expect(queue).toContain('FTCQ Inactive EMEA');
    await contoso.paste('engagement-management');
    await contoso.tick('C-A8', 'N-1');
    await contoso.expectStates({ 'C-O5': 'done', 'C-O6': 'done', 'C-O7': 'done' });
    await page.locator('main [name="close_case"]').click();
    await expect(page.locator('main [name="reopen_case"]')).toBeVisible();
  });
}

test('a note with gaps is copied only after saying so', async ({ page }) => {
  const contoso = await CasePage.create(page);
  await contoso.addService('EXO');
  await contoso.state('seats', '10');
  await contoso.state('active_users', '1');
  await contoso.state('lynx_date', '2026-03-02');
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  const note = contoso.note('technical-enablement');
  await note.locator('[data-field="note"]').getByRole('button').click();
  const anyway = note.locator('[name="anyway"]');
  await expect(anyway).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
  await anyway.click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('[EXO]');
  expect(await contoso.copy('technical-enablement', 'tenant')).toBe('[missing: Tenant]');
});

test('a misclick is voided, and the statement is due again', async ({ page }) => {
  const contoso = await CasePage.createPrepared(page);
  await contoso.paste('technical-enablement');
  const note = contoso.note('technical-enablement');
  await note.locator('[name="void_entry"]').click();
  await note.locator('[name="confirm_void"]').click();
  await expect(note.locator('[data-standing="due"]')).toHaveCount(1);
});

test('what was in FTOP before the page is entered as such', async ({ page }) => {
  const contoso = await CasePage.createPrepared(page);
  const note = contoso.note('technical-enablement');
  await note.locator('details').filter({ has: page.locator('[name="found"]') }).locator('> summary').click();
  await note.locator('.found input[type="checkbox"]').first().check();
  await note.locator('[name="found_on"]').fill('3/3/2026');
  await note.locator('[name="found"]').click();
  await expect(note.locator('[data-standing="due"]')).toHaveCount(0);
  await expect(note).toContainText('In FTOP since 3 March 2026');
  await page.reload();
  await expect(note).toContainText('In FTOP since 3 March 2026');
});

test('the day of pasting is corrected', async ({ page }) => {
  const contoso = await CasePage.createPrepared(page);
  await contoso.paste('technical-enablement');
  const note = contoso.note('technical-enablement');
  await note.locator('[name="correct_day"]').click();
  await note.locator('[name="corrected_day"]').fill('3/4/2026');
  await note.locator('[name="confirm_day"]').click();
  await expect(note).toContainText('Pasted on 4 March 2026');
});

test('a case is paused, goes on, and is withdrawn with a reason', async ({ page }) => {
  const contoso = await CasePage.create(page);
  await contoso.stateCustomer();
  for (const action of ['pause', 'withdraw']) {
    await page.locator(`main [name="${action}_case"]`).click();
    await page.locator(`main [name="${action}_reason"]`).fill('The customer asked for it.');
    await page.keyboard.press('Enter');
    await expect(contoso.field('tenant')).toBeDisabled();
    await expect(page.locator('main')).toContainText('The customer asked for it.');
    await page.locator('main [name="reopen_case"]').click();
    await expect(contoso.field('tenant')).toBeEnabled();
  }
});
