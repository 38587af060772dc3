// Editors of two families, as a portal may have one: TipTap, which is ProseMirror, and Quill; TipTap once
// more as FTOP's box is known, which has no headings. Bundled into a page of its own by editors.spec.ts.
// What they hold is read as their own documents, never as the HTML that they show.

import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import Quill from 'quill';

const place = (id: string) => document.querySelector<HTMLElement>(`#${id}`)!;

const tiptap = new Editor({ element: place('tiptap'), extensions: [StarterKit] });
const portal = new Editor({ element: place('portal'), extensions: [StarterKit.configure({ heading: false })] });
const quill = new Quill(place('quill'));

Object.assign(window, {
  documents: {
    tiptap: () => tiptap.getJSON(),
    portal: () => portal.getJSON(),
    quill: () => quill.getContents().ops,
  },
});
