// What a person does with the texts that leave the page, and where they arrive.

import { readFile } from 'node:fs/promises';
import { CasePage } from './case';
import { expect } from './fixtures';
import { label } from './words';
import type { Note } from './case';
import type { Page } from './fixtures';
import type { Locator } from '@playwright/test';

/** A case with a note that has something to say. */
export async function begun(page: Page, language = 'en', tenant = 'Contoso') {
  const casePage = await CasePage.create(page, language);
  await casePage.stateCustomer(tenant);
  await casePage.state('account_team_contacts', 'Megan Bowen <megan@contoso.com>');
  await casePage.state('customer_contacts', 'sato@contoso.com');
  await casePage.addService('EXO');
  await casePage.prepare();
  return casePage;
}

export function copyNote(casePage: CasePage, note: Note) {
  return casePage.note(note).locator('[data-field="note"]').getByRole('button');
}

/** What a person is asked about a note or an e-mail before it leaves the page. */
export function question(about: Locator, key: 'note-look-first' | 'mail-look-first') {
  return about.getByRole('group', { name: label('en', key) });
}

export async function copyAnyway(casePage: CasePage, button: Locator) {
  await button.click();
  const answer = casePage.page.locator('[name="anyway"]');
  if (await answer.isVisible()) await answer.click();
}

/** Pastes what is on the clipboard into an element that is put on the page for it. */
export async function pasteInto(page: Page, element: string) {
  await page.evaluate((element) => {
    const target = document.createElement(element);
    target.id = 'paste-here';
    if (element === 'div') target.contentEditable = 'true';
    document.body.prepend(target);
    target.focus();
  }, element);
  await page.keyboard.press('Control+V');
  return page.locator('#paste-here');
}

export function mail(page: Page, kind: string) {
  return page.locator(`main [data-mail="${kind}"]`);
}

export async function openMail(page: Page, kind: string) {
  await mail(page, kind).locator('summary').first().click();
  await expect(mail(page, kind).locator('[data-field="body"]')).toBeVisible();
}

export async function copied(page: Page, button: Locator) {
  await page.evaluate(() => navigator.clipboard.writeText('(nothing was copied)'));
  await button.click();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(read).not.toBe('(nothing was copied)');
  return read();
}

export async function downloaded(page: Page, press: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
