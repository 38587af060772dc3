//! A note as it leaves the page: with what a person made of it by hand.

use crate::engagement::{Case, Edit, Subject};
use crate::playbook::EditedText;

use super::draft::{Draft, Extent, PortalField};
use super::marker::{find_marker, marker_in};
use super::revision::{blocks_of, edited_text};
use super::taken_out::taken_out;

impl Draft {
    /// The text of a field that a person may edit. The whole note is there to look things up: only what
    /// is due is edited.
    pub fn editable(&self, field: PortalField) -> Option<EditedText> {
        let is_whole = self.extent == Extent::Whole && field == PortalField::Note;
        edited_text(self.note, field).filter(|_| !is_whole)
    }

    /// The draft with the edits that the case keeps of it.
    #[must_use]
    pub fn with_edits(mut self, case: &Case) -> Self {
        let edit = |draft: &Self, field| case.edit(draft.scope, draft.editable(field)?);
        if let Some(edit) = edit(&self, PortalField::Note) {
            self = self.edited(case, &edit);
        }
        if let Some(edit) = edit(&self, PortalField::NextAction) {
            self.next_action = edit.text;
        }
        self
    }

    /// The note as a person edited it. It carries what was due when the edit began, without what the
    /// person took out: what has come due since is not in the person's text, and both stay due.
    #[must_use]
    fn edited(mut self, case: &Case, edit: &Edit) -> Self {
        self.blocks = blocks_of(&edit.text);
        if let Some(then) = find_marker(case.playbook(), &edit.replaced) {
            let out = taken_out(case.playbook(), edit);
            self.statements.retain(|statement| match statement.subject {
                subject if out.contains(&subject) => false,
                Subject::Item(id) => then.items.iter().any(|(item, _)| item.id == id),
                Subject::Waiver(_) => true,
            });
            self.marker = marker_in(case, self.scope, &self.statements);
        }
        self
    }
}
