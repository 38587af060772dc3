//! The whole case on one or two pages: facts, what was done when, both notes, open points.
//!
//! [`facts`] has what was stated of the case, [`notes`] what FTOP says and what it does not say yet, and
//! [`markdown`] writes the sheet as Markdown.

mod facts;
mod markdown;
mod notes;

use chrono::NaiveDate;

use crate::engagement::{Facts, ItemAssessment, ItemState, RoundId, RoundState, Scope, Slot};
use crate::locale::Arguments;
use crate::notes::{Block, NoteWriter, Point, escape, html};
use crate::playbook::{Field, NoteKind, Requirement};

/// From a moment to its day.
type DayAt = fn(i64) -> Option<NaiveDate>;

/// A part of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetSection {
    /// Its heading.
    pub heading: String,
    /// Its paragraphs.
    pub blocks: Vec<Block>,
}

/// The case as it is handed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Names the tenant.
    pub title: String,
    /// The day it was made.
    pub made: String,
    /// That the case rests or is closed, since when, and why; `None` while it goes on.
    pub standing: Option<String>,
    /// Its parts in order.
    pub sections: Vec<SheetSection>,
}

impl NoteWriter<'_> {
    /// Writes the sheet of the case. Only what applies is on it. `day_at` gives the day that a moment
    /// in milliseconds since 1970-01-01 UTC had at the FM's desk.
    pub fn sheet(&self, day_at: DayAt) -> Sheet {
        let mut sections = vec![self.facts()];
        for (round, state, _) in &self.assessment.rounds {
            if *state == RoundState::Dropped {
                self.dropped(*round, day_at, &mut sections);
            } else {
                self.part(Scope::Round(*round), day_at, &mut sections);
            }
        }
        self.part(Scope::HandOff, day_at, &mut sections);
        let tenant = self
            .case
            .tenant()
            .unwrap_or_else(|| self.gap(Field::Tenant));
        let today = self.catalogue.date(self.today);
        Sheet {
            title: self.worded("sheet-title", "tenant", tenant),
            made: self.worded("sheet-made", "day", today),
            standing: self.standing(day_at),
            sections,
        }
    }

    /// What was done and what is open in a scope, and its notes.
    fn part(&self, scope: Scope, day_at: DayAt, sections: &mut Vec<SheetSection>) {
        let Some(assessed) = self.assessment.scope(scope) else {
            return;
        };
        let name = match scope {
            Scope::Round(round) => self.service(round),
            _ => self.text("step-hand-off"),
        };
        let applying = || {
            assessed
                .items()
                .filter(|item| item.state != ItemState::Dormant && !is_elsewhere(item))
        };
        let done = applying()
            .filter(|item| item.is_behind())
            .map(|item| self.done(scope, item, day_at));
        let open = applying()
            .filter(|item| !item.is_behind())
            .map(|item| self.item(item));
        let done: Vec<Point> = done.collect();
        let open: Vec<Point> = open.collect();
        let heading = |part: &str| self.catalogue.labelled(&name, &self.text(part));
        if !done.is_empty() {
            let blocks = vec![Block::Points(done)];
            sections.push(SheetSection {
                heading: heading("sheet-done"),
                blocks,
            });
        }
        let blocks = if open.is_empty() {
            vec![Block::Line(self.text("sheet-nothing-open"))]
        } else {
            vec![Block::Points(open)]
        };
        sections.push(SheetSection {
            heading: heading("sheet-open"),
            blocks,
        });
        for note in NoteKind::ALL {
            sections.extend(self.note_section(scope, note, &name));
        }
    }

    /// The name of a round's service, or that it has none yet.
    pub(super) fn service(&self, round: RoundId) -> String {
        let named = self.case.service_name(round);
        named.unwrap_or_else(|| self.gap(Field::ServiceName))
    }

    pub(super) fn item(&self, item: &ItemAssessment) -> Point {
        Point {
            text: self.text(&format!("item-{}", item.item.id.0)),
            lines: Vec::new(),
        }
    }

    /// An item that is done, with the day on which it happened or was ticked.
    fn done(&self, scope: Scope, item: &ItemAssessment, day_at: DayAt) -> Point {
        let mut point = self.item(item);
        if item.excuse.is_some() {
            point.text = self.worded("sheet-excused", "item", point.text);
        }
        let happened = item.item.settled_by.iter().find_map(|asked| match asked {
            Requirement::Happened(field) => Facts::current(self.case, scope).day(*field),
            _ => None,
        });
        let slot = Slot::item(scope, item.item.id);
        let ticked = item.ticked.then_some(slot);
        let day = happened.or_else(|| self.day_of(ticked?, day_at));
        let day = day.filter(|_| item.state == ItemState::Done);
        point.text = self.with_day(point.text, day);
        point
    }

    /// The day on which a value was stated that stands now.
    fn day_of(&self, slot: Slot, day_at: DayAt) -> Option<NaiveDate> {
        day_at(self.case.register(slot)?.heads().last()?.at)
    }

    fn with_day(&self, text: String, day: Option<NaiveDate>) -> String {
        let Some(day) = day else {
            return text;
        };
        let arguments = Arguments::new().text("item", text);
        let arguments = arguments.text("day", self.catalogue.date(day));
        self.catalogue.text_with("sheet-done-on", &arguments)
    }

    pub(super) fn gap(&self, field: Field) -> String {
        self.worded("gap", "name", self.text(&field.label_key()))
    }

    pub(super) fn text(&self, key: &str) -> String {
        self.catalogue.text(key)
    }

    pub(super) fn worded(&self, key: &str, name: &'static str, value: String) -> String {
        self.catalogue
            .text_with(key, &Arguments::new().text(name, value))
    }
}

/// Whether the sheet shows it elsewhere: what only repeats another item, be it as a condition or as the
/// output of an action, or what the notes below say by now.
fn is_elsewhere(item: &ItemAssessment) -> bool {
    let repeats = |asked: &Requirement| matches!(asked, Requirement::Settled(_));
    let only_repeats = item.item.settled_by.iter().all(repeats);
    let is_in_note = item.item.note().is_some() && item.state == ItemState::Done;
    only_repeats || is_in_note
}

impl Sheet {
    fn lines_below_title(&self) -> impl Iterator<Item = &str> {
        let lines = std::iter::once(&self.made).chain(&self.standing);
        lines.map(String::as_str)
    }

    /// The sheet as HTML for paper. Every text is escaped.
    pub fn html(&self) -> String {
        let section = |section: &SheetSection| {
            let heading = escape(&section.heading);
            let class = match section.blocks[..] {
                [Block::Points(_)] => " class=\"sheet-list\"",
                _ => "",
            };
            let blocks = html(&section.blocks);
            format!("<section{class}><h2>{heading}</h2>{blocks}</section>")
        };
        let sections: String = self.sections.iter().map(section).collect();
        let lines = self.lines_below_title();
        let lines: String = lines
            .map(|line| format!("<p>{}</p>", escape(line)))
            .collect();
        format!("<h1>{}</h1>{lines}{sections}", escape(&self.title))
    }

    /// The sheet as plain text.
    pub fn plain_text(&self) -> String {
        let sections = self.sections.iter().map(|section| {
            let rule = "-".repeat(section.heading.chars().count());
            let body = crate::notes::plain_text(&section.blocks);
            format!("{}\n{rule}\n{body}", section.heading)
        });
        let head = std::iter::once(self.title.as_str()).chain(self.lines_below_title());
        std::iter::once(head.collect::<Vec<_>>().join("\n"))
            .chain(sections)
            .collect::<Vec<_>>()
            .join("\n\n")
            + "\n"
    }
}
