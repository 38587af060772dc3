// Prints what each part of the release costs, as it is and on the wire, and fails when a case page costs more
// than is promised: everything that is fetched for it, in the language whose catalogue is the largest. What the
// service worker fetches when the page is idle, and the browser after that for an installer, is no part of it.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const site = 'dist';
const aim = 280_000;
const limit = 350_000;

const parts = readdirSync(site, { recursive: true, withFileTypes: true })
  // The whole page in one file is another way to have it.
  .filter((entry) => entry.isFile() && entry.name !== 'closeout.html')
  .map((entry) => {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const content = readFileSync(file);
    // Level 6 is what servers use; the best level would flatter.
    return { name: path.relative(site, file), raw: content.length, wire: gzipSync(content, { level: 6 }).length };
  })
  .sort((one, other) => other.wire - one.wire);

const isCatalogue = (part) => part.name.startsWith('catalogues/');
const isLater = (part) => /^(service-worker\.js|manifest\.webmanifest|icons\/.*)$/.test(part.name);
const catalogues = parts.filter(isCatalogue);
const atOnce = parts.filter((part) => !isCatalogue(part) && !isLater(part));

print('At once', atOnce);
print('One of these, by language', catalogues);
print('Later, when the page is idle', parts.filter(isLater));

// The list is sorted, so the first catalogue is the largest.
const casePage = [...atOnce, ...catalogues.slice(0, 1)];
const wire = casePage.reduce((total, part) => total + part.wire, 0);
row('A case page, in the largest language', { raw: casePage.reduce((total, part) => total + part.raw, 0), wire });
row('The aim', { wire: aim });
row('The limit', { wire: limit });
if (wire > limit) {
  console.error(`!! A case page is ${kilobytes(wire - limit).trim()} over the limit.`);
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
