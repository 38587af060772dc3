// A case of three services over three rounds, one of them dropped and taken up again.

import { CasePage } from './case';
import { expect, test } from './fixtures';

test('three services over three rounds, then the hand-off', async ({ page }) => {
  test.slow();
  const contoso = await CasePage.create(page);
  await contoso.stateCustomer();
  for (const service of ['EXO', 'TEAMS', 'INTUNE']) await contoso.addService(service);

  for (const [position, year] of [[0, 2026], [1, 2026], [2, 2025]] as const) {
    await contoso.open(position);
    await contoso.prepare();
    await contoso.discuss(position === 1);
    await contoso.state('discussion_date', `${year}-03-10`);
    const note = await contoso.copy('engagement-management', 'note');
    // Before the last service no text says that the FM leaves now.
    expect(note.includes('of this RFA')).toBe(position < 2);
    await contoso.paste('technical-enablement');
    await contoso.paste('engagement-management');
    await contoso.openHandOff();
    await contoso.expectStates({ 'C-A7': position < 2 ? 'blocked' : 'open' });
  }

  await contoso.tick('C-A6');
  await contoso.state('assignment_mail_sent', '2026-03-12');
  await contoso.field('queue_confirmed').check();
  expect(await contoso.copy('engagement-management', 'next-action-date')).toBe('12/31/2027');
  await contoso.expectStates({ 'C-A8': 'blocked' });
  await contoso.paste('engagement-management');
  await contoso.tick('C-A8', 'N-1');
});

test('a finished round is frozen: later facts lead to corrections', async ({ page }) => {
  const contoso = await CasePage.createPrepared(page);
  await contoso.discuss(false);
  await contoso.copy('technical-enablement', 'note');
  await contoso.paste('technical-enablement');
  await contoso.state('seats', '25000');
  await contoso.expectStates({ 'P-I2': 'done', 'C-A4': 'done' });
  const correction = await contoso.copy('technical-enablement', 'note');
  expect(correction).toContain('1,200 seats');
  expect(correction).toContain('25,000 seats');
});

test('a service is dropped with a reason and taken up again', async ({ page }) => {
  const contoso = await CasePage.create(page);
  await contoso.stateCustomer();
  await contoso.addService('EXO');
  await contoso.openHandOff();
  await contoso.expectStates({ 'C-A7': 'blocked' });
  await contoso.open(0);
  await contoso.button('round-drop').click();
  await page.locator('main [name="drop_reason"]').fill('The customer decided against it.');
  await page.keyboard.press('Enter');
  await contoso.openHandOff();
  await contoso.expectStates({ 'C-A7': 'open' });
  await contoso.open(0);
  await page.locator('main [name="resume_service"]').click();
  await contoso.openHandOff();
  await contoso.expectStates({ 'C-A7': 'blocked' });
});
