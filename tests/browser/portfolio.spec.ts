// The list of cases: a sample, where each case stands, searched, narrowed and sorted, several at once, by keyboard;
// the playbook as text.

import { Robot, facts } from './robot';
import { expect, expectSound, follow, languages, openPage, test } from './fixtures';
import { customers, openList } from './portfolio-cases';
import { day, label } from './shared.mjs';
import { button, cases, download, storedCases } from './storage';

test('a first look at a sample, in every language', async ({ fresh }) => {
  for (const language of languages) {
    const page = await fresh();
    await openPage(page, `./?lang=${language}#/`);
    await page.locator('[name="sample_case"]').click();
    await expect(page.locator('main [data-next]')).toBeVisible();
    await expect(page.locator('h1')).not.toBeEmpty();
    await follow(page, '#/');
    await expect(cases(page)).toHaveCount(1);
  }
});

test('each case is in the list with where it stands, and leads there', async ({ page }) => {
  const robot = new Robot(page, facts);
  await robot.start();
  await robot.until(['C-A1']);
  const { hash } = new URL(page.url());
  await follow(page, '#/');
  await expect(cases(page)).toHaveText(['Contoso']);
  await cases(page).click();
  await expect(page.locator('main [data-next="C-A1"]')).toBeVisible();
  expect(new URL(page.url()).hash.split('/')[2]).toBe(hash.split('/')[2]);
});

test('the playbook names every rule by its id, in every language', async ({ page }) => {
  for (const language of languages) {
    await openPage(page, `./?lang=${language}#/playbook`);
    for (const id of ['K-I1', 'P-I2', 'P-E1', 'P-O2', 'C-A2a', 'C-A8', 'C-O8', 'N-1', '4058']) {
      await expect(page.locator('main')).toContainText(id);
    }
  }
});

for (const language of ['en', 'de']) {
  test(`the list is searched, narrowed and sorted, and the address says so, in ${language}`, async ({ page }) => {
    await openList(page, '', language);
    await expect(cases(page)).toHaveText(['Litware', 'Contoso', 'Fabrikam', 'Adatum', 'Contoso', 'Proseware']);
    await expect(page.locator('.cases .group').first()).toContainText(label('due-group-late', language));
    await page.locator('[name="search"]').fill('second FLOOR');
    await expect(cases(page)).toHaveText(['Fabrikam']);
    await expect(page).toHaveURL(/#\/\?find=second%20FLOOR$/);
    await page.locator('[name="search"]').fill('');
    await page.locator('[name="filter_region"]').selectOption('emea');
    await page.locator('[name="filter_due"]').selectOption({ label: label('due-group-late', language) });
    await expect(cases(page)).toHaveText(['Litware', 'Contoso']);
    await page.locator('[name="sort_tenant"]').click();
    await expect(cases(page)).toHaveText(['Contoso', 'Litware']);
    await expect(page.locator('th[aria-sort="ascending"]')).toHaveText(label('cases-head-case', language));
    await page.locator('[name="sort_tenant"]').click();
    await expect(page.locator('th[aria-sort="descending"]')).toHaveCount(1);
    await expect(cases(page)).toHaveText(['Litware', 'Contoso']);
    // Kept as a bookmark, and there again after a case was looked at.
    await page.reload();
    await expect(cases(page)).toHaveText(['Litware', 'Contoso']);
    expect(new URL(page.url()).hash).toBe('#/?region=emea&due=late&sort=-tenant');
    await cases(page).first().click();
    await expect(page.locator('main [data-next]')).toBeVisible();
    await page.goBack();
    await expect(cases(page)).toHaveText(['Litware', 'Contoso']);
    await button(page, 'cases-show-all', language).click();
    await expect(cases(page)).toHaveCount(6);
    expect(new URL(page.url()).hash).toBe('#/?sort=-tenant');
  });
}

test('a case that takes the place of another does not take its focus', async ({ page }) => {
  await openList(page, '?find=Fabrikam');
  await cases(page).focus();
  await page.evaluate(() => {
    location.hash = '#/?find=Litware';
  });
  await expect(cases(page)).toHaveText(['Litware']);
  await expect(cases(page)).not.toBeFocused();
});

test('what comes next is said with numbers, and closed cases stand apart with when to revisit them', async ({ page }) => {
  await openList(page);
  const row = (tenant: string) => page.locator('tr', { has: page.getByRole('link', { name: tenant }) });
  await expect(row('Adatum')).toContainText('Exchange Online: 20 users short of the milestone');
  await expect(row('Litware')).toContainText('Hold the discussion');
  await page.locator('details.cases-closed summary').click();
  await expect(row('Tailspin')).toContainText(`31 Dec ${Number(day(-40).slice(0, 4)) + 1}`);
  await page.locator('[name="filter_next"]').selectOption('milestone');
  await expect(cases(page)).toHaveText(['Adatum']);
});

test('several at once: the region, the FM, one file, paper, the bin, each taken back in one step', async ({ page }) => {
  await openList(page);
  await page.locator('header summary').click();
  await button(page, 'cases-select').click();
  await page.getByRole('checkbox', { name: 'Select Litware' }).check();
  await page.getByRole('checkbox', { name: 'Select Adatum' }).check();
  await expect(page.locator('.several')).toContainText('2 selected');
  const regions = async () => {
    const texts = Object.values(await storedCases(page)).map((text) => JSON.parse(text).registers);
    return texts.map((it) => [it['case/tenant'][0][0], it['case/region'][0][0], it['case/manager'][0][0]].join(' '));
  };
  const before = await regions();
  await page.locator('[name="set_region"]').selectOption('apj');
  await expect(page.locator('.several .answer')).toHaveText('2 cases changed');
  expect(await regions()).toEqual(expect.arrayContaining(['Litware apj Dana Ruiz', 'Adatum apj Megan Bowen']));
  await page.locator('[name="undo"]').click();
  expect(await regions()).toEqual(before);
  await page.locator('[name="set_manager"]').fill('Alex Wilber');
  await page.keyboard.press('Enter');
  await expect.poll(regions).toEqual(expect.arrayContaining(['Litware emea Alex Wilber', 'Adatum americas Alex Wilber']));
  await page.locator('[name="undo"]').click();
  expect(await regions()).toEqual(before);
  const file = JSON.parse(await download(page, page.locator('[name="save_several"]')));
  expect(file.cases.map((it: any) => it.document.registers['case/tenant'][0][0]).sort()).toEqual(['Adatum', 'Litware']);
  await page.evaluate(() => void (window.print = () => document.body.setAttribute('data-printed', '')));
  await page.locator('[name="print_several"]').click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  await expect(page.locator('article.sheet')).toHaveCount(2);
  await page.locator('[name="delete_several"]').click();
  await expect(cases(page)).toHaveText(['Contoso', 'Fabrikam', 'Contoso', 'Proseware']);
  await page.locator('[name="undo"]').click();
  await expect(cases(page)).toHaveCount(6);
  await page.locator('[name="select_end"]').click();
  await expect(page.locator('[name="select_case"]')).toHaveCount(0);
});

test('the days of what was found are one calendar', async ({ page }) => {
  await openList(page, '?region=emea');
  await page.locator('header summary').click();
  const file = await download(page, button(page.locator('header'), 'calendar-save'));
  const days = file.match(/(?<=DTSTART;VALUE=DATE:)\d+/g)!.sort();
  const plain = (text: string) => text.replaceAll('-', '');
  const next = `${Number(day(-40).slice(0, 4)) + 1}1231`;
  expect(days).toEqual([plain(day(-5)), plain(day(-2)), plain(day(0)), next].sort());
});

for (const language of ['en', 'ja']) {
  test(`every key, in ${language}; none while something is typed, composed or held`, async ({ page }) => {
    await openList(page, '', language);
    await expect(cases(page)).toHaveCount(6);
    const press = (key: string) => page.keyboard.press(key);
    await press('?');
    await expect(page.locator('.keys h2')).toHaveText(label('keys-title', language));
    await expect(page.locator('.keys h2')).toBeFocused();
    await press('Escape');
    await expect(page.locator('.keys')).toHaveCount(0);
    for (const [key, at] of [['ArrowDown', 0], ['ArrowDown', 1], ['ArrowDown', 2], ['ArrowUp', 1]] as const) {
      await press(key);
      await expect(cases(page).nth(at)).toBeFocused();
    }
    await press('x');
    await expect(page.locator('[name="select_case"]:checked')).toHaveCount(1);
    await press('x');
    await expect(page.locator('[name="select_case"]:checked')).toHaveCount(0);
    await press('Escape');
    await expect(page.locator('[name="select_case"]')).toHaveCount(0);
    await press('/');
    await expect(page.locator('[name="search"]')).toBeFocused();
    await page.keyboard.type('n?/x');
    await expect(page.locator('[name="search"]')).toHaveValue('n?/x');
    await page.locator('[name="search"]').fill('');
    await page.locator('[name="search"]').blur();
    for (const held of ['Control', 'Alt', 'Meta']) await press(`${held}+n`).catch(() => {});
    await page.evaluate(() => {
      const key = (more: KeyboardEventInit) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, ...more }));
      key({ isComposing: true });
      key({ keyCode: 229 });
    });
    await expect(page.locator('.keys')).toHaveCount(0);
    await expect(page.locator('main [data-next]')).toHaveCount(0);
    await press('ArrowDown');
    await press('Enter');
    await expect(page).toHaveURL(/#\/case\/many4/);
    await follow(page, '#/');
    await press('n');
    await expect(page.locator('main [data-next="facts"]')).toBeVisible();
  });
}

for (const [width, colorScheme] of [[1280, 'light'], [360, 'dark']] as const) {
  test(`the list with all that opens has no finding of axe, ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await openList(page, '?region=emea&milestone=reached', 'de');
    await expectSound(page, 'narrowed');
    await follow(page, '#/');
    await page.keyboard.press('?');
    await page.keyboard.press('x');
    await page.locator('[name="select_all"]').click();
    await page.locator('details.cases-closed summary').click();
    await expectSound(page, 'several chosen');
  });
}

test('of many cases those in sight are drawn, and all are found', async ({ page }) => {
  const many = Array.from({ length: 300 }, (_, number) => ({ ...customers[number % 6], 'case/tenant': `Tenant ${number}` }));
  await openList(page, '', 'en', many);
  await expect(page.locator('[name="filter_region"]')).toBeVisible();
  expect(await cases(page).count()).toBeLessThan(100);
  await page.locator('[name="search"]').fill('tenant 299');
  await expect(cases(page)).toHaveText(['Tenant 299']);
  await page.locator('[name="search"]').fill('');
  for (let drawn = 0; drawn < 300; ) {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(async () => (await cases(page).count()) > drawn).toBe(true);
    drawn = await cases(page).count();
  }
  await expect(cases(page)).toHaveCount(300);
});

test('a case\'s own FM is written over letter by letter, and the one for all cases stays', async ({ page }) => {
  await openList(page);
  await cases(page).filter({ hasText: 'Fabrikam' }).click();
  await page.locator('main .facts a').click();
  const manager = page.locator('main [name="manager"]');
  await manager.fill('');
  await manager.pressSequentially('Alex');
  await expect(manager).toHaveValue('Alex');
  await follow(page, '#/settings');
  await expect(manager).toHaveValue('');
});
