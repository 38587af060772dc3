// Makes the files of a release smaller, gives the page its content security policy and makes the service worker from
// all of them; Trunk runs this before they become dist/.
// The worker keeps index, script, wasm and catalogues as one set, so that the page opens offline in every
// language and never mixes the parts of two releases.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ofSite, withPolicy } from './content-policy.mjs';
import { orderFunctions } from './order-functions.mjs';

const site = process.env.TRUNK_STAGING_DIR;
if (!site) throw new Error('TRUNK_STAGING_DIR is not set: this script is run by Trunk');
// A page under development would be served from the cache instead of the latest build.
if (process.env.TRUNK_PROFILE === 'release') {
  await clean('catalogues', /^#.*\n|^\n|^ +(?= )/gm);
  await clean('.', / *<!--.*?-->\n/gs, '.svg');
  for (const name of await readdir(site)) {
    if (!name.endsWith('_bg.wasm')) continue;
    await shortenProgram(path.join(site, name.replace('_bg.wasm', '')));
  }
  await closePage();
  await makeServiceWorker();
}

// What a catalogue says to those who write it, and how it is laid out for them, is a fifteenth of it on the wire.
async function clean(folder, comments, ending = '') {
  for (const name of await readdir(path.join(site, folder))) {
    if (!name.endsWith(ending)) continue;
    const file = path.join(site, folder, name);
    await writeFile(file, (await readFile(file, 'utf8')).replace(comments, ''));
  }
}

async function shortenProgram(file) {
  const [script, program] = [`${file}.js`, `${file}_bg.wasm`];
  await minify(script);
  dropWhatIsNotAsked(await readFile(script, 'utf8'), program);
  orderFunctions(program);
  await shortenNames(script, program);
}

// Trunk's own minifier does not know all of the script that wasm-bindgen writes, and leaves it as it is. The page asks
// it for one thing, to start the program; the rest of what it offers is left out, with what would free it.
async function minify(script) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents: `export { default } from './${path.basename(script)}'`, resolveDir: site },
    bundle: true,
    define: { 'Symbol.dispose': 'undefined' },
    format: 'esm',
    minify: true,
    pure: ['FinalizationRegistry'],
    target: 'es2022',
    write: false,
  });
  await writeFile(script, outputFiles[0].text);
}

// Leptos offers what only its server functions need. What the script does not ask for goes out of the program.
function dropWhatIsNotAsked(script, program) {
  const offered = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(program))).map(({ name }) => name);
  const asked = offered.filter((name) => name.startsWith('__wbindgen') || script.includes(`.${name}`));
  const graph = [{ name: 'script', root: true, reaches: asked }, ...offered.map((name) => ({ name, export: name }))];
  const file = `${program}.json`;
  writeFileSync(file, JSON.stringify(graph));
  execFileSync('wasm-metadce', ['--graph-file', file, program, '-o', program]);
  rmSync(file);
}

// wasm-bindgen lets a program ask its script for two hundred functions, by names with a hash in each. A number in its
// place does as well, and of as many digits it can be put there without anything else being moved.
async function shortenNames(script, program) {
  const names = (await readFile(script, 'utf8')).match(/(?<=\b__wb\w+_)[0-9a-f]{16}\b/g) ?? [];
  const numbers = new Map([...new Set(names)].map((hash, number) => [hash, String(number).padStart(16, '0')]));
  for (const part of [script, program]) {
    const content = await readFile(part, 'latin1');
    await writeFile(part, content.replace(/(?<=_)[0-9a-f]{16}(?![0-9a-f])/g, (hash) => numbers.get(hash) ?? hash), 'latin1');
  }
}

// Each hash in the policy costs as much as it is long, so what stands side by side becomes one.
async function closePage() {
  const { transform } = await import('esbuild');
  const file = path.join(site, 'index.html');
  const joined = (await readFile(file, 'utf8')).replaceAll('</style><style>', '').replaceAll('</script><script>', ';');
  const parts = joined.split(/(?<=<script>)(.*?)(?=<\/script>)/s);
  // Every second part is a script.
  const smaller = parts.map(async (part, place) => (place % 2 ? (await transform(part, { minify: true })).code.trim() : part));
  await writeFile(file, withPolicy((await Promise.all(smaller)).join(''), ofSite));
}

async function makeServiceWorker() {
  // Loaded only here, since loading it takes a second of every build for development.
  const { generateSW } = await import('workbox-build');
  const { count, size, warnings } = await generateSW({
    globDirectory: site,
    // Not the manifest: some sites do not serve it, and nobody needs it offline. One missing file would keep
    // the whole set from being installed.
    globPatterns: ['**/*.{html,js,wasm,ftl,svg}'],
    swDest: path.join(site, 'service-worker.js'),
    mode: 'production',
    sourcemap: false,
    inlineWorkboxRuntime: true,
    // The browsers that run the page need nothing translated for them.
    babelPresetEnvTargets: ['chrome >= 100', 'firefox >= 100', 'safari >= 16'],

    // The cache's name is this, and the folder the page is in. There is nothing else to clean:
    // Workbox's clean-up goes by that folder and would take the caches of pages in folders below.
    cacheId: 'closeout',
    cleanupOutdatedCaches: false,

    // An update waits until the page says SKIP_WAITING, which it does at the user's word. Claiming
    // therefore means the very first visit only: that page too is kept from then on.
    skipWaiting: false,
    clientsClaim: true,

    // `./` and `./?lang=de` are the page. No address outside the set is ever answered: other pages of the
    // same site are not this one's.
    directoryIndex: 'index.html',
    ignoreURLParametersMatching: [/./],

    // A name with a hash in it needs no revision.
    dontCacheBustURLsMatching: /-[0-9a-f]{8,16}(_bg)?\.(js|wasm)$/,
    maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
    manifestTransforms: [withIntegrity],
  });
  // Workbox leaves a file out with no more than a warning; then the page would not work offline.
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  console.log(`service-worker.js keeps ${count} files, ${Math.round(size / 1024)} KiB`);
}

// A release that is put up while the worker is being installed would mix two sets, or be kept with a file of which
// only half was there. A checksum makes the installation fail instead, and the next visit tries again. Sites that
// write something of their own into pages are common, so index.html goes without: it is to be put up before the worker.
async function withIntegrity(manifest) {
  const entries = manifest.map(async (entry) => {
    if (entry.url.endsWith('.html')) return entry;
    const content = await readFile(path.join(site, entry.url));
    return { ...entry, integrity: `sha384-${createHash('sha384').update(content).digest('base64')}` };
  });
  return { manifest: await Promise.all(entries), warnings: [] };
}
