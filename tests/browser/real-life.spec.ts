// What real life does to a page: text selected by hand, customers of one name, a page left open overnight, a
// translator, an input method, small windows, a site that has moved on. The inputs are those of public reports.

import { CasePage } from './case';
import { Robot, caseAt, facts } from './robot';
import { day, expect, follow, label, openPage, test } from './fixtures';
import { cases, dialogs, refuseWrites, statedCase, withoutMirror } from './storage';
import type { Page } from './fixtures';

test('what is selected by hand in the dark is copied without colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await caseAt(page, 'note:technical-enablement', { customer_status: 'Two departments follow.\nOne waits.' });
  const paper = page.locator('main [data-field="note"] [lang]').first();
  const length = (await paper.innerText()).length;
  for (const [from, to] of [[0, 5], [3, 40], [20, 90], [60, length - 1], [0, length]]) {
    const selected = await paper.evaluate((paper, [from, to]) => {
      const texts = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      range.selectNodeContents(paper);
      for (let at = 0, text = texts.nextNode(); text; at += text.textContent!.length, text = texts.nextNode()) {
        const end = at + text.textContent!.length;
        if (at <= from && from < end) range.setStart(text, from - at);
        if (at < to && to <= end) range.setEnd(text, to - at);
      }
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      return String(getSelection());
    }, [from, to]);
    await page.keyboard.press('Control+C');
    const [plain, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text()));
    });
    const bare = (text: string) => text.replace(/^\s*- |\s/gm, '');
    expect(bare(plain), `${from} to ${to}`).toBe(bare(selected));
    expect(html, `${from} to ${to}`).not.toMatch(/color|background|style=|font/);
  }
});

/** Selects from one element to the end of another and presses the keys: what is on the clipboard then. */
async function copyByHand(page: Page, from: string, to = from) {
  await page.evaluate(([from, to]) => {
    const range = document.createRange();
    range.setStartBefore(document.querySelector(from)!);
    range.setEndAfter(document.querySelector(to)!);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
  }, [from, to]);
  return copyByKey(page);
}

async function copyByKey(page: Page) {
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.keyboard.press('Control+C');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item.types.includes(type) ? (await item.getType(type)).text() : '');
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}

test('what is copied by hand is what the buttons copy: lines of the text, and plain text of the rest', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const { manager: _, ...known } = facts;
  const robot = new Robot(page, known);
  await robot.start();
  await robot.until(['note:engagement-management']);
  const casePage = new CasePage(page);
  const paper = '[data-field="note"] .paper';
  const gap = '[missing: ';

  await page.locator(`${paper} p:has(.missing) strong`).first().click({ clickCount: 3 });
  const owner = await copyByKey(page);
  expect(owner.plain).toContain(gap);
  expect(owner.html).toMatch(/^<p><strong>[^<]+<\/strong>[^<]+<\/p>$/);
  expect((await copyByHand(page, `${paper} .missing`)).plain).toContain(gap);
  const heading = await copyByHand(page, 'main h2', `${paper} p`);
  expect(heading.html).toMatch(/^<p><strong>[^<]+<\/strong><\/p>$/);
  const below = await copyByHand(page, `${paper} p:last-child`, 'main form [name="copy_note"]');
  expect(below.html).toBe(owner.html);
  const bullets = await copyByHand(page, `${paper} li`, `${paper} li:nth-child(2)`);
  expect(bullets.plain).toMatch(/^- .*\n- .*$/);
  expect(bullets.html).toMatch(/^<ul><li>[^<]+<\/li><li>[^<]+<\/li><\/ul>$/);
  await page.locator(`${paper} li`).first().click({ clickCount: 3, position: { x: 4, y: 6 } });
  expect((await copyByKey(page)).html).toMatch(/^<ul><li>[^<]+<\/li><\/ul>$/);
  expect(await copyByHand(page, '[data-field="tenant"] span')).toEqual({ plain: 'Contoso', html: '' });
  const box = await copyByHand(page, '[data-field="next-action-owner"] span');
  expect(box.plain, 'the name of a gap is no value').not.toMatch(/name/i);

  // All of it is what the button copies, and is looked at as there.
  for (const main of ['copy_note', 'pasted']) {
    await page.locator(paper).focus();
    await page.keyboard.press('Control+A');
    const all = await copyByKey(page);
    expect(all.plain.startsWith(heading.plain) && all.plain.includes(gap)).toBe(true);
    expect(all.html.startsWith(heading.html)).toBe(true);
    await expect(casePage.main()).toHaveAttribute('name', main);
    if (main === 'copy_note') await expect(casePage.card().getByRole('alert')).toBeVisible();
  }
});

test('customers of one name are told apart in the list, and only they', async ({ page }) => {
  await openPage(page, './#/');
  const id = (first: string) => `${first}-2e3f-4a5b-8c6d-7e8f9a0b1c2d`;
  for (const more of [
    { tenant: 'Contoso', tenant_id: id('8a9b0c1d') },
    { tenant: 'contoso', tenant_id: id('1b2c3d4e') },
    { tenant: 'Contoso\u200b', region: 'emea' },
    { tenant: 'CONTOSO', region: 'apj' },
    { tenant: 'Fabrikam', tenant_id: id('5f60718a'), region: 'emea' },
  ]) {
    await follow(page, '#/');
    await page.locator('[name="new_case"]').first().click();
    const casePage = new CasePage(page);
    await expect(casePage.card('facts')).toBeVisible();
    await casePage.fill(more as Record<string, string>);
    await expect(casePage.field('tenant')).toHaveValue(more.tenant.replace('\u200b', ''));
  }
  await follow(page, '#/');
  await expect(cases(page)).toHaveCount(5);
  const lines = await page.locator('main .cases:not(.bin) small').allInnerTexts();
  expect(lines.filter((line) => line.includes('·'))).toHaveLength(4);
  expect(new Set(lines).size, 'each is another').toBe(5);
});

test('a page left open overnight means the new day wherever nobody chose another', async ({ page }) => {
  test.slow();
  await page.clock.install({ time: new Date(`${day(0)}T20:00:00Z`) });
  const { casePage } = await caseAt(page, 'note:technical-enablement');
  await casePage.main().click();
  await expect(casePage.main()).toHaveAttribute('name', 'pasted');
  const tomorrow = Number(day(1).slice(8));
  const field = casePage.field('pasted_on');
  // Asked for in the evening, pressed in the morning.
  await casePage.button('other-day', casePage.card()).click();
  await expect(field).toHaveValue(new RegExp(`^${Number(day(0).slice(8))} `));
  await page.clock.fastForward('08:00:00');
  await expect(field).toHaveValue(new RegExp(`^${tomorrow} `));
  await field.fill('yesterday');
  await page.clock.fastForward('00:01:00');
  await expect(field, 'what a person typed stays').toHaveValue('yesterday');
  await field.fill('');
  await casePage.main().click();
  await expect(casePage.card().locator('.error').filter({ hasText: /./ }).first()).toBeVisible();
  await field.fill('today');
  await casePage.press();
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).toContain(day(1));
});

test('an e-mail that went out before midnight is marked as sent on that day', async ({ page }) => {
  test.slow();
  await page.clock.install({ time: new Date(`${day(0)}T20:00:00Z`) });
  const { robot, casePage } = await caseAt(page, 'mail:account-team');
  await robot.fill();
  await casePage.mail('account-team').locator('[name="copy_mail"]').click();
  await expect(casePage.main()).toHaveText(label('sent-today'));
  await page.clock.fastForward('08:00:00');
  await expect(casePage.main()).not.toHaveText(label('sent-today'));
  await casePage.press();
  await casePage.open('mail:account-team');
  await expect(casePage.field('account_team_mail_sent')).toHaveValue(new RegExp(`^${Number(day(0).slice(8))} `));
});

test('no translator is asked for, and one that comes all the same leaves no word that goes stale', async ({ page }) => {
  await page.addInitScript(() => {
    // As Chrome's does: each text gets into an element of its own.
    const wrap = () => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const all: Text[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) all.push(text as Text);
      for (const text of all) {
        if (!text.data.trim() || text.parentElement!.closest('font, script, style, textarea, [translate=no]')) continue;
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text.data);
      }
    };
    Object.assign(window, { wrap });
  });
  for (const address of ['./#/', './?lang=de#/', './?lang=ja#/playbook', './?lang=es#/settings', './?lang=zh-Hans#/']) {
    await openPage(page, address);
    await expect(page.locator('html')).toHaveAttribute('translate', 'no');
    await expect(page.locator('meta[name="google"][content="notranslate"]')).toHaveCount(1);
    await page.evaluate(() => (window as never)['wrap']());
    await expect(page.locator('font'), address).toHaveCount(0);
  }
});

test('Escape and Enter of an input method belong to it', async ({ page }) => {
  const { casePage } = await caseAt(page, 'note:technical-enablement');
  // Safari says that it has ended before the key that ends it.
  const composing = (selector: string, key: string) =>
    page.locator(selector).first().evaluate((element, key) => {
      for (const by of [{ isComposing: true }, { keyCode: 229 }]) {
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...by }));
      }
    }, key);
  await page.locator('header summary').click();
  await composing('header summary', 'Escape');
  await composing('header .menu select', 'Escape');
  await expect(page.locator('header details')).toHaveAttribute('open', '');
  await page.keyboard.press('Escape');
  await expect(page.locator('header details')).not.toHaveAttribute('open', '');
  await page.locator('main [name="edit"]').click();
  const added = casePage.field('added_line');
  await added.fill('二つの部門');
  await composing('main [name="added_line"]', 'Enter');
  await composing('main [name="added_line"]', 'Escape');
  await expect(added).toHaveValue('二つの部門');
  await added.press('Enter');
  await expect(added).toHaveValue('');
});

test('a part that the site no longer has is said, with the way to the new version', async ({ page }) => {
  const casePage = await CasePage.create(page);
  await casePage.fill({ tenant: 'Contoso' });
  await page.evaluate(() => {
    const fetched = window.fetch;
    window.fetch = async (asked, options) => {
      const [, language] = /([\w-]+)\.ftl$/.exec(String(asked)) ?? [];
      const answer = await fetched(asked, options);
      if (!language) return answer;
      // Not there; there, and empty; half of it; one of another release, which calls a text otherwise.
      const text = await answer.text();
      const half = text.slice(0, text.indexOf('\nmail-closing'));
      const other = text.replace('\nmail-closing =', '\nmail-end =');
      const [body, status] = { ja: ['', 200], es: [half, 200], 'pt-BR': [other, 200] }[language] ?? ['', 404];
      return new Response(body as string, { status: status as number });
    };
  });
  for (const language of ['de', 'ja', 'es', 'pt-BR', 'zh-Hans']) {
    await page.locator('header summary').click();
    await page.locator('header [name="language"]').selectOption(language);
    await expect(page.locator('.messages [data-kind="mind"]')).toContainText(label('part-missing'));
    await page.keyboard.press('Escape');
    // It can be put away by key, and the focus is not lost with it.
    await page.locator('.messages').getByRole('button', { name: label('dismiss') }).press('Enter');
    await expect(page.locator('.messages [data-kind="mind"]')).toHaveCount(0);
    await expect(page.locator('main :focus')).toBeVisible();
  }
  await page.locator('header summary').click();
  await page.locator('header [name="language"]').selectOption('de');
  await page.locator('[name="reload"]').click();
  await expect(casePage.field('tenant')).toHaveValue('Contoso');
  await expect(page.locator('[name="reload"]')).toHaveCount(0);
});

test('a link into the mail program leaves nothing, so nobody is asked', async ({ page }) => {
  const asked = dialogs(page);
  await withoutMirror(page);
  const casePage = await statedCase(page);
  await refuseWrites(page);
  await casePage.field('tenant').click();
  await page.keyboard.type(' and Fabrikam');
  await expect(page.locator('.messages [data-kind="error"]')).toBeVisible();
  for (const address of ['a@contoso.com', 'a@contoso.com,b@contoso.com', 'a@contoso.com?subject=x', '?body=x', 'o%27neil@contoso.com']) {
    const isAsked = await page.evaluate((address) => {
      const link = Object.assign(document.createElement('a'), { href: `mailto:${address}` });
      link.addEventListener('click', (event) => event.preventDefault());
      document.querySelector('main')!.append(link);
      link.click();
      link.remove();
      return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    }, address);
    expect(isAsked, address).toBe(false);
  }
  await expect
    .poll(() => page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))))
    .toBe(true);
  expect(asked).toEqual([]);
});

test('nor is anybody asked who opens an e-mail although something is missing in it', async ({ page }) => {
  const { manager: _, ...known } = facts;
  const robot = new Robot(page, known);
  await robot.start();
  await robot.until(['mail:account-team']);
  const casePage = new CasePage(page);
  await page.evaluate(() => {
    addEventListener('click', (event) => {
      const isMail = (event.target as Element).matches('a[href^="mailto:"]');
      if (!isMail || event.defaultPrevented) return;
      event.preventDefault();
      document.body.dataset.asked = String(!window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    });
  });
  await refuseWrites(page);
  await casePage.menu('languages');
  await casePage.fill({ mail_language: 'es' });
  await expect(page.locator('.messages [data-kind="error"]')).toBeVisible();
  await casePage.main().click();
  await casePage.card().locator('[name="anyway"]').click();
  await expect(page.locator('body')).toHaveAttribute('data-asked', 'false');
});

for (const place of ['facts', 'note:technical-enablement', 'mail:account-team', '#/settings', '#/']) {
  test(`nothing that has the focus is covered, 320 x 256: ${place}`, async ({ page }) => {
    test.slow();
    await caseAt(page, place.startsWith('#') ? 'service' : place);
    if (place.startsWith('#')) await follow(page, place);
    await page.setViewportSize({ width: 320, height: 256 });
    await refuseWrites(page);
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('body').focus();
    const covered: string[] = [];
    for (let stop = 0; stop < 110; stop += 1) {
      await page.keyboard.press(stop < 55 ? 'Tab' : 'Shift+Tab');
      const found = await page.evaluate(() => {
        const active = document.activeElement as HTMLElement;
        if (active === document.body) return '';
        const { left, top, right, bottom } = active.getBoundingClientRect();
        const [y, x] = [(Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2, (Math.max(left, 0) + Math.min(right, innerWidth)) / 2];
        const at = document.elementFromPoint(x, y);
        const isSeen = bottom > 0 && top < innerHeight && at && (active.contains(at) || at.contains(active) || at.closest('label')?.contains(active));
        return isSeen ? '' : `${active.outerHTML.slice(0, 80)} under ${at?.outerHTML.slice(0, 80)}`;
      });
      if (found) covered.push(found);
    }
    expect(covered).toEqual([]);
  });
}

test('paper has the sheet and nothing that an extension put beside it', async ({ page }) => {
  const { casePage } = await caseAt(page, 'closed');
  await page.evaluate(() => {
    window.print = () => Object.assign(window, { isPrinted: true });
  });
  await casePage.menu('print');
  await page.evaluate(() => {
    for (const place of ['html', 'body', 'main', 'header', 'body > *']) {
      const put = document.createElement('div');
      put.className = 'of-an-extension';
      put.textContent = 'Translate this page';
      put.style.setProperty('display', 'block', 'important');
      document.querySelector(place)!.append(put);
    }
    // What the style of a shadow insists on wins over the page's.
    const style = new CSSStyleSheet();
    style.replaceSync(':host { display: block !important; } p { visibility: visible; height: 3000px; }');
    for (const place of ['html', 'body', 'main']) {
      const put = document.createElement('of-an-extension');
      const inside = document.createElement('p');
      inside.textContent = 'Translate this page';
      const shadow = put.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [style];
      shadow.append(inside);
      document.querySelector(place)!.append(put);
    }
  });
  await expect(page.locator('of-an-extension:visible')).toHaveCount(3);
  // One of them stands in what is not shown without a script.
  await expect(page.locator('.of-an-extension:visible')).toHaveCount(4);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.of-an-extension')).toHaveCount(5);
  expect(await page.locator('.of-an-extension:visible').evaluateAll((all) => all.map((it) => it.parentElement!.outerHTML.slice(0, 90)))).toEqual([]);
  await expect(page.locator('of-an-extension:visible')).toHaveCount(0);
  await expect(page.locator('.sheet')).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.of-an-extension:visible'), 'all as it was').toHaveCount(4);
  await expect(page.locator('of-an-extension:visible')).toHaveCount(3);
});

test('the browser\'s own way to print prints the sheet, under a name of its own', async ({ page }) => {
  await caseAt(page, 'note:technical-enablement');
  const print = (event: string) => page.evaluate((event) => void window.dispatchEvent(new Event(event)), event);
  await expect(page).toHaveTitle('Contoso – Closeout');
  await print('beforeprint');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet')).toContainText('Contoso');
  await expect(page.locator(':is(button, input, select, textarea, nav, summary):visible')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Contoso-\w{8} – Closeout$/);
  await print('afterprint');
  await expect(page.locator('.sheet')).toHaveCount(0);
  await expect(page).toHaveTitle('Contoso – Closeout');
});

test('a double click presses one card’s main button and not the next one’s', async ({ page }) => {
  const { robot, casePage } = await caseAt(page, 'mail:account-team');
  await casePage.main().dblclick();
  await expect(casePage.card('mail:account-team')).toContainText(label('sent-today'));
  await expect(casePage.field('account_team_mail_sent'), 'it was not sent today').toHaveValue('');
  await robot.until(['note:technical-enablement']);
  await casePage.main().click();
  await expect(casePage.main()).toHaveAttribute('name', 'pasted');
  await casePage.main().dblclick();
  await expect(casePage.card('note:engagement-management')).toBeVisible();
  await expect(casePage.main(), 'it was not copied').toHaveAttribute('name', 'copy_note');
});

test('what is refused says why, and what is understood stands there', async ({ page }) => {
  const casePage = await CasePage.create(page);
  const error = (name: string) => page.locator(`#${name}-error`);
  for (const [name, typed, said] of [
    ['seats', '100,000,000', 'problem-too-large'],
    ['seats', '5 thousand', 'problem-not-a-number'],
    ['tenant_id', '8a9b0c1d', 'problem-not-a-guid'],
  ]) {
    await casePage.field(name).fill(typed);
    await casePage.field(name).blur();
    await expect(error(name), typed).toHaveText(label(said, 'en', { number: said === 'problem-too-large' ? '99,999,999' : '1,200' }));
  }
  await casePage.fill({ tenant: 'Contoso', tenant_id: 'Tenant ID: 8A9B0C1D-2E3F-4A5B-8C6D-7E8F9A0B1C2D' });
  await casePage.field('seats').fill('about 1,250 seats');
  await casePage.field('seats').blur();
  await expect(casePage.field('tenant_id')).toHaveValue('8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d');
  await expect(casePage.field('seats')).toHaveValue('1250');
});

test('a day that is refused says why', async ({ page }) => {
  const { casePage } = await caseAt(page, 'P-I2');
  const example = { example: '27 November 2026' };
  for (const [typed, said] of [
    ['30 Feb 2026', 'problem-no-such-day'],
    ['tomorrow', 'problem-in-the-future'],
    ['1 Jan 2200', 'problem-year-out-of-range'],
    ['soon', 'problem-not-a-day'],
  ]) {
    await casePage.field('lynx_date').fill(typed);
    await casePage.field('lynx_date').blur();
    await expect(page.locator('#lynx_date-error'), typed).toHaveText(label(said, 'en', example));
  }
});

test('several lines are pasted into a field for one', async ({ page }) => {
  const casePage = await CasePage.create(page);
  for (const [pasted, expected] of [
    ['"Contoso\nGermany"\r\n', 'Contoso Germany'],
    ['•\tContoso\n', 'Contoso'],
    ['Contoso\r\n', 'Contoso'],
    ['Contoso\tGermany', 'Contoso Germany'],
  ]) {
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
    await casePage.field('tenant').fill('');
    await casePage.field('tenant').press('Control+V');
    await casePage.field('tenant').blur();
    await expect(casePage.field('tenant'), pasted).toHaveValue(expected);
  }
});

test('an address of the web is found in what was pasted, or what is wrong with it is said', async ({ page }) => {
  const { casePage } = await caseAt(page, 'mail:customer', { ready_for_more: 'yes' });
  const field = casePage.field('link_rfa_form');
  await field.fill('ask Megan');
  await field.blur();
  await expect(page.locator('#link_rfa_form-error')).toHaveText(label('problem-not-a-web-address'));
  await field.fill('RFA form: contoso.com/rfa');
  await expect(casePage.mail('customer')).toContainText('https://contoso.com/rfa');
  await expect(casePage.mail('customer')).not.toContainText('RFA form: contoso');
});

test('what is chosen right after typing is not taken for what was typed', async ({ page }) => {
  const contoso = await statedCase(page, { tenant: 'Contoso', region: 'emea' });
  const region = (value: string) => contoso.card().locator(`[name="region"][value="${value}"]`);
  // The region is from an earlier sitting.
  await page.reload();
  await contoso.field('tenant').fill('americas');
  await region('americas').click();
  await expect(region('americas')).toBeChecked();
  await page.waitForTimeout(300);
  await page.reload();
  await expect(region('americas')).toBeChecked();
  await expect(contoso.card('conflict')).toHaveCount(0);
  await contoso.field('tenant').fill('Contoso');
  await region('apj').click();
  await expect(contoso.card('conflict')).toHaveCount(0);
  await page.reload();
  await expect(region('apj')).toBeChecked();
});

test('a day is chosen in the browser\'s own picker', async ({ page }) => {
  const { casePage } = await caseAt(page, 'C-A1');
  const field = casePage.field('discussion_date');
  const pick = page.locator('.pick', { has: page.locator('[name="discussion_date"]') });
  const picker = pick.locator('input').last();
  await expect(picker).toHaveAttribute('hidden');
  // The picker is no part of the page: that it was opened is all that can be seen, and what it then does to its field.
  await page.evaluate(() => {
    const { showPicker } = HTMLInputElement.prototype;
    HTMLInputElement.prototype.showPicker = function () {
      showPicker.call(this);
      this.value = '2026-03-05';
      this.dispatchEvent(new Event('change', { bubbles: true }));
    };
  });
  await pick.getByRole('button').click();
  await expect(picker).toHaveAttribute('type', 'date');
  await expect(field).toHaveValue(/^5 Mar/);
  await casePage.fill({ discussion_date: '6 March 2026' });
  await expect(field).toHaveValue(/^6 Mar/);
});
