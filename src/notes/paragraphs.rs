//! The paragraphs of each kind of note, as FTOP's guidance for note writers has them.

use chrono::NaiveDate;

use crate::engagement::{Blocker, ItemAssessment, Scope, Subject, lines_of};
use crate::locale::Arguments;
use crate::playbook::Field;

use super::compose::Composer;
use super::draft::{Block, Gap, Point};

impl Composer<'_> {
    /// What is not settled is named as a gap and never asserted, whatever facts are there already.
    pub(super) fn open_point(&mut self, subject: Subject) -> Point {
        let scope = self.assessed.scope;
        let id = match subject {
            Subject::Item(id) => id,
            Subject::Waiver(gate) => {
                self.speaker.remember(Gap::Reason { scope, gate });
                let reason = self.speaker.gap_text(&Field::GateReason.label_key());
                return self.speaker.waiver_point(gate, vec![reason]);
            }
        };
        self.speaker.remember(Gap::Item { scope, item: id });
        let item = self.assessed.items().find(|item| item.item.id == id);
        let fields: Vec<String> = item
            .map(missing_fields)
            .unwrap_or_default()
            .iter()
            .map(|f| self.label(*f))
            .collect();
        let arguments = Arguments::new()
            .text("item", self.text(&format!("item-{}", id.0)))
            .text("fields", self.speaker.catalogue.list(&fields));
        let key = if fields.is_empty() {
            "gap-item"
        } else {
            "gap-item-fields"
        };
        let text = self.speaker.catalogue.text_with(key, &arguments);
        Point {
            text,
            lines: Vec::new(),
        }
    }

    pub(super) fn technical(&mut self, points: Vec<Point>, next_action: &str) -> Vec<Block> {
        let Scope::Round(round) = self.assessed.scope else {
            return Vec::new();
        };
        let prefix = self.speaker.case.service(round).prefix();
        let labelled = |label, text| Block::Labelled {
            label,
            text,
            points: Vec::new(),
        };
        let concerns = self
            .raw(Field::Concerns)
            .map(|text| lines_of(&text))
            .unwrap_or_default();
        let concerns = match &concerns[..] {
            [] => labelled("CONCERNS", self.text("note-no-concerns")),
            [line] => labelled("CONCERNS", line.clone()),
            lines => Block::Labelled {
                label: "CONCERNS",
                text: String::new(),
                points: lines.iter().map(|text| point(text.clone())).collect(),
            },
        };
        vec![
            Block::Heading(format!("[{prefix}]")),
            labelled(
                "STATUS",
                status_words(self.raw(Field::Status).as_deref()).to_owned(),
            ),
            Block::Labelled {
                label: "SUMMARY",
                text: String::new(),
                points,
            },
            labelled("NEXT ACTION", next_action.to_owned()),
            concerns,
        ]
    }

    pub(super) fn management(
        &mut self,
        points: Vec<Point>,
        next_action: &str,
        day: Option<NaiveDate>,
        owner: &str,
    ) -> Vec<Block> {
        let heading = match self.assessed.scope {
            Scope::Round(_) => {
                let service = self.speaker.service();
                self.worded("note-heading", "service", service)
            }
            _ => self.text("note-heading-hand-off"),
        };
        let day = match day {
            Some(day) => self.speaker.catalogue.date(day),
            None => self.unknown_day(),
        };
        let mut blocks = vec![Block::Heading(heading), Block::Points(points)];
        blocks.extend(self.others_open().map(Block::Line));
        blocks.push(Block::Line(self.worded(
            "note-next-action",
            "action",
            next_action,
        )));
        blocks.push(Block::Line(self.worded(
            "note-next-action-date",
            "date",
            day,
        )));
        blocks.push(Block::Line(self.worded(
            "note-next-action-owner",
            "owner",
            owner,
        )));
        blocks
    }

    /// Before the last service no text says that the FM leaves now.
    fn others_open(&self) -> Option<String> {
        let Scope::Round(own) = self.assessed.scope else {
            return None;
        };
        let others = self
            .assessment
            .open_rounds()
            .filter(|round| *round != own)
            .count() as u64;
        (others > 0).then(|| {
            let arguments = Arguments::new().number("count", others);
            self.speaker
                .catalogue
                .text_with("statement-others-open", &arguments)
        })
    }
}

fn point(text: String) -> Point {
    Point {
        text,
        lines: Vec::new(),
    }
}

/// The fields that an item still needs.
fn missing_fields(item: &ItemAssessment) -> Vec<Field> {
    let blockers = item.blockers.iter().chain(&item.missing);
    let mut fields: Vec<Field> = blockers
        .flat_map(|blocker| match blocker {
            Blocker::Unanswered { field, .. } | Blocker::NotHappened { field, .. } => vec![*field],
            Blocker::Milestone { missing: None, .. } => vec![Field::Seats, Field::ActiveUsers],
            Blocker::Milestone {
                missing: Some(_), ..
            } => vec![Field::ActiveUsers],
            _ => Vec::new(),
        })
        .collect();
    crate::sorted::sort(&mut fields);
    fields.dedup();
    fields
}

/// STATUS as the portal's guidance words it, which is English in every language.
fn status_words(status: Option<&str>) -> &'static str {
    match status {
        Some("paused") => "Paused",
        Some("pending-customer") => "Pending customer feedback",
        Some("pending-fasttrack") => "Pending FastTrack Center or internal feedback",
        _ => "On track",
    }
}
