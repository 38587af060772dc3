// Names and texts that would be markup, commands or headers elsewhere come out as text, wherever they
// leave the page; and long ones whole, or with the reason why not.

import ICAL from 'ical.js';
import { expect, openPage, test } from './fixtures';
import { begun, copied, copyAnyway, downloaded, mail, openMail, pasteInto } from './outgoing';
import { label } from './words';

const names = {
  markup: '<img src=x onerror=alert(1)>',
  'a command': '"; DROP TABLE cases; --',
  'marks from right to left': '\u202egnirts\u202c \u200fשלום',
  emoji: '👩‍👩‍👧 Größe 株式会社 😀',
  '10,000 characters': 'Contoso '.repeat(1_250).trim(),
};

for (const [what, name] of Object.entries(names)) {
  test(`a name is text wherever it goes: ${what}`, async ({ page }) => {
    const casePage = await begun(page, 'en', name);
    await casePage.discuss(false);
    await casePage.state('customer_status', `${name}\nBcc: eve@contoso.com`);

    const note = casePage.note('engagement-management');
    await copyAnyway(casePage, note.locator('[name="copy_everything"]'));
    for (const element of ['div', 'textarea']) {
      const box = await pasteInto(page, element);
      const text = await box.evaluate((box) => (box as HTMLTextAreaElement).value ?? box.textContent);
      expect(text, element).toContain(`Tenant: ${name}`);
      // Once as the tenant's name, once as what the customer said.
      expect(text.split(name).length, element).toBeGreaterThan(2);
      await box.evaluate((box) => box.remove());
    }

    await openMail(page, 'account-team');
    const team = mail(page, 'account-team');
    expect(await copied(page, team.locator('[data-field="subject"]').getByRole('button'))).toContain(name);
    expect(await copied(page, team.locator('[data-field="body"]').getByRole('button'))).toContain(name);
    const draft = await downloaded(page, team.locator('[name="save_draft"]'));
    const [headers] = draft.text.split('\r\n\r\n');
    const begunHeaders = headers.split('\r\n').filter((line) => !/^\s/.test(line)).map((line) => line.split(':')[0]);
    const known = ['Content-Transfer-Encoding', 'Content-Type', 'Date', 'MIME-Version', 'Message-ID', 'Subject', 'To', 'X-Unsent'];
    expect(begunHeaders.filter((header) => !known.includes(header))).toEqual([]);

    const text = await downloaded(page, page.locator('main [name="save_text"]'));
    expect(text.text).toContain(name);
    expect(text.name).toMatch(/^[^<>:"/\\|?*\p{C}]{1,120}$/u);
    const markdown = await downloaded(page, page.locator('main [name="save_markdown"]'));
    expect(markdown.text.replaceAll('\\', '')).toContain(name);
    const reminder = await downloaded(page, page.locator('main [name="save_reminder"]'));
    const [event] = new ICAL.Component(ICAL.parse(reminder.text)).getAllSubcomponents('vevent');
    expect(String(event.getFirstPropertyValue('summary'))).toContain(name);

    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.sheet')).toContainText(name);
    await openPage(page, './');
    await expect(page.locator('.cases')).toContainText(name);
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  });
}

for (const [length, fits] of [[200, true], [2_000, false], [20_000, false]] as const) {
  test(`an e-mail of ${length} characters leaves the page whole`, async ({ page }) => {
    await begun(page);
    await openMail(page, 'account-team');
    const team = mail(page, 'account-team');
    const body = team.locator('.note-field', { has: page.locator('[data-field="body"]') });
    await body.locator('summary').click();
    // Names and numbers of the page's own text, so that nothing is wrong with it but its length.
    const own = await body.locator('textarea').inputValue();
    const [, told] = own.split(/\n\n/);
    const text = told.padEnd(length, ' and so on').slice(0, length);
    await body.locator('textarea').fill(text);

    const open = team.getByRole('link', { name: label('en', 'mail-open'), exact: true });
    if (fits) {
      const address = (await open.getAttribute('href'))!;
      expect(new URL(address).searchParams.get('body')).toBe(text);
      expect(address.length).toBeLessThanOrEqual(2_000);
    } else {
      await expect(open).toHaveCount(0);
      await expect(team.locator('[data-mail-too-long]')).toContainText('2,000');
    }
    expect(await copied(page, body.locator('[data-field="body"]').getByRole('button'))).toBe(text);
    const draft = await downloaded(page, team.locator('[name="save_draft"]'));
    expect(draft.text.replaceAll(/=\r\n|\s/g, '')).toContain(text.replaceAll(/\s/g, '').slice(-100));
  });
}
