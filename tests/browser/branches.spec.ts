// Each branch of the playbook on the page: who can be written to, ready for more or not, and gates.

import { CasePage } from './case';
import { expect, test } from './fixtures';

const accountTeam = [
  ['yes', 'yes', { 'P-E1': 'open', 'P-O1': 'open', 'P-E2': 'dormant', 'P-O2': 'dormant' }],
  ['yes', 'no', { 'P-E1': 'open', 'P-O1': 'open', 'P-E2': 'open', 'P-O2': 'open' }],
  ['no', 'yes', { 'P-E1': 'blocked', 'P-O1': 'open', 'P-E2': 'open', 'P-O2': 'open' }],
  ['no', 'no', { 'P-E1': 'dormant', 'P-O1': 'dormant', 'P-E2': 'open', 'P-O2': 'open' }],
] as const;

for (const [known, managed, states] of accountTeam) {
  test(`account team known: ${known}, account managed: ${managed}`, async ({ page }) => {
    const contoso = await CasePage.create(page);
    await contoso.stateCustomer();
    await contoso.addService('EXO');
    await contoso.meetInputs();
    await contoso.choose('account_team_known', known);
    await contoso.choose('account_managed', managed);
    await contoso.expectStates(states);
    if (known === 'no' && managed === 'yes') {
      await contoso.state('account_team_contacts', 'Megan Bowen <megan.bowen@contoso.com>');
      await contoso.expectStates({ 'P-E1': 'open' });
    }
  });
}

test('an item whose condition is not answered is visible and says what it waits for', async ({ page }) => {
  const contoso = await CasePage.create(page);
  await contoso.addService('EXO');
  await contoso.expectStates({ 'P-E1': 'blocked', 'P-O2': 'blocked', 'C-A2a': 'blocked' });
  const blocker = contoso.item('P-O2').getByRole('link', { name: /Account team known/ });
  await blocker.click();
  await expect(contoso.field('account_team_known').first()).toBeFocused();
});

for (const [isReady, states] of [
  [true, { 'C-A2a': 'done', 'C-O2': 'done', 'C-O3': 'dormant', 'C-O4': 'dormant' }],
  [false, { 'C-A2a': 'dormant', 'C-O2': 'dormant', 'C-O3': 'done', 'C-O4': 'done' }],
] as const) {
  test(`ready for another workload: ${isReady}`, async ({ page }) => {
    const contoso = await CasePage.create(page);
    await contoso.stateCustomer();
    await contoso.addService('TEAMS');
    await contoso.prepare();
    await contoso.discuss(isReady);
    await contoso.expectStates(states);
    const note = await contoso.copy('technical-enablement', 'note');
    expect(note.includes('Intune')).toBe(isReady);
    await contoso.handOff();
    await contoso.expectStates({ 'C-A6': 'done', 'C-A7': 'done' });
  });
}

test('an answer to a hidden question is kept and stays out of the notes', async ({ page }) => {
  const contoso = await CasePage.create(page);
  await contoso.stateCustomer();
  await contoso.addService('TEAMS');
  await contoso.prepare();
  await contoso.discuss(false);
  await contoso.choose('ready_for_more', 'yes');
  const note = await contoso.copy('engagement-management', 'note');
  expect(note).not.toContain('Two departments follow in May.');
  await contoso.choose('ready_for_more', 'no');
  await expect(contoso.field('customer_status')).toHaveValue('Two departments follow in May.');
});

test('a gate is gone around with a reason, and the note says so', async ({ page }) => {
  const contoso = await CasePage.create(page);
  await contoso.stateCustomer();
  await contoso.addService('EXO');
  await contoso.expectStates({ 'P-E1': 'blocked' });
  const gate = page.locator('main [data-gate="prepare"]');
  await contoso.button('gate-go-on', gate).click();
  const goOn = gate.locator('form button[type="submit"]');
  await goOn.click();
  await expect(gate.getByRole('alert')).toBeVisible();
  await gate.locator('[name="gate_reason"]').fill('The customer leaves this week.');
  await goOn.click();
  await contoso.expectStates({ 'P-E1': 'open' });
  expect(await contoso.copy('engagement-management', 'note')).toContain('The customer leaves this week');
});

test('letting go is never offered a way around', async ({ page }) => {
  const contoso = await CasePage.create(page);
  await contoso.stateCustomer();
  await contoso.addService('EXO');
  await contoso.openHandOff();
  await contoso.expectStates({ 'C-A8': 'blocked' });
  await expect(contoso.item('C-A8').getByRole('checkbox').first()).toBeDisabled();
  await expect(contoso.button('gate-go-on', contoso.item('C-A8'))).toHaveCount(0);
});

test('changing the region voids the arrival of the tenant', async ({ page }) => {
  const contoso = await CasePage.create(page);
  await contoso.stateCustomer();
  await contoso.addService('EXO');
  await contoso.openHandOff();
  await contoso.field('queue_confirmed').check();
  await contoso.choose('region', 'apj');
  await expect(contoso.field('queue_confirmed')).not.toBeChecked();
});

for (const [seats, problem] of [
  ['0', true],
  ['-5', true],
  ['1e9', true],
  ['abc', true],
  ['1.5', true],
  ['1.000', false],
  ['1 000', false],
] as const) {
  test(`seats "${seats}" ${problem ? 'are refused at the field' : 'are a number'}`, async ({ page }) => {
    const contoso = await CasePage.create(page);
    await contoso.state('seats', seats);
    await expect(contoso.field('seats')).toHaveAttribute('aria-invalid', String(problem));
    await page.reload();
    const kept = problem ? seats : '1,000';
    await expect(contoso.field('seats')).toHaveValue(kept);
  });
}
