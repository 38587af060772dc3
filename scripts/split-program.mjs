// Cuts the program into what is needed to begin and what src/ui/later.rs fetches when it is shown.
// Trunk has bound the whole program to the page already; this puts the same program, cut up, in its
// place: all of it in one folder, which is named after what is in it.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

// What Rust 1.87 and later emit, wasm-opt must be told to accept. Functions with like names are alike:
// beside each other they compress better. The stack comes first in memory, so low addresses hold no data.
const optimized = [
  '-Oz', '--low-memory-unused', '--reorder-functions-by-name', '--enable-bulk-memory',
  '--enable-nontrapping-float-to-int', '--enable-sign-ext', '--enable-mutable-globals',
  '--enable-reference-types', '--enable-multivalue',
];

/** Cuts up the program of a site that Trunk has just built, for a release smaller than it comes. */
export async function splitProgram(site, isRelease) {
  const work = await mkdtemp(path.join(tmpdir(), 'closeout-program-'));
  try {
    const made = path.join(work, 'program');
    await run('wasm-split-cli', ['--out-name', 'closeout', await compiled(isRelease), path.join(work, 'parts')]);
    await run('wasm-bindgen', ['--target', 'web', '--no-typescript', '--keep-lld-exports', '--out-dir', made,
      path.join(work, 'parts', 'closeout.wasm')]);
    for (const name of await readdir(path.join(work, 'parts'))) {
      if (name !== 'closeout.wasm') await cp(path.join(work, 'parts', name), path.join(made, name));
    }
    await acceptAnyMediaType(path.join(made, '__wasm_split.js'));
    if (isRelease) await makeSmall(made);
    await takeThePlaceOfTheWhole(site, made);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The program as the compiler left it: Trunk does not say where. */
async function compiled(isRelease) {
  const { stdout } = await run('cargo', ['metadata', '--format-version', '1', '--no-deps']);
  const { target_directory: target } = JSON.parse(stdout);
  return path.join(target, 'wasm32-unknown-unknown', isRelease ? 'release' : 'debug', 'closeout.wasm');
}

/** Some sites send wasm files as files of any kind. What wasm-bindgen writes goes on with those. */
async function acceptAnyMediaType(loader) {
  const text = await readFile(loader, 'utf8');
  const strict = 'WebAssembly.instantiateStreaming(src, imports)';
  if (!text.includes(strict)) throw new Error(`${path.basename(loader)} starts parts in a way unknown here`);
  const lenient = 'src.then((answer) => answer.ok ? answer.arrayBuffer() : Promise.reject(new Error(answer.statusText)))'
    + '.then((bytes) => WebAssembly.instantiate(bytes, imports))';
  await writeFile(loader, text.replaceAll(strict, lenient));
}

async function makeSmall(folder) {
  // Loaded only here, since loading it takes a moment of every build for development.
  const { transform } = await import('esbuild');
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    if (name.endsWith('.wasm')) await run('wasm-opt', [...optimized, file, '-o', file]);
    if (name.endsWith('.js')) {
      const { code } = await transform(await readFile(file, 'utf8'), { minify: true, format: 'esm', target: 'es2022' });
      await writeFile(file, code);
    }
  }
}

async function takeThePlaceOfTheWhole(site, made) {
  const folder = `program-${await fingerprint(made)}`;
  const index = path.join(site, 'index.html');
  const page = await readFile(index, 'utf8');
  const whole = /\.\/(closeout)-[0-9a-f]+(_bg)?\.(js|wasm)/g;
  if (!whole.test(page)) throw new Error('index.html names the program in a way unknown here');
  await writeFile(index, page.replaceAll(whole, `./${folder}/$1$2.$3`).replaceAll('./snippets/', `./${folder}/snippets/`));
  for (const name of await readdir(site)) {
    if (name === 'snippets' || /^closeout-[0-9a-f]+(_bg)?\.(js|wasm)$/.test(name)) {
      await rm(path.join(site, name), { recursive: true });
    }
  }
  await cp(made, path.join(site, folder), { recursive: true });
}

/** Stands for the content of a folder: a name that changes with it never brings up an old file. */
async function fingerprint(folder) {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const file = path.join(folder, name);
    if ((await stat(file)).isFile()) hash.update(name).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}
