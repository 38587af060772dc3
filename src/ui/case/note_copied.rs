//! What was copied and is not yet marked as pasted: that it was, and what has changed since.

use leptos::prelude::*;

use super::difference::difference;
use super::note::NoteHere;
use crate::engagement::{Change, Copied};
use crate::notes::{Draft, Extent, Hunk, differences, differences_since};
use crate::ui::components::action::{button, sentence};
use crate::ui::components::field_day::Day;

impl NoteHere {
    /// Keeps what is on the clipboard now. Where something else was copied before, it may stand in
    /// FTOP already, so the page says what is different.
    pub fn keep_copied(self, draft: &Draft) {
        let copied = draft.as_copied();
        let before = self.copied.get_untracked();
        let (scope, note) = (self.scope, self.note);
        let change = Change::Copied {
            scope,
            note,
            copied: copied.clone(),
        };
        // Refused where nothing is new, and where a newer version of the page wrote the case.
        if self.here.session.apply(self.here.id, change).is_ok() {
            let before = before.filter(|before| !differences(before, &copied).is_empty());
            self.copied_before.try_set(before);
        }
    }
}

/// Below the button that marks the note as pasted.
#[component]
pub fn CopiedNote(
    /// The note.
    this: NoteHere,
    /// The day on which it was pasted.
    day: Day,
) -> AnyView {
    let shown = move || {
        // A text that puts nothing on record is not kept, but it took the place of what was copied before.
        let on_screen = || this.draft.get().map(|draft| draft.as_copied());
        let copied = this.copied.get();
        match this.copied_before.get() {
            Some(before) => {
                let copied = copied.or_else(on_screen)?;
                Some(copied_again(this, day, before, &copied))
            }
            None => copied.map(|copied| copied_once(this, &copied)),
        }
    };
    shown.into_any()
}

/// What the press would put on record, and where that is not what is on screen.
fn copied_once(this: NoteHere, copied: &Copied) -> AnyView {
    // The one on screen is there already.
    let draft = |extent| match this.extent.get() == extent {
        true => this.draft.get(),
        false => this.draft_at(extent),
    };
    let now = [Extent::Due, Extent::Whole].map(draft);
    let now: Vec<Draft> = now
        .into_iter()
        .flatten()
        .filter(|draft| !draft.is_empty())
        .collect();
    let hunks = differences_since(copied, &now);
    if hunks.is_empty() {
        let text = this.here.words.text("note-copied-not-pasted");
        return view! { <p class="hint">{text}</p> }.into_any();
    }
    view! {
        <div class="notice warning differences">
            {sentence("note-changed-since-copied")}
            {places(this, &hunks)}
        </div>
    }
    .into_any()
}

/// The note was copied, changed and copied again: only the FM knows which of the two stands in FTOP.
fn copied_again(this: NoteHere, day: Day, before: Copied, copied: &Copied) -> AnyView {
    let hunks = differences(&before, copied);
    let was_pasted = Callback::new(move |()| this.put_on_record(&before, day));
    let was_not = Callback::new(move |()| this.copied_before.set(None));
    view! {
        <div class="notice warning differences">
            {sentence("note-copied-again")}
            {places(this, &hunks)}
            <div class="button-row">
                {button("note-earlier-not-pasted", "earlier_not_pasted", was_not)}
                {button("note-earlier-pasted", "earlier_pasted", was_pasted)}
            </div>
        </div>
    }
    .into_any()
}

fn places(this: NoteHere, hunks: &[Hunk]) -> AnyView {
    let places = hunks
        .iter()
        .map(|hunk| view! { <li>{difference(hunk)}</li> });
    view! { <ul lang=this.language.get().tag()>{places.collect_view()}</ul> }.into_any()
}
