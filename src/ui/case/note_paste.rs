//! "Pasted": puts what was copied on record, for good.

use leptos::prelude::*;

use super::edit_note::forget_edit;
use super::note::NoteHere;
use super::note_copied::CopiedNote;
use super::place::note_anchor;
use crate::engagement::{Change, Copied, Pasted};
use crate::ui::components::field_day::{Day, DayField};

impl NoteHere {
    /// Puts what was copied on record, if the day is one.
    pub fn put_on_record(self, copied: &Copied, day: Day) {
        let words = self.here.words;
        let Some(day) = day.happened(words, self.here.session.today()) else {
            return;
        };
        let pasted = Pasted {
            scope: self.scope,
            note: self.note,
            statements: copied.statements.clone(),
            day,
            text: Some(copied.text.clone()),
        };
        if self.here.apply(Change::Pasted(pasted)) {
            forget_edit(self, copied);
            self.copied_before.set(None);
            self.message.set(words.say("note-on-record"));
        }
    }
}

/// The day, and the button that puts the note on record.
#[component]
pub fn Paste(
    /// The note.
    this: NoteHere,
) -> AnyView {
    let words = this.here.words;
    let day = Day::today();
    let can_paste = Memo::new(move |_| {
        let has_copied = this.copied.with(Option::is_some);
        has_copied || this.with_draft(|draft| !draft.is_empty())
    });
    // A note may have been taken by hand: then what is shown counts. A misclick can be voided.
    let press = move |_| {
        untrack(|| {
            let shown = || this.draft.get().map(|draft| draft.as_copied());
            if let Some(copied) = this.copied.get().or_else(shown) {
                this.put_on_record(&copied, day);
            }
        });
    };
    let id = format!("{}-pasted-on", note_anchor(this.scope, this.note));
    view! {
        <div class="note-paste">
            <DayField day id name="pasted_on" label="note-pasted-on"/>
            <button
                type="button"
                name="pasted"
                class="primary"
                disabled=move || !can_paste.get()
                on:click=press
            >
                {words.text("note-pasted")}
            </button>
        </div>
        <CopiedNote this day/>
    }
    .into_any()
}
