// A small static server for the built page: what any static site does, and no more.
//   node scripts/serve.mjs [--port 8080] [--root dist] [--folder /some/folder/]
// With --folder the page is served there as well as at the top. The browser tests start it from
// here too, to be able to take it away again.

import { readFile, stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.ftl': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** Starts a server for the folder `root`; port 0 takes a free one. Only this machine can reach it. */
export async function startServer({ root = 'dist', port = 8080, folder = '/' } = {}) {
  const site = path.resolve(root);
  const server = http.createServer((request, response) => {
    answer(request, response, site, folder).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(request, response, site, folder) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response, 405, 'Only GET and HEAD');
  }

  let address;
  try {
    address = decodeURIComponent(request.url.split(/[?#]/, 1)[0]);
  } catch {
    return refuse(response, 400, 'Not an address');
  }
  if (!address.startsWith('/') || address.includes('\0')) return refuse(response, 400, 'Not an address');

  // Relative addresses in a page need the slash, so a static site sends the browser there.
  if (`${address}/` === folder) return redirect(response, folder);
  if (folder !== '/' && address.startsWith(folder)) address = address.slice(folder.length - 1);

  let file = path.join(site, address);
  if (file !== site && !file.startsWith(site + path.sep)) return refuse(response, 403, 'Outside of the site');
  if (address.endsWith('/')) file = path.join(file, 'index.html');

  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return refuse(response, 404, 'Not found');

  const mayCompress = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const content = mayCompress ? await compressed(file, found.mtimeMs) : await readFile(file);
  response.writeHead(200, {
    'Content-Type': mediaTypes[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': content.length,
    ...(mayCompress && { 'Content-Encoding': 'gzip' }),
    'Cache-Control': 'no-cache',
    'Last-Modified': found.mtime.toUTCString(),
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

// Compressing the program takes longer than sending it, so each state of a file is compressed once.
const kept = new Map();

function compressed(file, changed) {
  if (kept.get(file)?.changed !== changed) {
    kept.set(file, { changed, content: readFile(file).then((content) => compress(content)) });
  }
  return kept.get(file).content;
}

function refuse(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function redirect(response, address) {
  response.writeHead(301, { Location: address }).end();
}

// Only when called by name, and not when a test imports it.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8080' },
      root: { type: 'string', default: 'dist' },
      folder: { type: 'string', default: '/' },
    },
  });
  try {
    const { address } = await startServer({ ...values, port: Number(values.port) });
    console.log(`Closeout is at ${address} (Ctrl+C ends it)`);
  } catch (error) {
    const reason = error.code === 'EADDRINUSE' ? 'the port is taken, choose another with PORT=' : error.message;
    console.error(`!! Can't serve on port ${values.port}: ${reason}`);
    process.exitCode = 1;
  }
}
