// The page's content security policy: what of a page a browser runs, shows and asks for. Nothing but what the page
// is made of, and of what stands inline only what stood there when it was built, which hashes tell.

import { createHash } from 'node:crypto';

const charset = '<meta charset=utf-8>';
const policyElement = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** The page with its policy, which stands before all that it is about. */
export function withPolicy(page, directives) {
  const bare = page.replace(policyElement, '');
  if (!bare.includes(charset)) throw new Error(`index.html has no ${charset} to put the policy after`);
  const hashes = { 'script-src': hashesOf(bare, 'script'), 'style-src': hashesOf(bare, 'style') };
  const policy = Object.entries(directives).map(([name, sources]) => [name, ...sources, ...(hashes[name] ?? [])].join(' '));
  return bare.replace(charset, `${charset}<meta http-equiv="Content-Security-Policy" content="${policy.join(';')}">`);
}

/** The policy of the page on a site. The service worker and the program's files come from beside it. */
export const ofSite = {
  'default-src': [`'none'`],
  'script-src': [`'self'`, `'wasm-unsafe-eval'`],
  'style-src': [],
  'img-src': [`'self'`],
  'connect-src': [`'self'`],
  'manifest-src': [`'self'`],
  'worker-src': [`'self'`],
  'object-src': [`'none'`],
  'base-uri': [`'none'`],
  'form-action': [`'none'`],
};

/** The policy of the page in one file, which asks nobody for anything. */
export const ofSingleFile = {
  'default-src': [`'none'`],
  'script-src': [`'wasm-unsafe-eval'`],
  'style-src': [],
  'img-src': ['data:'],
  'object-src': [`'none'`],
  'base-uri': [`'none'`],
  'form-action': [`'none'`],
};

// A script with a type is data here, which nobody runs.
function hashesOf(page, element) {
  const found = page.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'));
  return [...found].map(([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
