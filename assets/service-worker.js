// Keeps the page for use without a network: the files of one release as one set, in a cache of their own, so that the
// page opens offline in every language and never mixes the parts of two releases. The build fills in FILES (the
// addresses, with a checksum where there is one) and RELEASE, which no other set and no other worker has.

const { scope } = registration;
const prefix = `closeout-${scope}`;
const cacheName = prefix + RELEASE;
const tags = FILES.flatMap(({ url }) => /(?<=^catalogues\/).+(?=\.ftl$)/.exec(url) ?? []);
const byLanguage = tags.map((tag) => `./?lang=${tag}`);

addEventListener('install', (event) => {
  // Where a browser can do it, the cache answers by itself, and the page need not wait until the worker has started. A
  // cache knows an address only as it was put in, so with anything else behind a question mark the worker is asked, and
  // what is not in the cache comes from the site.
  const condition = { or: [{ pathname: '*', search: '' }, ...byLanguage].map((urlPattern) => ({ urlPattern })) };
  event.addRoutes?.({ condition, source: { cacheName } }).catch(() => {});
  event.waitUntil(keep());
});

async function keep() {
  const cache = await caches.open(cacheName);
  for (const { url, revision, integrity } of FILES) {
    // A name with a hash in it is of one content for ever. Of anything else an older copy may lie in the browser.
    const answer = await fetch(url, { integrity, cache: revision ? 'reload' : 'default' });
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    await (url === 'index.html' ? keepIndex(cache, answer) : cache.put(url, answer));
  }
}

// Sites write something of their own into pages, so this one has no checksum; but it has to be of this release. Some
// sites lead from its name to its folder, and an answer that was led elsewhere opens no page.
async function keepIndex(cache, answer) {
  const page = await answer.text();
  for (const { url, revision } of FILES) {
    if (!revision && !page.includes(url)) throw new Error(`index.html is not of this release: it does not name ${url}`);
  }
  const headers = new Headers(answer.headers);
  // A page is opened with other headers than it is fetched with.
  headers.delete('Vary');
  for (const address of ['index.html', './', ...byLanguage]) await cache.put(address, new Response(page, { headers }));
}

// An update waits until the page says SKIP_WAITING, which it does at the user's word.
addEventListener('message', ({ data }) => data?.type === 'SKIP_WAITING' && skipWaiting());

addEventListener('activate', (event) => {
  // Claiming therefore means the very first visit only: that page too is kept from then on.
  event.waitUntil(Promise.all([clients.claim(), cleanUp()]));
});

// Only what is this page's: other pages of the same site, in folders below as well, keep theirs under names like these.
async function cleanUp() {
  // Another release is being fetched already, and will clean up after both.
  if (registration.installing || registration.waiting) return;
  const isOwn = (name) => name.replace(/[0-9a-f]{16}$/, '') === prefix || name === `closeout-precache-v2-${scope}`;
  const names = (await caches.keys()).filter((name) => isOwn(name) && name !== cacheName);
  await Promise.all(names.map((name) => caches.delete(name)));
}

const kept = new Set(['./', ...FILES.map(({ url }) => url)].map((address) => new URL(address, scope).href));

// No address outside of the set is ever answered: other pages of the same site are not this one's.
addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const [address] = url.split(/[?#]/, 1);
  if (method === 'GET' && kept.has(address)) event.respondWith(answer(event.request, address));
});

async function answer(request, address) {
  return (await (await caches.open(cacheName)).match(address)) ?? fetch(request);
}
