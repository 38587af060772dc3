//! A draft as it leaves the page, with what a person made of it.

use crate::engagement::{Case, Edit, Statement, Subject, is_same_text};
use crate::playbook::{EditedText, Field, Kind};
use crate::sorted::Map;

use super::draft::{Draft, Extent, PortalField};
use super::left::{Left, left_of_statements};
use super::marker::marker_in;
use super::restore::{Restoration, read_note};
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

    /// The note as a person edited it. It carries what was due when the edit began, without what the
    /// person took out: what has come due since is not in the person's text, and both stay due. A point
    /// that stands to the letter says what was so then, whatever has changed since; what is not due any
    /// more is carried only so, unless FTOP says it already.
    fn edited(mut self, case: &Case, edit: &Edit) -> Self {
        self.blocks = blocks_of(&edit.text);
        if let Some(then) = read_note(case.playbook(), &edit.replaced) {
            let now = std::mem::take(&mut self.statements);
            let left = left_of_statements(case.playbook(), edit).into_iter();
            let carried = left.filter_map(|(subject, left)| {
                let now = now.iter().find(|statement| statement.subject == subject);
                match left {
                    Left::Nothing => None,
                    Left::InOtherWords => now.cloned(),
                    Left::ToTheLetter => self.as_it_was(case, &then, subject, now),
                }
            });
            self.statements = carried.collect();
            self.marker = marker_in(case, self.scope, &self.statements, then.waivers());
        }
        self
    }

    /// What a point that stands to the letter says; `now` is what is due about the same.
    fn as_it_was(
        &self,
        case: &Case,
        then: &Restoration,
        subject: Subject,
        now: Option<&Statement>,
    ) -> Option<Statement> {
        let Some(said) = then.said_of(subject) else {
            return now.cloned();
        };
        let on_record = case.said_on_record(self.scope, subject);
        let known = now.or(on_record).and_then(|known| known.asserts.as_ref());
        let statement = Statement {
            scope: self.scope,
            subject,
            asserts: with_texts_of_now(said, known),
        };
        (now.is_some() || on_record != Some(&statement)).then_some(statement)
    }
}

/// Facts as a note said them, with free text as it is stated now where the note says the same lines.
fn with_texts_of_now(
    said: Option<Map<Field, String>>,
    now: Option<&Map<Field, String>>,
) -> Option<Map<Field, String>> {
    let mut said = said?;
    for (field, now) in now.into_iter().flatten() {
        let is_same = |said: &String| is_same_text(said, now);
        if field.kind() == Kind::Text && said.get(field).is_some_and(is_same) {
            said.insert(*field, now.clone());
        }
    }
    Some(said)
}
