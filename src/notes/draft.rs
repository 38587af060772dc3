//! A note before it is written out: its fields, its paragraphs, its gaps, what it will put on record.

use crate::engagement::{GateId, Scope, Statement};
use crate::playbook::{Field, ItemId, NoteKind};

use super::plain_text;

/// The most that FTOP's Next Action takes, in UTF-16 code units, as the portal counts.
pub const NEXT_ACTION_LIMIT: usize = 500;

/// How much of what a note has to say it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What is settled and not yet in FTOP, and corrections.
    Due,
    /// All that applies, with what is not done yet as gaps.
    Whole,
}

/// Something that the case does not know and the note should say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// A fact.
    Field {
        /// Where it is stated.
        scope: Scope,
        /// Which.
        field: Field,
    },
    /// Why a gate was gone around, as long as two reasons stand.
    Reason {
        /// Where the gate stands.
        scope: Scope,
        /// Which.
        gate: GateId,
    },
    /// An item that is not done yet.
    Item {
        /// Where it stands.
        scope: Scope,
        /// Which.
        item: ItemId,
    },
}

/// A point of a list, with the lines that a person wrote under it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Point {
    /// The sentence.
    pub text: String,
    /// Lines of free text that belong to it.
    pub lines: Vec<String>,
}

/// A paragraph of a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The first line: a workload's prefix, or a heading.
    Heading(String),
    /// A label of the portal's guidance with its text, such as STATUS; the points follow it.
    Labelled {
        /// The label, always English.
        label: &'static str,
        /// What stands on its line.
        text: String,
        /// What stands below.
        points: Vec<Point>,
    },
    /// A list.
    Points(Vec<Point>),
    /// A line of its own.
    Line(String),
}

/// A field of FTOP's Notes Editor, in the portal's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PortalField {
    /// Note Category.
    Category,
    /// Tenant.
    Tenant,
    /// Services.
    Services,
    /// The rich-text box.
    Note,
    /// Escalate.
    Escalate,
    /// Next Action.
    NextAction,
    /// Next Action Date.
    NextActionDate,
    /// Next Action Owner.
    NextActionOwner,
}

impl PortalField {
    /// All fields, as they stand on the portal's screen.
    pub const ALL: [Self; 8] = [
        Self::Category,
        Self::Tenant,
        Self::Services,
        Self::Note,
        Self::Escalate,
        Self::NextAction,
        Self::NextActionDate,
        Self::NextActionOwner,
    ];

    /// The name in `data-field`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Tenant => "tenant",
            Self::Services => "services",
            Self::Note => "note",
            Self::Escalate => "escalate",
            Self::NextAction => "next-action",
            Self::NextActionDate => "next-action-date",
            Self::NextActionOwner => "next-action-owner",
        }
    }

    /// The label on the portal's screen, which is English in every language.
    pub fn portal_name(self) -> &'static str {
        match self {
            Self::Category => "Note Category",
            Self::Tenant => "Tenant",
            Self::Services => "Services",
            Self::Note => "Note",
            Self::Escalate => "Escalate",
            Self::NextAction => "Next Action",
            Self::NextActionDate => "Next Action Date",
            Self::NextActionOwner => "Next Action Owner",
        }
    }
}

/// A note, field by field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Whose note it is.
    pub scope: Scope,
    /// Which note.
    pub note: NoteKind,
    /// How much it says.
    pub extent: Extent,
    /// The tenant's name.
    pub tenant: String,
    /// The portal's names of the services, or nothing.
    pub services: String,
    /// The note itself, which a person may edit; empty where nothing is due.
    pub blocks: Vec<Block>,
    /// The line below it from which a case can be restored. Nobody edits it: it names what goes on
    /// record.
    pub marker: String,
    /// The next action.
    pub next_action: String,
    /// Its date as the portal writes it, M/D/YYYY.
    pub next_action_date: String,
    /// Its owner.
    pub next_action_owner: String,
    /// What goes on record once the note is pasted.
    pub statements: Vec<Statement>,
    /// What the note should say and the case does not know.
    pub gaps: Vec<Gap>,
}

impl Draft {
    /// What a field of the portal takes, as plain text.
    pub fn field(&self, field: PortalField) -> String {
        match field {
            PortalField::Category => self.note.category().to_owned(),
            PortalField::Tenant => self.tenant.clone(),
            PortalField::Services => self.services.clone(),
            PortalField::Note => plain_text(&self.whole_note()),
            // The portal's own word for a switch that is normally off.
            PortalField::Escalate => "Off".to_owned(),
            PortalField::NextAction => self.next_action.clone(),
            PortalField::NextActionDate => self.next_action_date.clone(),
            PortalField::NextActionOwner => self.next_action_owner.clone(),
        }
    }

    /// The note as it is pasted: what it says, then the line that names what goes on record.
    pub fn whole_note(&self) -> Vec<Block> {
        let mut blocks = self.blocks.clone();
        if !blocks.is_empty() {
            blocks.push(Block::Line(self.marker.clone()));
        }
        blocks
    }

    /// The text of a field as a person may edit it.
    pub fn text_to_edit(&self, field: PortalField) -> String {
        match field {
            PortalField::Note => plain_text(&self.blocks),
            field => self.field(field),
        }
    }

    /// All fields of the portal's screen at once, each under its label.
    pub fn everything(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for field in PortalField::ALL {
            let is_note = field == PortalField::Note;
            let text = if is_note {
                String::new()
            } else {
                self.field(field)
            };
            blocks.push(Block::Labelled {
                label: field.portal_name(),
                text,
                points: Vec::new(),
            });
            if is_note {
                blocks.extend(self.whole_note());
            }
        }
        blocks
    }

    /// Whether there is nothing to paste.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// By how many UTF-16 code units the next action is too long for the portal; zero if it fits.
    pub fn next_action_excess(&self) -> usize {
        next_action_excess(&self.next_action)
    }
}

/// By how many UTF-16 code units this next action is too long for the portal; zero if it fits.
pub fn next_action_excess(next_action: &str) -> usize {
    next_action
        .encode_utf16()
        .count()
        .saturating_sub(NEXT_ACTION_LIMIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fields_of_the_portal_bear_the_names_that_the_page_is_driven_by() {
        assert_eq!(
            PortalField::ALL.map(PortalField::name),
            [
                "category",
                "tenant",
                "services",
                "note",
                "escalate",
                "next-action",
                "next-action-date",
                "next-action-owner",
            ]
        );
    }
}
