//! From a note that was pasted earlier back to the answers of a case.

use crate::sorted::Map;

use chrono::NaiveDate;

use crate::engagement::EarlierNote;
use crate::playbook::{Field, Item, Kind, NoteKind, Playbook, Service};

use super::marker::{Marker, find_marker};

/// What an earlier note tells of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restoration {
    /// Which note it was.
    pub note: NoteKind,
    /// The service of its round; `None` for the hand-off.
    pub service: Option<Service>,
    /// Facts that are free text and could not be found in the note.
    pub not_found: Vec<Field>,
    /// Pieces of the note's last line that this build does not understand.
    pub unknown: Vec<String>,
    statements: Vec<(&'static Item, Option<Map<Field, String>>)>,
}

/// Reads a note as it was pasted. The statements come from its last line, free text from the list
/// points, which stand in the same order.
///
/// Gives `None` where the text holds no line of this page, or none of its statements.
pub fn read_note(playbook: &'static Playbook, text: &str) -> Option<Restoration> {
    let Marker {
        service,
        items,
        unknown,
        ..
    } = find_marker(playbook, text)?;
    let note = items.first()?.0.note()?;
    let written = lines_under_points(text);
    let mut restoration = Restoration {
        note,
        service,
        not_found: Vec::new(),
        unknown,
        statements: Vec::new(),
    };
    for (position, (item, facts)) in items.into_iter().enumerate() {
        let lines = written
            .get(position)
            .map(|lines| lines.join("\n"))
            .unwrap_or_default();
        let facts = facts.map(|facts| restoration.with_free_text(item, facts, &lines));
        restoration.statements.push((item, facts));
    }
    Some(restoration)
}

impl Restoration {
    /// The note as one that stands in FTOP since the day.
    pub fn earlier_note(&self, day: NaiveDate) -> EarlierNote {
        let statements = self.statements.iter();
        EarlierNote {
            service: self.service,
            note: self.note,
            statements: statements
                .map(|(item, facts)| (item.id, facts.clone()))
                .collect(),
            day,
        }
    }

    fn with_free_text(
        &mut self,
        item: &Item,
        mut facts: Map<Field, String>,
        lines: &str,
    ) -> Map<Field, String> {
        for field in item
            .asserts
            .iter()
            .filter(|field| field.kind() == Kind::Text)
        {
            if lines.is_empty() {
                self.not_found.push(*field);
            } else {
                facts.insert(*field, lines.to_owned());
            }
        }
        facts
    }
}

/// The lines under each point of the note's list, in order.
fn lines_under_points(text: &str) -> Vec<Vec<String>> {
    let mut points: Vec<Vec<String>> = Vec::new();
    for line in text.lines() {
        if line.starts_with("- ") {
            points.push(Vec::new());
        } else if let (Some(written), Some(point)) = (line.strip_prefix("  - "), points.last_mut())
        {
            point.push(written.trim().to_owned());
        }
    }
    points
}
