//! What a note should say and the case does not know, and the question before it is copied so.

use leptos::html;
use leptos::prelude::*;

use super::note::NoteHere;
use super::place::{Place, link};
use super::wording::item_text;
use crate::engagement::Slot;
use crate::locale::Arguments;
use crate::notes::Gap;

/// The gaps, each a link to where it is filled.
#[component]
pub fn Gaps(
    /// The note.
    this: NoteHere,
) -> AnyView {
    let gaps = Memo::new(move |_| this.with_draft(|draft| draft.gaps.clone()));
    let shown = move || {
        let gaps = gaps.get();
        (!gaps.is_empty()).then(|| gap_list(this, &gaps))
    };
    shown.into_any()
}

fn gap_list(this: NoteHere, gaps: &[Gap]) -> AnyView {
    let words = this.here.words;
    let entry = |gap: &Gap| {
        let (slot, text) = match *gap {
            Gap::Field { scope, field } => {
                (Slot::field(scope, field), words.say(&field.label_key()))
            }
            Gap::Item { scope, item } => (Slot::item(scope, item), item_text(words, item)),
        };
        view! { <li>{link(this.here, Place::slot(slot), text)}</li> }
    };
    let title = words.say_with(
        "note-gaps",
        Arguments::new().number("count", gaps.len() as u64),
    );
    view! {
        <div class="notice warning gaps">
            <p>{title}</p>
            <ul>{gaps.iter().map(entry).collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// Asks whether a text with gaps is to be copied all the same.
#[component]
pub fn GapsQuestion(
    /// The note.
    this: NoteHere,
) -> AnyView {
    let words = this.here.words;
    let question = move || {
        let portion = this.asking.get()?;
        let node = NodeRef::<html::Button>::new();
        node.on_load(|button| {
            request_animation_frame(move || {
                // It fails for elements that are not in the document.
                let _ = button.focus();
            });
        });
        Some(view! {
            <div class="notice warning" role="group" aria-label=words.text("note-copy-with-gaps")>
                <p>{words.text("note-ask-gaps")}</p>
                <div class="button-row">
                    <button type="button" name="copy_with_gaps" node_ref=node on:click=move |_| this.copy(portion)>
                        {words.text("note-copy-with-gaps")}
                    </button>
                    <button type="button" class="quiet" on:click=move |_| this.asking.set(None)>
                        {words.text("case-cancel")}
                    </button>
                </div>
            </div>
        })
    };
    question.into_any()
}
