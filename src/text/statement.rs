//! Statements of the ledger as bullets of a note: as they are made, as they are on record, and as
//! corrections of what is there.

use chrono::NaiveDate;

use crate::document::ChangeId;
use crate::engagement::assessment::{LedgerLine, Missing, StatementState, Status};
use crate::engagement::milestone::needed;
use crate::engagement::{Matter, StatementId, Value, Values};
use crate::locale::Language;
use crate::playbook::{Field, Item, Kind, Requirement};

use super::draft::{Line, Part, Style, text_of};
use super::names::item_text;
use super::points::points;
use super::words::Writer;

impl Writer<'_> {
    /// The line of a statement; nothing of one that can't be known yet.
    pub(super) fn statement_line(self, ledger: &LedgerLine) -> Option<Line> {
        let id = ledger.id;
        let matter = id.matter;
        // Words for a line that is due are not those of its correction.
        let (line_id, line) = match &ledger.state {
            StatementState::NotReady(missing) => return self.missing_line(id, missing),
            StatementState::Due(values) => (matter.to_string(), self.statement(id, values)),
            StatementState::OnRecord { entry, says, .. } => {
                (format!("{matter}/{entry}"), self.as_pasted(id, *entry, says))
            }
            StatementState::Changed { entry, day, was, now } => {
                let was = self.as_pasted(id, *entry, was);
                let changed = self.corrected("correction-changed", *day, &was);
                (format!("{matter}/changed/{entry}"), changed.and(self.statement(id, now)))
            }
            StatementState::Withdrawn { entry, day, was } => {
                let was = self.as_pasted(id, *entry, was);
                let withdrawn = self.corrected("correction-withdrawn", *day, &was);
                (format!("{matter}/withdrawn/{entry}"), withdrawn)
            }
        };
        let mut line = line.named(&line_id, Style::Bullet);
        line.due = ledger.is_due().then_some(matter);
        Some(line)
    }

    /// A statement as an entry brought it on record: in the FM's words, where the note had such.
    fn as_pasted(self, id: StatementId, entry: ChangeId, says: &Values) -> Line {
        let mut line = self.statement(id, says).named("", Style::Bullet);
        let entry = self.case.record.entry(entry);
        if let Some(own) = entry.and_then(|entry| entry.pasted.said.own.get(&id.matter)) {
            line.set_own(own);
        }
        line
    }

    /// What a statement asserts, with the points of its free text under it where that has several.
    fn statement(self, id: StatementId, values: &Values) -> Line {
        let mut sentence = self.sentence();
        let mut under = Vec::new();
        for (field, value) in values {
            sentence = match value {
                Value::Text(text) if field.kind() == Kind::Text => {
                    under = points(text);
                    let only = if under.len() == 1 { under.pop() } else { None };
                    sentence.text(field.name(), &only.map(|point| point.text).unwrap_or_default())
                }
                Value::Text(text) if *field == Field::NextWorkloads => {
                    match self.workloads(text).as_slice() {
                        [] => sentence.value(*field, value),
                        listed => sentence.list(field.name(), listed),
                    }
                }
                value => sentence.value(*field, value),
            };
        }
        let key = match id.matter {
            Matter::Skip(item) => {
                let name = item_text(item, self.catalogue);
                sentence = sentence.text("item", &name).text("id", item.0);
                "statement-skip".to_owned()
            }
            Matter::Item(item) | Matter::ItemFor(item, _) => format!("statement-{}", item.0),
        };
        if let Some(Value::Number(seats)) = values.get(&Field::Seats) {
            sentence = sentence.number("needed", needed(*seats));
        }
        let is_no = |field| values.get(&field) == Some(&Value::Yes(false));
        let missing = match (is_no(Field::AccountTeamKnown), is_no(Field::AccountManaged)) {
            (true, true) => "both",
            (true, false) => "team",
            _ => "managed",
        };
        let shown = if self.is_all_shown(id) { "yes" } else { "no" };
        let mut line = sentence.text("missing", missing).text("shown", shown).say(&key);
        line.points = under;
        line
    }

    /// Whether nothing was skipped that the item of a statement speaks of beside its own facts.
    fn is_all_shown(self, id: StatementId) -> bool {
        let scope = self.assessment.scope(id.scope);
        let item = |id| scope.and_then(|scope| scope.item(id));
        let is_skipped = |requirement: &Requirement| match requirement {
            Requirement::Resolved(other) => item(*other).is_some_and(|other| other.is_skipped),
            _ => false,
        };
        item(id.matter.item()).is_none_or(|it| !it.item.settled_by.iter().any(is_skipped))
    }

    /// What FTOP said, in quotation marks, and that it is no longer so.
    fn corrected(self, key: &str, day: NaiveDate, said: &Line) -> Line {
        let mut was = text_of(&said.parts);
        for (index, point) in said.points.iter().enumerate() {
            was.push_str(if index == 0 { " " } else { "; " });
            was.push_str(&point.text);
        }
        let was = was.strip_suffix(['.', '。']).unwrap_or(&was);
        let was = inner_quotes(was, self.catalogue.language());
        let mut line = self.sentence().day("day", day).text("was", &was).say(key);
        // An own wording of a correction need not repeat the day of the note.
        line.values.clear();
        line
    }

    /// A gap for each thing that an output lacks which could be known by now.
    fn missing_line(self, id: StatementId, missing: &[Missing]) -> Option<Line> {
        let item = self.case.playbook.item(id.matter.item().0)?;
        let assessed = self.assessment.scope(self.scope)?.item(item.id)?;
        if assessed.state != Status::Open || !self.can_be_known(item) {
            return None;
        }
        let mut parts = Vec::new();
        for missing in missing {
            let gap = self.gap(*missing);
            if !parts.contains(&gap) {
                let comma = (!parts.is_empty()).then(|| Part::Text(self.catalogue.comma()));
                parts.extend(comma.into_iter().chain([gap]));
            }
        }
        Some(Line::new(&format!("{}/missing", id.matter), Style::Bullet, parts))
    }

    /// Nothing of a step that the discussion belongs to can be known before it.
    fn can_be_known(self, item: &Item) -> bool {
        let discussion = Requirement::Happened(Field::DiscussionDate);
        let mut steps = self.case.playbook.steps.iter();
        let items = steps.find(|step| step.items.contains(item)).map_or(&[][..], |step| step.items);
        let waits = items.iter().any(|item| item.settled_by.contains(&discussion));
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
    let [(open, inner_open), (close, inner_close)] = match language {
        Language::German => [('„', "‚"), ('“', "‘")],
        Language::Japanese => [('「', "『"), ('」', "』")],
        Language::English
        | Language::SimplifiedChinese
        | Language::BrazilianPortuguese
        | Language::Spanish => [('“', "‘"), ('”', "’")],
    };
    text.replace(open, inner_open).replace(close, inner_close)
}
