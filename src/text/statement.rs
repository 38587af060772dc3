//! Statements of the ledger as bullets of a note: as they are made, as they are on record, and as
//! corrections of what is there.

use chrono::NaiveDate;

use crate::engagement::assessment::{ItemState, LedgerLine, Missing, StatementState};
use crate::engagement::milestone::needed;
use crate::engagement::{Matter, StatementId, Value, Values};
use crate::locale::Language;
use crate::playbook::{Field, Item, Kind, Requirement};

use super::draft::{Gap, Line, Part, Style, once, text_of};
use super::names::item_text;
use super::points::{self, Point};
use super::words::{Worded, Writer};

impl Writer<'_> {
    /// The line of a statement; nothing of one that can't be known yet.
    pub(super) fn statement_line(self, ledger: &LedgerLine) -> Option<Line> {
        let id = ledger.id;
        let matter = id.matter;
        let (line_id, (worded, points)) = match &ledger.state {
            StatementState::NotReady(missing) => {
                return self.missing_line(id, missing);
            }
            StatementState::Due(values) => (matter.to_string(), self.statement(id, values)),
            StatementState::OnRecord { entry, says, .. } => {
                (format!("{matter}/{entry}"), self.statement(id, says))
            }
            StatementState::Changed { entry, day, was, now } => {
                let now = self.statement(id, now);
                let changed = self.corrected("correction-changed", id, *day, was);
                let (now, points) = (now.0, now.1);
                let worded = changed.and(now);
                (format!("{matter}/changed/{entry}"), (worded, points))
            }
            StatementState::Withdrawn { entry, day, was } => {
                let worded = self.corrected("correction-withdrawn", id, *day, was);
                (format!("{matter}/withdrawn/{entry}"), (worded, Vec::new()))
            }
        };
        let mut line = worded.line(line_id, Style::Bullet);
        line.points = points;
        line.statement = Some(id);
        line.is_due = ledger.is_due();
        Some(line)
    }

    /// What a statement asserts, and the points of its free text where that has several.
    fn statement(self, id: StatementId, values: &Values) -> (Worded, Vec<Point>) {
        let mut sentence = self.sentence();
        let mut under = Vec::new();
        for (field, value) in values {
            sentence = match value {
                Value::Text(text) if field.kind() == Kind::Text => {
                    let mut found = points::points(text);
                    let first = if found.len() == 1 { found.pop() } else { None };
                    under = found;
                    sentence.text(field.name(), &first.map_or_else(String::new, |point| point.text))
                }
                value => sentence.value(*field, value),
            };
        }
        let key = match id.matter {
            Matter::Skip(item) => {
                let name = item_text(item, self.words.catalogue);
                sentence = sentence.text("item", &name).text("id", item.0);
                "statement-skip".to_owned()
            }
            Matter::Item(item) | Matter::ItemFor(item, _) => format!("statement-{}", item.0),
        };
        let number = |field| match values.get(&field) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        };
        if let Some(seats) = number(Field::Seats) {
            sentence = sentence.number("needed", needed(seats));
        }
        let is_no = |field| values.get(&field) == Some(&Value::Yes(false));
        let missing = match (is_no(Field::AccountTeamKnown), is_no(Field::AccountManaged)) {
            (true, true) => "both",
            (true, false) => "team",
            _ => "managed",
        };
        (sentence.text("missing", missing).say(&key), under)
    }

    /// What FTOP said, in quotation marks, and that it is no longer so.
    fn corrected(self, key: &str, id: StatementId, day: NaiveDate, was: &Values) -> Worded {
        let (worded, points) = self.statement(id, was);
        let mut texts = vec![text_of(&worded.parts, &[])];
        texts.extend(points.iter().map(|point| point.text.clone()));
        let was = match texts.split_first() {
            Some((first, rest)) if !rest.is_empty() => format!("{first} {}", rest.join("; ")),
            _ => texts.concat(),
        };
        let was = was.strip_suffix(['.', '。']).unwrap_or(&was);
        let was = inner_quotes(was, self.words.catalogue.language());
        let mut worded = self.sentence().day("day", day).text("was", &was).say(key);
        // An own wording of a correction need not repeat the day of the note.
        worded.values.clear();
        worded
    }

    /// A gap for each thing that an output lacks which could be known by now.
    fn missing_line(self, id: StatementId, missing: &[Missing]) -> Option<Line> {
        let item = self.case.playbook.item(id.matter.item().0)?;
        let assessed = self.assessment.scope(self.scope)?.item(item.id)?;
        if assessed.state != ItemState::Open || !self.can_be_known(item) {
            return None;
        }
        let separator = Part::Text(", ".to_owned());
        let gaps = once(missing.iter().map(|missing| self.gap(Gap::Missing(*missing))));
        let mut parts: Vec<Part> = Vec::new();
        for gap in gaps {
            if !parts.is_empty() {
                parts.push(separator.clone());
            }
            parts.push(gap);
        }
        let line = Line::new(format!("{}/missing", id.matter), Style::Bullet, parts);
        Some(line)
    }

    /// Nothing of a step that the discussion belongs to can be known before it.
    fn can_be_known(self, item: &Item) -> bool {
        let is_discussion = |requirement: &Requirement| {
            matches!(requirement, Requirement::Happened(Field::DiscussionDate))
        };
        let with_discussion = |item: &Item| item.settled_by.iter().any(is_discussion);
        let mut steps = self.case.playbook.steps.iter();
        let step = steps.find(|step| step.items.contains(item));
        let waits = step.is_some_and(|step| step.items.iter().any(with_discussion));
        !waits || self.discussed().is_some()
    }

    /// The day on which the scope's discussion was held.
    pub(super) fn discussed(self) -> Option<NaiveDate> {
        let today = self.assessment.today;
        self.case.happened(self.scope, Field::DiscussionDate, today)
    }
}

/// A text that is quoted: its own quotation marks are the language's inner ones.
fn inner_quotes(text: &str, language: Language) -> String {
    let pairs = match language {
        Language::German => [('„', '‚'), ('“', '‘')],
        Language::Japanese => [('「', '『'), ('」', '』')],
        _ => [('“', '‘'), ('”', '’')],
    };
    let inner = |character| {
        let pair = pairs.iter().find(|(outer, _)| *outer == character);
        pair.map_or(character, |(_, inner)| *inner)
    };
    text.chars().map(inner).collect()
}
