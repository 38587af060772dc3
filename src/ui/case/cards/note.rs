//! A note: copied field by field, then pasted into FTOP.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::super::frame::{frame, mark_spans, task_heading};
use super::ask::asks;
use super::check::Check;
use super::correct::corrections;
use super::edit::editor;
use super::marks::task_marks;
use super::note_text::{FIELDS, NoteText};
use super::paper::{paper, parts};
use crate::engagement::assessment::TaskRef;
use crate::playbook::NoteKind;
use crate::text::Finding;
use crate::ui::components::live::live;
use crate::ui::components::out::{Copying, box_id, copy_button, out};

/// One note's card: what is on it, and what was done with it.
#[derive(Clone, Copy)]
pub struct NotePanel {
    /// The case.
    pub context: CaseContext,
    /// The task.
    pub task: TaskRef,
    /// Which note.
    pub kind: NoteKind,
    /// The note; `None` until its language's words have come.
    pub text: Memo<Option<NoteText>>,
    /// What was copied.
    pub copying: Copying,
    /// What to look at before it is copied.
    pub check: Check<Option<NoteText>>,
    findings: Memo<Vec<Finding>>,
    is_edited: RwSignal<bool>,
}

/// The card of a note.
pub fn note(context: CaseContext, task: TaskRef, kind: NoteKind) -> AnyView {
    let text = Memo::new(move |_| NoteText::make(context, task.scope, kind));
    let findings = Memo::new(move |_| {
        text.with(|text| text.as_ref().map(|text| text.note.findings.clone())).unwrap_or_default()
    });
    let panel = NotePanel {
        context,
        task,
        kind,
        text,
        copying: Copying::new(),
        check: Check::new(context, text, findings),
        findings,
        is_edited: RwSignal::new(false),
    };
    let is_there = Memo::new(move |_| text.with(Option::is_some));
    let content = move || {
        if is_there.get() {
            panel.body()
        } else {
            html! { <div class="columns"><div class="ghost long"></div></div> }
        }
    };
    let marks = Memo::new(move |_| task_marks(context, task));
    let content = html! {
        <div data-note=kind.name()>{content}</div>
        {live(move || mark_spans(marks.get()))}
    };
    frame(context, task.id.0, task_heading(context, task, None), content)
}

impl NotePanel {
    /// Something of the note as it is now.
    pub fn with<T: Default>(self, read: impl FnOnce(&NoteText) -> T) -> T {
        self.text.with(|text| text.as_ref().map(read).unwrap_or_default())
    }

    /// The same, without being told of changes.
    pub fn with_untracked<T: Default>(self, read: impl FnOnce(&NoteText) -> T) -> T {
        self.text.with_untracked(|text| text.as_ref().map(read).unwrap_or_default())
    }

    fn body(self) -> AnyView {
        let [category, tenant, services, note, escalate, action, date, owner] = FIELDS;
        let counter = Memo::new(move |_| self.with(NoteText::counter));
        let counter = move || {
            let (counter, is_over) = counter.get();
            html! { <b class=is_over.then_some("over")>{counter}</b> }
        };
        let scope = self.task.scope;
        let asks = asks(self.context, scope, self.findings, None);
        html! {
            {corrections(self.context, scope, self.kind)}
            {self.check.said(scope, move |anyway| self.take(anyway), move || self.edit())}
            <div class="columns">
                <div class="trio">
                    <div>{self.field(category)} {self.field(tenant)}</div>
                    {self.field(services)}
                </div>
                <div>
                    {out(note.1.to_owned(), ().into_any(), true, self.note(note))}
                    {self.copy_buttons()}
                </div>
                <div class="stack tight">
                    {asks}
                    {self.field(escalate)}
                    {self.counted(action, live(counter))}
                    {self.field(date)}
                    {self.field(owner)}
                </div>
            </div>
            {self.foot()}
        }
    }

    fn field(self, field: (&'static str, &'static str)) -> AnyView {
        let content = self.field_box(field);
        out(field.1.to_owned(), ().into_any(), false, content)
    }

    fn counted(self, field: (&'static str, &'static str), counter: AnyView) -> AnyView {
        out(field.1.to_owned(), counter, true, self.field_box(field))
    }

    fn field_box(self, (name, label): (&'static str, &'static str)) -> AnyView {
        let shown = Memo::new(move |_| self.with(|text| text.parts(name)));
        let at = self.task.scope;
        let value = move || parts(self.context, at, &shown.get());
        html! {
            <div class="box" data-field=name>
                <span id=box_id(name)>{value}</span>
                {self.copy_button(name, label)}
            </div>
        }
    }

    /// The note itself: to read, or to edit.
    fn note(self, (name, label): (&'static str, &'static str)) -> AnyView {
        let draft = Memo::new(move |_| self.text.with(|text| text.as_ref().map(NoteText::draft)));
        let at = self.task.scope;
        let content = move || {
            if self.is_edited.get() {
                return editor(self.context, draft, self.is_edited);
            }
            let blocks =
                move || draft.with(|draft| draft.as_ref().map(|d| paper(self.context, at, d)));
            let copy = move |event: web_sys::ClipboardEvent| self.on_copy(&event);
            let lang = draft.with_untracked(|draft| draft.as_ref().map(|d| d.language.tag()));
            html! {
                <div class="paper" id=box_id(name) tabindex="0" role="region" aria-label=label
                    lang=lang on:copy=copy>{blocks}</div>
            }
        };
        let button = move || {
            let is_copied =
                move || self.copying.is_copied(name, &self.with(|text| text.text(name)));
            let press = move || self.press("copy-anyway", false);
            (!self.is_edited.get())
                .then(|| copy_button(label.to_owned(), is_copied, || false, press))
        };
        html! { <div data-field=name>{content} {button}</div> }
    }

    /// Opens the lines for editing.
    pub fn edit(self) {
        self.is_edited.set(true);
    }
}
