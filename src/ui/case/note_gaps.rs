//! What a note should say and the case does not know, and the question before it is copied so.

use leptos::prelude::*;

use super::gaps::{gap_list, gaps_question};
use super::note::NoteHere;
use super::place::{Place, link};
use super::wording::item_text;
use crate::engagement::Slot;
use crate::locale::Arguments;
use crate::notes::Gap;
use crate::playbook::Field;

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
        let (place, text) = match *gap {
            Gap::Field { scope, field } => (
                Place::slot(Slot::field(scope, field)),
                words.say(&field.label_key()),
            ),
            Gap::Reason { scope, gate } => (
                Place::gate(scope, gate),
                words.say(&Field::GateReason.label_key()),
            ),
            Gap::Item { scope, item } => {
                (Place::slot(Slot::item(scope, item)), item_text(words, item))
            }
        };
        link(this.here, place, text)
    };
    let title = words.say_with(
        "note-gaps",
        Arguments::new().number("count", gaps.len() as u64),
    );
    gap_list(title, gaps.iter().map(entry).collect())
}

/// Asks whether a text with gaps is to be copied all the same.
#[component]
pub fn GapsQuestion(
    /// The note.
    this: NoteHere,
) -> AnyView {
    let question = move || {
        let portion = this.asking.get()?;
        let copy = Callback::new(move |()| this.copy(portion));
        let cancel = Callback::new(move |()| this.asking.set(None));
        Some(gaps_question(
            "note-ask-gaps",
            "note-copy-with-gaps",
            copy,
            cancel,
        ))
    };
    question.into_any()
}
