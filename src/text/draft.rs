//! A text as a list of lines. A line's id does not depend on its place, so that what the FM makes of
//! it stays with it.

use crate::engagement::assessment::Missing;
use crate::engagement::{Matter, Worded};
use crate::locale::Language;

use super::points::Point;

/// A note, an e-mail or a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Names it in its case: `EXO/technical-enablement`, and of a note that follows another one the entry of that one.
    pub key: String,
    /// Its language; edits are of one language.
    pub language: Language,
    /// Its lines in order, those that are left out included; of a letter its subject first.
    pub lines: Vec<Line>,
}

/// One line: a paragraph, or a bullet with what stands under it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// Its id: a statement with where it stands, a word such as `status`, or `added/1`.
    pub id: String,
    /// How it is set.
    pub style: Style,
    /// What stands before it in bold, its colon included; it is not edited.
    pub label: Option<String>,
    /// What it says.
    pub parts: Vec<Part>,
    /// What stands under it: a free text of several lines.
    pub points: Vec<Point>,
    /// What the FM made of it.
    pub state: LineState,
    /// The due statement that it makes: copying the line brings it on record.
    pub due: Option<Matter>,
    /// The values that it states, as they are worded in it: an own wording should have them too.
    pub values: Vec<String>,
}

/// How a line is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Style {
    /// The subject of a letter, which stands apart from it and is never left out.
    Subject,
    /// A heading, or what is emphasized: a paragraph in bold.
    Heading,
    /// A paragraph.
    #[default]
    Paragraph,
    /// A point of a list.
    Bullet,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Text; a letter's may hold line breaks.
    Text(String),
    /// A link, which shows where it leads.
    Link(String),
    /// Something that the case does not know.
    Gap {
        /// What.
        gap: Missing,
        /// How it shows: `[missing: Discussion date]`.
        text: String,
    },
}

impl Part {
    /// What it shows.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Link(text) | Self::Gap { text, .. } => text,
        }
    }

    /// What it lacks, if it is a gap.
    pub fn gap(&self) -> Option<Missing> {
        match self {
            Self::Gap { gap, .. } => Some(*gap),
            _ => None,
        }
    }
}

/// What the FM made of a line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum LineState {
    /// Nothing: it says what follows from the facts.
    #[default]
    Generated,
    /// It stands in the FM's words.
    Own {
        /// What the page said when they were written.
        generated_then: String,
        /// What it says now. Where that differs, old beside new is to be shown.
        generated_now: String,
    },
    /// It is left out: not said, and still due.
    LeftOut,
    /// The FM added it.
    Added,
}

impl Line {
    /// A line as the page words it.
    pub(super) fn new(id: &str, style: Style, parts: Vec<Part>) -> Self {
        Self { parts, ..Self::default() }.named(id, style)
    }

    /// The same under an id, and set like this.
    pub(super) fn named(mut self, id: &str, style: Style) -> Self {
        self.id = id.to_owned();
        self.style = style;
        self
    }

    /// The same with a label in bold before it.
    pub(super) fn labelled(mut self, label: &str) -> Self {
        self.label = Some(label.to_owned());
        self
    }

    /// The same with what another says after it, a space between them unless the first ends full-width.
    pub(super) fn and(mut self, mut other: Self) -> Self {
        let is_tight = text_of(&self.parts).ends_with(['。', '！', '？', '；', '：']);
        if !self.parts.is_empty() && !other.parts.is_empty() && !is_tight {
            self.parts.push(Part::Text(" ".to_owned()));
        }
        self.parts.append(&mut other.parts);
        self.points.append(&mut other.points);
        self.values.append(&mut other.values);
        self
    }

    /// The text for an edit box: without the label, with a dash before each point.
    pub fn text(&self) -> String {
        let mut text = text_of(&self.parts);
        for point in &self.points {
            text.push_str(&format!("\n{}- {}", "  ".repeat(point.depth), point.text));
        }
        text
    }

    /// Whether it is part of the text.
    pub fn is_shown(&self) -> bool {
        self.state != LineState::LeftOut
    }
}

impl Draft {
    /// A line.
    pub fn line(&self, id: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }

    /// Whether it is a letter: its paragraphs stand apart.
    pub fn is_letter(&self) -> bool {
        self.lines.first().is_some_and(|line| line.style == Style::Subject)
    }

    /// The lines that are not left out.
    pub fn shown(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| line.is_shown())
    }

    /// Those of them that are part of the text.
    pub fn body(&self) -> impl Iterator<Item = &Line> {
        self.shown().filter(|line| line.style != Style::Subject)
    }

    /// The due statements that the text makes: those of lines that are left out are not among them.
    pub fn said(&self) -> Vec<Worded> {
        let worded = |line: &Line| {
            let is_own = matches!(line.state, LineState::Own { .. });
            Some((line.due?, is_own.then(|| line.text())))
        };
        self.shown().filter_map(worded).collect()
    }
}

/// What parts show.
pub(super) fn text_of(parts: &[Part]) -> String {
    parts.iter().map(Part::text).collect()
}
