// The page can be installed, and then opens in a window of its own, without a network, in every language. A site
// that does not serve what installers want costs nothing else.

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { startServer } from '../../scripts/serve.mjs';
import { expect, expectPage, languages, openPage, test, waitUntilKept } from './fixtures';

const site = process.env.CLOSEOUT_DIST || 'dist';

for (const folder of ['/', '/some/folder/']) {
  test(`a browser can install the page at ${folder}, with icons as they are named`, async ({ page }) => {
    await openPage(page, folder);
    const browser = await page.context().newCDPSession(page);
    // The tests' window keeps nothing, which is the only thing that is in the way.
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
    const { url, errors, data } = await browser.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data!);
    for (const address of [manifest.start_url, manifest.scope]) {
      expect(new URL(address, url).pathname, 'two folders of one site are two apps').toBe(folder);
    }
    const sizes = [];
    for (const { src, sizes: stated, type, purpose } of manifest.icons) {
      const address = new URL(src, url).href;
      expect((await page.request.get(address)).headers()['content-type'], src).toBe(type);
      const drawn = await page.evaluate(async (address) => {
        const image = Object.assign(new Image(), { src: address });
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, address);
      if (stated !== 'any') expect(drawn, src).toBe(stated);
      sizes.push([stated, purpose ?? 'any'].join(' '));
    }
    expect(sizes).toEqual(['any any', '192x192 any', '512x512 any', '512x512 maskable']);
  });
}

test('opens in a window of its own, without a network, in every language', async ({ mishaps }) => {
  const server = await startServer({ root: site, port: 0 });
  const profile = await mkdtemp(path.join(tmpdir(), 'closeout-'));
  mishaps.allowAddress(server.address);
  // The browser asks for it whenever the page is loaded, and does without.
  mishaps.allow(/manifest\.webmanifest/);
  const { launchOptions } = test.info().project.use;
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    args: [...launchOptions!.args!, `--app=${server.address}`],
  });
  try {
    mishaps.watch(context);
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await expectPage(page);
    await waitUntilKept(page);
    await server.stop();
    for (const language of languages) {
      await openPage(page, `${server.address}?lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await page.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true);
    }
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});

test('a site that serves no manifest and no icons costs no offline use', async ({ page, mishaps }) => {
  mishaps.allow(/404/);
  const bare = await mkdtemp(path.join(tmpdir(), 'closeout-'));
  await cp(site, bare, { recursive: true });
  for (const name of ['manifest.webmanifest', 'icons']) await rm(path.join(bare, name), { recursive: true });
  const server = await startServer({ root: bare, port: 0 });
  mishaps.allowAddress(server.address);
  await openPage(page, server.address);
  await waitUntilKept(page);
  await server.stop();
  await rm(bare, { recursive: true });
  for (const language of languages) await openPage(page, `${server.address}?lang=${language}`);
});
