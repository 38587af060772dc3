// Prints what each part of the release costs, as it is and on the wire, and fails when the first
// load is over budget: everything fetched until the first box can be ticked, in one language. Parts
// that are shown later (src/ui/later.rs), and what the service worker fetches when the page is idle,
// are no part of it.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const site = 'dist';
const budget = 200_000;

const parts = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const content = readFileSync(file);
    // Level 6 is what servers use; the best level would flatter.
    return { name: path.relative(site, file), raw: content.length, wire: gzipSync(content, { level: 6 }).length };
  })
  .sort((one, other) => other.wire - one.wire);

const isCatalogue = (part) => part.name.startsWith('catalogues/');
const isShownLater = (part) => /^program-[0-9a-f]+\/(split|chunk)_\w+\.wasm$/.test(part.name);
const isServiceWorker = (part) => part.name === 'service-worker.js';
const catalogues = parts.filter(isCatalogue);
const later = parts.filter(isShownLater);
const atOnce = parts.filter((part) => !isCatalogue(part) && !isShownLater(part) && !isServiceWorker(part));

print('At once', atOnce);
print('One of these, by language', catalogues);
print('When it is shown', later);
print('Later, when the page is idle', parts.filter(isServiceWorker));

const sum = (list) => ({
  raw: list.reduce((total, part) => total + part.raw, 0),
  wire: list.reduce((total, part) => total + part.wire, 0),
});
// The list is sorted, so the first catalogue is the largest.
const firstLoad = sum([...atOnce, ...catalogues.slice(0, 1)]);
row('First load, in the largest language', firstLoad);
row('Budget', { wire: budget });
if (firstLoad.wire > budget) {
  console.error(`!! The first load is ${kilobytes(firstLoad.wire - budget)} over budget.`);
  process.exitCode = 1;
}

function print(title, list) {
  console.log(title);
  for (const part of list) row(`  ${part.name}`, part);
}

function row(name, { raw, wire }) {
  console.log(name.padEnd(42), raw === undefined ? ' '.repeat(14) : `${kilobytes(raw)} raw`, `${kilobytes(wire)} gzip`);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
