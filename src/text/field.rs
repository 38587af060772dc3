//! A note or an e-mail as its editor takes it: field by field, with what to look at before.

use crate::document::add_once;

use super::draft::{Draft, Part, text_of};
use super::finding::Finding;
use super::output::plain;
use super::recipients::Recipient;
use super::words::Writer;

/// The longest next action that the portal takes, in UTF-16 code units.
const NEXT_ACTION_LIMIT: usize = 500;

/// Where a note itself stands among the fields of the portal's editor.
const NOTE_PLACE: usize = 3;

/// A note or an e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Its fields in the editor's order, but for the text itself.
    pub fields: Vec<TextField>,
    /// The text itself.
    pub body: TextField,
    /// The same as lines.
    pub draft: Draft,
    /// Whom an e-mail goes to; nobody where no address is known.
    pub to: Vec<Recipient>,
    /// What to look at before it goes out.
    pub findings: Vec<Finding>,
}

/// A piece that is copied by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextField {
    /// Its name in the public contract.
    pub name: &'static str,
    /// Its name in the portal, whose language is English; an e-mail's has none there.
    pub label: Option<&'static str>,
    /// What it shows.
    pub parts: Vec<Part>,
    /// The key of what explains it, or why it is empty.
    pub hint: Option<&'static str>,
}

impl Writer<'_> {
    /// A text of these fields and lines, with what is to look at in it.
    pub(super) fn text(self, fields: Vec<TextField>, draft: Draft) -> Text {
        let mut findings = Vec::new();
        for finding in fields.iter().filter_map(TextField::finding) {
            add_once(&mut findings, finding);
        }
        self.add_findings(&draft, &mut findings);
        let (name, label) = if draft.is_letter() { ("body", None) } else { ("note", Some("Note")) };
        let parts = vec![Part::Text(plain(&draft))];
        let body = TextField { name, label, parts, hint: None };
        Text { fields, body, draft, to: Vec::new(), findings }
    }
}

impl Text {
    /// What a field says; nothing where there is none of this name.
    pub fn field(&self, name: &str) -> String {
        let field = self.fields.iter().find(|field| field.name == name);
        field.map(TextField::text).unwrap_or_default()
    }

    /// All fields with their names in the portal.
    pub fn everything(&self) -> String {
        let mut fields: Vec<&TextField> = self.fields.iter().collect();
        fields.insert(fields.len().min(NOTE_PLACE), &self.body);
        let line = |field: &TextField| {
            let between = if field.name == self.body.name { "\n" } else { " " };
            format!("{}:{between}{}", field.label.unwrap_or(field.name), field.text())
        };
        fields.into_iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

impl TextField {
    /// What its button copies.
    pub fn text(&self) -> String {
        text_of(&self.parts)
    }

    /// Its length as the portal counts it, UTF-16 code units, and the most that it takes, if that is to
    /// be minded.
    pub fn length(&self) -> Option<(usize, usize)> {
        let is_counted = self.name == "next-action";
        is_counted.then(|| (self.text().encode_utf16().count(), NEXT_ACTION_LIMIT))
    }

    /// What hinders copying it.
    pub fn finding(&self) -> Option<Finding> {
        let gap = self.parts.iter().find_map(Part::gap).map(Finding::Gap);
        let (length, most) = self.length().unwrap_or_default();
        gap.or_else(|| {
            (length > most).then(|| Finding::NextActionTooLong { excess: length - most, most })
        })
    }
}
