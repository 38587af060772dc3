//! Under a note that was copied: that it is in FTOP, and since when.

use chrono::NaiveDate;

use super::end::receipt;
use super::text_panel::TextPanel;
use crate::engagement::Refusal;
use crate::engagement::command::PasteNote;
use crate::playbook::NoteKind;
use crate::ui::prelude::*;
use crate::ui::session::Failure;

/// The question for the day.
const ABOUT: &str = "paste";

impl TextPanel {
    /// The button that says so, with the day.
    pub fn paste_buttons(self, is_main: bool, kind: NoteKind) -> Markup {
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
            let day = if is_other_day { question.day.day.get_untracked() } else { Some(today) };
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
            .text("today", if day == today { "yes" } else { "no" })
            .text("day", session.words().day_short(day, today));
        self.copying.forget();
        receipt(context, session.tw("receipt-pasted", &about), newest.map(|entry| entry.id));
        context.advance();
        Ok(())
    }
}
