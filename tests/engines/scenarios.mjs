// What is done in each engine, and where an engine is known to be unable to. A scenario has a browser with an empty
// profile and a site of its own; `begin` runs in the page before the page's own scripts.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { label } from '../browser/shared.mjs';

const stated = { tenant: 'Contoso', seats: '900', customer_contacts: 'Alex Wilber' };
const banner = '.messages [data-kind="error"]';
const answer = 'main [data-next] .answer';
const mainButton = 'main [data-next] [data-main]';

export const scenarios = [
  { name: 'From the empty page to the closed case by the main button, in English', run: (page) => page.goTo('closed') },
  { name: 'The same in Japanese', language: 'ja', run: (page) => page.goTo('closed') },
  {
    name: 'What was typed is there after a reload, and in a new tab when its own is closed',
    async run(page) {
      const address = await page.stateCase(stated);
      await page.reload();
      await holds(page, stated);
      const first = await page.driver.getWindowHandle();
      await page.driver.switchTo().newWindow('tab');
      const second = await page.driver.getWindowHandle();
      await page.driver.switchTo().window(first);
      await page.driver.close();
      await page.driver.switchTo().window(second);
      await page.open(address);
      await holds(page, stated);
    },
  },
  {
    name: 'A full storage is told and keeps the last good value; what was typed meanwhile is kept once there is room',
    async run(page) {
      await page.stateCase(stated);
      await page.run(fillStorage);
      const longer = { ...stated, tenant: `Contoso ${'and all its subsidiaries '.repeat(8)}`.trim() };
      await page.fill('tenant', longer.tenant);
      await page.see(banner);
      assert.equal(JSON.parse(await page.run(storedCase)).registers['case/tenant'][0][0].slice(0, 7), 'Contoso');
      await page.run(() => Object.keys(localStorage).forEach((key) => key.startsWith('other-page') && localStorage.removeItem(key)));
      await page.press('saving-retry');
      await page.unseen(banner);
      await page.reload();
      await holds(page, longer);
    },
  },
  {
    name: 'A denied storage is told, and the page works for the sitting',
    begin: () => {
      const get = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get });
    },
    async run(page) {
      await page.stateCase(stated);
      await page.see(banner);
      await page.follow('#/');
      await page.reads('main table.cases', 'Contoso');
    },
  },
  {
    name: 'A damaged entry is set aside and shown, and the other case opens',
    // The mirror would bring it back.
    begin: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
    async run(page) {
      await page.stateCase(stated);
      const whole = await page.run(storedCase);
      await page.stateCase({ tenant: 'Fabrikam' });
      // Beside the page, which would mend it.
      await page.driver.get(`${page.address}catalogues/en.ftl`);
      await page.run((whole) => {
        const key = Object.keys(localStorage).find((key) => localStorage[key] === whole);
        localStorage[key] = whole.slice(0, whole.length / 2);
      }, whole);
      await page.open();
      await page.reads('main table.cases', 'Fabrikam');
      await page.see('main .message[data-kind="mind"]');
      await page.follow('#/settings');
      await page.reads('main .set-aside', label('set-aside-cut-off'));
    },
  },
  {
    name: 'Two tabs show at once what the other one changed, and both changes stay',
    async run(page) {
      const address = await page.stateCase(stated);
      const first = await page.driver.getWindowHandle();
      await page.driver.switchTo().newWindow('tab');
      await page.open(address);
      const second = await page.driver.getWindowHandle();
      await page.fill('seats', '950');
      await page.driver.switchTo().window(first);
      await page.holds('seats', '950');
      await page.fill('tenant', 'Fabrikam');
      await page.driver.switchTo().window(second);
      await page.holds('tenant', 'Fabrikam');
      await page.reload();
      await holds(page, { ...stated, tenant: 'Fabrikam', seats: '950' });
    },
  },
  {
    name: 'A note is copied with its bold and bullets',
    async run(page) {
      await copyNote(page, 'copied');
      assert.match(await page.pasted(), /\[EXO\].*<li/s);
    },
  },
  {
    name: 'Without a clipboard for pages it is copied as plain text, and the page says so',
    begin: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    async run(page) {
      await copyNote(page, 'copied-plain');
      assert.match(await page.pasted(), /\[EXO\]/);
    },
  },
  {
    name: 'Where copying is forbidden altogether the text is selected, and the page says so',
    begin: () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    },
    async run(page) {
      await copyNote(page, 'copy-selected');
      assert.match(await page.run(() => String(getSelection())), /^\[EXO\]/);
    },
  },
  {
    name: 'After one visit it opens without its site, and so does a case',
    async run(page, site) {
      const address = await page.stateCase(stated);
      const isKept = () => navigator.serviceWorker?.controller?.state === 'activated';
      await page.until('the page is kept for use without its site', () => page.run(isKept));
      await site.stop();
      await page.reload();
      await holds(page, stated);
      await page.open();
      await page.reads('main table.cases', 'Contoso');
      await page.open(address);
      await holds(page, stated);
    },
  },
  {
    name: 'Its style sheet leaves nothing but the sheet on paper',
    begin: () => (window.print = () => {}),
    async run(page) {
      const sheet = await openSheet(page);
      await page.run(() => {
        const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule.media);
        const onPaper = { print: 'all', screen: 'not all' };
        for (const { media } of rules) media.mediaText = onPaper[media.mediaText] ?? media.mediaText;
      });
      assert.equal(squeezed(await page.run(() => document.body.innerText)), sheet);
    },
  },
  {
    name: 'The printed PDF holds the sheet and nothing else',
    impossible: { WebKit: 'its driver has no command to print' },
    begin: () => (window.print = () => {}),
    async run(page) {
      const sheet = await openSheet(page);
      const file = Buffer.from(await page.driver.printPage({}), 'base64');
      assert.equal(squeezed(execFileSync('pdftotext', ['-', '-'], { input: file, encoding: 'utf8' })), sheet);
    },
  },
];

async function holds(page, facts) {
  for (const [name, value] of Object.entries(facts)) await page.holds(name, value);
}

async function copyNote(page, key) {
  await page.goTo('note:technical-enablement');
  await page.click(mainButton);
  await page.reads(answer, label(key));
}

/** Puts the sheet of a closed case on paper, and gives its text. */
async function openSheet(page) {
  await page.goTo('closed');
  await page.click('header summary');
  await page.press('print');
  const text = () => page.run(() => document.querySelector('.sheet').textContent);
  await page.until('the sheet is there', text);
  return squeezed(await text());
}

/** A text without spaces, ends of lines and bullets, which each engine sets in its own way. */
function squeezed(text) {
  return text.replace(/[\s•]+/g, '');
}

// The following run in the page.

function storedCase() {
  return localStorage[Object.keys(localStorage).find((key) => /:case:/.test(key))];
}

/** As another page of the same site would. */
function fillStorage() {
  for (let piece = 'x'.repeat(1024 * 1024), number = 0; piece; number += 1) {
    try {
      localStorage.setItem(`other-page-${number}`, piece);
    } catch {
      piece = piece.slice(0, piece.length >> 1);
    }
  }
}
