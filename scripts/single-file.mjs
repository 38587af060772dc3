// Makes dist/closeout.html of the release in dist/ (or in another folder that is named): the page with all its parts
// inside, which opens from a folder on the disk by double click. Catalogues and program stand in it as data, and what
// the page would ask its site for is answered from there.

import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, transform } from 'esbuild';
import { ofSingleFile, withPolicy } from './content-policy.mjs';

const site = process.argv[2] ?? 'dist';
const read = (name) => readFile(path.join(site, name));

const parts = [];
for (const name of await readdir(path.join(site, 'catalogues'))) {
  parts.push(part(`catalogues/${name}`, 'text/plain', withoutWorker((await read(`catalogues/${name}`)).toString())));
}
for (const name of await readdir(site)) {
  if (name.endsWith('.wasm')) parts.push(part(name, 'application/wasm', await read(name)));
}

function part(name, type, content) {
  return `<script type="${type}" data-part="${name}">${Buffer.from(content).toString('base64')}</script>`;
}

// A file has no service worker and needs none: it says of itself what a page says that is kept.
function withoutWorker(catalogue) {
  const ready = /^offline-ready = (.*)$/m.exec(catalogue)[1];
  const said = catalogue.replace(/^offline-unsupported = .*$/m, `offline-unsupported = ${ready}`);
  if (said === catalogue) throw new Error('a catalogue has no text offline-unsupported any more');
  return said;
}

// Parts that come later in the file than the script that asks for them are waited for.
function answerFromThisFile() {
  Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
  const whole = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
  window.fetch = async (address) => {
    if (document.readyState === 'loading') await whole;
    const part = document.querySelector(`[data-part="${address.replace('./', '')}"]`);
    if (!part) return new Response(null, { status: 404 });
    const content = Uint8Array.from(atob(part.textContent), (letter) => letter.charCodeAt(0));
    return new Response(content, { headers: { 'Content-Type': part.type } });
  };
}

const begin = async (script) => (await transform(`(${answerFromThisFile})();${script}`, { minify: true })).code;

// The script that wasm-bindgen wrote is fetched as a module on a site; here it is part of the one that wants it. Where
// it is itself (`import.meta`) it asks only to find the program, which it is given.
async function start(script) {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: site },
    bundle: true,
    define: { 'import.meta.url': '""' },
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}

let page = (await read('index.html')).toString();
const scripts = [...page.matchAll(/(?<=<script>).*?(?=<\/script>)/gs)].map(([script]) => script);
if (scripts.length !== 2) throw new Error(`index.html has ${scripts.length} scripts inside; one begins, one starts the program`);

replace(scripts[0], (await begin(scripts[0])).trim());
replace(`<script>${scripts[1]}`, `${parts.join('')}<script>${(await start(scripts[1])).trim()}`);
replace('<link href=manifest.webmanifest rel=manifest>', '');
replace('href=icon.svg', `href="data:image/svg+xml;base64,${(await read('icon.svg')).toString('base64')}"`);
const file = path.join(site, 'closeout.html');
page = withPolicy(page, ofSingleFile);
await writeFile(file, page);
console.log(`${file} is the whole page, ${Math.round(page.length / 1024)} KiB`);

function replace(old, now) {
  if (page.split(old).length !== 2) throw new Error(`index.html has not exactly one ${old.slice(0, 60)}`);
  page = page.replace(old, () => now);
}
