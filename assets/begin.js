// Runs as soon as there is a frame: says whether it is a case's, and once it is painted decides the page's language,
// and asks for its catalogue while the program is fetched.
document.documentElement.toggleAttribute('data-case', location.hash.startsWith('#/case/'));

// Anything asked for earlier would delay the first paint. A hidden page never paints, hence the time limit.
window.closeout_begun = new Promise((done) => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 500);
}).then(() => {
  const tags = ['en', 'de', 'zh-Hans', 'pt-BR', 'ja', 'es'];
  const same = (asked) => tags.find((tag) => tag.toLowerCase() === asked?.toLowerCase());
  const nearest = (asked) => tags.find((tag) => tag.slice(0, 2) === asked.split(/[-_]/)[0].toLowerCase());
  // Simplified is not what they asked for, so whatever else the list names comes first.
  const isTraditional = (asked) => /^zh[-_](?!.*hans)(.*[-_])?(hant|tw|hk|mo)([-_]|$)/i.test(asked);

  const { pathname, search } = location, { languages } = navigator;
  let stored;
  // The key is that of src/storage/keys.rs.
  try { stored = localStorage[`closeout:${pathname.replace(/\/index\.html$/, '/').replaceAll(':', '%3A')}:language`]; } catch {}
  const tag = same(new URLSearchParams(search).get('lang')) || same(stored)
    || languages.filter((asked) => !isTraditional(asked)).map(nearest).find(Boolean)
    || (languages.some(isTraditional) ? 'zh-Hans' : 'en');

  document.documentElement.lang = tag;
  // A kept copy may be of another release, so the site is asked; the service worker has this one's.
  const text = fetch(`catalogues/${tag}.ftl`, { cache: 'no-cache' }).then((answer) => answer.ok ? answer.text() : undefined, () => {});
  window.closeout_catalogue = { tag, text };
});
