// From the empty page to the closed case by the main button alone: every pair of languages, services, account
// teams, answers and ways to say that an e-mail was sent.

import { day, expect, test } from './fixtures';
import { Robot, facts } from './robot';

const one = ['EXO'];
const three = ['EXO', 'TEAMS', 'INTUNE'];

// [language, services, account team known, managed, ready, whether the days of e-mails are typed, seats]
const ways = [
  ['en', one, 'yes', 'yes', 'no', false, '1200'],
  ['en', three, 'no', 'no', 'yes', true, '640'],
  ['de', one, 'no', 'yes', 'yes', false, '640'],
  ['de', three, 'yes', 'no', 'no', true, '1200'],
  ['zh-Hans', one, 'no', 'no', 'no', true, '1200'],
  ['zh-Hans', three, 'yes', 'yes', 'yes', false, '640'],
  ['pt-BR', one, 'yes', 'no', 'yes', true, '640'],
  ['pt-BR', three, 'no', 'yes', 'no', false, '1200'],
  ['ja', one, 'no', 'yes', 'no', true, '640'],
  ['ja', three, 'yes', 'no', 'yes', false, '1200'],
  ['es', one, 'yes', 'no', 'no', false, '640'],
  ['es', three, 'no', 'no', 'yes', true, '1200'],
] as const;

const sentDays = { account_team_mail_sent: day(-3), customer_mail_sent: day(0), assignment_mail_sent: day(0) };

for (const [language, services, known, managed, ready, isTyped, seats] of ways) {
  const name = `${language}, ${services.length} services, known ${known}, managed ${managed}, ready ${ready}`;
  test(`closes a case: ${name}`, async ({ page }) => {
    test.setTimeout(services.length * 40_000);
    const robot = new Robot(
      page,
      {
        ...facts,
        account_team_known: known,
        account_managed: managed,
        ready_for_more: ready,
        seats,
        ...(isTyped && sentDays),
      },
      [...services],
    );
    await robot.start(language);
    await robot.until(['closed']);
    console.log(`${name}: ${robot.presses} presses`);
    expect(robot.presses, robot.cards.join(' ')).toBeLessThanOrEqual(services.length === 1 ? 25 : 60);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}
