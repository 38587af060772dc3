// Measures the page beside the same checklist written by hand (the floor) and in SurveyJS, then the list with more
// and more cases, then what a save costs. docs/performance.md says how, and how to read it.
//   node bench/run.mjs [--runs 7] [--slowed 4] [--site dist] [--parts pages,list,save] [--write]
// --write puts the figures and the machine into docs/performance.md.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { startServer } from '../scripts/serve.mjs';
import { changes, heap, keys, leave, settled, start, storage, ticks, usable } from './page.mjs';
import { limits, machine, tables, write } from './report.mjs';
import { caseAddress, cases, checklists, customer } from './seed.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    slowed: { type: 'string', default: '4' },
    site: { type: 'string', default: 'dist' },
    parts: { type: 'string', default: 'pages,list,save' },
    write: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
// Starts spread most: the medians of seven still differ by a fifth from one time to the next.
const pageRuns = 3 * runs;
const slowed = Number(options.slowed);
const parts = options.parts.split(',');

/** The folder of a checklist, complete: the items in its page, and what it takes from npm beside it. */
function folder(name, files = []) {
  const target = `target/bench/${name}`;
  mkdirSync(target, { recursive: true });
  const page = readFileSync(`bench/peers/${name}/index.html`, 'utf8');
  writeFileSync(`${target}/index.html`, page.replace('/*CHECKLIST*/', readFileSync('bench/peers/checklist.json', 'utf8').trim()));
  for (const file of files) cpSync(`node_modules/${file}`, `${target}/${file.split('/').at(-1)}`);
  return target;
}

/** A profile that has nothing but these texts in localStorage. */
function profile(browser, { address }, texts) {
  const localStorage = Object.entries(texts).map(([name, value]) => ({ name, value }));
  return browser.newContext({ storageState: { cookies: [], origins: [{ origin: new URL(address).origin, localStorage }] } });
}

/** One start of a page with a checklist, ticks, heap; and its second start where a service worker keeps it. */
async function page(browser, server, { path = '', texts, selector, isKept }) {
  const context = await profile(browser, server, texts);
  const first = await start(context, server.address + path, selector, slowed);
  const figures = { ...first.figures };
  if (isKept) {
    await settled(first.page, first.browser, Object.keys(texts).length);
    await first.browser.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  }
  Object.assign(figures, await ticks(first.page), { changes: await changes(first.page), heap: await heap(first.page, first.browser) });
  if (isKept) {
    await leave(first.page, first.browser);
    const second = await start(context, server.address + path, selector, slowed);
    Object.assign(figures, { paintAgain: second.figures.paint, readyAgain: second.figures.ready });
  }
  await context.close();
  return figures;
}

/** The list of so many cases: a first start, a second one as on any later day, keys, and a tick in a case. */
async function list(browser, server, count) {
  const texts = cases(count);
  const context = await profile(browser, server, texts);
  const address = `${server.address}?lang=en#/`;
  const first = await start(context, address, usable.list, slowed);
  await settled(first.page, first.browser, Object.keys(texts).length);
  await leave(first.page, first.browser);
  const again = await start(context, address, usable.list, slowed);
  const word = customer(count > 1 ? 1 : 0).slice(0, 4);
  const expected = Array.from({ length: count }, (_, number) => customer(number)).filter((it) => it.startsWith(word)).length;
  const figures = { cold: first.figures.ready, ready: again.figures.ready, heap: await heap(again.page, again.browser) };
  Object.assign(figures, await keys(again.page, word, expected), await storage(again.page));
  figures.picture = (await again.page.evaluate(() => bench.picture()))?.painted;
  await leave(again.page, again.browser);
  const opened = await start(context, server.address + caseAddress(0), usable.case, slowed);
  const { saved, tick } = await ticks(opened.page);
  await context.close();
  return { ...figures, saved, tick };
}

/** Runs each of these in turns, the first turn to warm up; gives all figures by name. */
async function inTurns(title, runs, measures) {
  const all = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, measure] of Object.entries(measures)) {
      process.stderr.write(`\r${title}: run ${run} of ${runs}, ${name} `.padEnd(70));
      const figures = await measure();
      if (run > 0) all[name].push(figures);
    }
  }
  process.stderr.write('\n');
  return all;
}

const servers = {
  floor: await startServer({ root: folder('floor'), port: 0 }),
  surveyjs: await startServer({
    root: folder('surveyjs', [
      'survey-core/survey.core.min.js',
      'survey-core/survey-core.fontless.min.css',
      'survey-js-ui/survey-js-ui.min.js',
    ]),
    port: 0,
  }),
  closeout: await startServer({ root: options.site, port: 0 }),
};
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

const results = {};
if (parts.includes('pages')) {
  const texts = checklists();
  const checklist = (name) => page(browser, servers[name], { texts: { [name]: texts[name] }, selector: usable.checklist });
  const kept = { path: caseAddress(0), texts: cases(1), selector: usable.case, isKept: true };
  results.pages = await inTurns('The page and the two others', pageRuns, {
    floor: () => checklist('floor'),
    surveyjs: () => checklist('surveyjs'),
    closeout: () => page(browser, servers.closeout, kept),
  });
}
if (parts.includes('list')) {
  const counts = [1, 10, 100, 600];
  results.list = await inTurns(
    'The list of cases',
    runs,
    Object.fromEntries(counts.map((count) => [count === 1 ? '1 case' : `${count} cases`, () => list(browser, servers.closeout, count)])),
  );
}
const about = machine(browser.version(), { runs, pageRuns }, slowed);
await browser.close();
for (const server of Object.values(servers)) await server.stop();

if (parts.includes('save')) {
  process.stderr.write('A save without a browser (cargo bench)\n');
  const { status, stdout } = spawnSync('cargo', ['bench', '--quiet', '--bench', 'save'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  results.save = stdout.trim();
  process.exitCode = status;
}

const text = [about, tables(results), limits(results)].filter(Boolean).join('\n\n');
console.log(text);
if (options.write) write(text);
