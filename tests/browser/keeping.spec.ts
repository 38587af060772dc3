// What was stated stays: over a reload at any moment, a switch of language, and a second visit.

import { CasePage } from './case';
import { Robot, facts } from './robot';
import { expect, expectPage, follow, test } from './fixtures';

test('a reload in the middle brings back the same page', async ({ page }) => {
  const robot = new Robot(page, facts);
  await robot.start();
  // What is filled in is not all, so that the card stays.
  for (const [card, missing] of [
    ['facts', 'seats'], ['K-I1', ''], ['C-A1', 'discussion_next_steps'], ['note:technical-enablement', ''], ['C-A6', ''],
  ]) {
    await robot.until([card]);
    if (missing) await new Robot(page, { ...facts, [missing]: '' }).fill();
    const read = () => page.locator('main [data-next], main .list').allInnerTexts();
    const before = [await read(), page.url(), await valuesOf(page)];
    await page.reload();
    await expectPage(page);
    await expect.poll(async () => [await read(), page.url(), await valuesOf(page)], card).toEqual(before);
  }
});

function valuesOf(page: CasePage['page']) {
  return page.locator('main :is(input, textarea, select)').evaluateAll((all) =>
    all.map((it: any) => [it.name, /radio|checkbox/.test(it.type) ? it.checked : it.value]));
}

test('a reload after every keystroke loses none', async ({ page }) => {
  const casePage = await CasePage.create(page);
  let typed = '';
  for (const letter of 'Fabrikam') {
    await casePage.field('tenant').focus();
    await page.keyboard.press('End');
    await page.keyboard.type(letter);
    typed += letter;
    await page.reload();
    await expect(casePage.field('tenant')).toHaveValue(typed);
  }
});

test('a switch of language keeps what is typed, the focus and the place', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  const robot = new Robot(page, facts);
  await robot.start();
  await robot.until(['C-A1']);
  const casePage = new CasePage(page);
  await casePage.tick('C-A1');
  await casePage.fill({ discussion_date: 'soon', ready_for_more: 'no', customer_status: 'Half a sent' });
  for (const language of ['de', 'ja', 'en']) {
    if (!(await page.locator('header [name="language"]').isVisible())) await page.locator('header summary').click();
    await page.evaluate(() => scrollTo(0, 300));
    await page.locator('header [name="language"]').selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page).toHaveURL(new RegExp(`[?]lang=${language}#`));
    await expect(casePage.card()).toHaveAttribute('data-next', 'C-A1');
    await expect(casePage.field('customer_status')).toHaveValue('Half a sent');
    await expect(casePage.field('discussion_date')).toHaveValue('soon');
    await casePage.expectStates({ 'C-A1': 'done' });
    await expect.poll(() => page.evaluate(() => scrollY), 'the place').toBeGreaterThan(150);
    await expect(page.locator('header [name="language"], header summary').and(page.locator(':focus')), 'the focus').toHaveCount(1);
  }
});

test('notes and e-mails have a language of their own, and only the languages in use are fetched', async ({ page }) => {
  const fetched = new Set<string>();
  page.on('request', (request) => {
    const name = new URL(request.url()).pathname.match(/catalogues\/(.+)\.ftl/)?.[1];
    if (name && !request.serviceWorker()) fetched.add(name);
  });
  const robot = new Robot(page, facts);
  await robot.start('ja');
  await robot.until(['mail:account-team']);
  expect([...fetched]).toEqual(['ja']);
  const casePage = new CasePage(page, 'ja');
  await casePage.menu('languages');
  await casePage.fill({ mail_language: 'es', note_language: 'de' });
  const body = casePage.mail('account-team').locator('[data-field="body"]');
  await expect(body).toContainText('Hola');
  await robot.until(['note:technical-enablement']);
  const note = casePage.note('technical-enablement');
  await expect(note.locator('[data-field="note"]')).toContainText('Lizenzen');
  await expect(note.locator('[data-field="category"]'), 'what FTOP lists stays as FTOP has it').toContainText('Technical Enablement');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  expect([...fetched].sort()).toEqual(['de', 'es', 'ja']);
});

test('what is set for all cases is asked for once, on the spot', async ({ page }) => {
  const robot = new Robot(page, facts);
  await robot.start();
  await robot.until(['C-A6']);
  await robot.until(['mail:assignment']);
  await robot.fill();
  await follow(page, '#/settings');
  await expect(page.locator('main [name="assignment_address"]')).toHaveValue(facts.assignment_address);
  await expect(page.locator('main [name="manager"]')).toHaveValue(facts.manager);
  await page.locator('main [name="note_language"]').selectOption('ja');
  await page.locator('main [name="assignment_address"]').fill('not an address');
  await page.reload();
  await expect(page.locator('main [name="note_language"]')).toHaveValue('ja');
  await expect(page.locator('main [name="assignment_address"]')).toHaveValue('not an address');
});
