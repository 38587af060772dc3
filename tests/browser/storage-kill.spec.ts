// The whole browser killed, as by a power cut: localStorage had not yet written the last minute to
// disk, and the mirror brings it back. What is lost is printed.

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { CasePage } from './case';
import { expect, follow, openPage, test } from './fixtures';
import { banner, cases, expectNothingLost, facts, lostFields, statedCase } from './storage';
import type { BrowserContext, Page } from './fixtures';

/** The processes that run on a profile, the browser itself first. */
function processes(profile: string): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid,args', '-ww'], { encoding: 'utf8' }).split('\n');
  return lines
    .filter((line) => line.includes(`--user-data-dir=${profile}`))
    .map((line) => Number.parseInt(line, 10));
}

/** A browser that can be killed and started again. */
class Killable {
  private context!: BrowserContext;

  private constructor(
    private readonly profile: string,
    private readonly options: object,
  ) {}

  static async start(options: object) {
    const profile = await mkdtemp(path.join(tmpdir(), 'closeout-profile-'));
    const browser = new Killable(profile, options);
    return { browser, page: await browser.open() };
  }

  async kill() {
    const closed = new Promise((resolve) => this.context.once('close', resolve));
    for (const id of processes(this.profile)) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // It went with the one before it.
      }
    }
    await closed;
  }

  async open(): Promise<Page> {
    this.context = await chromium.launchPersistentContext(this.profile, this.options);
    // WITHOUT_MIRROR=1 prints what localStorage alone would lose; the tests then fail.
    if (process.env.WITHOUT_MIRROR) {
      await this.context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    }
    return this.context.pages()[0] ?? this.context.newPage();
  }

  async end() {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true });
  }
}

/** Opens the page again and counts what is lost; what the mirror has comes a moment after the page. */
async function expectAllThere(page: Page, address: string, what: string, expected: Record<string, string>) {
  await openPage(page, address);
  const lost = async () => ((await page.locator('main [name="tenant"]').count()) ? lostFields(page, expected) : ['(all)']);
  await expect.poll(async () => (await lost()).length, { message: what }).toBe(0).catch(() => undefined);
  const fields = await lost();
  expectNothingLost(what, fields[0] === '(all)' ? 1 : 0, fields);
  await expect(banner(page)).toHaveCount(0);
}

const edited = { ...facts, tenant: 'Contoso and Fabrikam' };

// KILL_AFTER=30,60 measures other spans.
for (const seconds of (process.env.KILL_AFTER ?? '0,1,5').split(',').map(Number)) {
  test(`the browser killed ${seconds} s after an edit`, async ({ baseURL, launchOptions }) => {
    test.setTimeout(150_000);
    const { browser, page } = await Killable.start({ ...launchOptions, baseURL });
    const contoso = await statedCase(page);
    const address = page.url();
    // Chromium writes to disk 5 seconds after the first change; later ones as rarely as once a minute.
    await page.waitForTimeout(8_000);
    await contoso.fill({ tenant: 'Contoso and Fabrikam' });
    await page.waitForTimeout(seconds * 1_000);
    await browser.kill();
    await expectAllThere(await browser.open(), address, `the browser killed ${seconds} s after an edit`, edited);
    await browser.end();
  });
}

test('the browser killed before it wrote a new case to the disk', async ({ baseURL, launchOptions }) => {
  const { browser, page } = await Killable.start({ ...launchOptions, baseURL });
  await statedCase(page);
  const address = page.url();
  await browser.kill();
  const again = await browser.open();
  await expectAllThere(again, address, 'the browser killed before it wrote a new case', facts);
  await follow(again, '#/');
  await expect(cases(again)).toHaveText(['Contoso']);
  await browser.end();
});

test('the browser killed while somebody types', async ({ baseURL, launchOptions }) => {
  const { browser, page } = await Killable.start({ ...launchOptions, baseURL });
  const contoso = await CasePage.create(page);
  const address = page.url();
  await contoso.field('tenant').focus();
  // Goes on until there is no browser to type into.
  const typing = page.keyboard.type('Contoso and all of its subsidiaries '.repeat(20), { delay: 20 }).catch(() => undefined);
  await page.waitForTimeout(3_000);
  const typed = await contoso.field('tenant').inputValue();
  await browser.kill();
  await typing;
  const again = await browser.open();
  await openPage(again, address);
  const field = new CasePage(again).field('tenant');
  await expect(field).toHaveValue(/^Contoso/);
  const kept = await field.inputValue();
  const lost = Math.max(0, typed.length - kept.length);
  console.log(`the browser killed while somebody types: ${lost} of ${typed.length} characters lost`);
  expect(typed.length).toBeGreaterThan(20);
  // What is typed while the disk is busy: a few keys at this pace, and no more than a second's keys on a
  // slow disk; without the mirror it would be all of them.
  expect(lost).toBeLessThan(Math.min(50, typed.length));
  await browser.end();
});
