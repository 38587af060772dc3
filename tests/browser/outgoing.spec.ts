// What leaves the page: rich notes, e-mails, reminders, files and paper. What the browser answers is
// said, and no more.

import AxeBuilder from '@axe-core/playwright';
import ICAL from 'ical.js';
import { CasePage } from './case';
import { expect, openPage, test } from './fixtures';
import { begun, copied, copyAnyway, copyNote, downloaded, mail, openMail, pasteInto, question } from './outgoing';
import { label, languages } from './words';
import type { Page } from './fixtures';

const hostile = '<img src=x onerror=alert(1)>';

test('a note keeps its lists in a rich-text box and shows no markup in a plain one', async ({ page }) => {
  const casePage = await begun(page);
  await copyAnyway(casePage, copyNote(casePage, 'technical-enablement'));
  await expect(casePage.note('technical-enablement').getByRole('status').last()).toContainText('Copied: Note');
  const rich = await pasteInto(page, 'div');
  await expect(rich.locator('ul > li').first()).toBeVisible();
  await expect(rich.locator('strong').first()).toContainText('EXO');
  await rich.evaluate((element) => element.remove());
  const plain = await pasteInto(page, 'textarea');
  await expect(plain).toHaveValue(/^\[EXO\]/);
  expect(await plain.inputValue()).not.toMatch(/<\/?\w/);
});

test('everything for a note is copied at once, each field under its label', async ({ page }) => {
  const casePage = await begun(page);
  const button = casePage.note('technical-enablement').locator('[name="copy_everything"]');
  await copyAnyway(casePage, button);
  const plain = await pasteInto(page, 'textarea');
  for (const name of ['Note Category:', 'Tenant: Contoso', 'Next Action Owner: Adele Vance']) {
    await expect(plain).toHaveValue(new RegExp(name));
  }
});

test('what the browser refuses is not called copied', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    Object.defineProperty(navigator.clipboard, 'write', { value: refuse });
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: (text: string) => (window as never)['takesPlain'] ? Promise.resolve(text) : refuse(),
    });
    document.execCommand = () => false;
  });
  const casePage = await begun(page);
  const message = casePage.note('technical-enablement').locator('.note-message');
  await copyAnyway(casePage, copyNote(casePage, 'technical-enablement'));
  await expect(message).toContainText('press Ctrl+C');
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^\[EXO\]/);
  await page.evaluate(() => Object.assign(window, { takesPlain: true }));
  await copyAnyway(casePage, copyNote(casePage, 'technical-enablement'));
  await expect(message).toContainText('only plain text');
});

test('a browser without a clipboard of its own still copies the text', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const casePage = await begun(page);
  await copyAnyway(casePage, copyNote(casePage, 'technical-enablement'));
  await expect(casePage.note('technical-enablement').locator('.note-message')).toContainText('only plain text');
  await expect(await pasteInto(page, 'textarea')).toHaveValue(/^\[EXO\]/);
});

for (const [language, words] of [
  ['en', 'Kind regards'],
  ['de', 'Mit freundlichen Grüßen'],
  ['ja', 'よろしくお願い'],
] as const) {
  test(`the e-mails are copied field by field: ${language}`, async ({ page }) => {
    const casePage = await begun(page, language);
    await openMail(page, 'account-team');
    const team = mail(page, 'account-team');
    const field = (name: string) => team.locator(`[data-field="${name}"]`).getByRole('button');
    expect(await copied(page, field('to'))).toBe('Megan Bowen <megan@contoso.com>');
    expect(await copied(page, field('subject'))).toContain('Contoso');
    const body = await copied(page, field('body'));
    expect(body).toContain(words);
    expect(body).toContain('Adele Vance');
    await casePage.openHandOff();
    await openMail(page, 'assignment');
    await expect(mail(page, 'assignment').locator('[data-field="body"]')).toContainText('Contoso');
  });
}

test('an e-mail opens in the mail program where its link is short enough, else the page says why', async ({ page }) => {
  const casePage = await begun(page);
  await openMail(page, 'account-team');
  const open = casePage.page.getByRole('link', { name: label('en', 'mail-open') });
  await expect(open).toHaveAttribute('href', /^mailto:megan@contoso\.com\?subject=Contoso/);
  await casePage.choose('mail_language', 'ja');
  await expect(open).toHaveCount(0);
  await expect(mail(page, 'account-team')).toContainText('2,000');
});

test('an e-mail is saved as a draft, and marked as sent', async ({ page }) => {
  const casePage = await begun(page, 'ja');
  await openMail(page, 'customer');
  // The discussion was not held yet, so the page asks first.
  await mail(page, 'customer').locator('[name="save_draft"]').click();
  const draft = await downloaded(page, mail(page, 'customer').locator('[name="anyway"]'));
  expect(draft.name).toBe('Contoso-Exchange-Online-customer.eml');
  expect(draft.text).toContain('X-Unsent: 1');
  expect(draft.text).toContain('sato@contoso.com');
  await mail(page, 'customer').locator('[name="sent_today"]').click();
  await expect(mail(page, 'customer').locator('[name="sent_today"]')).toHaveCount(0);
  await expect(casePage.field('customer_mail_sent')).not.toHaveValue('');
});

test('nobody is written to where there is no account team', async ({ page }) => {
  const casePage = await begun(page);
  await expect(mail(page, 'account-team')).toHaveCount(1);
  await casePage.choose('account_team_known', 'no');
  await casePage.choose('account_managed', 'no');
  await expect(mail(page, 'account-team')).toHaveCount(0);
});

/** What the browser does for Ctrl+P, its menu and the page's own button alike. */
async function beginPrinting(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

/** How many pages of paper the browser needs. */
async function pagesOnPaper(page: Page) {
  const file = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
}

/** The one event of a calendar file, as Thunderbird's reader has it. */
function eventOf(file: string) {
  const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  return { uid: value('uid'), day: value('dtstart'), title: value('summary'), about: value('description') };
}

test('reminders are calendar files', async ({ page }) => {
  const casePage = await begun(page, 'en', 'Contoso, "A; B" 株式会社 😀');
  const reminder = page.locator('main [name="save_reminder"]');
  await expect(reminder).toHaveCount(0);
  await casePage.state('discussion_date', '2026-03-10');
  const discussion = await downloaded(page, reminder);
  expect(discussion.name).toBe('Contoso-A-B-株式会社-Exchange-Online-reminder.ics');
  const first = eventOf(discussion.text);
  expect(first.day).toBe('2026-03-10');
  expect(first.title).toBe('Contoso, "A; B" 株式会社 😀: engagement completion discussion, Exchange Online');
  expect(first.about.split('\n')).toContain('- Go through the completed activities with the customer');
  expect(first.about).toContain('Have ready: the figures from LYNX, the RFA form');
  await casePage.state('discussion_date', '2026-03-11');
  const again = eventOf((await downloaded(page, reminder)).text);
  expect([again.uid, again.day]).toEqual([first.uid, '2026-03-11']);
  await casePage.openHandOff();
  const action = await downloaded(page, reminder);
  expect(action.name).toBe('Contoso-A-B-株式会社-reminder.ics');
  expect(eventOf(action.text).day).toBe('2027-12-31');
});

test('the whole case is a text, Markdown and a sheet of paper without buttons', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
  await begun(page, 'en', hostile);
  const text = await downloaded(page, page.locator('main [name="save_text"]'));
  expect(text.name).toBe('img-src-x-onerror-alert-1-case.txt');
  expect(text.text).toContain(hostile);
  const markdown = await downloaded(page, page.locator('main [name="save_markdown"]'));
  expect(markdown.name).toMatch(/-case\.md$/);
  expect(markdown.text).toContain('# ');
  await page.locator('main [name="print"]').click();
  await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true);
  await expect(page.locator('.sheet')).toBeHidden();
  await beginPrinting(page);
  await expect(page.locator('.sheet h1')).toContainText(hostile);
  await expect(page.locator('.sheet')).toContainText('Done');
  await expect(page.locator('button:visible, nav:visible, input:visible')).toHaveCount(0);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

for (const language of languages) {
  test(`by the keys of the browser too, a case is printed as its sheet: ${language}`, async ({ page }) => {
    const casePage = await begun(page, language);
    await casePage.discuss(false);
    await casePage.handOff();
    await casePage.state('seats', '1300');
    await beginPrinting(page);
    // Nothing of the page is left on paper but the sheet, as it is at this moment.
    await expect(page.locator('.sheet h1')).toBeVisible();
    await expect(page.locator('.sheet')).toContainText(/1.?300/);
    await expect(page.locator('main :is(button, input, select, textarea, nav, summary):visible')).toHaveCount(0);
    await expect(page.locator('h1:visible')).toHaveCount(1);
    expect(await pagesOnPaper(page)).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('.sheet')).toBeHidden();
    await expect(casePage.field('seats')).toBeVisible();
  });
}

test('three services fill no more pages than one needs at most', async ({ page }) => {
  const casePage = await begun(page, 'de');
  await casePage.discuss(false);
  await casePage.addService('TEAMS');
  await casePage.prepare();
  await casePage.addService('INTUNE');
  await beginPrinting(page);
  for (const name of ['Exchange Online', 'Teams', 'Intune']) await expect(page.locator('.sheet')).toContainText(name);
  expect(await pagesOnPaper(page)).toBeLessThanOrEqual(2);
});

test('a page other than a case is printed without what is pressed', async ({ page }) => {
  await openPage(page, './#/playbook');
  await beginPrinting(page);
  await expect(page.getByRole('main')).toContainText('Hold the discussion');
  await expect(page.locator(':is(button, select, nav):visible')).toHaveCount(0);
  expect(await pagesOnPaper(page)).toBeLessThanOrEqual(5);
});

test('a text edited by hand stays when facts change, and shows what the page would say', async ({ page }) => {
  const casePage = await begun(page);
  const note = casePage.note('technical-enablement');
  const field = note.locator('.note-field', { has: page.locator('[data-field="note"]') });
  const text = field.locator('[data-field="note"] .note-text');
  await field.locator('summary').click();
  const area = field.locator('textarea[name="technical_note"]');
  await area.fill(`${await area.inputValue()}\nMine.`);
  await expect(text).toContainText('Mine.');
  await expect(field.locator('.differences')).toHaveCount(0);
  await casePage.state('active_users', '350');
  await expect(text).toContainText('340');
  await expect(field.locator('.differences ins').first()).toContainText('350');
  await field.locator('[name="take_over"]').first().click();
  await expect(text).toContainText('350');
  await expect(text).toContainText('Mine.');
  await page.reload();
  await expect(text).toContainText('Mine.');
  await field.locator('[name="take_page_text"]').click();
  await expect(text).not.toContainText('Mine.');
  await expect(text).toContainText('350');
});

test('the last line of an edited note names what its points say, and what has changed since stays due', async ({ page }) => {
  const casePage = await begun(page);
  const note = casePage.note('technical-enablement');
  const field = note.locator('.note-field', { has: page.locator('[data-field="note"]') });
  await field.locator('summary').click();
  const area = field.locator('textarea[name="technical_note"]');
  await expect(area).not.toHaveValue(/Closeout 20/);
  await area.fill(`${await area.inputValue()}\nMine.`);
  await casePage.state('active_users', '350');
  const text = await casePage.copy('technical-enablement', 'note');
  expect(text).toContain('340');
  expect(text).toMatch(/Mine\.\nCloseout 2020-05-04 EXO · tenant=Contoso · P-I2 active_users=340 seats=1200 lynx_date=2026-03-02$/);
  expect(text.match(/Closeout 20/g)).toHaveLength(1);
  await note.locator('[name="pasted"]').click();
  await expect(note.locator('.record .note-text')).toHaveText(text);
  await expect(note.locator('[data-standing="changed"]')).toHaveCount(1);
  await expect(note.locator('[data-field="note"] .note-text')).toContainText('350');
});

test('an edited e-mail is what is copied, and an edited note is gone once it is on record', async ({ page }) => {
  const casePage = await begun(page);
  await openMail(page, 'account-team');
  const body = mail(page, 'account-team').locator('.note-field', { has: page.locator('[data-field="body"]') });
  await body.locator('summary').click();
  await body.locator('textarea').fill('Short and mine.');
  await body.locator('[data-field="body"]').getByRole('button').click();
  await expect(question(mail(page, 'account-team'), 'mail-look-first')).toContainText('no longer says “Contoso”');
  expect(await copied(page, mail(page, 'account-team').locator('[name="anyway"]'))).toBe('Short and mine.');
  await expect(question(mail(page, 'account-team'), 'mail-look-first')).toHaveCount(0);
  const note = casePage.note('engagement-management');
  const field = note.locator('.note-field', { has: page.locator('[data-field="note"]') });
  await field.locator('summary').click();
  await field.locator('textarea').fill('Only this.');
  await casePage.paste('engagement-management');
  await expect(field.locator('[data-field="note"] .note-text')).not.toContainText('Only this.');
});

test('what was copied stays known over a reload, and copying again says what is different', async ({ page }) => {
  const casePage = await begun(page);
  await casePage.copy('technical-enablement', 'note');
  const note = casePage.note('technical-enablement');
  await expect(note).toContainText('Copied, and not yet on record.');
  await page.reload();
  await expect(note).toContainText('Copied, and not yet on record.');
  await note.getByRole('button', { name: 'Whole note' }).click();
  await expect(note).toContainText('Copied, and not yet on record.');
  await note.getByRole('button', { name: 'Due now' }).click();

  await casePage.state('active_users', '350');
  const differences = note.locator('.differences');
  await expect(differences).toContainText('The note has changed since you copied it.');
  await expect(differences.locator('del')).toContainText(/340/);
  await expect(differences.locator('ins')).toContainText(/350/);
  await expect(differences.locator('li')).toHaveCount(1);

  await casePage.copy('technical-enablement', 'note');
  await expect(differences).toContainText('You copied this note before');
  await expect(differences.locator('ins')).toContainText(/350/);
  await differences.locator('[name="earlier_pasted"]').click();
  await expect(differences).toBeHidden();
  await expect(note.locator('[data-standing="changed"]').first()).toBeAttached();
  expect(await casePage.copy('technical-enablement', 'note')).toMatch(/350/);

  await casePage.state('active_users', '360');
  await casePage.copy('technical-enablement', 'note');
  await differences.locator('[name="earlier_not_pasted"]').click();
  await expect(note).toContainText('Copied, and not yet on record.');
  await casePage.paste('technical-enablement');
  await expect(note).not.toContainText('Copied, and not yet on record.');
});

test('what is wrong is listed before copying, each with a way to mend it', async ({ page }) => {
  const casePage = await begun(page);
  await casePage.state('lynx_date', '2026-03-04');
  const findings = page.locator('main .findings');
  await findings.locator('summary').click();
  await expect(findings).toContainText('this day lies before');
  await findings.getByRole('link', { name: /this day lies before/ }).click();
  await expect(casePage.field('account_team_mail_sent')).toBeFocused();
  await casePage.state('lynx_date', '2026-03-02');
  await expect(findings).not.toContainText('this day lies before');
});

test('a note is copied at once where nothing is wrong with it, else after a look', async ({ page }) => {
  const casePage = await begun(page);
  const note = casePage.note('technical-enablement');
  const button = copyNote(casePage, 'technical-enablement');
  const asked = question(note, 'note-look-first');
  await casePage.state('discussion_date', '2026-03-10');
  await copied(page, button);
  await expect(asked).toHaveCount(0);

  await casePage.state('lynx_date', '2026-03-04');
  await button.click();
  await expect(asked).toBeFocused();
  await expect(asked.getByRole('listitem')).toHaveCount(1);
  await asked.getByRole('link', { name: /this day lies before/ }).click();
  await casePage.state('account_team_mail_sent', '2026-03-05');
  await expect(asked.getByRole('listitem'), 'what is mended is no longer listed').toHaveCount(0);
  await casePage.state('account_team_mail_sent', '2026-03-03');
  expect(await copied(page, asked.locator('[name="anyway"]'))).toContain('Closeout 20');
  await expect(asked).toHaveCount(0);
});

test('an e-mail with which something is wrong opens in the mail program after a look', async ({ page }) => {
  const casePage = await begun(page);
  await casePage.state('lynx_date', '2026-03-04');
  await openMail(page, 'account-team');
  const team = mail(page, 'account-team');
  await page.evaluate(() => {
    (window as any).followed = 0;
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a[href^="mailto:"]');
      if (link && !event.defaultPrevented) (window as any).followed += 1;
      // There is no mail program here.
      if (link) event.preventDefault();
    });
  });
  const followed = () => page.evaluate(() => (window as any).followed);
  await team.getByRole('link', { name: label('en', 'mail-open'), exact: true }).click();
  await expect(question(team, 'mail-look-first')).toContainText('this day lies before');
  expect(await followed()).toBe(0);
  await team.getByRole('link', { name: label('en', 'mail-open-anyway') }).click();
  expect(await followed()).toBe(1);
  await expect(question(team, 'mail-look-first')).toHaveCount(0);
  await casePage.state('lynx_date', '2026-03-02');
  await team.getByRole('link', { name: label('en', 'mail-open'), exact: true }).click();
  expect(await followed()).toBe(2);
});

test('what is cut out of a note by hand is told before copying, and stays due', async ({ page }) => {
  const casePage = await begun(page);
  const note = casePage.note('technical-enablement');
  const field = note.locator('.note-field', { has: page.locator('[data-field="note"]') });
  await field.locator('summary').click();
  const area = field.locator('textarea[name="technical_note"]');
  const text = await area.inputValue();
  await area.fill(text.replace(/^- .*\n/m, ''));
  await copyNote(casePage, 'technical-enablement').click();
  await expect(question(note, 'note-look-first').filter({ hasText: 'taken out by hand' })).toBeVisible();
  await area.fill(text);
  await expect(question(note, 'note-look-first').filter({ hasText: 'taken out by hand' })).toHaveCount(0);
});

test('a case gets its answers back from an earlier note, and says what it cannot read', async ({ page }) => {
  const earlier = await begun(page);
  const note = await earlier.copy('technical-enablement', 'note');
  await earlier.page.goto('about:blank');
  const casePage = await CasePage.create(page);
  const restore = page.locator('main .restore');
  await restore.locator('summary').click();
  await restore.locator('textarea').fill('No note at all.');
  await restore.locator('[name="restore"]').click();
  await expect(restore.getByRole('status')).toContainText('Nothing was changed');
  await restore.locator('textarea').fill(note);
  await restore.locator('[name="restore"]').click();
  await expect(restore.getByRole('status')).toContainText('The note was read');
  await expect(casePage.field('active_users')).toHaveValue('340');
  const onRecord = casePage.note('technical-enablement').locator('[data-standing="on-record"]');
  await expect(onRecord.first()).toBeAttached();
  await restore.locator('[name="restore"]').click();
  await expect(restore.getByRole('status')).toContainText('has all of this note already');
  // One step takes all answers back; what stands in FTOP stands there.
  await page.getByRole('button', { name: /^Undo: Answers taken from an earlier/ }).click();
  for (const name of ['active_users', 'seats', 'lynx_date']) await expect(casePage.field(name)).toHaveValue('');
  await expect(page.getByRole('button', { name: /^Redo: Answers taken from an earlier/ })).toBeVisible();
});

test('a note of another customer is told, and read only when the person insists', async ({ page }) => {
  const earlier = await begun(page, 'en', 'Fabrikam');
  const note = await earlier.copy('technical-enablement', 'note');
  const casePage = await CasePage.create(page);
  await casePage.state('tenant', 'Contoso');
  const restore = page.locator('main .restore');
  await restore.locator('summary').click();
  await restore.locator('textarea').fill(note);
  await restore.locator('[name="restore"]').click();
  await expect(restore.getByRole('status')).toContainText('about Fabrikam, but this case is about Contoso');
  await expect(casePage.field('active_users')).toHaveCount(0);
  // Another text is another question.
  await restore.locator('textarea').fill(`${note} `);
  await expect(restore.locator('[name="restore_anyway"]')).toHaveCount(0);
  await restore.locator('[name="restore"]').click();
  await restore.locator('[name="restore_anyway"]').click();
  await expect(restore.getByRole('status')).toContainText('The note was read');
  await expect(casePage.field('active_users')).toHaveValue('340');
  await expect(casePage.field('tenant')).toHaveValue('Contoso');
  await expect(restore.locator('[name="restore_anyway"]')).toHaveCount(0);
});

test('everything that opens is as accessible as the rest, in a narrow window too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const casePage = await begun(page);
  await casePage.state('discussion_date', '2026-03-10');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });
  await page.locator('main textarea[name="technical_note"]').fill('Mine.');
  await casePage.state('active_users', '350');
  await expect(page.locator('.differences')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
