// Measures one page: its start, ticks, keys in a search, its heap. All clocks run inside of the page, so that the
// way between this process and the browser is in no figure.

/** Selectors of what can be used first, in each kind of page. */
export const usable = {
  checklist: 'input[type=checkbox]:enabled',
  case: '[data-next] [data-item] input[type=checkbox]:enabled',
  list: 'table.cases tr[data-state] a',
};

/** Opens an address in a new page of a context, with the processor slowed. Gives what its start took. */
export async function start(context, address, selector, slowed) {
  const page = await context.newPage();
  const browser = await context.newCDPSession(page);
  let bytes = 0;
  browser.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await browser.send('Network.enable');
  await browser.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.addInitScript(inside, selector);
  await page.goto(address);
  const times = await page.evaluate(() => bench.start());
  await page.evaluate(() => bench.rest());
  return { page, browser, figures: { bytes, ...times } };
}

/** What runs in the page before its own scripts. */
function inside(selector) {
  const next = () => new Promise(requestAnimationFrame);
  const task = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const found = () => [...document.querySelectorAll(selector)].filter((it) => (it.closest('label') ?? it).checkVisibility());

  // The first frame that shows something that can be used.
  const ready = (async () => {
    while (!found().length) await next();
    return performance.now();
  })();
  // What a program holds by itself.
  const memories = [];
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const result = await original.apply(WebAssembly, given);
      memories.push((result.instance ?? result).exports?.memory);
      return result;
    };
  }

  let saved;
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (...item) {
    setItem.apply(this, item);
    saved = performance.now();
  };

  /** Acts, and gives when the frame was painted that has what is waited for, and when the last text was in localStorage. */
  async function time(act, isThere = () => true) {
    saved = undefined;
    const begun = performance.now();
    act();
    do await next(); while (!isThere());
    await task();
    const painted = performance.now();
    await pause(200);
    return { painted: painted - begun, saved: saved - begun, both: Math.max(painted, saved ?? painted) - begun };
  }

  window.bench = {
    async start() {
      const late = pause(120_000).then(() => Promise.reject(new Error(`not there after two minutes: ${document.body.innerText}`)));
      const at = await Promise.race([ready, late]);
      const paints = () => performance.getEntriesByName('first-contentful-paint');
      while (!paints().length) await pause(10);
      return { paint: paints()[0].startTime, ready: at };
    },
    /** Waits until nothing has happened for a while. */
    async rest() {
      await pause(500);
      await new Promise((resolve) => requestIdleCallback(resolve));
    },
    tick: (number) => time(() => found()[number % found().length].click()),
    type(text) {
      const field = document.querySelector('input[type=search]');
      return time(() => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    },
    /** Opens the picture, where there is one. */
    picture() {
      const summary = document.querySelector('.picture > summary');
      return summary && time(() => summary.click(), () => document.querySelector('.picture svg'));
    },
    lines: () => found().length,
    programs: () => memories.reduce((total, memory) => total + (memory?.buffer.byteLength ?? 0), 0),
    /** How many nodes a tick adds, takes away or changes, each counted once. */
    async changes(number) {
      const nodes = new Set();
      const add = (node) => nodes.add(node) && node.childNodes.forEach(add);
      const observer = new MutationObserver((records) => {
        for (const { type, target, addedNodes, removedNodes } of records) {
          if (type !== 'childList') nodes.add(target);
          for (const node of [...addedNodes, ...removedNodes]) add(node);
        }
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      await this.tick(number);
      observer.disconnect();
      return nodes.size;
    },
  };
}

/** Six ticks, one after the other. */
export async function ticks(page) {
  const times = [];
  for (let number = 0; number < 6; number += 1) times.push(await page.evaluate((it) => bench.tick(it), number));
  if (times.some((it) => Number.isNaN(it.saved))) throw new Error('a tick was not saved');
  const of = (name) => median(times.map((time) => time[name]));
  return { painted: of('painted'), saved: of('saved'), tick: of('both') };
}

/** How much of the page the same ticks change when they are taken back. */
export async function changes(page) {
  const counts = [];
  for (let number = 0; number < 6; number += 1) counts.push(await page.evaluate((it) => bench.changes(it), number));
  return median(counts);
}

/** So many lines are more than a screen has room for. */
const SCREENFUL = 12;

/** Types a word into the search and takes it away again, key by key. Fails where the result is another one; of many cases a
 * screenful is drawn. */
export async function keys(page, word, expected) {
  const texts = [...word].map((_, at) => word.slice(0, at + 1));
  const times = [];
  for (const text of [...texts, ...texts.toReversed().slice(1), '']) {
    times.push((await page.evaluate((text) => bench.type(text), text)).painted);
    if (text !== word) continue;
    const lines = await page.evaluate(() => bench.lines());
    if (lines < Math.min(expected, SCREENFUL) || lines > expected) throw new Error(`${word} finds ${lines} cases of ${expected}`);
  }
  return { key: median(times), slowest: Math.max(...times) };
}

/** What the page holds once what nobody needs is gone: its scripts, its elements, and its program's memory. */
export async function heap(page, browser) {
  await browser.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await browser.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize + (await page.evaluate(() => bench.programs()));
}

/** Waits until the service worker answers for the page and all texts are in the mirror, as on any later day. */
export async function settled(page, browser, texts) {
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  // Their index is made anew and has no copy.
  await page.waitForFunction(mirrored, texts - 1, { polling: 200 });
  await page.evaluate(() => bench.rest());
}

/** Closes the page, and stops its worker, which no later day finds running. */
export async function leave(page, browser) {
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await page.waitForTimeout(300);
  await page.close();
}

function mirrored(texts) {
  return new Promise((resolve) => {
    const opening = indexedDB.open('closeout');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('texts').objectStore('texts').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result >= texts);
      };
    };
  });
}

/** The UTF-16 units in localStorage, and the bytes that the browser counts for the mirror and the offline copy. */
export function storage(page) {
  return page.evaluate(async () => {
    const texts = Object.entries(localStorage).flat();
    return { units: texts.reduce((total, text) => total + text.length, 0), usage: (await navigator.storage.estimate()).usage };
  });
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
