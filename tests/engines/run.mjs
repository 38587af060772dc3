// Runs the scenarios in every engine, prints what each does, and writes docs/engines.md. It fails where an engine does
// not do what it is not known to be unable to, and where it does what it is said not to.
//   node tests/engines/run.mjs [a part of a scenario's name] [an engine]      A part alone is not written.

import { writeFile } from 'node:fs/promises';
import { engines, startDriver } from './engines.mjs';
import { Page } from './page.mjs';
import { scenarios } from './scenarios.mjs';
import { startSite } from './site.mjs';

const [part = '', only] = process.argv.slice(2);
const chosen = scenarios.filter(({ name }) => name.includes(part));
const lastRow = 'Meanwhile nothing goes wrong on the side: no error in the console, none uncaught, nothing forbidden';
const columns = [];

for (const [engine, settings] of Object.entries(engines)) {
  if (!only || engine === only) columns.push(await column(engine, settings));
}
const rows = [...chosen.map(({ name }) => name), lastRow].map((name, row) => [name, ...columns.map(({ cells }) => cells[row])]);
const table = [['What is done', ...columns.map(({ head }) => head)], ['---', ...columns.map(() => '---')], ...rows]
  .map((cells) => `| ${cells.join(' | ')} |\n`)
  .join('');
console.log(`\n${table}`);
if (process.argv.length === 2) await writeFile('docs/engines.md', introduction() + table);
if (columns.some(({ isAsKnown }) => !isAsKnown)) process.exitCode = 1;

/** What one engine does: its name and version, and a cell for each row. */
async function column(engine, settings) {
  const driver = await startDriver(settings);
  const found = { head: engine, cells: [], isAsKnown: true };
  const mishaps = [];
  try {
    for (const scenario of chosen) {
      const { version, failure } = await play(scenario, driver, mishaps);
      const reason = scenario.impossible?.[engine];
      found.head = `${engine} ${version}`;
      found.cells.push(failure ? `no: ${reason ?? failure}` : 'yes');
      found.isAsKnown &&= Boolean(failure) === Boolean(reason);
      console.log(`${engine}: ${scenario.name}: ${found.cells.at(-1)}`);
    }
  } finally {
    await driver.end();
  }
  found.cells.push(mishaps.length > 0 ? `no: ${mishaps.join('; ')}` : 'yes');
  found.isAsKnown &&= mishaps.length === 0;
  return found;
}

/** One scenario in a new browser. */
async function play({ run, begin = () => {}, language }, driver, mishaps) {
  const site = await startSite(begin);
  const browser = await driver.openBrowser();
  try {
    const page = new Page(browser, site.address, language);
    const version = (await browser.getCapabilities()).get('browserVersion');
    const failure = await run(page, site).then(() => undefined, (error) => error.message.split('\n')[0].replaceAll('|', '/'));
    mishaps.push(...(await page.run(() => window.mishaps?.() ?? [])));
    return { version, failure };
  } finally {
    await browser.quit();
    await site.stop();
    await site.remove();
  }
}

function introduction() {
  return `# What the page does in three engines

This table is for whoever asks whether Closeout works in a browser that is not Chromium. \`make test-engines\` makes it: it
drives the release by real clicks and keys in Chromium, Firefox and WebKit (the engine of Safari, here in its GTK
form), as Debian ships them, and writes down what came of it; a "no" says why. A mail program is stood in for, since
WebKit's small browser has none. Don't edit it by hand; \`tests/engines/\` has the scenarios.

`;
}
