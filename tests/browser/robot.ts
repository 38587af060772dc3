// A robot that closes a case. It knows the facts by the names of their fields, and otherwise only fills what
// the card shows, ticks what it shows, and presses the main button.

import { expect, openPage } from './fixtures';
import { CasePage, fillField } from './case';
import { facts, openControls, whatCardSays } from './shared.mjs';
import type { Page } from './fixtures';

export { facts };

export type Facts = Record<string, string>;

export class Robot {
  /** How often it has pressed the main button. */
  presses = 0;
  /** The cards it has come by, as `round/next`. */
  readonly cards: string[] = [];
  private left: string[];

  constructor(
    readonly page: Page,
    readonly facts: Facts,
    services = ['EXO'],
  ) {
    this.left = [...services];
  }

  /** Begins with the empty page. */
  async start(language = 'en') {
    await openPage(this.page, `./?lang=${language}#/`);
    await this.page.locator('[name="new_case"]').first().click();
    await expect(this.card()).toHaveAttribute('data-next', 'facts');
  }

  card() {
    return this.page.locator('main [data-next]');
  }

  async next() {
    return (await this.card().getAttribute('data-next'))!;
  }

  /** Goes on until the card is one of these; tells of each card when it is filled in. */
  async until(goals: string[], visit: (next: string) => unknown = () => {}) {
    for (let card = 0; card < 150; card += 1) {
      const next = await this.next();
      const round = await this.page.locator('main [data-round]').first().getAttribute('data-round');
      this.cards.push(`${round}/${next}`);
      if (goals.includes(next) || goals.includes(`${round}/${next}`)) return;
      await this.fill();
      await visit(next);
      await this.press();
    }
    throw new Error(`no end: ${this.cards.join(' ')}`);
  }

  /** Fills and ticks what the card shows, as long as that shows more. */
  async fill() {
    for (let service; (service = this.left[0]) && (await this.next()) === 'service'; this.left.shift()) {
      await fillField(this.page, 'service', service);
      await this.card().locator('[name="add_service"]').click();
      await expect(this.card().locator('[name="service"]')).toHaveValue('');
    }
    const filled = new Set<string>();
    for (;;) {
      const open = await this.card().evaluate(openControls, Object.keys(this.facts));
      const control = open.find(({ name }) => !filled.has(name));
      if (!control) return;
      filled.add(control.name);
      if (control.isItem) await this.card().locator(`[data-item="${control.name}"] [type="checkbox"]`).check();
      else await fillField(this.page, control.name, this.facts[control.name]);
    }
  }

  /** Presses the main button, which has to do something: say what is missing, at the least. */
  async press(how: () => Promise<void> = () => this.card().locator('[data-main]').click()) {
    const before = await this.look();
    await how();
    this.presses += 1;
    await expect.poll(() => this.look(), { message: `${this.cards.at(-1)} goes on: ${before}` }).not.toBe(before);
  }

  private look() {
    return this.page.evaluate(whatCardSays);
  }
}

/** A case that the robot has brought to a card. */
export async function caseAt(page: Page, card: string, more: Facts = {}, language = 'en') {
  const robot = new Robot(page, { ...facts, ...more });
  await robot.start(language);
  await robot.until([card]);
  return { robot, casePage: new CasePage(page, language) };
}
