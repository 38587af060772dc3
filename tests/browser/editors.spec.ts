// A note that was copied is pasted with the keyboard into real editors, from the real clipboard, and what they
// made of it is read from their own documents.

import { build } from 'esbuild';
import { CasePage, copied } from './case';
import { Robot, facts } from './robot';
import { expect, test } from './fixtures';
import type { Page } from './fixtures';

const link = 'https://contoso.com/plan?part=1&of=2';
const status = `Two departments follow in May.\nThe plan: ${link}.`;

type Node = { type: string; text?: string; marks?: { type: string; attrs?: { href?: string } }[]; content?: Node[] };
type Operation = { insert: string; attributes?: { bold?: boolean; header?: number; link?: string; list?: string; indent?: number } };

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

/** A note with a heading, labels, a list and a link, on the clipboard. */
async function copyNote(page: Page, note: 'technical-enablement' | 'engagement-management', language = 'en') {
  const robot = new Robot(page, { ...facts, customer_status: status });
  await robot.start(language);
  await robot.until([`note:${note}`]);
  return copied(page, new CasePage(page).main());
}

async function pasteInto(page: Page, editor: 'tiptap' | 'portal' | 'quill' | 'plain') {
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

function documentOf<T>(page: Page, editor: string): Promise<T> {
  return page.evaluate((editor) => (window as never)['documents'][editor](), editor);
}

const textOf = (node: Node): string => (node.text ?? '') + (node.content ?? []).map(textOf).join('');
const everyNode = (node: Node): Node[] => [node, ...(node.content ?? []).flatMap(everyNode)];
const ofType = (node: Node, type: string) => everyNode(node).filter((it) => it.type === type);

for (const language of ['en', 'ja']) {
  test(`TipTap, Quill and a plain box take a note with its lists and links: ${language}`, async ({ page }) => {
    const text = await copyNote(page, 'engagement-management', language);
    for (const line of status.split('\n')) expect(text).toContain(line);
    expect(text, 'no markup shows').not.toMatch(/<\/?\w|&amp;/);
    const points = text.match(/^ *- /gm)!.length;

    await pasteInto(page, 'tiptap');
    const note = await documentOf<Node>(page, 'tiptap');
    expect(textOf(note.content![0])).toBe(text.split('\n')[0]);
    expect(ofType(note, 'listItem')).toHaveLength(points);
    const linked = everyNode(note).filter((node) => node.marks?.some((mark) => mark.type === 'link'));
    expect(linked.map((node) => [node.text, node.marks!.find((mark) => mark.type === 'link')!.attrs!.href])).toEqual([[link, link]]);

    await pasteInto(page, 'quill');
    const operations = await documentOf<Operation[]>(page, 'quill');
    const lines = operations.map(({ insert }) => insert).join('').split('\n').filter(Boolean);
    expect(lines).toEqual(text.split('\n').map((line) => line.replace(/^ *- /, '')).filter(Boolean));
    const links = operations.filter(({ attributes }) => attributes?.link);
    expect(links.map(({ insert, attributes }) => [insert, attributes!.link])).toEqual([[link, link]]);

    await expect(await pasteInto(page, 'plain')).toHaveValue(text);
  });
}

test('heading and labels are bold in every box', async ({ page }) => {
  await copyNote(page, 'technical-enablement');
  const labels = ['[EXO]', 'STATUS:', 'SUMMARY:', 'NEXT ACTION:', 'CONCERNS:'];
  for (const editor of ['tiptap', 'portal'] as const) {
    await pasteInto(page, editor);
    const nodes = everyNode(await documentOf<Node>(page, editor));
    const bold = nodes.filter((node) => node.marks?.some((mark) => mark.type === 'bold'));
    expect(bold.map((node) => node.text!.trim()), editor).toEqual(labels);
  }
  await pasteInto(page, 'quill');
  const operations = await documentOf<Operation[]>(page, 'quill');
  const bold = operations.filter(({ attributes }) => attributes?.bold);
  expect(bold.map(({ insert }) => insert.trim())).toEqual(labels);
});
