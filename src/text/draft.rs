//! A text as a list of lines. A line's id does not depend on its place, so that what the FM makes of
//! it stays with it.

use crate::engagement::assessment::Missing;
use crate::engagement::command::EditLine;
use crate::engagement::{Edit, Matter, StatementId};
use crate::locale::Language;

use super::points::{Point, points};

/// A note, an e-mail or a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Names it in its case: `EXO/technical-enablement`.
    pub key: String,
    /// Its language; edits are of one language.
    pub language: Language,
    /// Whether it is a letter: its paragraphs stand apart.
    pub is_letter: bool,
    /// Its lines in order, those that are left out included.
    pub lines: Vec<Line>,
}

/// One line: a paragraph, or a bullet with what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its id: a statement with where it stands, a word such as `status`, or `added/1`.
    pub id: String,
    /// How it is set.
    pub style: Style,
    /// What stands before it in bold, its colon included; it is not edited.
    pub label: Option<String>,
    /// What it says.
    pub parts: Vec<Part>,
    /// What stands under a bullet: a free text of several lines.
    pub points: Vec<Point>,
    /// What the FM made of it.
    pub state: LineState,
    /// The statement that it makes, if it makes one.
    pub statement: Option<StatementId>,
    /// Whether its statement is due: copying the line brings it on record.
    pub is_due: bool,
    /// The values that it states, as they are worded in it: an own wording should have them too.
    pub values: Vec<String>,
}

/// How a line is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    /// A heading, in bold.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A point of a list.
    Bullet,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Text; a letter's may hold line breaks.
    Text(String),
    /// Text in bold.
    Strong(String),
    /// A link.
    Link {
        /// What is shown.
        text: String,
        /// Where it leads.
        address: String,
    },
    /// Something that the case does not know.
    Gap {
        /// What.
        gap: Gap,
        /// How it shows: `[missing: Date of the discussion]`.
        text: String,
    },
}

impl Part {
    /// What it shows.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Strong(text) => text,
            Self::Link { text, .. } | Self::Gap { text, .. } => text,
        }
    }
}

/// What a text lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Something of the case.
    Missing(Missing),
    /// The address of something that the playbook names without one, by its id; a setting.
    Link(&'static str),
}

/// What the FM made of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineState {
    /// Nothing: it says what follows from the facts.
    Generated,
    /// It stands in the FM's words.
    Own {
        /// What the page said when they were written.
        generated_then: String,
        /// What it says now.
        generated_now: String,
        /// Whether those two differ: old beside new is to be shown.
        differs: bool,
    },
    /// It is left out: not said, and still due.
    LeftOut,
    /// The FM added it.
    Added,
}

impl Line {
    /// A line as the page words it.
    pub(super) fn new(id: impl Into<String>, style: Style, parts: Vec<Part>) -> Self {
        Self {
            id: id.into(),
            style,
            label: None,
            parts,
            points: Vec::new(),
            state: LineState::Generated,
            statement: None,
            is_due: false,
            values: Vec::new(),
        }
    }

    /// The same with a label in bold before it.
    pub(super) fn labelled(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The text for an edit box: without the label, with a dash before each point.
    pub fn text(&self) -> String {
        text_of(&self.parts, &self.points)
    }

    /// Whether it is part of the text.
    pub fn is_shown(&self) -> bool {
        self.state != LineState::LeftOut
    }

    /// What it lacks.
    pub fn gaps(&self) -> impl Iterator<Item = Gap> + '_ {
        self.parts.iter().filter_map(|part| match part {
            Part::Gap { gap, .. } => Some(*gap),
            _ => None,
        })
    }

    pub(super) fn set_own(&mut self, own: &str) {
        (self.parts, self.points) = own_parts(own, self.style == Style::Bullet);
    }
}

impl Draft {
    /// A line.
    pub fn line(&self, id: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }

    /// The lines that are part of the text.
    pub fn shown(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| line.is_shown())
    }

    /// What the text lacks, each thing once.
    pub fn gaps(&self) -> Vec<Gap> {
        once(self.shown().flat_map(Line::gaps))
    }

    /// The due statements that the text makes: those of lines that are left out are not among them.
    pub fn said(&self) -> Vec<Matter> {
        let due = self.shown().filter(|line| line.is_due);
        due.filter_map(|line| line.statement.map(|id| id.matter)).collect()
    }

    /// The command that puts a line into the FM's words; empty ones leave it out.
    pub fn own_words(&self, line: &Line, own: &str) -> EditLine {
        let own = Some(own.trim().to_owned()).filter(|own| !own.is_empty());
        let generated = match &line.state {
            LineState::Own { generated_now, .. } => Some(generated_now.clone()),
            LineState::Added => None,
            _ => Some(line.text()),
        };
        if own.is_none() && generated.is_none() {
            return self.page_words(line);
        }
        self.edit(&line.id, Some(Edit { own, generated }))
    }

    /// The command that leaves a line out, or takes one that was added away.
    pub fn leave_out(&self, line: &Line) -> EditLine {
        self.own_words(line, "")
    }

    /// The command that gives a line back to the page.
    pub fn page_words(&self, line: &Line) -> EditLine {
        self.edit(&line.id, None)
    }

    /// The command that adds a line.
    pub fn add(&self, own: &str) -> EditLine {
        let numbers = self.lines.iter().filter_map(|line| added_number(&line.id));
        let id = format!("added/{}", numbers.max().map_or(1, |last| last + 1));
        let own = Some(own.trim().to_owned());
        let generated = None;
        self.edit(&id, Some(Edit { own, generated }))
    }

    fn edit(&self, id: &str, edit: Option<Edit>) -> EditLine {
        EditLine { line: format!("{}{id}", self.edits_start()), edit }
    }

    /// The beginning of the names of this draft's edits.
    pub(super) fn edits_start(&self) -> String {
        format!("{}/{}/", self.key, self.language.tag())
    }
}

/// The text of parts, with a dash before each point under them.
pub(super) fn text_of(parts: &[Part], points: &[Point]) -> String {
    let mut text: String = parts.iter().map(Part::text).collect();
    for point in points {
        text.push_str(&format!("\n{}- {}", "  ".repeat(point.depth), point.text));
    }
    text
}

/// The parts and points of a line in the FM's words.
pub(super) fn own_parts(own: &str, is_bullet: bool) -> (Vec<Part>, Vec<Point>) {
    match own.split_once('\n').filter(|_| is_bullet) {
        Some((first, rest)) => (vec![Part::Text(first.to_owned())], points(rest)),
        None => (vec![Part::Text(own.to_owned())], Vec::new()),
    }
}

/// The number of a line that the FM added.
pub(super) fn added_number(id: &str) -> Option<u32> {
    id.strip_prefix("added/")?.parse().ok()
}

/// Each thing once, in the order in which it is met.
pub(super) fn once<T: PartialEq>(things: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut seen = Vec::new();
    for thing in things {
        if !seen.contains(&thing) {
            seen.push(thing);
        }
    }
    seen
}
