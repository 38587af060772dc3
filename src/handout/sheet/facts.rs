//! What was stated of the case as a whole: its facts, whether it goes on, and which services were dropped.

use super::{DayAt, SheetSection};
use crate::engagement::{Facts, RoundId, Scope, Slot, Stage, Value};
use crate::notes::{Block, NoteWriter, Point};
use crate::playbook::{Field, Kind, NoteKind, Place};

impl NoteWriter<'_> {
    pub(super) fn facts(&self) -> SheetSection {
        let facts = Facts::current(self.case, Scope::Case);
        let is_shown = |field: &Field| {
            field.place() == Place::Case
                && !matches!(
                    field,
                    Field::NoteLanguage
                        | Field::MailLanguage
                        | Field::Deleted
                        | Field::Standing
                        | Field::StandingReason
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

    /// That the case rests or is closed, since when, and why; `None` while it goes on.
    pub(super) fn standing(&self, day_at: DayAt) -> Option<String> {
        let stage = match self.assessment.stage {
            Stage::Paused => "stage-paused",
            Stage::Withdrawn => "stage-withdrawn",
            Stage::Closed => "stage-closed",
            Stage::NoService | Stage::InStep(_) | Stage::ReadyToClose => return None,
        };
        let slot = |field| Slot::field(Scope::Case, field);
        let day = self.day_of(slot(Field::Standing), day_at);
        let stage = self.with_day(self.text(stage), day);
        let reason = self.case.text(slot(Field::StandingReason));
        Some(self.because(stage, reason))
    }

    /// That a service was dropped, when and why, and what FTOP says of it all the same.
    pub(super) fn dropped(&self, round: RoundId, day_at: DayAt, sections: &mut Vec<SheetSection>) {
        let scope = Scope::Round(round);
        let name = self.service(round);
        let day = self.day_of(Slot::field(scope, Field::DropReason), day_at);
        let dropped = self.with_day(self.text("round-dropped"), day);
        let reason = self.case.drop_reason(round).unwrap_or_default();
        sections.push(SheetSection {
            heading: name.clone(),
            blocks: vec![Block::Line(self.because(dropped, reason))],
        });
        for note in NoteKind::ALL {
            sections.extend(self.section_on_record(scope, note, &name));
        }
    }

    /// What is so with its reason on one line, if there is a reason.
    fn because(&self, what: String, reason: &str) -> String {
        let lines = reason.lines().map(|line| line.trim().to_owned());
        let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
        if lines.is_empty() {
            return what;
        }
        let reason = self.catalogue.with_lines("", &lines);
        self.catalogue.labelled(&what, &reason)
    }
}
