//! A field of the portal's Notes Editor: its English label, its text, and its copy button.

use leptos::prelude::*;

use super::edit_note::EditNote;
use super::note::NoteHere;
use super::note_copy::Portion;
use crate::notes::{NEXT_ACTION_LIMIT, PortalField};
use crate::ui::components::copy_button::CopyButton;

/// A field of a note.
#[component]
pub fn NoteField(
    /// The note.
    this: NoteHere,
    /// Which field.
    field: PortalField,
) -> AnyView {
    let text = Memo::new(move |_| this.with_draft(|draft| draft.field(field)));
    let is_prose = matches!(field, PortalField::Note | PortalField::NextAction);
    // The portal's own words stay English; names are in no language.
    let language = move || {
        let tag = if is_prose {
            this.language.get().tag()
        } else {
            "en"
        };
        tag.to_owned()
    };
    let is_refused = move || {
        let is_too_long = field == PortalField::NextAction
            && this.with_draft(|draft| draft.next_action_excess() > 0);
        is_too_long || text.with(String::is_empty)
    };
    let counter = (field == PortalField::NextAction).then(|| {
        let count = move || {
            let used = text.with(|text| text.encode_utf16().count());
            format!("{used}/{NEXT_ACTION_LIMIT}")
        };
        view! { <span class="note-counter">{count}</span> }
    });
    let on_press = Callback::new(move |()| this.press(Portion::Field(field)));
    view! {
        <div class="note-field" class:note-field-tall=field == PortalField::Note>
            <div class="note-label" lang="en">{field.portal_name()} {counter}</div>
            <div class="note-value" data-field=field.name()>
                <div class="note-text" id=this.id_of(Portion::Field(field)) lang=language>{move || text.get()}</div>
                <CopyButton name=field.portal_name().to_owned() disabled=Signal::derive(is_refused) on_press/>
            </div>
            <EditNote this field/>
        </div>
    }
    .into_any()
}
