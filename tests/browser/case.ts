// What an FM does with a case, as verbs. Everything is found by the names of the public contract, so that a
// story reads the same in every language.

import { expect, label, openPage } from './fixtures';
import type { Page } from './fixtures';
import type { Locator } from '@playwright/test';

export type Note = 'technical-enablement' | 'engagement-management';

export class CasePage {
  constructor(
    readonly page: Page,
    readonly language = 'en',
  ) {}

  /** Opens the page in a language, creates a case and stays on it. */
  static async create(page: Page, language = 'en') {
    await openPage(page, `./?lang=${language}#/`);
    await page.locator('[name="new_case"]').first().click();
    await expect(page).toHaveURL(/#\/case\//);
    const casePage = new CasePage(page, language);
    await expect(casePage.card('facts')).toBeVisible();
    return casePage;
  }

  /** The Next card; with a name the one that is about that. */
  card(next?: string): Locator {
    return this.page.locator(next ? `main [data-next="${next}"]` : 'main [data-next]');
  }

  main(): Locator {
    return this.card().locator('[data-main]');
  }

  field(name: string): Locator {
    return this.page.locator(`main [name="${name}"]`);
  }

  item(id: string): Locator {
    return this.page.locator(`main [data-item="${id}"]`);
  }

  note(note: Note): Locator {
    return this.page.locator(`main [data-note="${note}"]`);
  }

  mail(mail: string): Locator {
    return this.page.locator(`main [data-mail="${mail}"]`);
  }

  /** What saves an e-mail as a draft: the main button where it is too long for a mail program. */
  saveDraft(mail: string): Locator {
    return this.mail(mail).locator('[name="save_draft"], [data-main]').last();
  }

  /** The part of the page that shows a round or the hand-off. */
  round(): Locator {
    return this.page.locator('main [data-round]');
  }

  /** A button of the page by the catalogue key of its label. */
  button(key: string, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name: label(key, this.language), exact: true });
  }

  /** States facts by the names of their fields. */
  async fill(facts: Record<string, string>) {
    for (const [name, value] of Object.entries(facts)) await fillField(this.page, name, value);
  }

  async tick(...ids: string[]) {
    for (const id of ids) await this.item(id).getByRole('checkbox').check();
  }

  async addService(...services: string[]) {
    for (const service of services) {
      await this.field('service').selectOption(service);
      await this.field('add_service').click();
      await expect(this.field('service')).toHaveValue('');
    }
  }

  /** Presses the main button, and waits until another card is there. */
  async press(then?: string) {
    const before = await this.card().getAttribute('data-next');
    await this.main().click();
    await (then ? expect(this.card(then)).toBeVisible() : expect(this.card(before!)).toHaveCount(0));
  }

  /** Opens a row of the list as the card, out of a closed moment too. */
  async open(task: string) {
    if ((await this.card(task).count()) > 0) return;
    await this.unfold();
    // The facts have a line of their own, and the services a place behind the last of them.
    const ofCase = { facts: 'main .facts a', service: 'main nav a.more' }[task];
    await this.page.locator(ofCase ?? `main [data-row="${task}"] a`).first().click();
    await expect(this.card(task)).toBeVisible();
  }

  /** Opens whatever is closed under the card. */
  async unfold() {
    await this.page.locator('main [data-round] .list details').evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
  }

  /** Puts a round or the hand-off on screen. */
  async goTo(round: string) {
    await this.page.locator(`main nav a[href$="/${round}"]`).click();
    await expect(this.round()).toHaveAttribute('data-round', round);
  }

  /** An entry of the page's menu, by its catalogue key. */
  async menu(key: string) {
    await this.page.locator('header summary').click();
    await this.button(key, this.page.locator('header')).click();
  }

  async expectStates(states: Record<string, string>) {
    for (const [id, state] of Object.entries(states)) {
      if (state === 'dormant') await expect(this.item(id).and(this.page.locator(':not([data-state="dormant"])')), id).toHaveCount(0);
      else await expect(this.item(id), id).toHaveAttribute('data-state', state);
    }
  }

  /** The text of one field of the note on the card, read back from the clipboard after its copy button. */
  async copy(note: Note, field: string) {
    return copied(this.page, this.note(note).locator(`[data-field="${field}"]`).getByRole('button').first());
  }
}

/** States one fact, whatever its control is. */
export async function fillField(page: Page, name: string, value: string) {
  const control = page.locator(`main [name="${name}"]:visible`).first();
  const kind = await control.evaluate((control) => (control as HTMLInputElement).type);
  if (kind === 'radio') await page.locator(`main [name="${name}"][value="${value}"]`).check();
  else if (kind === 'checkbox') await control.setChecked(value === 'yes');
  else if (kind.startsWith('select')) await control.selectOption(value);
  else await control.fill(value);
}

/** What is on the clipboard after a button was pressed. */
export async function copied(page: Page, button: Locator) {
  await page.evaluate(() => navigator.clipboard.writeText('(nothing was copied)'));
  await button.click();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(read).not.toBe('(nothing was copied)');
  return read();
}
