//! A note: copied field by field, then pasted into FTOP.

use std::sync::Arc;

use super::super::frame::{frame, mark_spans, task_heading};
use super::correct::corrections;
use super::text::marks;
use super::text_panel::{TextPanel, Way};
use super::wording::{Of, Text};
use crate::playbook::NoteKind;
use crate::ui::prelude::*;

/// How far a note is on its way into FTOP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Nothing of it is due.
    NothingDue,
    /// It is to be copied.
    ToCopy,
    /// It was copied, and says something else now.
    Stale,
    /// It was copied.
    Copied,
}

impl TextPanel {
    /// The card of a note.
    pub fn note(self, current: &Current, kind: NoteKind) -> Markup {
        let (context, task) = (self.context, self.task);
        let body = match Text::note(context, current, task.scope, kind) {
            Some(text) => self.note_body(current, &Arc::new(text), kind),
            None => html! { <div class="columns"><div class="ghost long"></div></div> },
        };
        let content = html! {
            <div data-note=kind.name()>{body}</div>
            {mark_spans(marks(current, task))}
        };
        let heading = task_heading(context, current, task, None);
        frame(context, current, task.id.0, heading, content)
    }

    fn note_body(self, current: &Current, text: &Arc<Text>, kind: NoteKind) -> Markup {
        let (context, scope) = (self.context, self.task.scope);
        let progress = self.progress(text);
        let field = |name| self.field(current, text, name);
        html! {
            {corrections(context, current, scope, kind)}
            {self.look_first(current, text)}
            <div class="columns">
                <div class="trio">
                    <div>{field("category")} {field("tenant")}</div>
                    {field("services")}
                </div>
                <div>{self.body(current, text, self.copy_buttons(text, progress))}</div>
                <div class="stack tight">
                    {self.asks(current, &text.findings, None)}
                    {field("escalate")}
                    {field("next-action")}
                    {field("next-action-date")}
                    {field("next-action-owner")}
                </div>
            </div>
            {self.foot(progress, kind)}
        }
    }

    fn progress(self, text: &Text) -> Progress {
        match text.of {
            Of::Note { is_due: true, copied: None, .. } => Progress::ToCopy,
            Of::Note { is_due: true, copied: Some(true), .. }
                if !self.copying.is_stale(text.body.name, &text.body.text) =>
            {
                Progress::Copied
            }
            Of::Note { is_due: true, .. } => Progress::Stale,
            _ => Progress::NothingDue,
        }
    }

    fn copy_buttons(self, text: &Arc<Text>, progress: Progress) -> Markup {
        let session = self.context.session;
        let is_main = matches!(progress, Progress::ToCopy | Progress::Stale);
        let key = if progress == Progress::Copied { "copy-again" } else { "copy-note" };
        let later = (progress == Progress::ToCopy).then(|| self.not_now());
        html! {
            <div class="act">
                <button type="button" name="copy_note" data-main=is_main
                    on:click=self.press(text, Way::Copy)>{icon("copy")} {self.label(text, Way::Copy, key)}</button>
                {self.copying.answer()}
                <button type="button" class="plain" name="edit" on:click=move |_| self.edit()>{session.t("edit")}</button>
                <button type="button" class="plain" name="copy_everything"
                    on:click=self.press(text, Way::CopyEverything)>{session.t("copy-everything")}</button>
                {later}
            </div>
        }
    }

    /// What comes after copying.
    fn foot(self, progress: Progress, kind: NoteKind) -> Option<Markup> {
        let session = self.context.session;
        match progress {
            Progress::ToCopy => None,
            Progress::NothingDue => {
                let button = main_button(session.t("continue"), move |_| self.context.advance());
                Some(html! { <div class="act foot">{button}</div> })
            }
            Progress::Stale | Progress::Copied => {
                let stale =
                    (progress == Progress::Stale).then(|| session.t("copied-before-change"));
                let stale = stale.map(|text| {
                    html! { <p class="warn">{icon("mind")}<span>{text}</span></p> }
                });
                let buttons = self.paste_buttons(progress == Progress::Copied, kind);
                Some(html! { {stale} {buttons} })
            }
        }
    }

    /// Puts the task off.
    pub fn not_now(self) -> Markup {
        plain(self.context.session.t("not-now"), move |_| self.context.put_off())
    }
}
