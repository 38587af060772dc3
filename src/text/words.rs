//! What texts are worded with: a catalogue's messages, filled with facts, each with its value or as
//! a gap.

use chrono::NaiveDate;

use crate::engagement::assessment::Missing;
use crate::engagement::{Assessment, Case, Round, Scope, Value};
use crate::locale::{Arguments, Catalogue, group_digits};
use crate::playbook::{Field, Kind};

use super::draft::{Draft, Line, Part, text_of};

/// Words the texts of one scope of a case in one language.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    /// Whose.
    pub scope: Scope,
    /// The case.
    pub case: &'a Case,
    /// What follows from it.
    pub assessment: &'a Assessment,
    /// The words of the language.
    pub catalogue: &'a Catalogue,
}

/// A sentence while it is filled in.
pub(super) struct Sentence<'a> {
    writer: Writer<'a>,
    arguments: Arguments,
    pieces: Vec<Part>,
    values: Vec<String>,
}

/// The first of the private characters that stand for pieces while a message is formatted.
const FIRST_MARKER: char = '\u{e000}';

fn is_marker(character: char) -> bool {
    (FIRST_MARKER..'\u{e100}').contains(&character)
}

impl<'a> Writer<'a> {
    /// Begins a sentence; it knows the service's name.
    pub(super) fn sentence(self) -> Sentence<'a> {
        let arguments = Arguments::new();
        let (pieces, values) = (Vec::new(), Vec::new());
        let sentence = Sentence { writer: self, arguments, pieces, values };
        match self.round() {
            Some(round) => sentence.text("service", &round.name),
            None => sentence,
        }
    }

    /// The same for another scope of the case.
    pub(super) fn at(self, scope: Scope) -> Self {
        Self { scope, ..self }
    }

    /// The round, if the scope is one.
    pub(super) fn round(self) -> Option<&'a Round> {
        self.case.round(self.scope.round()?)
    }

    /// How a gap shows in this text.
    pub(super) fn gap(self, gap: Missing) -> Part {
        let about = Arguments::new().text("name", self.missing_text(gap));
        let text = self.catalogue.text_with("gap", &about);
        Part::Gap { gap, text }
    }

    /// A text field of the case, or its gap.
    pub(super) fn field(self, field: Field) -> Part {
        match self.case.text(self.scope, field) {
            "" => self.gap(Missing::field(self.scope, field)),
            text => Part::Text(text.to_owned()),
        }
    }

    /// One of the playbook's links, or its gap.
    pub(super) fn link(self, id: &'static str) -> Part {
        let mut links = self.case.playbook.links.iter();
        let link = links.find(|link| link.id == id);
        match link.and_then(|link| link.address(self.case.links.get(link.id))) {
            Some(address) => Part::Link(address.to_owned()),
            None => self.gap(Missing::Link(id)),
        }
    }

    /// The lines of a text with what the FM made of them; added ones stand after the last of these.
    pub(super) fn draft(self, name: &str, lines: Vec<Line>, after: &[&str]) -> Draft {
        let key = format!("{}/{name}", self.scope);
        let mut draft = Draft { key, language: self.catalogue.language(), lines };
        draft.apply(&self.case.edits, after);
        draft
    }
}

impl Sentence<'_> {
    /// Fills in a text.
    pub(super) fn text(mut self, name: &'static str, text: &str) -> Self {
        self.arguments = self.arguments.text(name, text.replace(is_marker, ""));
        self
    }

    /// Fills in a text that an own wording should have too.
    pub(super) fn value_text(mut self, name: &'static str, text: &str) -> Self {
        self.values.push(text.to_owned());
        self.text(name, text)
    }

    /// Fills in texts as the language lists them; an own wording should have each.
    pub(super) fn list(mut self, name: &'static str, items: &[String]) -> Self {
        self.values.extend_from_slice(items);
        let list = self.writer.catalogue.list(items);
        self.text(name, &list)
    }

    /// Fills in a number.
    pub(super) fn number(mut self, name: &'static str, number: u32) -> Self {
        self.values.push(group_digits(number, self.writer.catalogue.language()));
        self.arguments = self.arguments.number(name, number);
        self
    }

    /// Fills in a day.
    pub(super) fn day(self, name: &'static str, day: NaiveDate) -> Self {
        let day = self.writer.catalogue.day(day);
        self.value_text(name, &day)
    }

    /// Fills in a piece: a link or a gap.
    pub(super) fn part(mut self, name: &'static str, part: Part) -> Self {
        let marker = (FIRST_MARKER..).nth(self.pieces.len()).unwrap_or_default();
        self.pieces.push(part);
        self.arguments = self.arguments.text(name, marker);
        self
    }

    /// Fills in a value under its field's name: a choice by its name, a region by its queue.
    pub(super) fn value(self, field: Field, value: &Value) -> Self {
        let name = field.name();
        match value {
            Value::Text(text) if field.kind() == Kind::Line => self.value_text(name, text),
            Value::Text(text) => self.text(name, text),
            Value::Number(number) => self.number(name, *number),
            Value::Day(day) => self.day(name, *day),
            Value::Yes(_) => self.text(name, &value.canonical()),
            Value::Region(region) => self.value_text(name, region.queue()),
        }
    }

    /// Fills in a field of the case as its scope sees it, or its gap. A day on which something
    /// happened is one that has come.
    pub(super) fn field(self, field: Field) -> Self {
        let Writer { scope, case, assessment, .. } = self.writer;
        match case.value_on(scope, field, assessment.today) {
            Some(value) => self.value(field, value),
            None => {
                let gap = self.writer.gap(Missing::field(scope, field));
                self.part(field.name(), gap)
            }
        }
    }

    /// Words it, as a line without an id.
    pub(super) fn say(self, key: &str) -> Line {
        let text = self.writer.catalogue.text_with(key, &self.arguments);
        let mut line = Line::default();
        for with_marker in text.trim().split_inclusive(is_marker) {
            let words = with_marker.trim_end_matches(is_marker);
            if !words.is_empty() {
                line.parts.push(Part::Text(words.to_owned()));
            }
            if let Some(marker) = with_marker.chars().next_back().filter(|last| is_marker(*last)) {
                let index = marker as usize - FIRST_MARKER as usize;
                line.parts.extend(self.pieces.get(index).cloned());
            }
        }
        // What the message does not use is not stated by it.
        let said = text_of(&line.parts);
        line.values = self.values;
        line.values.retain(|value| said.contains(value.as_str()));
        line
    }
}
