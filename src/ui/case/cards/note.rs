//! A note: copied field by field, then pasted into FTOP, which is said here, with the day. Above it stand the statements
//! that are in FTOP otherwise than they are now, with what was and what is, and the choice to leave FTOP as it is.

use std::sync::Arc;

use chrono::NaiveDate;

use super::super::rows::{day_short, pasted_text};
use super::panel::words_of;
use super::prelude::*;
use super::text_panel::{TextPanel, Way};
use crate::engagement::Values;
use crate::engagement::assessment::{LedgerLine, StatementState};
use crate::locale::Catalogue;
use crate::text::{Text, item_text, value_text};

/// The question for the day of pasting.
const ABOUT: &str = "paste";

/// How far a note is on its way into FTOP.
#[derive(Clone, Copy, PartialEq)]
enum Progress {
    /// All of it is in FTOP.
    Pasted,
    /// It waits for what it will say.
    NothingDue,
    ToCopy,
    /// It was copied, and says something else now.
    Stale,
    Copied,
}

impl TextPanel {
    pub fn note(self, current: &Current, kind: NoteKind) -> Markup {
        let (context, task) = (self.context, self.task);
        // Once the words of its language have come.
        let words = words_of(context, Field::NoteLanguage);
        let text = words.and_then(|words| current.writer(task.scope, &words).note(kind));
        let body = match text {
            Some(text) => self.note_body(current, &Arc::new(text), kind),
            None => html! { <div class="columns"><div class="ghost long"></div></div> },
        };
        task_frame(context, current, task, html! { <div data-note=kind.name()>{body}</div> })
    }

    fn note_body(self, current: &Current, text: &Arc<Text>, kind: NoteKind) -> Markup {
        let progress = self.progress(current, text, kind);
        let field = |name| self.field(current, text, name);
        let below = html! {
            {self.copy_buttons(text, progress)}
            {self.look_first(current, text)}
        };
        html! {
            {self.corrections(current, kind)}
            <div class="columns text">
                <div class="trio">
                    <div>{field("category")} {field("tenant")}</div>
                    {field("services")}
                </div>
                {self.asks(current, &text.findings, None)}
                <div>{self.body(current, text, below)}</div>
                <div class="stack tight">
                    {field("escalate")}
                    {field("next-action")}
                    {field("next-action-date")}
                    {field("next-action-owner")}
                </div>
            </div>
            {self.foot(progress, kind)}
        }
    }

    fn corrections(self, current: &Current, note: NoteKind) -> Option<Markup> {
        let mut rows = Vec::new();
        for line in current.assessment.scope(self.task.scope)?.due(note) {
            rows.extend(correction(self.context, line));
        }
        html! { if !rows.is_empty() =>
            <div class="columns corrections">
                <ul class="stack">{rows}</ul>
            </div>
        }
    }

    fn progress(self, current: &Current, text: &Text, kind: NoteKind) -> Progress {
        let (at, assessment) = (self.task.scope, &current.assessment);
        let is_other = || self.copying.is_still(text.body.name, &text.body.text()) == Some(false);
        let pasted_on = assessment.scope(at).and_then(|scope| scope.pasted_on(kind));
        match current.case.copied(at, kind) {
            _ if pasted_on.is_some() => Progress::Pasted,
            _ if !self.is_due(current, kind) => Progress::NothingDue,
            None => Progress::ToCopy,
            Some(copied) if *copied != assessment.said(at, kind, Some(&text.draft.said())) => {
                Progress::Stale
            }
            Some(_) if is_other() => Progress::Stale,
            Some(_) => Progress::Copied,
        }
    }

    fn copy_buttons(self, text: &Arc<Text>, progress: Progress) -> Markup {
        let is_main = matches!(progress, Progress::ToCopy | Progress::Stale);
        let is_pasted = progress == Progress::Pasted;
        let is_again = is_pasted || progress == Progress::Copied;
        let key = if is_again { "copy-again" } else { "copy-note" };
        let everything = self.press(text, Way::CopyEverything);
        html! {
            <div class="act">
                <button type="button" name="copy_note" data-main=is_main
                    class=is_pasted.then_some("plain") on:click=self.press(text, Way::Copy)>{icon("copy")} {self.label(text, Way::Copy, key)}</button>
                {self.copying.answer()}
                {(!is_pasted).then(|| self.edit_button())}
                {quiet("copy_everything", t("copy-everything"), everything)}
                {not_now(self.context).filter(|_| progress == Progress::ToCopy)}
            </div>
        }
    }

    fn foot(self, progress: Progress, kind: NoteKind) -> Markup {
        match progress {
            Progress::ToCopy => Markup::None,
            Progress::Pasted | Progress::NothingDue => {
                let button = main_button(t("continue"), move |_| self.context.advance());
                html! { <div class="act foot">{button}</div> }
            }
            Progress::Stale => html! {
                {warning(t("copied-before-change"))}
                {self.paste_buttons(false, kind)}
            },
            Progress::Copied => self.paste_buttons(true, kind),
        }
    }

    /// The button that says that the note is in FTOP, and since when.
    fn paste_buttons(self, is_main: bool, kind: NoteKind) -> Markup {
        let question = self.context.question;
        let is_other_day = question.is_open(ABOUT);
        let today = session().today.get();
        let which_day = if is_other_day {
            question.day.field("pasted_on", t("pasted-on-day"))
        } else {
            let day = Arguments::new().text("day", words().day(today));
            let ask = move |_| question.open(ABOUT.to_owned(), None);
            html! {
                <span class="help">{tw("paste-today", &day)}</span>
                {plain(t("other-day"), ask)}
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
                    on:click=paste>{t("pasted-into-ftop")}</button>
                {which_day}
                {not_now(self.context)}
            </div>
            {question.refusal(ABOUT)}
        }
    }

    /// Enters it, and shows what is next; else why not, by a catalogue's key.
    fn pasted(self, note: NoteKind, day: NaiveDate) -> Result<(), &'static str> {
        let context = self.context;
        context.run(&|at| at.paste(self.task.scope, note, day))?;
        let current = context.current.get_untracked();
        let entries = current.case.record.entries().iter();
        let newest = entries.max_by_key(|entry| (entry.at, entry.id.number));
        self.copying.forget();
        context.advance();
        let text = pasted_text(&current, self.task.scope, note, day);
        context.receipt.set(newest.map(|entry| (text, entry.id)));
        Ok(())
    }
}

/// A statement that has changed since it was pasted.
fn correction(context: CaseContext, line: &LedgerLine) -> Option<Markup> {
    let words = words();
    let (key, day, facts) = match &line.state {
        StatementState::Changed { day, was, now, .. } => {
            ("correction-due-changed", day, differing(was, now, &words))
        }
        StatementState::Withdrawn { day, .. } => ("correction-due-withdrawn", day, Markup::None),
        _ => return None,
    };
    let about = Arguments::new()
        .text("what", item_text(line.id.matter.item(), &words))
        .text("day", day_short(*day));
    let id = line.id;
    let leave = move |_| context.act(&|at| at.leave_record(id));
    Some(html! {
        <li class="stack tight">
            <p><strong>{words.text_with(key, &about)}</strong></p>
            {facts}
            <div class="act">
                <span class="help">{t("correct-ftop")}</span>
                {quiet("leave_record", t("leave-ftop"), leave)}
            </div>
        </li>
    })
}

/// Of each fact that differs: its name, what FTOP says, what is true; nothing where it is no longer so.
fn differing(was: &Values, now: &Values, words: &Catalogue) -> Markup {
    let text = |values: &Values, field| values.get(field).map(|value| value_text(value, words));
    each(now.keys().filter(|field| was.get(field) != now.get(field)), |field| {
        let name = words.text(&field.label_key());
        html! { <p>{name} ": " <del>{text(was, field)}</del> " " <ins>{text(now, field)}</ins></p> }
    })
}
