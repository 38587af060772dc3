// Every name that the public contract promises is on the page, in every language, once.

import { Robot, facts } from './robot';
import { expect, follow, languages, test } from './fixtures';

const fields = [
  'tenant', 'tenant_id', 'manager', 'region', 'seats', 'service', 'active_users', 'lynx_date', 'account_team_known',
  'account_managed', 'account_team_contacts', 'customer_contacts', 'ready_for_more', 'next_workloads', 'discussion_planned',
  'discussion_date', 'faq_next_steps', 'discussion_next_steps', 'customer_status', 'concerns', 'account_team_mail_sent',
  'customer_mail_sent', 'assignment_mail_sent', 'queue_confirmed', 'assignment_address', 'add_service', 'copy_note',
  'copy_everything', 'pasted', 'next',
];
const ofSettings = ['language', 'note_language', 'mail_language', 'manager', 'assignment_address'];
const cards = [
  'facts', 'service', 'note:technical-enablement', 'note:engagement-management', 'mail:account-team', 'mail:customer',
  'mail:assignment', 'wait', 'close', 'closed', 'K-I1', 'P-I2', 'P-E2', 'C-A1', 'C-A4', 'C-A6', 'C-A8', 'N-1',
];
const ofRound = [
  'K-I1', 'K-I2', 'K-I3', 'P-I1', 'P-I2', 'P-I3', 'P-E1', 'P-E2', 'P-O1', 'P-O2', 'C-I1', 'C-I2', 'C-I3', 'C-A1', 'C-A2',
  'C-A3', 'C-A4', 'C-A5', 'C-O1', 'C-O8',
];
const ofHandOff = ['C-A6', 'C-A7', 'C-A8', 'C-O5', 'C-O6', 'C-O7', 'N-1'];
const ofReady = { yes: ['C-A2a', 'C-A2b', 'C-O2'], no: ['C-O3', 'C-O4'] };
const ofNote = ['category', 'tenant', 'services', 'note', 'escalate', 'next-action', 'next-action-date', 'next-action-owner'];
const ofMail = ['to', 'subject', 'body'];

/** In the page: remembers which items stood in it twice, in whatever frame. */
function watchItems() {
  const twice = ((window as any).twice = new Set<string>());
  const look = () => {
    const ids = [...document.querySelectorAll('[data-item]')].map((item) => item.getAttribute('data-item')!);
    for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) twice.add(id);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

for (const [position, language] of languages.entries()) {
  const ready = position % 2 === 0 ? 'yes' : 'no';
  test(`the names of the contract in ${language}, ready: ${ready}`, async ({ page }) => {
    test.slow();
    const names = new Set<string>();
    // Known but not managed: every question is asked.
    const robot = new Robot(page, { ...facts, account_managed: 'no', ready_for_more: ready });
    await page.addInitScript(watchItems);
    const look = async (next: string) => {
      const main = page.locator('main');
      const details = main.locator('[data-next] details');
      await details.evaluateAll((all) => all.forEach((it) => ((it as HTMLDetailsElement).open = true)));
      const shown = main.locator('[name]:visible');
      for (const name of await shown.evaluateAll((all) => all.map((it) => it.getAttribute('name')!))) names.add(name);
      await expect(main.locator('[data-main]')).toHaveCount(1);
      const round = await main.locator('[data-round]').getAttribute('data-round');
      if (round !== 'case' && next !== 'facts' && next !== 'service') {
        const items = await main.locator('[data-item]').evaluateAll((all) =>
          all.map((it) => [it.getAttribute('data-item')!, it.getAttribute('data-state')!] as const));
        const ids = items.map(([id]) => id);
        for (const [id, state] of items) expect(['open', 'done', 'blocked', 'dormant'], id).toContain(state);
        const isAsked = items.some(([id, state]) => id === 'C-A2' && state === 'done');
        const expected = round === 'hand-off' ? ofHandOff : isAsked ? [...ofRound, ...ofReady[ready]] : ofRound;
        expect(ids, `${next}: every item of the round`).toEqual(expect.arrayContaining(expected));
      }
      const note = main.locator('[data-next] [data-note]');
      if (next.startsWith('note:')) {
        await expect(note).toHaveAttribute('data-note', next.slice(5));
        for (const field of ofNote) await expect(note.locator(`[data-field="${field}"]`).getByRole('button').first()).toBeVisible();
      }
      const mail = main.locator('[data-next] [data-mail]');
      if (next.startsWith('mail:')) {
        await expect(mail).toHaveAttribute('data-mail', next.slice(5));
        for (const field of ofMail) await expect(mail.locator(`[data-field="${field}"]`)).toBeVisible();
      }
    };
    await robot.start(language);
    await look('facts');
    for (let next = 'facts'; next !== 'closed'; next = await robot.next()) {
      await look(next);
      await robot.fill();
      await look(next);
      await robot.press();
      if (next.startsWith('note:') && (await robot.next()) === next) {
        await look(next);
        await robot.press();
      }
      robot.cards.push(next);
    }
    await look('closed');
    expect(await page.evaluate(() => [...(window as any).twice]), 'each item once, in every frame').toEqual([]);
    expect([...new Set([...robot.cards, 'closed'])].sort()).toEqual([...cards].sort());
    const unasked = ready === 'yes' ? 'customer_status' : 'next_workloads';
    expect([...names]).toEqual(expect.arrayContaining(fields.filter((name) => name !== unasked)));
    await follow(page, '#/settings');
    for (const name of ofSettings) await expect(page.locator(`main [name="${name}"]`), name).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}
