//! What texts are worded with: a catalogue's messages, filled with facts, each with its value or as
//! a gap.

use chrono::NaiveDate;

use crate::document::Map;
use crate::engagement::assessment::Missing;
use crate::engagement::{Assessment, Case, Scope, Value};
use crate::locale::{Arguments, Catalogue, group_digits};
use crate::playbook::{Field, Kind};

use super::draft::{Gap, Line, Part, Style};
use super::names::gap_text;

/// What a text is worded with.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// The texts of its language.
    pub catalogue: &'a Catalogue,
    /// Addresses that the FM has set, by the ids of the playbook's links.
    pub links: &'a Map<String, String>,
}

/// Words the texts of one scope.
#[derive(Debug, Clone, Copy)]
pub(super) struct Writer<'a> {
    pub(super) scope: Scope,
    pub(super) case: &'a Case,
    pub(super) assessment: &'a Assessment,
    pub(super) words: Words<'a>,
}

/// A sentence with its pieces.
#[derive(Debug, Clone, Default)]
pub(super) struct Worded {
    pub(super) parts: Vec<Part>,
    pub(super) values: Vec<String>,
}

/// A sentence while it is filled in.
pub(super) struct Sentence<'a> {
    writer: Writer<'a>,
    arguments: Arguments,
    pieces: Vec<Part>,
    values: Vec<String>,
}

/// The first of the private characters that stand for pieces while a message is formatted.
const FIRST_MARKER: u32 = 0xe000;

fn is_marker(character: char) -> bool {
    (FIRST_MARKER..FIRST_MARKER + 0x100).contains(&u32::from(character))
}

impl<'a> Writer<'a> {
    /// Begins a sentence; it knows the service's name.
    pub(super) fn sentence(self) -> Sentence<'a> {
        let arguments = Arguments::new();
        let (pieces, values) = (Vec::new(), Vec::new());
        let sentence = Sentence { writer: self, arguments, pieces, values };
        match self.scope.round().and_then(|id| self.case.round(id)) {
            Some(round) => sentence.text("service", &round.name),
            None => sentence,
        }
    }

    /// A message without variables.
    pub(super) fn text(self, key: &str) -> String {
        self.words.catalogue.text(key)
    }

    /// A message that needs nothing but the service's name, as a line.
    pub(super) fn line(self, id: &str, style: Style, key: &str) -> Line {
        self.sentence().say(key).line(id, style)
    }

    /// How a gap shows in this text.
    pub(super) fn gap(self, gap: Gap) -> Part {
        let name = gap_text(&gap, self.scope, self.case, self.words.catalogue);
        let about = Arguments::new().text("name", name);
        let text = self.words.catalogue.text_with("gap", &about);
        Part::Gap { gap, text }
    }

    /// A text field of the case, or its gap.
    pub(super) fn field(self, field: Field) -> Part {
        match self.case.text(self.scope, field) {
            "" => self.gap(field_gap(self.scope, field)),
            text => Part::Text(text.to_owned()),
        }
    }

    /// One of the playbook's links, or its gap.
    pub(super) fn link(self, id: &'static str) -> Part {
        let mut links = self.case.playbook.links.iter();
        let link = links.find(|link| link.id == id);
        match link.and_then(|link| link.address(self.words.links.get(link.id))) {
            Some(address) => Part::Link { text: address.to_owned(), address: address.to_owned() },
            None => self.gap(Gap::Link(id)),
        }
    }

    /// Names as the language lists them.
    pub(super) fn list(self, names: &[String]) -> String {
        self.words.catalogue.list(names)
    }

    /// A day as it stands in a sentence.
    pub(super) fn day(self, day: NaiveDate) -> String {
        self.words.catalogue.day(day)
    }
}

/// The gap of a field, with the scope that holds it.
pub(super) fn field_gap(scope: Scope, field: Field) -> Gap {
    let is_of_case = Case::is_field_of(field, Scope::Case);
    Gap::Missing(Missing::Field(if is_of_case { Scope::Case } else { scope }, field))
}

impl Sentence<'_> {
    /// Fills in a text.
    pub(super) fn text(mut self, name: &'static str, text: &str) -> Self {
        let text: String = text.chars().filter(|character| !is_marker(*character)).collect();
        self.arguments = self.arguments.text(name, text);
        self
    }

    /// Fills in a text that an own wording should have too.
    pub(super) fn value_text(mut self, name: &'static str, text: &str) -> Self {
        self.values.push(text.to_owned());
        self.text(name, text)
    }

    /// Fills in a number.
    pub(super) fn number(mut self, name: &'static str, number: u32) -> Self {
        let language = self.writer.words.catalogue.language();
        self.values.push(group_digits(u64::from(number), language));
        self.arguments = self.arguments.number(name, u64::from(number));
        self
    }

    /// Fills in a day.
    pub(super) fn day(self, name: &'static str, day: NaiveDate) -> Self {
        let day = self.writer.day(day);
        self.value_text(name, &day)
    }

    /// Fills in a piece: a link or a gap.
    pub(super) fn part(mut self, name: &'static str, part: Part) -> Self {
        let at = u32::try_from(self.pieces.len()).unwrap_or_default();
        let marker = char::from_u32(FIRST_MARKER + at).unwrap_or_default();
        self.pieces.push(part);
        self.arguments = self.arguments.text(name, marker.to_string());
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
        let value = case.value(scope, field);
        let value = value.filter(|value| field.problem_on(value, assessment.today).is_none());
        match value {
            Some(value) => self.value(field, &value.clone()),
            None => {
                let gap = self.writer.gap(field_gap(scope, field));
                self.part(field.name(), gap)
            }
        }
    }

    /// Words it.
    pub(super) fn say(self, key: &str) -> Worded {
        let text = self.writer.words.catalogue.text_with(key, &self.arguments);
        let mut parts = Vec::new();
        let mut rest = text.trim();
        while let Some(at) = rest.find(is_marker) {
            let (before, from_marker) = rest.split_at(at);
            let mut characters = from_marker.chars();
            let marker = characters.next().map_or(0, u32::from);
            if !before.is_empty() {
                parts.push(Part::Text(before.to_owned()));
            }
            let index = usize::try_from(marker - FIRST_MARKER).unwrap_or(usize::MAX);
            parts.extend(self.pieces.get(index).cloned());
            rest = characters.as_str();
        }
        if !rest.is_empty() {
            parts.push(Part::Text(rest.to_owned()));
        }
        // What the message does not use is not stated by it.
        let said: String = parts.iter().map(Part::text).collect();
        let mut values = self.values;
        values.retain(|value| said.contains(value.as_str()));
        Worded { parts, values }
    }
}

impl Worded {
    /// The sentence as a line.
    pub(super) fn line(self, id: impl Into<String>, style: Style) -> Line {
        let mut line = Line::new(id, style, self.parts);
        line.values = self.values;
        line
    }

    /// The sentence as plain text.
    pub(super) fn text(&self) -> String {
        self.parts.iter().map(Part::text).collect()
    }

    /// All of it in bold, gaps and links as they are.
    pub(super) fn strong(mut self) -> Self {
        for part in &mut self.parts {
            if let Part::Text(text) = part {
                *part = Part::Strong(std::mem::take(text));
            }
        }
        self
    }

    /// The sentence with another after it, a space between them unless the first ends full-width.
    pub(super) fn and(mut self, mut other: Self) -> Self {
        let is_tight = self.text().ends_with(['。', '！', '？', '；', '：']);
        if !self.parts.is_empty() && !other.parts.is_empty() && !is_tight {
            self.parts.push(Part::Text(" ".to_owned()));
        }
        self.parts.append(&mut other.parts);
        self.values.append(&mut other.values);
        self
    }
}
