//! "Pasted": puts what was copied on record, for good.

use leptos::prelude::*;

use super::edit_note::forget_edit;
use super::note::NoteHere;
use super::place::note_anchor;
use crate::engagement::{Change, Pasted};
use crate::notes::{Draft, PortalField};
use crate::ui::components::field_day::{Day, DayField};

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
    let put = move |draft: Draft| {
        let today = this.here.session.today();
        let Some(day) = day.happened(words, today) else {
            return;
        };
        let text = draft.field(PortalField::Note);
        let pasted = Pasted {
            scope: this.scope,
            note: this.note,
            statements: draft.statements.clone(),
            day,
            text: Some(text),
        };
        if this.here.apply(Change::Pasted(pasted)) {
            forget_edit(this, &draft);
            this.copied.set(None);
            this.message.set(words.say("note-on-record"));
        }
    };
    // A note may have been taken by hand, or copied before a reload: then what is shown counts. A
    // misclick can be voided.
    let press = move |_| {
        untrack(|| {
            if let Some(draft) = this.copied.get().or_else(|| this.draft.get()) {
                put(draft);
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
        <CopiedBefore this/>
    }
    .into_any()
}

/// What the press would put on record, where that is not what is on screen.
#[component]
fn CopiedBefore(this: NoteHere) -> AnyView {
    let words = this.here.words;
    let text = move || {
        let copied = this.copied.get()?;
        let is_same = this.with_draft(|draft| *draft == copied);
        let key = if is_same {
            "note-copied-not-pasted"
        } else {
            "note-changed-since-copied"
        };
        Some(view! { <p class="hint">{words.say(key)}</p> })
    };
    text.into_any()
}
