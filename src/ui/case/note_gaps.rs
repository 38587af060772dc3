//! What a note should say and the case does not know.

use leptos::prelude::*;

use super::gaps::gap_list;
use super::note::NoteHere;
use super::place::{Place, link};
use super::wording::item_text;
use crate::engagement::Slot;
use crate::locale::Arguments;
use crate::notes::Gap;
use crate::playbook::Field;
use crate::ui::words::Words;

/// The gaps, each a link to where it is filled.
#[component]
pub fn Gaps(
    /// The note.
    this: NoteHere,
) -> AnyView {
    let gaps = Memo::new(move |_| this.with_draft(|draft| draft.gaps.clone()));
    let shown = move || {
        let gaps = gaps.get();
        (!gaps.is_empty()).then(|| list(this, &gaps))
    };
    shown.into_any()
}

fn list(this: NoteHere, gaps: &[Gap]) -> AnyView {
    let words = this.here.words;
    let entry = |gap: &Gap| {
        let (place, name) = place_and_name(words, *gap);
        link(this.here, place, name)
    };
    let title = words.say_with(
        "note-gaps",
        Arguments::new().number("count", gaps.len() as u64),
    );
    gap_list(title, gaps.iter().map(entry).collect())
}

/// Where a gap is filled, and what is missing there.
pub fn place_and_name(words: Words, gap: Gap) -> (Place, String) {
    match gap {
        Gap::Field { scope, field } => (
            Place::slot(Slot::field(scope, field)),
            words.say(&field.label_key()),
        ),
        Gap::Reason { scope, gate } => (
            Place::gate(scope, gate),
            words.say(&Field::GateReason.label_key()),
        ),
        Gap::Item { scope, item } => (Place::slot(Slot::item(scope, item)), item_text(words, item)),
    }
}
