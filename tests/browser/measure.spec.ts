// How much the page asks of its reader: height, controls, words, and what one tick moves, at every card on the
// way of a case. Prints what it counts at five moments, and the most of all cards.

import { expect, languages, test } from './fixtures';
import { Robot, facts } from './robot';
import type { Page } from './fixtures';

// Facts, a service added, the discussion held, the hand-off, the end.
const moments = ['facts', 'K-I1', 'mail:customer', 'C-A6', 'closed'];

const limits = { 1280: { height: 1_300, controls: 45, words: 320 }, 360: { height: 2_300, controls: 45, words: 320 } };

/** What is in view of a page without scrolling, and all that it shows. */
function count(page: Page) {
  return page.evaluate(() => {
    scrollTo(0, 0);
    const visible = (within: Element, selector: string) =>
      [...within.querySelectorAll<HTMLElement>(selector)].filter((it) => it.checkVisibility({ visibilityProperty: true }));
    const controls = ':is(a[href], button, input, select, textarea, summary):not([aria-hidden="true"])';
    const fields = visible(document.body, 'input:not([type="radio"], [type="checkbox"]), textarea, select') as HTMLInputElement[];
    const values = fields.map((field) => (field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.value));
    const shown = document.body.innerText.split(/\s+/).concat(...values.map((value) => (value ?? '').split(/\s+/)));
    const card = document.querySelector('[data-next]')!;
    const bottom = (element?: Element) => Math.round(element?.getBoundingClientRect().bottom ?? 0);
    return {
      height: document.documentElement.scrollHeight,
      controls: visible(document.body, controls).length,
      words: shown.filter(Boolean).length,
      heading: bottom(card.querySelector('h2')!),
      first: bottom(visible(card, controls)[0]),
    };
  });
}

/** What stands on the buttons that need a second line for it, or reach over the page's edge. */
function brokenButtons(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a.button')]
      .filter((button) => button.checkVisibility({ visibilityProperty: true }))
      .filter((button) => {
        const { left, right } = button.getBoundingClientRect();
        const words = [...button.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
        const range = document.createRange();
        const lines = words.flatMap((node) => {
          range.selectNodeContents(node);
          return [...range.getClientRects()].map((line) => Math.round(line.top));
        });
        return new Set(lines).size > 1 || left < 0 || right > innerWidth;
      })
      .map((button) => button.innerText));
}

/** How often Tab is pressed from the top of the page to the first control of the card. */
async function tabs(page: Page) {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    // Where the next Tab begins: at the top.
    const range = document.createRange();
    range.setStart(document.body, 0);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
  });
  for (let presses = 1; presses <= 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => Boolean(document.activeElement?.closest('[data-next]')))) return presses;
  }
  return Infinity;
}

/** The most of all cards, and of the five moments. */
async function most(page: Page, width: 1280 | 360, language: string) {
  const largest: Record<string, number> = {};
  const ofMoments: Record<string, number> = {};
  const at: Record<string, object> = {};
  const broken = new Set<string>();
  const robot = new Robot(page, { ...facts, account_team_known: 'yes', account_managed: 'no' });
  await page.setViewportSize({ width, height: width === 1280 ? 800 : 740 });
  await robot.start(language);
  const visit = async (next: string) => {
    const counted = { ...(await count(page)), tabs: await tabs(page) };
    for (const button of await brokenButtons(page)) broken.add(button);
    const isMoment = moments.includes(next);
    for (const [what, number] of Object.entries(counted)) {
      for (const most of isMoment ? [largest, ofMoments] : [largest]) most[what] = Math.max(most[what] ?? 0, number);
    }
    if (isMoment) at[next] = counted;
  };
  await visit('facts');
  await robot.until(['closed'], visit);
  await visit('closed');
  console.log(`${language}, ${width} px, at most: ${JSON.stringify(largest)}`);
  if (language === 'en') for (const next of moments) console.log(`  ${next}: ${JSON.stringify(at[next])}`);
  expect(Object.keys(at).sort()).toEqual([...moments].sort());
  return { largest, ofMoments, broken: [...broken] };
}

for (const width of [1280, 360] as const) {
  for (const language of languages) {
    test(`the page is small: ${language}, ${width} px`, async ({ page }) => {
      const { largest, ofMoments, broken } = await most(page, width, language);
      const { heading, first, tabs } = largest;
      const more = language === 'en' ? 1 : 1.25;
      for (const [what, limit] of Object.entries(limits[width])) {
        expect.soft(ofMoments[what], what).toBeLessThanOrEqual(limit * more);
        // The longest note is longer than any of the moments.
        expect.soft(largest[what], `${what} of any card`).toBeLessThanOrEqual(limit * more * 1.1);
      }
      expect.soft(heading, 'the heading of the card is in view').toBeLessThanOrEqual(width === 1280 ? 800 : 740);
      expect.soft(first, 'the first control of the card is in view').toBeLessThanOrEqual(width === 1280 ? 800 : 740);
      expect.soft(tabs, 'tabs to the card').toBeLessThanOrEqual(12);
      expect.soft(broken, 'buttons whose words need a second line').toEqual([]);
    });
  }
}

/** The nodes that something adds, takes away or changes, each counted once. */
async function changed(page: Page, act: () => Promise<unknown>) {
  await page.evaluate(() => {
    const nodes = new Set<Node>();
    const all = (node: Node): Node[] => [node, ...[...node.childNodes].flatMap(all)];
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type !== 'childList') nodes.add(target);
        for (const node of [...addedNodes, ...removedNodes]) for (const it of all(node)) nodes.add(it);
      }
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(window, { changedNodes: nodes });
  });
  await act();
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as any).changedNodes.size as number);
}

test('a tick moves little', async ({ page }) => {
  const robot = new Robot(page, facts);
  await robot.start();
  const counts: Record<string, number> = {};
  for (const card of ['K-I1', 'C-A1']) {
    await robot.until([card]);
    const items = await robot.card().locator('[data-item]:has([type="checkbox"]:enabled)').evaluateAll((all) =>
      all.map((item) => item.getAttribute('data-item')!));
    for (const item of items) {
      const box = robot.card().locator(`[data-item="${item}"] [type="checkbox"]`);
      counts[item] = await changed(page, () => box.check());
    }
  }
  console.log(`nodes that a tick changes: ${JSON.stringify(counts)}`);
  expect(Object.keys(counts).length).toBeGreaterThan(5);
  for (const [item, number] of Object.entries(counts)) expect.soft(number, item).toBeLessThanOrEqual(25);
});

test('what was ticked answers a frame before what is only looked at', async ({ page }) => {
  const robot = new Robot(page, facts);
  await robot.start();
  await robot.until(['K-I1']);
  await expect(page.locator('.list [aria-current]')).toHaveCount(1);
  const frames = await page.evaluate(async () => {
    const frames: Record<string, number> = {};
    let frame = 0;
    const count = () => requestAnimationFrame(() => {
      frame += 1;
      count();
    });
    const note = (place: string) =>
      new MutationObserver(() => (frames[place] ??= frame)).observe(document.querySelector(place)!, { subtree: true, childList: true, attributes: true, characterData: true });
    note('[data-next]');
    note('.list');
    await new Promise(requestAnimationFrame);
    count();
    document.querySelector<HTMLElement>('[data-next] [type="checkbox"]')!.click();
    while (!('.list' in frames)) await new Promise(requestAnimationFrame);
    return frames;
  });
  expect(frames['.list']).toBeGreaterThan(frames['[data-next]']!);
});
