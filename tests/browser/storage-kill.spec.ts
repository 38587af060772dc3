// The whole browser killed, as by a power cut: what localStorage had not yet written to disk is gone.
// It is measured and printed, and stands in docs/storage.md. The backup folder has no such gap.

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { expect, test } from './fixtures';
import { CasePage } from './case';
import { openPage } from './fixtures';
import { facts, lostFields, stateAll } from './storage';

/** The processes that run on a profile, the browser itself first. */
function processes(profile: string): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid,args', '-ww'], { encoding: 'utf8' }).split('\n');
  return lines
    .filter((line) => line.includes(`--user-data-dir=${profile}`))
    .map((line) => Number.parseInt(line, 10));
}

// KILL_AFTER=30,60 measures other spans.
for (const seconds of (process.env.KILL_AFTER ?? '0,1,5').split(',').map(Number)) {
  test(`the browser killed ${seconds} s after an edit`, async ({ baseURL, launchOptions }) => {
    test.setTimeout(150_000);
    const profile = await mkdtemp(path.join(tmpdir(), 'closeout-profile-'));
    const options = { ...launchOptions, baseURL };
    const first = await chromium.launchPersistentContext(profile, options);
    const page = first.pages()[0] ?? (await first.newPage());
    const contoso = await CasePage.create(page);
    await stateAll(contoso);
    const address = page.url();
    // Chromium writes to disk 5 seconds after the first change; later ones as rarely as once a minute.
    await page.waitForTimeout(8_000);
    await contoso.state('tenant', 'Contoso and Fabrikam');
    await page.waitForTimeout(seconds * 1_000);
    const closed = new Promise((resolve) => first.once('close', resolve));
    for (const id of processes(profile)) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // It went with the one before it.
      }
    }
    await closed;

    const second = await chromium.launchPersistentContext(profile, options);
    const again = second.pages()[0] ?? (await second.newPage());
    await openPage(again, address);
    const isThere = await again.locator('main [name="tenant"]').isVisible();
    const expected: [string, string][] = [['tenant', 'Contoso and Fabrikam'], ...facts.slice(1)];
    const lost = isThere ? await lostFields(again, expected) : ['(all)'];
    console.log(
      `the browser killed ${seconds} s after an edit: ${isThere ? 0 : 1} cases and ${lost.length} fields lost (${lost})`,
    );
    // Chromium decides when; a page has no say. That the case is there and can be read is what it can do.
    expect(isThere).toBe(true);
    await expect(again.locator('.page-banner')).toHaveCount(0);
    await second.close();
    await rm(profile, { recursive: true, force: true });
  });
}
