//! A note: copied field by field, then pasted into FTOP, which is said here, with the day.

use std::sync::Arc;

use chrono::NaiveDate;

use super::prelude::*;
use super::text::items;
use super::text_panel::{COPY, COPY_EVERYTHING, TextPanel};
use super::wording::{Of, Text};
use crate::engagement::Refusal;
use crate::engagement::command::PasteNote;
use crate::ui::session::Failure;

/// The question for the day of pasting.
const ABOUT: &str = "paste";

/// How far a note is on its way into FTOP.
#[derive(Clone, Copy, PartialEq)]
enum Progress {
    NothingDue,
    ToCopy,
    /// It was copied, and says something else now.
    Stale,
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
        let marks = each(items(current, task), mark);
        let content = html! { <div data-note=kind.name()>{body}</div> {marks} };
        let heading = task_heading(context, current, task);
        frame(context, current, task.id.0, heading, content)
    }

    fn note_body(self, current: &Current, text: &Arc<Text>, kind: NoteKind) -> Markup {
        let progress = self.progress(text);
        let field = |name| self.field(current, text, name);
        html! {
            {self.corrections(current, kind)}
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
        let Of::Note { is_due: true, copied, .. } = text.of else {
            return Progress::NothingDue;
        };
        match copied {
            None => Progress::ToCopy,
            Some(true)
                if self.copying.is_still(text.body.name, &text.body.text()) != Some(false) =>
            {
                Progress::Copied
            }
            Some(_) => Progress::Stale,
        }
    }

    fn copy_buttons(self, text: &Arc<Text>, progress: Progress) -> Markup {
        let session = self.context.session;
        let is_main = matches!(progress, Progress::ToCopy | Progress::Stale);
        let key = if progress == Progress::Copied { "copy-again" } else { "copy-note" };
        let everything = self.press(text, COPY_EVERYTHING);
        html! {
            <div class="act">
                <button type="button" name="copy_note" data-main=is_main
                    on:click=self.press(text, COPY)>{icon("copy")} {self.label(text, COPY, key)}</button>
                {self.copying.answer()}
                {self.edit_button()}
                {quiet("copy_everything", session.t("copy-everything"), everything)}
                {(progress == Progress::ToCopy).then(|| self.not_now())}
            </div>
        }
    }

    /// What comes after copying.
    fn foot(self, progress: Progress, kind: NoteKind) -> Markup {
        let session = self.context.session;
        match progress {
            Progress::ToCopy => Markup::None,
            Progress::NothingDue => {
                let button = main_button(session.t("continue"), move |_| self.context.advance());
                html! { <div class="act foot">{button}</div> }
            }
            Progress::Stale => html! {
                {warning(session.t("copied-before-change"))}
                {self.paste_buttons(false, kind)}
            },
            Progress::Copied => self.paste_buttons(true, kind),
        }
    }

    /// The button that says that the note is in FTOP, and since when.
    fn paste_buttons(self, is_main: bool, kind: NoteKind) -> Markup {
        let session = self.context.session;
        let question = self.context.question;
        let is_other_day = question.is_open(ABOUT);
        let today = session.today.get();
        let which_day = if is_other_day {
            question.day.field("pasted_on", session.t("pasted-on-day"))
        } else {
            let day = Arguments::new().text("day", session.words().day(today));
            let ask = move |_| question.open(ABOUT.to_owned(), Some(today));
            html! {
                <span class="help">{session.tw("paste-today", &day)}</span>
                {plain(session.t("other-day"), ask)}
            }
        };
        let paste = move |_| {
            let day = if is_other_day { question.day.day() } else { Some(today) };
            let day = day.ok_or("paste-which-day");
            if let Err(key) = day.and_then(|day| self.pasted(kind, day)) {
                question.refuse(ABOUT, key);
            }
        };
        html! {
            <div class="act foot">
                <button type="button" name="pasted" data-main=is_main
                    on:click=paste>{session.t("pasted-into-ftop")}</button>
                {which_day}
                {self.not_now()}
            </div>
            {question.refusal(ABOUT)}
        }
    }

    /// Enters it, and shows what is next; else why not, by a catalogue's key.
    fn pasted(self, note: NoteKind, day: NaiveDate) -> Result<(), &'static str> {
        let context = self.context;
        let paste = PasteNote { scope: self.task.scope, note, day };
        context.run(&paste).map_err(|failure| match failure {
            Failure::Refused(Refusal::InTheFuture) => "paste-in-the-future",
            Failure::Refused(Refusal::NotThere) => "paste-nothing",
            _ => "not-taken",
        })?;
        let session = context.session;
        let current = context.current.get_untracked();
        let entries = current.case.record.entries().iter();
        let newest = entries.max_by_key(|entry| (entry.at, entry.id.number));
        let today = session.today.get_untracked();
        let about = Arguments::new()
            .text("note", note.portal_name())
            .flag("today", day == today)
            .text("day", session.words().day_short(day, today));
        self.copying.forget();
        context.advance();
        context.say_done(session.tw("receipt-pasted", &about), newest.map(|entry| entry.id));
        Ok(())
    }
}
