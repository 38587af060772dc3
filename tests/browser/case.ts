// What an FM does with a case, as verbs. Everything is found by the names of the public contract or by
// its label in the page's language, so that a story reads the same in every language.

import { expect, openPage } from './fixtures';
import { label } from './words';
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
    await openPage(page, `./?lang=${language}`);
    const casePage = new CasePage(page, language);
    await casePage.button('portfolio-new').click();
    await expect(page).toHaveURL(/#\/case\//);
    await expect(casePage.field('tenant')).toBeVisible();
    return casePage;
  }

  /** A case of Contoso whose first step is done for Exchange Online. */
  static async createPrepared(page: Page) {
    const contoso = await CasePage.create(page);
    await contoso.stateCustomer();
    await contoso.addService('EXO');
    await contoso.prepare();
    return contoso;
  }

  /** A button of the page by the catalogue key of its label. */
  button(key: string, within: Locator = this.page.locator('main')): Locator {
    return within.getByRole('button', { name: label(this.language, key), exact: true });
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

  /** The part of the page that shows a round or the hand-off. */
  round(): Locator {
    return this.page.locator('main [data-round]');
  }

  async state(field: string, text: string) {
    await this.field(field).fill(text);
  }

  /** Chooses an answer of a group of two, or a value of a list. */
  async choose(field: string, value: string) {
    const control = this.field(field).first();
    if ((await control.getAttribute('type')) === 'radio') {
      await this.page.locator(`main [name="${field}"][value="${value}"]`).check();
    } else {
      await control.selectOption(value);
    }
  }

  async addService(service: string) {
    const isFirst = (await this.round().count()) === 0;
    const before = isFirst ? null : await this.round().getAttribute('data-round');
    await this.page.locator('main select[name="service"]').selectOption(service);
    await this.page.locator('main [name="add_service"]').click();
    if (before) await expect(this.round()).not.toHaveAttribute('data-round', before);
    await expect(this.round()).toBeVisible();
  }

  /** Puts a round or the hand-off on screen by its place in the list of services. */
  async open(position: number) {
    await this.page.locator('main nav a[href*="#/case/"]').nth(position).click();
  }

  async openHandOff() {
    await this.page.locator('main nav a[href$="/hand-off"]').click();
    await expect(this.round()).toHaveAttribute('data-round', 'hand-off');
  }

  async tick(...ids: string[]) {
    for (const id of ids) await this.item(id).getByRole('checkbox').first().check();
  }

  async expectStates(states: Record<string, string>) {
    for (const [id, state] of Object.entries(states)) {
      if (state === 'dormant') await expect(this.item(id), id).toHaveCount(0);
      else await expect(this.item(id), id).toHaveAttribute('data-state', state);
    }
  }

  /** The text of one field of a note, read back from the clipboard after its copy button. */
  async copy(note: Note, field: string) {
    const place = this.note(note).locator(`[data-field="${field}"]`);
    await this.page.evaluate(() => navigator.clipboard.writeText('(nothing was copied)'));
    await place.getByRole('button').click();
    await this.answerQuestion(note);
    await expect
      .poll(() => this.page.evaluate(() => navigator.clipboard.readText()))
      .not.toBe('(nothing was copied)');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** A note with gaps is copied only after the user says so. */
  private async answerQuestion(note: Note) {
    const answer = this.note(note).locator('[name="anyway"]');
    if (await answer.isVisible()) await answer.click();
  }

  /** Puts a note on record: what was copied, or what is shown. */
  async paste(note: Note) {
    await this.note(note).locator('[name="pasted"]').click();
    await expect(this.note(note).locator('[data-standing="due"]')).toHaveCount(0);
  }

  // Ways through a case.

  async stateCustomer(tenant = 'Contoso') {
    await this.state('tenant', tenant);
    await this.state('manager', 'Adele Vance');
    await this.choose('region', 'emea');
    await this.state('seats', '1.200');
    await this.choose('account_team_known', 'yes');
    await this.choose('account_managed', 'yes');
  }

  async meetInputs() {
    await this.tick('K-I1', 'K-I2', 'K-I3', 'P-I1', 'P-I3');
    await this.state('active_users', '340');
    await this.state('lynx_date', '2026-03-02');
    await this.expectStates({ 'P-I2': 'done', 'P-E1': 'open' });
  }

  async prepare() {
    await this.meetInputs();
    await this.state('account_team_mail_sent', '2026-03-03');
    await this.expectStates({ 'P-O1': 'done' });
  }

  async discuss(isReady: boolean) {
    await this.state('discussion_date', '2026-03-10');
    await this.tick('C-A1');
    await this.choose('ready_for_more', isReady ? 'yes' : 'no');
    if (isReady) {
      await this.tick('C-A2a', 'C-A2b');
      await this.state('next_workloads', 'Intune');
    } else {
      await this.state('customer_status', 'Two departments follow in May.');
    }
    await this.state('customer_mail_sent', '2026-03-11');
    await this.state('discussion_next_steps', 'Send the adoption material.');
    await this.tick('C-O8', 'C-A4');
    await this.expectStates({ 'C-O1': 'done', 'C-O8': 'done' });
  }

  async handOff() {
    await this.openHandOff();
    await this.tick('C-A6');
    await this.state('assignment_mail_sent', '2026-03-12');
    await this.field('queue_confirmed').check();
  }
}
