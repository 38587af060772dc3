// The release on a server of its own, with scripts put first that note what goes wrong, and break what a scenario wants
// broken. They stand before the page's policy, which would not let them in. Beside it, a box that a portal might have.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '../../scripts/serve.mjs';

export async function startSite(begin) {
  const root = await mkdtemp(path.join(tmpdir(), 'closeout-site-'));
  await cp(process.env.CLOSEOUT_DIST || 'dist', root, { recursive: true });
  const index = path.join(root, 'index.html');
  const scripts = [noteMishaps, takeMails, begin].map((script) => `<script>(${script})()</script>`).join('');
  const text = await readFile(index, 'utf8');
  await writeFile(index, text.replace(/<meta charset[^>]*>/, (first) => first + scripts));
  await writeFile(path.join(root, 'portal.html'), '<!DOCTYPE html><div id="concerns" contenteditable>-</div>');
  const { address, stop } = await startServer({ root, port: 0 });
  return { address, stop, remove: () => rm(root, { recursive: true }) };
}

/** Runs in the page, in each tab. What it notes outlives a reload, beside the page's own entries. */
function noteMishaps() {
  const { getItem, setItem } = Storage.prototype;
  const storage = localStorage;
  window.mishaps = () => JSON.parse(getItem.call(storage, 'mishaps') ?? '[]');
  const note = (text) => setItem.call(storage, 'mishaps', JSON.stringify([...window.mishaps(), text]));
  addEventListener('error', ({ message, target }) => note(message ?? `not loaded: ${target.src ?? target.href}`), true);
  addEventListener('unhandledrejection', ({ reason }) => note(`not caught: ${reason}`));
  addEventListener('securitypolicyviolation', (event) => note(`forbidden: ${event.violatedDirective} ${event.blockedURI}`));
  const { error } = console;
  console.error = (...texts) => {
    note(texts.join(' '));
    error(...texts);
  };
}

/** Stands for a mail program. WebKit's small browser knows of none, and would go to a page that says so. */
function takeMails() {
  const { click } = HTMLElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (this.protocol !== 'mailto:') click.call(this);
  };
  addEventListener('click', (event) => event.target.closest('[href^="mailto:"]') && event.preventDefault());
}
