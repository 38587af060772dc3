// What steers a case: the answers about the account team, services that come and go, what was pasted and
// changes later, skips, and the order that can't be changed.

import { CasePage } from './case';
import { Robot, facts } from './robot';
import { expect, label, test } from './fixtures';
import type { Page } from './fixtures';

/** A case that has come as far as this card. */
async function caseAt(page: Page, card: string, more: Record<string, string> = {}, services = ['EXO']) {
  const robot = new Robot(page, { ...facts, ...more }, services);
  await robot.start();
  await robot.until([card]);
  return { robot, casePage: new CasePage(page) };
}

test('the account team, known or managed or neither, decides who is written to', async ({ page }) => {
  const { casePage } = await caseAt(page, 'K-I1', { account_team_contacts: '' });
  for (const [known, managed, states] of [
    ['yes', 'yes', { 'P-O1': 'blocked', 'P-E2': 'dormant', 'P-O2': 'dormant', 'P-I3': 'open' }],
    ['yes', 'no', { 'P-O1': 'blocked', 'P-E2': 'blocked', 'P-O2': 'blocked', 'P-I3': 'open' }],
    ['no', 'yes', { 'P-O1': 'blocked', 'P-E2': 'blocked', 'P-O2': 'blocked', 'P-I3': 'open' }],
    ['no', 'no', { 'P-E1': 'dormant', 'P-O1': 'dormant', 'P-E2': 'blocked', 'P-O2': 'blocked', 'P-I3': 'dormant' }],
  ] as const) {
    await casePage.open('facts');
    await casePage.fill({ account_team_known: known, account_managed: managed });
    await casePage.press('K-I1');
    const { 'P-O1': output, 'P-O2': other, ...certain } = states as Record<string, string>;
    await casePage.expectStates(certain);
    for (const [id, state] of [['P-O1', output], ['P-O2', other]]) if (state === 'dormant') await casePage.expectStates({ [id]: state });
  }
});

test('managed but not known: the e-mail waits for a contact, which its card asks for', async ({ page }) => {
  const { casePage } = await caseAt(page, 'P-I2', { account_team_known: 'no', account_team_contacts: '' });
  await casePage.fill({ active_users: '340', lynx_date: facts.lynx_date });
  await casePage.expectStates({ 'P-E1': 'blocked' });
  await casePage.open('mail:account-team');
  await casePage.fill({ account_team_contacts: facts.account_team_contacts });
  await casePage.expectStates({ 'P-E1': 'open' });
});

test('an answer to a hidden question is kept and stays out of the notes', async ({ page }) => {
  const { robot, casePage } = await caseAt(page, 'C-A1');
  await robot.fill();
  await casePage.fill({ ready_for_more: 'yes' });
  await expect(casePage.field('customer_status')).toHaveCount(0);
  robot.facts.ready_for_more = 'yes';
  await robot.until(['note:engagement-management']);
  await expect(casePage.note('engagement-management')).not.toContainText(facts.customer_status);
  await casePage.open('C-A1');
  await casePage.fill({ ready_for_more: 'no' });
  await expect(casePage.field('customer_status')).toHaveValue(facts.customer_status);
});

test('what a gate waits for is skipped with a reason, and the note says so', async ({ page }) => {
  const { robot, casePage } = await caseAt(page, 'K-I1');
  await casePage.tick('K-I1', 'K-I2', 'P-I1', 'P-I3');
  await casePage.card().locator('.skips summary').click();
  const skip = casePage.card().locator('.skips li').first();
  await casePage.button('skip', skip).click();
  await expect(skip.locator('.error')).not.toBeEmpty();
  await skip.locator('[name^="skip_reason"]').fill('The customer leaves this week.');
  await casePage.button('skip', skip).click();
  await expect(skip).toContainText('The customer leaves this week.');
  await casePage.button('skip-take-back', skip).click();
  await skip.locator('[name^="skip_reason"]').fill('The customer leaves this week.');
  await casePage.press('P-I2');
  await robot.until(['note:engagement-management']);
  await expect(casePage.note('engagement-management')).toContainText('The customer leaves this week');
});

test('letting go of the tenant waits for its queue and for every note, and is never skipped', async ({ page }) => {
  const { robot, casePage } = await caseAt(page, 'hand-off/mail:assignment');
  await casePage.expectStates({ 'C-A8': 'blocked' });
  await casePage.open('C-A8');
  await expect(casePage.item('C-A8').getByRole('checkbox')).toBeDisabled();
  await expect(casePage.card().locator('.skips')).toHaveCount(0);
  await casePage.main().click();
  await expect(casePage.card().getByRole('alert')).toBeVisible();
  await casePage.open('mail:assignment');
  await robot.until(['wait']);
  await casePage.expectStates({ 'C-A8': 'blocked' });
  await robot.fill();
  await casePage.expectStates({ 'C-A8': 'open' });
  // Another region is another queue: neither the request nor the arrival was for that.
  await casePage.open('facts');
  await casePage.fill({ region: 'apj' });
  await casePage.goTo('hand-off');
  await casePage.expectStates({ 'C-A8': 'blocked', 'C-A7': 'open' });
  await casePage.open('facts');
  await casePage.fill({ region: 'emea' });
  await casePage.goTo('hand-off');
  await casePage.expectStates({ 'C-A8': 'open', 'C-A7': 'done' });
});

test('three services: before the last one no text says that the FM leaves, and a dropped one is not waited for', async ({ page }) => {
  test.slow();
  const { robot, casePage } = await caseAt(page, 'EXO/note:technical-enablement', {}, ['EXO', 'TEAMS', 'INTUNE']);
  // The note names its service, and leads past the date that it does not have yet.
  await expect(casePage.card().locator('h2')).toContainText('Exchange Online');
  const copy = (field: string) => casePage.note('technical-enablement').locator(`[data-field="${field}"] button`);
  await casePage.main().click();
  await copy('next-action').click();
  await expect(copy('next-action-date')).toBeDisabled();
  await expect(copy('next-action-owner')).toHaveClass(/lead/);
  await robot.until(['TEAMS/K-I1']);
  await casePage.goTo('hand-off');
  await casePage.expectStates({ 'C-A6': 'blocked', 'C-A7': 'blocked' });
  // Dropped for a reason, taken up again, and dropped after all.
  await casePage.open('service');
  const teams = casePage.card().locator('li', { hasText: 'Teams' });
  for (const isLast of [false, true]) {
    await teams.getByRole('button').click();
    await teams.locator('[name="drop_reason"]').fill('The customer decided against it.');
    await casePage.button('service-drop', teams.locator('.act')).click();
    await expect(teams.locator('del')).toBeVisible();
    if (!isLast) await casePage.button('service-take-back', teams).click();
  }
  await casePage.press();
  await robot.until(['INTUNE/C-A1']);
  await robot.until(['closed']);
  expect(robot.cards).not.toContain('TEAMS/C-A1');
});

test('what changes after it was pasted is due as a correction, and a misclick is taken back', async ({ page }) => {
  const { casePage } = await caseAt(page, 'C-A6');
  const note = casePage.note('technical-enablement');
  const title = casePage.card().locator('h2');
  await casePage.goTo('EXO');
  await casePage.open('note:technical-enablement');
  await expect(casePage.card()).toContainText(label('because-pasted'));
  await expect(title).toContainText('pasted today');
  await expect(casePage.main()).toHaveAttribute('name', 'next');
  await expect(note.locator('[name="copy_note"]')).toHaveText(label('copy-again'));
  await expect(note.locator('[name="edit"]')).toHaveCount(0);
  await casePage.open('facts');
  await casePage.fill({ seats: '3000' });
  await casePage.goTo('EXO');
  await casePage.expectStates({ 'P-I2': 'done', 'C-A4': 'done' });
  await casePage.open('note:technical-enablement');
  for (const seats of [/1[,.]200/, /3[,.]000/]) await expect(note.locator('[data-field="note"]')).toContainText(seats);
  await expect(title).toContainText('correction');
  await casePage.main().click();
  await expect(casePage.main()).toHaveAttribute('name', 'pasted');
  await casePage.press();
  await casePage.button('undo', page.locator('main')).click();
  await casePage.goTo('EXO');
  await expect(casePage.card('note:technical-enablement')).toBeVisible();
});

for (const [entry, next] of [['pause', 'paused'], ['withdraw', 'closed']] as const) {
  test(`a case says why nothing is done, and goes on: ${entry}`, async ({ page }) => {
    const { casePage } = await caseAt(page, 'K-I1');
    await casePage.menu(entry);
    const panel = page.locator('main .panel');
    await casePage.button(entry, panel).click();
    await expect(panel.locator('.error[role="status"]')).not.toBeEmpty();
    await panel.locator('[name="reason"]').fill('The customer asked for it.');
    if (entry === 'pause') {
      const until = panel.locator('[name="look_again"]');
      await until.fill('some day');
      await casePage.button(entry, panel).click();
      await expect(until).toHaveAttribute('aria-invalid', 'true');
      await until.fill('4.1.2031');
    }
    await casePage.button(entry, panel).click();
    if (entry === 'pause') await expect(casePage.card(next)).toContainText('4 January 2031');
    await expect(casePage.card(next)).toContainText('The customer asked for it.');
    await page.reload();
    await casePage.button('go-on-with-case', casePage.card(next)).click();
    await expect(casePage.card('K-I1')).toBeVisible();
  });
}

for (const [seats, kept] of [
  ['0', null], ['-5', null], ['1e9', null], ['abc', null], ['1.5', null], ['1.000', '1000'], ['1 000', '1000'], ['１２００', '1200'],
] as const) {
  test(`seats "${seats}" ${kept ? `are ${kept}` : 'are refused at the field, and kept as typed'}`, async ({ page }) => {
    const casePage = await CasePage.create(page);
    await casePage.fill({ seats });
    await casePage.field('tenant').focus();
    await expect(page.locator('main [name="seats"][aria-invalid="true"]')).toHaveCount(kept ? 0 : 1);
    await page.reload();
    const value = (await casePage.field('seats').inputValue()).replace(/[.,\s]/g, kept ? '' : '$&');
    expect(value).toBe(kept ?? seats);
  });
}

test('another service never stands above the list of the one before', async ({ page }) => {
  await caseAt(page, 'C-A1', {}, ['EXO', 'Teams']);
  await page.evaluate(() => {
    const shown = new Set<string>();
    const look = () => requestAnimationFrame(() => {
      shown.add(`${document.querySelector<HTMLElement>('[data-round]')?.dataset.round}: ${document.querySelector('.list h3')?.textContent}`);
      look();
    });
    look();
    Object.assign(window, { shown });
  });
  await page.locator('.rounds a').nth(1).click();
  await expect(page.locator('.list h3').first()).toHaveText(label('step-prepare'));
  expect(await page.evaluate(() => [...(window as any).shown])).toEqual([`EXO: ${label('step-discuss')}`, `TEAMS: ${label('step-prepare')}`]);
});

test('"Not now" goes on to another task, and is there only where there is one', async ({ page }) => {
  const { robot, casePage } = await caseAt(page, 'mail:account-team', { account_managed: 'no' });
  const notNow = casePage.card().getByText(label('not-now'), { exact: true });
  await notNow.click();
  await expect(casePage.card('mail:account-team')).toHaveCount(0);
  await robot.until(['wait']);
  await expect(notNow).toHaveCount(0);
});
