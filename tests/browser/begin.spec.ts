// The script after the page's frame, as it is released: which language it decides on, and what that costs.

import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { expect, test } from '@playwright/test';

const page = readFileSync(`${process.env.CLOSEOUT_DIST || 'dist'}/index.html`, 'utf8');
const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? '';

/** Runs the script for an address, the browser's languages and what is stored, and returns what it asked for. */
async function begin(address: string, languages: string[], stored: Record<string, string> = {}) {
  const asked: string[] = [];
  const root = { lang: '', toggleAttribute: () => {} };
  const window: { closeout_begun?: Promise<void>; closeout_catalogue?: { tag: string } } = {};
  vm.runInNewContext(script, {
    window,
    location: new URL(address, 'https://contoso.com/'),
    navigator: { languages },
    localStorage: stored,
    document: { documentElement: root },
    fetch: async (url: string) => asked.push(url),
    requestAnimationFrame: (act: () => void) => setTimeout(act),
    setTimeout,
    URLSearchParams,
  });
  expect(asked, 'asks for nothing before the frame is painted').toEqual([]);
  await window.closeout_begun;
  const { tag } = window.closeout_catalogue!;
  expect({ lang: root.lang, asked }).toEqual({ lang: tag, asked: [`catalogues/${tag}.ftl`] });
  return tag;
}

test('takes no more than a kilobyte', () => {
  expect(script.length).toBeGreaterThan(0);
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(1024);
});

test('goes by the address, then the choice, then the browser', async () => {
  const stored = { 'closeout:/x/:language': 'ja' };
  expect(await begin('/x/?lang=de', ['es'], stored)).toBe('de');
  expect(await begin('/x/?lang=ZH-hans', ['es'])).toBe('zh-Hans');
  expect(await begin('/x/', ['es'], stored)).toBe('ja');
  expect(await begin('/x/index.html', ['es'], stored)).toBe('ja');
  expect(await begin('/x/?lang=xx', ['es'], stored)).toBe('ja');
  expect(await begin('/x/?lang=pt', ['es'])).toBe('es');
  expect(await begin('/y/', ['es'], stored)).toBe('es');
  // As src/storage/keys.rs writes it: a colon ends the path, and only a whole name is the folder's page.
  expect(await begin('/x:y/', ['es'], { 'closeout:/x%3Ay/:language': 'ja' })).toBe('ja');
  expect(await begin('/xindex.html', ['es'], { 'closeout:/xindex.html:language': 'ja' })).toBe('ja');
  expect(await begin('/x/', ['pt'], { 'closeout:/x/:language': '{}' })).toBe('pt-BR');
  expect(await begin('/x/', [])).toBe('en');
});

const lists: [string, string][] = [
  ['en-GB', 'en'], ['de-AT', 'de'], ['de_CH', 'de'], ['es-MX', 'es'], ['es-419', 'es'], ['pt', 'pt-BR'], ['pt-PT', 'pt-BR'],
  ['ja-JP', 'ja'], ['zh', 'zh-Hans'], ['zh-CN', 'zh-Hans'], ['zh-SG', 'zh-Hans'], ['zh-Hans-HK', 'zh-Hans'],
  ['de-DE-u-co-phonebk', 'de'], ['fr-FR nl ja de', 'ja'], ['pt-PT en', 'pt-BR'], [' - * ü', 'en'], ['fr nl', 'en'],
  ['zh-TW', 'zh-Hans'], ['zh-Hant', 'zh-Hans'], ['zh-Hant-HK fr', 'zh-Hans'], ['zh-TW zh en-US en', 'zh-Hans'],
  ['zh-TW en-US', 'en'], ['zh-HK ja', 'ja'],
];

for (const [languages, expected] of lists) {
  test(`gives ${expected} to ${languages}`, async () => expect(await begin('/', languages.split(' '))).toBe(expected));
}

test('does without storage', async () => {
  const denied = new Proxy({}, { get: () => { throw new Error('denied'); } });
  expect(await begin('/', ['de'], denied)).toBe('de');
});
