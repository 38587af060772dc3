// What leaves the page: notes, e-mails, reminders, files and paper. What the browser answers is said, and no
// more; and names that would be markup, commands or headers elsewhere come out as text.

import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { CasePage, copied } from './case';
import { Robot, caseAt, facts } from './robot';
import { day, expect, follow, label, languages, test } from './fixtures';
import type { Page } from './fixtures';
import type { Locator } from '@playwright/test';

/** Pastes what is on the clipboard into an element that is put on the page for it. */
async function pasteInto(page: Page, element: string) {
  await page.evaluate((element) => {
    const target = document.createElement(element);
    target.id = 'paste-here';
    if (element === 'div') target.contentEditable = 'true';
    document.querySelector('main')!.after(target);
    target.focus();
  }, element);
  await page.keyboard.press('Control+V');
  return page.locator('#paste-here');
}

async function downloaded(page: Page, press: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('each field of a note is copied by itself, in the editor\'s order, and everything at once', async ({ page }) => {
  const { casePage } = await caseAt(page, 'note:engagement-management');
  const note = casePage.note('engagement-management');
  expect(await copied(page, casePage.main())).toContain(facts.customer_status);
  const year = Number(facts.discussion_date.slice(0, 4)) + 1;
  for (const [field, text] of [
    ['category', 'Engagement Management'], ['tenant', 'Contoso'], ['services', 'Exchange Online'],
    ['next-action-date', `12/31/${year}`], ['next-action-owner', facts.manager],
  ]) {
    expect(await casePage.copy('engagement-management', field)).toBe(text);
  }
  expect((await casePage.copy('engagement-management', 'next-action')).length).toBeLessThanOrEqual(500);
  const everything = await copied(page, note.locator('[name="copy_everything"]'));
  for (const text of ['Note Category: Engagement Management', 'Tenant: Contoso', facts.customer_status, `12/31/${year}`]) {
    expect(everything).toContain(text);
  }
});

test('the main button pastes only after something was copied, by key too', async ({ page }) => {
  const { casePage } = await caseAt(page, 'note:technical-enablement');
  await expect(casePage.main()).toHaveAttribute('name', 'copy_note');
  const paper = casePage.note('technical-enablement').locator('[data-field="note"] [tabindex="0"]');
  await paper.focus();
  await page.keyboard.press('Control+C');
  await expect(casePage.main()).toHaveAttribute('name', 'pasted');
  await expect(await pasteInto(page, 'textarea')).toHaveValue(/^\[EXO\]/);
  await page.reload();
  await expect(casePage.main(), 'what was copied stays known').toHaveAttribute('name', 'pasted');
  await casePage.press('note:engagement-management');
  await expect(casePage.main()).toHaveAttribute('name', 'copy_note');
});

test('what the browser refuses is not called copied', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    Object.defineProperty(navigator.clipboard, 'write', { value: refuse });
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: (text: string) => ((window as never)['takesPlain'] ? Promise.resolve(text) : refuse()),
    });
    document.execCommand = () => false;
  });
  const { casePage } = await caseAt(page, 'note:technical-enablement');
  const answer = casePage.card().locator('.answer');
  await casePage.main().click();
  await expect(answer).toContainText(label('copy-selected'));
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^\[EXO\]/);
  await page.evaluate(() => void Object.assign(window, { takesPlain: true }));
  await page.locator('main [name="copy_note"]').click();
  await expect(answer).toContainText(label('copied-plain'));
});

test('a browser without a clipboard of its own still copies the text', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const { casePage } = await caseAt(page, 'note:technical-enablement');
  await casePage.main().click();
  await expect(casePage.card().locator('.answer')).toContainText(label('copied-plain'));
  await expect(await pasteInto(page, 'textarea')).toHaveValue(/^\[EXO\]/);
});

test('a note with gaps says so, asks for them on the spot, and is copied only after that', async ({ page }) => {
  const { manager: _, ...known } = facts;
  const robot = new Robot(page, known);
  await robot.start();
  await robot.until(['note:engagement-management']);
  const casePage = new CasePage(page);
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await casePage.main().click();
  await expect(casePage.card().getByRole('alert')).toBeVisible();
  // Each way out says so by itself.
  await page.locator('main [name="copy_everything"]').click();
  await expect(casePage.card().locator('[name="copy_note"]')).toHaveText(label('copy-note'));
  await casePage.card().locator('[name="copy_note"]').click();
  await expect(casePage.card().locator('[name="copy_note"]')).toHaveText(label('copy-anyway'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
  await casePage.card().locator('[name="anyway"]').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('before');
  await casePage.fill({ manager: 'Dana Ruiz' });
  expect(await casePage.copy('engagement-management', 'next-action-owner')).toBe('Dana Ruiz');
  await follow(page, '#/settings');
  await expect(page.locator('main [name="manager"]')).toHaveValue('Dana Ruiz');
});

test('days in the wrong order are looked at before an e-mail or a note leaves', async ({ page }) => {
  const { casePage } = await caseAt(page, 'note:technical-enablement', { lynx_date: facts.discussion_date, discussion_date: day(-5) });
  await casePage.main().click();
  const look = casePage.card().getByRole('alert');
  await expect(look.getByRole('link').first()).toBeVisible();
  await look.getByRole('link').first().click();
  await expect(page.locator('main :is(input, textarea):focus')).toHaveCount(1);
  const asks = page.locator('main .asks');
  await expect(asks.locator('[name="account_team_mail_sent"]'), 'either day may be the wrong one').toBeVisible();
  await casePage.fill({ account_team_mail_sent: day(-8) });
  await casePage.fill({ lynx_date: day(-9) });
  await expect(asks.locator('.ask')).toHaveCount(0);
  await expect(look).toHaveCount(0);
});

for (const language of ['en', 'de', 'ja']) {
  test(`an e-mail is copied field by field, saved as a draft, and marked as sent: ${language}`, async ({ page }) => {
    const { robot, casePage } = await caseAt(page, 'mail:account-team', {}, language);
    const mail = casePage.mail('account-team');
    await robot.fill();
    const field = (name: string) => mail.locator(`[data-field="${name}"]`);
    expect(await copied(page, field('to').getByRole('button'))).toBe(facts.account_team_contacts);
    expect(await copied(page, field('subject').getByRole('button'))).toContain('Contoso');
    const body = await copied(page, mail.locator('[name="copy_mail"]'));
    expect(body).toContain('Dana Ruiz');
    const draft = await downloaded(page, casePage.saveDraft('account-team'));
    expect(draft.name).toMatch(/^Contoso-.*\.eml$/);
    expect(draft.text).toContain('X-Unsent: 1');
    expect(draft.text).toContain('megan@contoso.com');
    await expect(casePage.main(), 'what is saved or copied is sent next').not.toHaveAttribute('href', /./);
    await casePage.press();
    await casePage.open('mail:account-team');
    await expect(casePage.field('account_team_mail_sent')).not.toHaveValue('');
  });
}

test('an e-mail opens in the mail program where its address is short enough, else the page says why', async ({ page }) => {
  const { robot, casePage } = await caseAt(page, 'mail:customer');
  await robot.fill();
  await expect(casePage.main()).toHaveAttribute('href', /^mailto:alex@contoso\.com\?subject=/);
  // Another language has longer words, and each of its letters takes nine.
  await casePage.menu('languages');
  await casePage.fill({ mail_language: 'ja' });
  await expect(casePage.mail('customer').locator('[data-field="body"]')).toContainText('お');
  await expect(casePage.mail('customer').locator('[href^="mailto:"]')).toHaveCount(0);
  await expect(casePage.card()).toContainText(/2,000/);
});

test('a draft has no letters but ASCII in its headers', async ({ page }) => {
  const contacts = 'Jürgen <jm@müller-straße.de>\njürgen@contoso.com\nmegan@contoso.com';
  const { robot, casePage } = await caseAt(page, 'mail:account-team', { account_team_contacts: contacts });
  await robot.fill();
  const save = casePage.saveDraft('account-team');
  await save.click();
  await expect(casePage.card().getByRole('alert')).toContainText('jürgen@contoso.com');
  const [headers] = (await downloaded(page, save)).text.split('\r\n\r\n');
  expect(headers).toMatch(/^[\x00-\x7f]*$/);
  expect(headers).toMatch(/<jm@xn--[\w-]+\.de>,\r\n megan@contoso\.com/);
});

/** The one event of a calendar file, as Thunderbird's reader has it. */
function eventOf(file: string) {
  const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  return { uid: value('uid'), day: value('dtstart'), title: value('summary') };
}

const hostile = {
  markup: '<img src=x onerror=alert(1)>',
  'a command': '"; DROP TABLE cases; --',
  'marks from right to left': '\u202egnirts\u202c \u200fשלום',
  emoji: '👩‍👩‍👧 Größe 株式会社 😀',
  '10,000 characters': 'Contoso '.repeat(1_250).trim(),
};

for (const [what, name] of Object.entries(hostile)) {
  test(`a name is text wherever it goes, and a file's name stays one: ${what}`, async ({ page }) => {
    test.slow();
    const { robot, casePage } = await caseAt(page, 'mail:account-team', { tenant: name, customer_status: `${name.slice(0, 5_000)}\nBcc: eve@contoso.com` });
    const mail = casePage.mail('account-team');
    await robot.fill();
    // What turns the direction of a text around does not leave the page.
    const bare = name.replace(/[\u200f\u202a-\u202e]/g, '');
    expect(await copied(page, mail.locator('[data-field="subject"]').getByRole('button'))).toContain(bare);
    const draft = await downloaded(page, casePage.saveDraft('account-team'));
    const [headers] = draft.text.split('\r\n\r\n');
    const begun = headers.split('\r\n').filter((line) => !/^\s/.test(line)).map((line) => line.split(':')[0]);
    const known = ['Content-Transfer-Encoding', 'Content-Type', 'Date', 'MIME-Version', 'Message-ID', 'Subject', 'To', 'X-Unsent'];
    expect(begun.filter((header) => !known.includes(header))).toEqual([]);
    expect(draft.name).toMatch(/^[^<>:"/\\|?*\p{C}]{1,120}$/u);

    await robot.until(['note:engagement-management']);
    await copied(page, page.locator('main [name="copy_everything"]'));
    for (const element of ['div', 'textarea']) {
      const box = await pasteInto(page, element);
      const text = await box.evaluate((box) => (box as HTMLTextAreaElement).value ?? box.textContent);
      expect(text, element).toContain(`Tenant: ${bare}`);
      expect(text, element).toContain('Bcc: eve@contoso.com');
      await box.evaluate((box) => box.remove());
    }
    await robot.until(['closed']);
    const reminder = eventOf((await downloaded(page, page.locator('main [name="save_reminder"]'))).text);
    expect(reminder.title).toContain(bare);
    await follow(page, '#/');
    await page.locator('main .after summary').click();
    await expect(page.locator('main')).toContainText(bare);
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  });
}

test('a reminder of the discussion planned, and of the next action date', async ({ page }) => {
  const { robot, casePage } = await caseAt(page, 'C-A1');
  await casePage.fill({ discussion_planned: day(7) });
  const discussion = eventOf((await downloaded(page, page.locator('main [name="save_reminder"]').first())).text);
  expect(discussion.day).toBe(day(7));
  await casePage.fill({ discussion_planned: day(8) });
  const again = eventOf((await downloaded(page, page.locator('main [name="save_reminder"]').first())).text);
  expect([again.uid, again.day]).toEqual([discussion.uid, day(8)]);
  await robot.until(['closed']);
  const action = eventOf((await downloaded(page, page.locator('main [name="save_reminder"]'))).text);
  expect(action.day).toBe(`${Number(facts.discussion_date.slice(0, 4)) + 1}-12-31`);
});

/** How many pages of paper the browser needs. */
async function pagesOnPaper(page: Page) {
  const file = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
}

for (const language of languages) {
  test(`a case is printed as its sheet, without anything to press: ${language}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => Object.assign(window, { isPrinted: true });
    });
    const { casePage } = await caseAt(page, 'closed', {}, language);
    await casePage.menu('print');
    await expect.poll(() => page.evaluate(() => 'isPrinted' in window)).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main')).toContainText(/1.?200/);
    await expect(page.locator(':is(button, input, select, textarea, nav, summary):visible')).toHaveCount(0);
    expect(await pagesOnPaper(page)).toBeLessThanOrEqual(2);
  });
}
