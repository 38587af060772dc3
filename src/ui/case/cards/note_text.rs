//! A note as the card shows it, made once for each change: its fields in the order of FTOP's editor,
//! and what to look at before it is copied.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::panel::words_of;
use crate::engagement::{Matter, Scope};
use crate::playbook::{Field, NoteKind};
use crate::text::{Draft, Finding, NEXT_ACTION_LIMIT, Note, Part, Writer, html, plain};

/// The fields of FTOP's editor in its order, by the names of the public contract and of the portal,
/// whose language is English.
pub const FIELDS: [(&str, &str); 8] = [
    ("category", "Note Category"),
    ("tenant", "Tenant"),
    ("services", "Services"),
    ("note", "Note"),
    ("escalate", "Escalate"),
    ("next-action", "Next Action"),
    ("next-action-date", "Next Action Date"),
    ("next-action-owner", "Next Action Owner"),
];

/// The fields that are pasted or typed, in order: the others are chosen or filled in by the portal.
pub const LED: [&str; 4] = ["note", "next-action", "next-action-date", "next-action-owner"];

/// A note, and what goes with it.
#[derive(Debug, Clone, PartialEq)]
pub struct NoteText {
    /// The note.
    pub note: Note,
    /// Whether any statement of it is due: only such a note is to be pasted.
    pub is_due: bool,
    /// Whether what was copied of it last, and not pasted yet, says what it says now.
    pub copied: Option<bool>,
}

impl NoteText {
    /// Words the note in the language of the notes, once its words have come.
    pub fn make(context: CaseContext, scope: Scope, kind: NoteKind) -> Option<Self> {
        let catalogue = words_of(context, Field::NoteLanguage)?;
        context.current.with(|current| {
            let (case, assessment) = (&current.case, &current.assessment);
            let writer = Writer { scope, case, assessment, catalogue: &catalogue };
            let is_due = assessment.scope(scope)?.due(kind).next().is_some();
            let note = writer.note(kind)?;
            let said = note.draft.said();
            let copied = case.copied(scope, kind).filter(|_| is_due);
            let copied = copied.map(|copied| copied.is_still(assessment, scope, kind, &said));
            Some(Self { is_due, copied, note })
        })
    }

    /// What a field shows; nothing of the note itself, which is its [draft](Note::draft).
    pub fn parts(&self, name: &str) -> Vec<Part> {
        let text = |text: &str| vec![Part::Text(text.to_owned())];
        match name {
            "category" => text(self.note.category),
            "tenant" => self.note.tenant.clone(),
            "services" => text(&self.note.services),
            "escalate" => text(self.note.escalate),
            "next-action" => self.note.next_action.clone(),
            "next-action-date" => self.note.next_action_date.clone(),
            "next-action-owner" => self.note.owner.clone(),
            _ => Vec::new(),
        }
    }

    /// What a field's button copies.
    pub fn text(&self, name: &str) -> String {
        match name {
            "note" => plain(&self.note.draft),
            name => self.parts(name).iter().map(Part::text).collect(),
        }
    }

    /// The note for rich-text boxes.
    pub fn html(&self) -> String {
        html(&self.note.draft)
    }

    /// All fields with their names.
    pub fn everything(&self) -> String {
        let line = |(name, label): (&str, &str)| {
            let between = if name == "note" { "\n" } else { " " };
            format!("{label}:{between}{}", self.text(name))
        };
        FIELDS.map(line).join("\n")
    }

    /// The statements that the copied text makes.
    pub fn said(&self) -> Vec<Matter> {
        self.note.draft.said()
    }

    /// What hinders copying one field.
    pub fn finding_of(&self, name: &str) -> Option<Finding> {
        let gap = self.parts(name).into_iter().find_map(|part| match part {
            Part::Gap { gap, .. } => Some(Finding::Gap(gap)),
            _ => None,
        });
        let excess = self.note.next_action_excess();
        let is_too_long = name == "next-action" && excess > 0;
        gap.or(is_too_long.then_some(Finding::NextActionTooLong { excess }))
    }

    /// The length of the next action against the portal's limit, and whether it is over.
    pub fn counter(&self) -> (String, bool) {
        let length = self.note.next_action_length();
        let counter = format!("{length}/{NEXT_ACTION_LIMIT}");
        (counter, self.note.next_action_excess() > 0)
    }

    /// The note itself, for the editor.
    pub fn draft(&self) -> Draft {
        self.note.draft.clone()
    }
}
