// What is stored before a page is opened: the checklists half done, and cases of this page as docs/storage.md has
// them. A case is new, half done (the discussion is next) or past its discussion.

import { day } from '../tests/browser/shared.mjs';

const names = ['Contoso', 'Fabrikam', 'Adatum', 'Northwind', 'Litware', 'Tailspin', 'Wingtip', 'Proseware', 'Relecloud', 'Trey'];

/** The facts of a customer, by the names of their registers. */
export const facts = {
  'case/playbook': 'engagement-completion',
  'case/seats': '1200',
  'case/region': 'emea',
  'case/account_team_known': 'yes',
  'case/account_managed': 'yes',
  'case/account_team_contacts': 'Megan Bowen <megan@contoso.com>',
  'case/customer_contacts': 'Alex Wilber <alex@contoso.com>',
  'round/EXO/service': 'yes',
};

/** What is done before the discussion. */
export const prepared = {
  'case/tick/K-I2': 'yes',
  'case/tick/K-I3': 'yes',
  'case/tick/P-I1': 'yes',
  'case/tick/P-I3': 'yes',
  'round/EXO/tick/K-I1': 'yes',
  'round/EXO/active_users': '340',
  'round/EXO/lynx_date': day(-9),
  'round/EXO/account_team_mail_sent': day(-8),
};

const discussed = {
  'round/EXO/discussion_date': day(-1),
  'round/EXO/ready_for_more': 'no',
  'round/EXO/tick/C-A1': 'yes',
  'round/EXO/tick/C-O8': 'yes',
  'round/EXO/customer_status': 'Two departments follow in May.',
  'round/EXO/discussion_next_steps': 'Send the adoption material.',
};

/** The customer of a case. */
export function customer(number) {
  return `${names[number % names.length]} ${number + 1}`;
}

/** The address of a case in the page. */
export function caseAddress(number) {
  return `?lang=en#/case/${id(number)}/EXO`;
}

/** The storage of this page with so many cases; the first is half done. */
export function cases(count) {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const settings = document({ 'settings/manager': 'Dana Ruiz' });
  const all = numbers.map((number) => {
    const more = [prepared, { ...prepared, ...discussed }, {}][number % 3];
    const own = { 'case/tenant': customer(number), 'round/EXO/discussion_planned': day(number % 40) };
    return [`case:${id(number)}`, document({ ...facts, ...more, ...own })];
  });
  const entries = [['settings', settings], ['index', JSON.stringify(numbers.map(id))], ...all];
  return Object.fromEntries(entries.map(([key, text]) => [`closeout:/:${key}`, text]));
}

/** The storage of the two others: the second half of their items is ticked. */
export function checklists() {
  const ticked = Array.from({ length: 12 }, (_, at) => at + 12);
  const ticks = Object.fromEntries(ticked.map((at) => [at, true]));
  const items = Object.fromEntries(ticked.map((at) => [`item${at}`, ['done']]));
  const numbers = { seats: 1200, active: 340 };
  return { floor: JSON.stringify({ ...numbers, ticks }), surveyjs: JSON.stringify({ ...numbers, ...items }) };
}

/** A case as it is stored: each register with one value, its text, who wrote it, the number of the change, when. */
export function document(texts) {
  const written = Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1));
  const registers = written.map(([name, text], at) => [name, [[text, 0, at + 1, 1795885200 + at]]]);
  return JSON.stringify({
    version: 1,
    replicas: [['1ca6c2c22134', written.length]],
    registers: Object.fromEntries(registers),
    log: [],
  });
}

function id(number) {
  return `bench${String(number).padStart(4, '0')}`;
}
