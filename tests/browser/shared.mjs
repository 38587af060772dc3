// What the tests in Chromium and those in three engines (tests/engines) share: the page's own words, the facts that a
// robot knows, and what it sees of the card. The last two functions run in the page.

import { readFileSync } from 'node:fs';

const catalogues = new Map();

/** The page's own words: the text of a catalogue's message on one line, with its variables filled in. */
export function label(key, language = 'en', variables = {}) {
  const path = `src/locale/catalogues/${language}.ftl`;
  const catalogue = catalogues.get(language) ?? readFileSync(path, 'utf8');
  catalogues.set(language, catalogue);
  const line = catalogue.match(new RegExp(`^${key} = (.+)$`, 'm'))?.[1];
  const text = line?.replace(/\{ *\$(\w+) *\}/g, (all, name) => variables[name] ?? all);
  if (!text || text.includes('{')) throw new Error(`${path} has no such text ${key}`);
  return text;
}

/** A day by how far it is from today where the browser is, as it is stored: `day(-1)` is yesterday. */
export function day(distance) {
  const today = new Date(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format());
  today.setUTCDate(today.getUTCDate() + distance);
  return today.toISOString().slice(0, 10);
}

/** A customer to whom nothing is left to ask. */
export const facts = {
  tenant: 'Contoso',
  manager: 'Dana Ruiz',
  region: 'emea',
  seats: '1200',
  account_team_known: 'yes',
  account_managed: 'yes',
  account_team_contacts: 'Megan Bowen <megan@contoso.com>',
  customer_contacts: 'Alex Wilber <alex@contoso.com>',
  assignment_address: 'assignment@contoso.com',
  active_users: '340',
  lynx_date: day(-9),
  faq_next_steps: 'Ask the customer who looks after the account.',
  discussion_planned: day(7),
  discussion_date: day(0),
  ready_for_more: 'no',
  next_workloads: 'Project Online',
  customer_status: 'Two departments follow in May.',
  discussion_next_steps: 'Send the adoption material.',
  queue_confirmed: 'yes',
  link_rfa_form: 'https://contoso.com/rfa',
};

/** The controls of a card that are in view and still open: ticks by their item, fields by their name. */
export function openControls(card, known) {
  const found = [];
  for (const control of card.querySelectorAll('input, textarea')) {
    if (!control.checkVisibility() || control.disabled) continue;
    const item = control.closest('[data-item]')?.getAttribute('data-item');
    const group = [...card.querySelectorAll(`[name="${control.name}"]`)];
    const isSet = /radio|checkbox/.test(control.type) ? group.some((it) => it.checked) || control.checked : control.value;
    if (control.type === 'checkbox' && item && !known.includes(control.name)) {
      if (!control.checked) found.push({ name: item, isItem: true });
    } else if (!isSet && known.includes(control.name)) found.push({ name: control.name, isItem: false });
  }
  return found;
}

/** Where the page stands, and what the card says, so that a press that does nothing shows. */
export function whatCardSays() {
  const main = document.querySelector('[data-next] [data-main]');
  const round = document.querySelector('[data-round]')?.getAttribute('data-round');
  const next = document.querySelector('[data-next]')?.getAttribute('data-next');
  const alerts = [...document.querySelectorAll('[data-next] [role="alert"]')].map((alert) => alert.textContent);
  return [location.hash, round, next, main?.getAttribute('name'), main?.textContent, ...alerts].join(' | ');
}
