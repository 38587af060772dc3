//! A note: copied field by field, then pasted into FTOP.

use leptos::prelude::*;

use super::super::context::CaseContext;
use crate::engagement::assessment::TaskRef;
use crate::playbook::NoteKind;

/// The card of a note.
pub fn note(_context: CaseContext, _task: TaskRef, _note: NoteKind) -> AnyView {
    ().into_any()
}
