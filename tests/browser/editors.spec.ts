// A note that was copied is pasted with the keyboard into real editors, from the real clipboard, and
// what they made of it is read from their own documents. Copied out of them again, it restores a case.

import { build } from 'esbuild';
import { CasePage } from './case';
import { expect, test } from './fixtures';
import { label } from './words';
import type { Page } from './fixtures';

const link = 'https://contoso.com/plan?part=1&of=2';

type RichEditor = 'tiptap' | 'portal' | 'quill';

type Node = {
  type: string;
  text?: string;
  marks?: { type: string; attrs?: { href?: string } }[];
  content?: Node[];
};

type Operation = {
  insert: string;
  attributes?: { bold?: boolean; header?: number; link?: string; list?: string; indent?: number };
};

let editors: string;

test.beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/editors/page.ts'],
    bundle: true,
    write: false,
    logLevel: 'error',
  });
  editors = outputFiles[0].text;
});

/** A note with a heading, labels, a list, an indented list and a link, on the clipboard. */
async function copyNote(page: Page, language = 'en') {
  const casePage = await CasePage.create(page, language);
  await casePage.stateCustomer();
  await casePage.addService('EXO');
  await casePage.prepare();
  await casePage.discuss(false);
  await casePage.state('customer_status', `Two departments follow in May.\nThe plan: ${link}.`);
  const text = await casePage.copy('engagement-management', 'note');
  expect(text).toContain(`  - The plan: ${link}.`);
  return text;
}

async function pasteInto(page: Page, editor: RichEditor | 'plain') {
  await page.goto('about:blank');
  await page.setContent(`
    <div id="tiptap"></div>
    <div id="portal"></div>
    <div id="quill"></div>
    <textarea id="plain"></textarea>`);
  await page.addScriptTag({ content: editors });
  const box = editor === 'plain' ? page.locator('#plain') : page.locator(`#${editor} [contenteditable]`);
  await box.click();
  await page.keyboard.press('Control+V');
  return box;
}

/** The part of a case that takes an earlier note in. */
async function openRestore(page: Page) {
  const restore = page.locator('main .restore');
  await restore.locator('summary').click();
  return restore;
}

function documentOf<T>(page: Page, editor: RichEditor): Promise<T> {
  return page.evaluate((editor) => (window as never)['documents'][editor](), editor);
}

function textOf(node: Node): string {
  return (node.text ?? '') + (node.content ?? []).map(textOf).join('');
}

function childrenOf(node: Node | undefined, type: string): Node[] {
  return (node?.content ?? []).filter((child) => child.type === type);
}

function everyNode(node: Node): Node[] {
  return [node, ...(node.content ?? []).flatMap(everyNode)];
}

for (const language of ['en', 'ja']) {
  test(`TipTap takes a note with its heading, lists and links: ${language}`, async ({ page }) => {
    const text = await copyNote(page, language);
    await pasteInto(page, 'tiptap');
    const note = await documentOf<Node>(page, 'tiptap');
    const [heading] = note.content!;
    expect(heading.type).toBe('heading');
    expect(textOf(heading)).toBe(text.split('\n')[0]);
    const points = childrenOf(childrenOf(note, 'bulletList')[0], 'listItem');
    expect(points).toHaveLength(text.match(/^- /gm)!.length);
    const status = points.find((point) => textOf(point).includes(link));
    const lines = childrenOf(childrenOf(status, 'bulletList')[0], 'listItem');
    expect(lines.map(textOf)).toEqual(['Two departments follow in May.', `The plan: ${link}.`]);
    const linked = everyNode(note).filter((node) => node.marks?.some((mark) => mark.type === 'link'));
    expect(linked.map((node) => [node.text, node.marks![0].attrs!.href])).toEqual([[link, link]]);
  });

  test(`Quill takes a note with its heading, lists and links: ${language}`, async ({ page }) => {
    const text = await copyNote(page, language);
    await pasteInto(page, 'quill');
    const note = await documentOf<Operation[]>(page, 'quill');
    // A line is a run of inserts up to a line break, which bears what holds for the whole line.
    const lines: { text: string; attributes: Operation['attributes'] }[] = [{ text: '', attributes: {} }];
    for (const { insert, attributes } of note) {
      for (const piece of insert.split(/(\n)/)) {
        const line = lines.at(-1)!;
        if (piece !== '\n') line.text += piece;
        else {
          line.attributes = attributes ?? {};
          lines.push({ text: '', attributes: {} });
        }
      }
    }
    lines.pop();
    const shown = lines.map(({ text, attributes = {} }) => {
      const { header, list, indent = 0 } = attributes;
      return list && !header ? `${'  '.repeat(indent)}- ${text}` : text;
    });
    expect(shown).toEqual(text.split('\n'));
    expect(lines[0].attributes).toHaveProperty('header');
    expect(note[0].attributes).toMatchObject({ bold: true });
    expect(lines.filter(({ attributes }) => attributes?.indent === 1)).toHaveLength(text.match(/^ {2}- /gm)!.length);
    const links = note.filter(({ attributes }) => attributes?.link);
    expect(links.map(({ insert, attributes }) => [insert, attributes!.link])).toEqual([[link, link]]);
  });
}

test('heading and labels are bold in every box', async ({ page }) => {
  const casePage = await CasePage.create(page);
  await casePage.stateCustomer();
  await casePage.addService('EXO');
  await casePage.prepare();
  await casePage.copy('technical-enablement', 'note');
  const labels = ['[EXO]', 'STATUS:', 'SUMMARY:', 'NEXT ACTION:', 'CONCERNS:'];
  for (const editor of ['tiptap', 'portal'] as const) {
    await pasteInto(page, editor);
    const nodes = everyNode(await documentOf<Node>(page, editor));
    const bold = nodes.filter((node) => node.marks?.some((mark) => mark.type === 'bold'));
    expect(bold.map((node) => node.text), editor).toEqual(labels);
  }
  await pasteInto(page, 'quill');
  const operations = await documentOf<Operation[]>(page, 'quill');
  const bold = operations.filter(({ attributes }) => attributes?.bold);
  expect(bold.map(({ insert }) => insert)).toEqual(labels);
});

test('a plain box beside them takes the same clipboard without markup', async ({ page }) => {
  const text = await copyNote(page);
  const plain = await pasteInto(page, 'plain');
  await expect(plain).toHaveValue(text);
  expect(text).not.toMatch(/<\/?\w|&amp;/);
});

for (const [editor, language] of [
  ['tiptap', 'en'],
  ['portal', 'ja'],
  ['quill', 'pt-BR'],
] as const) {
  test(`a note copied out of a box brings a case back, to the last word: ${editor}, ${language}`, async ({ page }) => {
    await copyNote(page, language);
    await pasteInto(page, editor);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    const casePage = await CasePage.create(page, language);
    const restore = await openRestore(page);
    await restore.locator('textarea').click();
    await page.keyboard.press('Control+V');
    await expect(restore.locator('textarea')).toHaveValue(/\n- .*\n {2}- Two departments follow in May\.\n/);
    await restore.locator('[name="restore"]').click();
    await expect(restore.getByRole('status')).toHaveText(label(language, 'restore-done'));
    await expect(casePage.field('tenant')).toHaveValue('Contoso');
    await expect(casePage.field('customer_status')).toHaveValue(`Two departments follow in May.\nThe plan: ${link}.`);
    await expect(casePage.field('discussion_next_steps')).toHaveValue('Send the adoption material.');
    const management = casePage.note('engagement-management');
    await expect(management.locator('[data-standing="on-record"]')).toHaveCount(4);
    await expect(management.locator('[data-standing="due"], [data-standing="changed"]')).toHaveCount(0);
  });
}

test('what is pasted with markup is text, and without a note of this page the browser pastes as ever', async ({ page }) => {
  const casePage = await CasePage.create(page);
  const restore = await openRestore(page);
  const area = restore.locator('textarea');
  const paste = (html: string) =>
    area.evaluate((area, html) => {
      const clipboard = new DataTransfer();
      clipboard.setData('text/html', html);
      const event = new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true });
      return !area.dispatchEvent(event);
    }, html);
  await area.focus();
  expect(await paste('<ul><li>Nothing of this page</li></ul>')).toBe(false);
  const hostile = '<img src="https://example.invalid/x" onerror="alert(1)"><script>alert(2)</script><svg onload="alert(3)">';
  const deep = `${'<div>'.repeat(5000)}deep`;
  const line = 'Closeout 2020-05-04 EXO · tenant="&lt;img src=x onerror=alert(4)&gt;" · P-I2 seats=995';
  expect(await paste(`${hostile}<ul><li>One<ul><li>Two</li></ul></li></ul><p>${line}</p><p></p>${deep}`)).toBe(true);
  await expect(area).toHaveValue(/^- One\n {2}- Two\nCloseout 2020-05-04 EXO · tenant="<img src=x onerror=alert\(4\)>"/);
  await restore.locator('[name="restore"]').click();
  await expect(casePage.field('tenant')).toHaveValue('<img src=x onerror=alert(4)>');
  await expect(page.locator('main img, main script')).toHaveCount(0);
});
