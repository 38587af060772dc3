// Many cases, put into storage before the page is opened: each with facts by the names of its registers.

import { expectPage } from './fixtures';
import { day } from './shared.mjs';
import type { Page } from './fixtures';

type Texts = Record<string, string>;

const facts: Texts = {
  'case/playbook': 'engagement-completion',
  'case/seats': '1200',
  'case/account_team_known': 'yes',
  'case/account_managed': 'yes',
  'case/account_team_contacts': 'Megan Bowen <megan@contoso.com>',
  'case/customer_contacts': 'Alex Wilber <alex@contoso.com>',
  'round/EXO/service': 'yes',
};

const prepared: Texts = {
  'case/tick/K-I2': 'yes',
  'case/tick/K-I3': 'yes',
  'case/tick/P-I1': 'yes',
  'case/tick/P-I3': 'yes',
  'round/EXO/tick/K-I1': 'yes',
  'round/EXO/lynx_date': day(-9),
  'round/EXO/account_team_mail_sent': day(-8),
};

/** Seven customers: two late, one short of the milestone, two Contosos, one closed. */
export const customers: Texts[] = [
  { 'case/tenant': 'Contoso', 'case/region': 'emea', 'case/manager': 'Dana Ruiz', 'round/EXO/discussion_planned': day(-2) },
  { 'case/tenant': 'Contoso', 'case/region': 'apj', 'case/manager': 'Dana Ruiz' },
  { 'case/tenant': 'Fabrikam', 'case/region': 'emea', 'case/manager': 'Megan Bowen', 'round/EXO/discussion_planned': day(0), 'round/EXO/concerns': 'Second floor' },
  { 'case/tenant': 'Adatum', 'case/region': 'americas', 'case/manager': 'Megan Bowen', 'round/EXO/active_users': '80', ...prepared },
  { 'case/tenant': 'Litware', 'case/region': 'emea', 'case/manager': 'Dana Ruiz', 'round/EXO/active_users': '340', ...prepared, 'round/EXO/discussion_planned': day(-5) },
  { 'case/tenant': 'Proseware', 'case/region': 'emea', 'case/manager': 'Dana Ruiz' },
  { 'case/tenant': 'Tailspin', 'case/region': 'emea', 'case/manager': 'Dana Ruiz', 'case/standing': `closed ${day(-30)} `, 'round/EXO/discussion_date': day(-40) },
];

/** Opens the list of these cases at an address such as `?region=emea`. */
export async function openList(page: Page, address = '', language = 'en', all = customers) {
  await page.goto('./catalogues/en.ftl');
  await page.evaluate((texts) => {
    const place = `closeout:${location.pathname.replace('catalogues/en.ftl', '')}:case:`;
    texts.forEach((text, number) => localStorage.setItem(`${place}many${number}`, text));
  }, all.map((texts) => stored({ ...facts, ...texts })));
  await page.goto(`./?lang=${language}#/${address}`);
  await expectPage(page);
}

/** Each register with one value: its text, who wrote it, the number of the change, when. */
function stored(texts: Texts) {
  const registers = Object.entries(texts).map(([name, text], at) => [name, [[text, 0, at + 1, 1_795_000_000 + at]]]);
  const replicas = [['1ca6c2c22134', registers.length]];
  return JSON.stringify({ version: 1, replicas, registers: Object.fromEntries(registers), log: [] });
}
