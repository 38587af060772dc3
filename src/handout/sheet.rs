//! The whole case on one or two pages: facts, what was done when, both notes, open points.

use chrono::NaiveDate;

use crate::engagement::{
    Facts, ItemAssessment, ItemState, RoundId, RoundState, Scope, Slot, Value,
};
use crate::locale::Arguments;
use crate::notes::{Block, Extent, NoteWriter, Point, escape, html};
use crate::playbook::{Field, Kind, NoteKind, Place, Requirement, Role};

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
    /// Its parts in order.
    pub sections: Vec<SheetSection>,
}

impl NoteWriter<'_> {
    /// Writes the sheet of the case. Only what applies is on it. `day_at` gives the day that a moment
    /// in milliseconds since 1970-01-01 UTC had at the FM's desk.
    pub fn sheet(&self, day_at: DayAt) -> Sheet {
        let mut sections = vec![self.facts()];
        let kept = self.assessment.rounds.iter();
        let kept = kept.filter(|(_, state, _)| *state != RoundState::Dropped);
        for (round, ..) in kept {
            self.part(Scope::Round(*round), day_at, &mut sections);
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
            sections,
        }
    }

    fn facts(&self) -> SheetSection {
        let facts = Facts::current(self.case, Scope::Case);
        let is_shown = |field: &Field| {
            field.place() == Place::Case
                && !matches!(
                    field,
                    Field::NoteLanguage | Field::MailLanguage | Field::Deleted
                )
        };
        let fields = Field::ALL.into_iter().filter(is_shown);
        let points = fields.filter_map(|field| self.fact(&facts, field));
        SheetSection {
            heading: self.text("sheet-facts"),
            blocks: vec![Block::Points(points.collect())],
        }
    }

    fn fact(&self, facts: &Facts<'_>, field: Field) -> Option<Point> {
        let label = self.text(&field.label_key());
        let (value, lines) = match facts.value(field)? {
            Value::Number(number) => (
                crate::locale::group_digits(number, self.catalogue.language()),
                Vec::new(),
            ),
            Value::Day(day) => (self.catalogue.date(day), Vec::new()),
            Value::Choice("yes") => (self.text("answer-yes"), Vec::new()),
            Value::Choice("no") => (self.text("answer-no"), Vec::new()),
            Value::Choice(choice) if field == Field::Region => {
                (self.text(&format!("region-{choice}")), Vec::new())
            }
            Value::Choice(choice) => (choice.to_owned(), Vec::new()),
            Value::Text(text) if field.kind() == Kind::Text => (
                String::new(),
                text.lines().map(|line| line.trim().to_owned()).collect(),
            ),
            Value::Text(text) => (text, Vec::new()),
        };
        let text = self.catalogue.labelled(&label, &value);
        let text = text.trim_end().to_owned();
        Some(Point { text, lines })
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
            sections.extend(self.note(scope, note, &name));
        }
    }

    fn note(&self, scope: Scope, note: NoteKind, name: &str) -> Option<SheetSection> {
        let draft = self.draft(scope, note, Extent::Whole)?;
        let heading = self.catalogue.labelled(name, note.category());
        (!draft.is_empty()).then_some(SheetSection {
            heading,
            blocks: draft.blocks,
        })
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
        let register = self.case.register(slot).filter(|_| item.ticked);
        let tick = register.and_then(|register| register.heads().last());
        let day = happened.or_else(|| day_at(tick?.at));
        if let Some(day) = day.filter(|_| item.state == ItemState::Done) {
            let arguments = Arguments::new().text("item", point.text);
            let arguments = arguments.text("day", self.catalogue.date(day));
            point.text = self.catalogue.text_with("sheet-done-on", &arguments);
        }
        point
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

/// Whether the sheet shows it elsewhere: a condition that only repeats another item, or what the notes
/// below say by now.
fn is_elsewhere(item: &ItemAssessment) -> bool {
    let repeats = |asked: &Requirement| matches!(asked, Requirement::Settled(_));
    let only_repeats = item.item.settled_by.iter().all(repeats);
    let is_in_note = item.item.note().is_some() && item.state == ItemState::Done;
    (item.item.role == Role::Input && only_repeats) || is_in_note
}

impl Sheet {
    /// The sheet as HTML for paper. Every text is escaped.
    pub fn html(&self) -> String {
        let section = |section: &SheetSection| {
            let heading = escape(&section.heading);
            format!(
                "<section><h2>{heading}</h2>{}</section>",
                html(&section.blocks)
            )
        };
        let sections: String = self.sections.iter().map(section).collect();
        let (title, made) = (escape(&self.title), escape(&self.made));
        format!("<h1>{title}</h1><p>{made}</p>{sections}")
    }

    /// The sheet as plain text.
    pub fn plain_text(&self) -> String {
        let sections = self.sections.iter().map(|section| {
            let rule = "-".repeat(section.heading.chars().count());
            let body = crate::notes::plain_text(&section.blocks);
            format!("{}\n{rule}\n{body}", section.heading)
        });
        let head = format!("{}\n{}", self.title, self.made);
        std::iter::once(head)
            .chain(sections)
            .collect::<Vec<_>>()
            .join("\n\n")
            + "\n"
    }
}
