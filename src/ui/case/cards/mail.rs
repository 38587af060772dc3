//! An e-mail: its text, the way into the mail program, the day on which it was sent.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::super::frame::{frame, mark_spans, task_heading};
use super::ask::asks;
use super::check::Check;
use super::edit::editor;
use super::mail_text::MailText;
use super::marks::task_marks;
use super::panel::language_choice;
use super::paper::{paper, parts};
use super::skip::skips;
use crate::engagement::assessment::TaskRef;
use crate::playbook::{Field, MailKind};
use crate::ui::components::live::live;
use crate::ui::components::out::{Copying, box_id, copy_button, out};
use crate::ui::components::{FieldOptions, field};

/// One e-mail's card.
#[derive(Clone, Copy)]
pub struct MailPanel {
    /// The case.
    pub context: CaseContext,
    /// The task.
    pub task: TaskRef,
    /// Which e-mail.
    pub kind: MailKind,
    /// The e-mail; `None` until its language's words have come.
    pub text: Memo<Option<MailText>>,
    /// What was copied.
    pub copying: Copying,
    /// What to look at before it goes out.
    pub check: Check<Option<MailText>>,
    /// Whether it went out of the page in this sitting, by whatever way.
    pub is_out: RwSignal<bool>,
    is_edited: RwSignal<bool>,
}

/// The card of an e-mail.
pub fn mail(context: CaseContext, task: TaskRef, kind: MailKind) -> AnyView {
    let text = Memo::new(move |_| MailText::make(context, task.scope, kind));
    let findings = Memo::new(move |_| {
        text.with(|text| text.as_ref().map(|text| text.mail.findings.clone())).unwrap_or_default()
    });
    let panel = MailPanel {
        context,
        task,
        kind,
        text,
        copying: Copying::new(),
        check: Check::new(context, text, findings),
        is_out: RwSignal::new(false),
        is_edited: RwSignal::new(false),
    };
    let is_there = Memo::new(move |_| text.with(Option::is_some));
    let content = move || {
        if is_there.get() {
            panel.letter()
        } else {
            html! { <div class="ghost long"></div> }
        }
    };
    let scope = task.scope;
    let marks = Memo::new(move |_| task_marks(context, task));
    let said = panel.check.said(scope, move |anyway| panel.take(anyway), move || panel.edit());
    let content = html! {
        {said}
        <div data-mail=kind.name()>
            <div class="columns">
                <div>{content} {panel.buttons()}</div>
                <div class="stack">
                    {asks(context, scope, findings, Some(kind.sent()))}
                    {panel.sent_on()}
                    {language_choice(context, Field::MailLanguage)}
                </div>
            </div>
        </div>
        {skips(context, task)}
        {live(move || mark_spans(marks.get()))}
    };
    let id = untrack(|| task_marks(context, task)).first().map(|mark| mark.0);
    frame(context, task.id.0, task_heading(context, task, id), content)
}

impl MailPanel {
    /// Something of the e-mail as it is now.
    pub fn with<T: Default>(self, read: impl FnOnce(&MailText) -> T) -> T {
        self.text.with(|text| text.as_ref().map(read).unwrap_or_default())
    }

    /// Opens the lines for editing.
    pub fn edit(self) {
        self.is_edited.set(true);
    }

    fn sent_on(self) -> AnyView {
        let options = FieldOptions {
            label: Some(self.context.session.t("sent-on")),
            ..FieldOptions::default()
        };
        field(self.context.bind(self.task.scope, self.kind.sent()), options)
    }

    fn letter(self) -> AnyView {
        let session = self.context.session;
        let draft = Memo::new(move |_| self.text.with(|text| text.as_ref().map(MailText::draft)));
        let body = move || {
            if self.is_edited.get() {
                return editor(self.context, draft, self.is_edited);
            }
            self.body()
        };
        let body = html! { <div data-field="body">{body}</div> };
        html! {
            <div class="stack tight">
                {self.field("to", session.t("mail-to"))}
                {self.field("subject", session.t("mail-subject"))}
                {out(session.t("mail-message"), ().into_any(), true, body)}
            </div>
        }
    }

    fn body(self) -> AnyView {
        let draft = Memo::new(move |_| {
            self.text.with(|text| text.as_ref().map(|text| text.mail.draft.clone()))
        });
        let at = self.task.scope;
        let blocks = move || draft.with(|draft| draft.as_ref().map(|d| paper(self.context, at, d)));
        let lang = draft.with_untracked(|draft| draft.as_ref().map(|d| d.language.tag()));
        let label = self.context.session.t("mail-message");
        html! {
            <div class="paper letter" id=box_id("body") tabindex="0" role="region"
                aria-label=label lang=lang>{blocks}</div>
        }
    }

    fn field(self, name: &'static str, label: String) -> AnyView {
        let shown = Memo::new(move |_| self.with(|text| text.parts(name)));
        let at = self.task.scope;
        let value = move || parts(self.context, at, &shown.get());
        let is_copied = move || self.copying.is_copied(name, &self.with(|text| text.text(name)));
        let copy = move || {
            let text = untrack(|| self.with(|text| text.text(name)));
            self.copying.copy(name, text, None, || ());
        };
        let content = html! {
            <div class="box" data-field=name>
                <span id=box_id(name)>{value}</span>
                {copy_button(label.clone(), is_copied, || false, copy)}
            </div>
        };
        out(label, ().into_any(), false, content)
    }
}
