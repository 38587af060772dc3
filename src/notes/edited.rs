//! A draft as it leaves the page, with what a person made of it.

use crate::engagement::{Case, Edit, Subject};
use crate::playbook::EditedText;

use super::draft::{Draft, Extent, PortalField};
use super::marker::{find_marker, marker_in};
use super::revision::{blocks_of, edited_text};

impl Draft {
    /// The text that a person may edit in a field. The whole note is there to look things up: only what
    /// is due is edited.
    pub fn editable(&self, field: PortalField) -> Option<EditedText> {
        let is_whole = self.extent == Extent::Whole && field == PortalField::Note;
        edited_text(self.note, field).filter(|_| !is_whole)
    }

    /// The draft with all that a person edited of it.
    #[must_use]
    pub fn with_edits(mut self, case: &Case) -> Self {
        let edit_of = |draft: &Self, field| case.edit(draft.scope, draft.editable(field)?);
        if let Some(edit) = edit_of(&self, PortalField::Note) {
            self = self.edited(case, &edit);
        }
        if let Some(edit) = edit_of(&self, PortalField::NextAction) {
            self.next_action = edit.text;
        }
        self
    }

    /// The note as a person edited it. It carries what was due when the edit began: what has come due
    /// since is not in the person's text, and stays due.
    #[must_use]
    pub fn edited(mut self, case: &Case, edit: &Edit) -> Self {
        self.blocks = blocks_of(&edit.text);
        if let Some(then) = find_marker(case.playbook(), &edit.replaced) {
            self.statements.retain(|statement| match statement.subject {
                Subject::Item(id) => then.items.iter().any(|(item, _)| item.id == id),
                Subject::Waiver(gate) => then.waivers.iter().any(|(waived, _)| *waived == gate),
            });
            self.marker = marker_in(case, self.scope, &self.statements);
        }
        self
    }
}
