//! The parts of a note that may be edited: the note itself and its next action.

use leptos::prelude::*;

use super::edit::{EditForm, Editing, edit_of};
use super::here::Here;
use super::note::NoteHere;
use crate::engagement::{Change, Copied};
use crate::notes::{Draft, PortalField, edited_text, is_of_edit};

/// A draft as it leaves the page, with what a person made of it. Tracked.
pub fn with_edits(here: Here, draft: Draft) -> Draft {
    let edited = here.with_case(|case| draft.clone().with_edits(case));
    edited.unwrap_or(draft)
}

/// Once a note is on record, the next one begins with the page's own text. What was edited after it was
/// copied stays.
pub fn forget_edit(this: NoteHere, pasted: &Copied) {
    let Some(text) = edited_text(this.note, PortalField::Note) else {
        return;
    };
    let scope = this.scope;
    if edit_of(this.here, scope, text).is_some_and(|edit| is_of_edit(pasted, &edit.text)) {
        this.here.apply(Change::Edited {
            scope,
            text,
            edit: None,
            over: None,
        });
    }
}

/// The form for a field that may be edited, while there is a text in it.
#[component]
pub fn EditNote(
    /// The note.
    this: NoteHere,
    /// The field.
    field: PortalField,
) -> AnyView {
    let own = Memo::new(move |_| {
        this.own
            .with(|own| own.as_ref().map(|own| own.field(field)).unwrap_or_default())
    });
    let text = Memo::new(move |_| {
        let is_empty = this.with_draft(|draft| draft.field(field).is_empty());
        let text = this.own.with(|own| own.as_ref()?.editable(field));
        text.filter(|_| !is_empty)
    });
    let form = move || {
        text.get().map(|text| {
            let this = Editing {
                here: this.here,
                scope: this.scope,
                text,
                own,
                language: this.language,
            };
            view! { <EditForm this/> }
        })
    };
    form.into_any()
}
