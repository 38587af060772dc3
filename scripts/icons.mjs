// Draws the PNG icons that installers want from assets/icon.svg, into assets/icons/. They are committed, since they
// change as seldom as it does: `make icons`, and look at what came out.

import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const svg = await readFile('assets/icon.svg', 'utf8');
// A launcher cuts its own shape out of this one, so the ground reaches the edges. What is drawn on it already
// keeps within the circle of four fifths that every shape leaves.
const wholeGround = svg.replace(' rx="14"', '');
if (wholeGround === svg) throw new Error('assets/icon.svg has no rounded ground any more');

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
await mkdir('assets/icons', { recursive: true });
for (const [name, drawing, size] of [['any-192', svg, 192], ['any-512', svg, 512], ['maskable-512', wholeGround, 512]]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>html, body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: `assets/icons/${name}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
