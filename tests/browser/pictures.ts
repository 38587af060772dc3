// Pictures of every state of the page, to be looked at beside the mock's: `npm run pictures` puts them into
// target/pictures as state-language-width-scheme.png. Some of them: npm run pictures -- -g de

import { CasePage } from './case';
import { Robot, facts } from './robot';
import { expect, follow, test } from './fixtures';
import { openList } from './portfolio-cases';
import { caseKey, plant, stored } from './storage';
import type { Page } from './fixtures';

const schemes = ['light', 'dark'] as const;
const customer = { ...facts, account_managed: 'no', seats: '640', active_users: '88' };

async function take(page: Page, state: string, language: string) {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 800 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => scrollTo(0, 0));
      const path = `target/pictures/${state}-${language}-${width}-${colorScheme}.png`;
      await page.screenshot({ path, fullPage: true, animations: 'disabled' });
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

for (const language of ['en', 'de', 'ja']) {
  test(`pictures, ${language}: the way of a case`, async ({ page }) => {
    test.setTimeout(600_000);
    const casePage = new CasePage(page, language);
    const robot = new Robot(page, customer, ['EXO', 'TEAMS']);
    const shoot = (state: string) => take(page, state, language);
    const at = async (card: string, state: string) => {
      await robot.until([card]);
      await shoot(state);
    };
    await robot.start(language);
    await casePage.main().click();
    await shoot('facts-missing');
    await robot.fill();
    await shoot('facts');
    await at('service', 'service');
    await at('K-I1', 'checks');
    await page.locator('main .skips summary').click();
    await page.locator('main [name^="skip_reason"]').first().fill('…');
    await shoot('skip');
    await at('P-I2', 'milestone');
    await at('mail:account-team', 'account-team');
    await at('C-A1', 'discussion-open');
    await robot.fill();
    await shoot('discussion');
    await casePage.fill({ ready_for_more: 'yes' });
    robot.facts.ready_for_more = 'yes';
    await robot.fill();
    await shoot('ready-yes');
    await casePage.fill({ ready_for_more: 'no' });
    robot.facts.ready_for_more = 'no';
    await at('mail:customer', 'customer-mail');
    await at('note:technical-enablement', 'note');
    await casePage.main().click();
    await expect(casePage.main()).toHaveAttribute('name', 'pasted');
    await shoot('pasted');
    await page.locator('main [data-next] [name="edit"]').first().click();
    await shoot('editing');
    await page.reload();
    await casePage.press('note:engagement-management');
    await shoot('note-management');
    await robot.until(['TEAMS/K-I1']);
    await casePage.open('facts');
    await casePage.fill({ seats: '700' });
    await casePage.goTo('EXO');
    await casePage.open('note:technical-enablement');
    await shoot('correction');
    await casePage.unfold();
    await shoot('all-open');

    await robot.until(['mail:assignment']);
    await shoot('assignment-mail');
    await at('wait', 'waiting');
    await at('C-A8', 'letting-go');
    await at('closed', 'closed');
  });

  test(`pictures, ${language}: what concerns a case as a whole, and the other pages`, async ({ page }) => {
    test.setTimeout(600_000);
    const casePage = new CasePage(page, language);
    const shoot = (state: string) => take(page, state, language);
    await page.goto(`./?lang=${language}#/`);
    await shoot('portfolio-empty');
    const robot = new Robot(page, customer);
    await robot.start(language);
    await robot.until(['P-I2']);
    await page.locator('header summary').click();
    await shoot('menu');
    await page.locator('header summary').click();
    for (const [entry, state] of [['pause', 'paused'], ['withdraw', 'withdrawn']]) {
      await casePage.menu(entry);
      await page.locator('main .panel [name="reason"]').fill('…');
      await shoot(`${state}-why`);
      await casePage.button(entry, page.locator('main .panel')).click();
      await shoot(state);
      await casePage.button('go-on-with-case', casePage.card()).click();
      await expect(casePage.card('P-I2')).toBeVisible();
    }
    for (const entry of ['history', 'languages']) {
      await casePage.menu(entry);
      await shoot(entry);
    }
    const key = await caseKey(page);
    const document = JSON.parse((await stored(page))[key]);
    const conflict = structuredClone(document);
    conflict.replicas.push(['c0ffee', 9], ['decade', 9]);
    const [first, second] = [document.replicas.length, document.replicas.length + 1];
    conflict.registers['case/tenant'] = [['Contoso Ltd', first, 9, Date.now()], ['Contoso Inc', second, 9, Date.now()]];
    await plant(page, key, JSON.stringify(conflict));
    await page.reload();
    await expect(casePage.card('conflict')).toBeVisible();
    await shoot('conflict');
    await plant(page, key, JSON.stringify({ ...document, version: 99 }));
    await page.reload();
    await expect(casePage.card('read-only')).toBeVisible();
    await shoot('read-only');
    await plant(page, key.replace('case:', 'quarantine:5:case:'), '{ half');
    await plant(page, key, JSON.stringify(document));
    await page.goto(`./?lang=${language}#/`);
    for (const card of ['C-A1', 'closed']) {
      const other = new Robot(page, { ...facts, tenant: card === 'closed' ? 'Fabrikam' : 'Northwind Traders' });
      await other.start(language);
      await other.until([card]);
    }
    for (const [state, address] of [['portfolio', '#/'], ['playbook', '#/playbook'], ['settings', '#/settings'], ['absent', '#/case/zzzz']]) {
      await follow(page, address);
      await shoot(state);
    }
  });

  test(`pictures, ${language}: many customers, and the playbook drawn`, async ({ page }) => {
    test.setTimeout(600_000);
    const shoot = (state: string) => take(page, state, language);
    await openList(page, '', language);
    await shoot('list');
    await page.locator('main details.picture > summary').click();
    await shoot('overview');
    await page.keyboard.press('?');
    await page.keyboard.press('x');
    await page.locator('[name="select_all"]').click();
    await shoot('several');
    await page.reload();
    const rows = ['Tenant;Kopfzahl;Dienste', 'contoso;640;Exchange Online', 'Café Fabrikam;1.200;Teams', 'Litware;viele;'];
    await page.locator('[name="backup_file"]').setInputFiles({ name: 'tenants.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
    await page.locator('main [name="column"]').nth(1).selectOption('seats');
    await shoot('table');
    await follow(page, '#/case/many3');
    await page.locator('header summary').click();
    await page.locator('header a[href^="#/playbook"]').click();
    await expect(page.locator('main svg').first()).toBeVisible();
    await shoot('playbook-drawn');
  });
}
