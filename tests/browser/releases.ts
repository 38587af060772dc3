// A site on which a newer release is put up while the page is open: this release, and one that differs from it in
// every file.

import { execFileSync } from 'node:child_process';
import { copyFile, cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '../../scripts/serve.mjs';
import { expect, test as base } from './fixtures';
import type { BrowserContext, Page } from './fixtures';

export class Site {
  constructor(
    readonly address: string,
    private readonly folder: string,
    private readonly newer: string,
    readonly stop: () => Promise<unknown>,
  ) {}

  /** Puts the newer release up. */
  async publish() {
    await cp(this.newer, this.folder, { recursive: true });
  }

  /** Puts up only the worker of one of the two: browsers look for another one by themselves, too. */
  async publishWorker(isNewer: boolean) {
    const from = isNewer ? this.newer : process.env.CLOSEOUT_DIST || 'dist';
    await copyFile(path.join(from, 'service-worker.js'), path.join(this.folder, 'service-worker.js'));
  }

  /** What a service worker keeps of the newer release. */
  async files() {
    const worker = await readFile(path.join(this.newer, 'service-worker.js'), 'utf8');
    return [...worker.matchAll(/url:"([^"]+)"/g)].map(([, url]) => url);
  }
}

export const test = base.extend<{ site: Site }, { newer: string }>({
  newer: [
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'closeout-newer-'));
      await cp(process.env.CLOSEOUT_DIST || 'dist', folder, { recursive: true });
      await rm(path.join(folder, 'closeout.html'), { force: true });
      await changeEverything(folder);
      execFileSync('node', ['scripts/finish-release.mjs'], {
        env: { ...process.env, TRUNK_STAGING_DIR: folder, TRUNK_PROFILE: 'release' },
      });
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  site: async ({ newer, mishaps }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'closeout-'));
    await cp(process.env.CLOSEOUT_DIST || 'dist', folder, { recursive: true });
    const server = await startServer({ root: folder, port: 0 });
    mishaps.allowAddress(server.address);
    await use(new Site(server.address, folder, newer, server.stop));
    await server.stop();
    await rm(folder, { recursive: true });
  },
});

// Trunk writes a hash without the zeros that it begins with, so that one in sixteen has fewer digits.
const hashed = /closeout-[0-9a-f]{8,16}/;

/** Another release, which works as this one does. */
async function changeEverything(folder: string) {
  const change = async (name: string, how: (text: string) => string) => {
    const file = path.join(folder, name);
    await writeFile(file, how(await readFile(file, 'utf8')));
  };
  for (const name of await readdir(path.join(folder, 'catalogues'))) {
    await change(`catalogues/${name}`, (text) => text.replace(/^absent-unknown = /m, '$&another-release '));
  }
  await change('icon.svg', (text) => `${text}<!-- another release -->`);
  const [old] = hashed.exec((await readdir(folder)).join())!;
  const now = `closeout-${'f'.repeat(16)}`;
  await change('index.html', (text) => text.replaceAll(old, now).replace('<title>', '<meta name=release content=newer><title>'));
  await change(`${old}.js`, (text) => text.replaceAll(old, now));
  for (const part of ['.js', '_bg.wasm']) await rename(path.join(folder, old + part), path.join(folder, now + part));
}

/** Which release a page is made of: its frame, and its script and program. They must be of one. */
export async function releaseOf(page: Page) {
  const [frame, files] = await page.evaluate(() => [
    document.querySelector('meta[name="release"]')?.getAttribute('content') ?? 'first',
    performance.getEntriesByType('resource').map(({ name }) => name),
  ] as const);
  const parts = files.filter((name) => hashed.test(name));
  expect(parts.length, parts.join()).toBeGreaterThanOrEqual(2);
  expect(parts.every((name) => name.includes('f'.repeat(16)) === (frame === 'newer')), parts.join()).toBe(true);
  return frame;
}

/** Which release a language that the page may yet need would come of. */
export async function catalogueOf(page: Page) {
  const text = await page.evaluate(async () => (await fetch('catalogues/de.ftl')).text());
  return text.includes('another-release') ? 'newer' : 'first';
}

/** Lets the page look for a newer release, and tells what came of it. */
export function lookForUpdate(page: Page) {
  return page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update().catch(() => {});
    const coming = registration.installing;
    if (coming) {
      await new Promise<void>((resolve) => {
        const settled = () => ['installed', 'activated', 'redundant'].includes(coming.state);
        const look = () => settled() && resolve();
        coming.addEventListener('statechange', look);
        look();
      });
    }
    return registration.waiting?.state ?? 'none';
  });
}

/** How a file fails to come. */
export type Fault = 'broken off' | 'absent' | 'half';

/** Lets one file fail for the service worker, as long as it is not mended. */
export async function breakFile(context: BrowserContext, file: string, fault: Fault) {
  let hits = 0;
  const isIt = (url: URL) => url.pathname === `/${file}`;
  await context.route(isIt, async (route) => {
    if (!route.request().serviceWorker()) return route.fallback();
    hits += 1;
    if (fault === 'broken off') return route.abort('connectionreset');
    if (fault === 'absent') return route.fulfill({ status: 404 });
    const whole = await (await route.fetch()).body();
    await route.fulfill({ status: 200, body: whole.subarray(0, whole.length >> 1) });
  });
  return { hits: () => hits, mend: () => context.unroute(isIt) };
}
