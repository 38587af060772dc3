// Many cases, put into storage before the page is opened: each with more than the facts that all have.

import { document, facts, prepared } from '../../bench/seed.mjs';
import { expectPage } from './fixtures';
import { day } from './shared.mjs';
import type { Page } from './fixtures';

type Texts = Record<string, string>;

/** Seven customers: two late, one short of the milestone, two Contosos, one closed. */
export const customers: Texts[] = [
  { 'case/tenant': 'Contoso', 'case/region': 'emea', 'case/manager': 'Dana Ruiz', 'round/EXO/discussion_planned': day(-2) },
  { 'case/tenant': 'Contoso', 'case/region': 'apj', 'case/manager': 'Dana Ruiz' },
  { 'case/tenant': 'Fabrikam', 'case/region': 'emea', 'case/manager': 'Megan Bowen', 'round/EXO/discussion_planned': day(0), 'round/EXO/concerns': 'Second floor' },
  { 'case/tenant': 'Adatum', 'case/region': 'americas', 'case/manager': 'Megan Bowen', ...prepared, 'round/EXO/active_users': '80' },
  { 'case/tenant': 'Litware', 'case/region': 'emea', 'case/manager': 'Dana Ruiz', ...prepared, 'round/EXO/discussion_planned': day(-5) },
  { 'case/tenant': 'Proseware', 'case/region': 'emea', 'case/manager': 'Dana Ruiz' },
  { 'case/tenant': 'Tailspin', 'case/region': 'emea', 'case/manager': 'Dana Ruiz', 'case/standing': `closed ${day(-30)} `, 'round/EXO/discussion_date': day(-40) },
];

/** Opens the list of these cases at an address such as `?region=emea`. */
export async function openList(page: Page, address = '', language = 'en', all = customers) {
  await page.goto('./catalogues/en.ftl');
  await page.evaluate((texts) => {
    const place = `closeout:${location.pathname.replace('catalogues/en.ftl', '')}:case:`;
    texts.forEach((text, number) => localStorage.setItem(`${place}many${number}`, text));
  }, all.map((texts) => document({ ...facts, ...texts })));
  await page.goto(`./?lang=${language}#/${address}`);
  await expectPage(page);
}
