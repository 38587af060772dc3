//! A case, read out of its document: every register and entry parsed once, into types.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Answer, Name, Record, RoundId, Said, Scope, Standing, StatementId, Value, Values};
use crate::document::{Map, Moment};
use crate::playbook::{Field, Item, ItemId, NoteKind, Place, Playbook, Region};

mod read;

/// One service's way through the process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Names it.
    pub id: RoundId,
    /// The service's name: the portal's English one, or the one that the FM gave.
    pub name: String,
    /// Why the service is no longer part of the engagement; `None` while it is.
    pub dropped: Option<String>,
    /// Once it was finished and not opened again: the items that did not apply to it then.
    pub finished_without: Option<Vec<ItemId>>,
    added_at: Moment,
}

/// What an FM made of a line of a note or an e-mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// The FM's words; `None` where the line is left out.
    pub own: Option<String>,
    /// What the page said then; `None` for a line that the FM added.
    pub generated: Option<String>,
}

/// A customer's case.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// What it follows.
    pub playbook: &'static Playbook,
    /// The rounds, in the order in which their services were added.
    pub rounds: Vec<Round>,
    /// What FTOP has.
    pub record: Record,
    /// Whether it is active.
    pub standing: Standing,
    /// What a person has to choose: the texts that stand in a register beside each other, by its name.
    pub conflicts: Map<String, Vec<String>>,
    /// Lines in the FM's words, by the text and the line that they are of.
    pub edits: Map<String, Edit>,
    /// Addresses that were set for the playbook's links, by the links' ids.
    pub links: Map<String, String>,
    copied: Map<Name, Said>,
    /// What fields hold; ticks, skips, and for which values FTOP is left as it is, as texts.
    answers: Map<Name, Answer>,
    /// What the settings say of fields of the case.
    settings: Map<Field, Answer>,
}

impl Case {
    /// The round with this id.
    pub fn round(&self, id: RoundId) -> Option<&Round> {
        self.rounds.iter().find(|round| round.id == id)
    }

    /// The rounds whose services are part of the engagement.
    pub fn kept_rounds(&self) -> impl Iterator<Item = &Round> {
        self.rounds.iter().filter(|round| round.dropped.is_none())
    }

    /// Of a finished round, the items that did not apply to it.
    pub(super) fn finished_without(&self, scope: Scope) -> Option<&[ItemId]> {
        self.round(scope.round()?)?.finished_without.as_deref()
    }

    /// What a field holds where `scope` looks for it.
    pub fn answer(&self, scope: Scope, field: Field) -> &Answer {
        let region = if field.place() == Place::HandOff { self.region() } else { None };
        let name = Name::field(scope, field, region);
        let own = name.and_then(|name| self.answers.get(&name));
        own.unwrap_or_else(|| self.setting(field))
    }

    /// What the settings say where the case says nothing.
    pub(super) fn setting(&self, field: Field) -> &Answer {
        self.settings.get(&field).unwrap_or(&Answer::NotStated)
    }

    /// The valid value of a field.
    pub fn value(&self, scope: Scope, field: Field) -> Option<&Value> {
        self.answer(scope, field).value()
    }

    /// The value, unless it can't be on this day.
    pub fn value_on(&self, scope: Scope, field: Field, today: NaiveDate) -> Option<&Value> {
        self.value(scope, field).filter(|value| field.problem_on(value, today).is_none())
    }

    /// The text of a field; empty where there is none.
    pub fn text(&self, scope: Scope, field: Field) -> &str {
        let Some(Value::Text(text)) = self.value(scope, field) else { return "" };
        text
    }

    /// The number of a field.
    pub fn number(&self, scope: Scope, field: Field) -> Option<u32> {
        let Value::Number(number) = self.value(scope, field)? else { return None };
        Some(*number)
    }

    /// The day of a field.
    pub fn day(&self, scope: Scope, field: Field) -> Option<NaiveDate> {
        let Value::Day(day) = self.value(scope, field)? else { return None };
        Some(*day)
    }

    /// The day of a field on which something happened: today or before.
    pub fn happened(&self, scope: Scope, field: Field, today: NaiveDate) -> Option<NaiveDate> {
        self.day(scope, field).filter(|day| *day <= today)
    }

    /// The yes or no of a field.
    pub fn yes(&self, scope: Scope, field: Field) -> Option<bool> {
        let Value::Yes(yes) = self.value(scope, field)? else { return None };
        Some(*yes)
    }

    /// The customer's region.
    pub fn region(&self) -> Option<Region> {
        let Value::Region(region) = self.value(Scope::Case, Field::Region)? else { return None };
        Some(*region)
    }

    /// The text of a tick: `yes`, the day that it confirms, or empty.
    pub fn tick(&self, scope: Scope, item: &Item) -> &str {
        self.mark(Name::Tick(scope.of_tick(item), item.id))
    }

    /// Why an item is skipped; `None` where it is not.
    pub fn skip(&self, scope: Scope, item: ItemId) -> Option<&str> {
        let reason = self.mark(Name::Skip(scope, item));
        (!reason.trim().is_empty()).then_some(reason)
    }

    /// What was copied of a note and not pasted yet: it goes on record when the note is pasted,
    /// whatever has changed since.
    pub fn copied(&self, scope: Scope, note: NoteKind) -> Option<&Said> {
        self.copied.get(&Name::Copied(scope, note))
    }

    /// Whether FTOP is to be left as it is, though a statement would now assert these facts; `None`
    /// for one that holds no longer.
    pub(super) fn is_left(&self, statement: StatementId, now: Option<&Values>) -> bool {
        let left = self.mark(Name::Leave(statement));
        !left.is_empty() && left == left_text(now)
    }

    fn mark(&self, name: Name) -> &str {
        let Some(Answer::Stated(Value::Text(text))) = self.answers.get(&name) else { return "" };
        text
    }
}

/// For which values FTOP is left as it is.
pub(super) fn left_text(now: Option<&Values>) -> String {
    let Some(values) = now else { return "withdrawn".to_owned() };
    values.values().map(Value::canonical).collect::<Vec<_>>().join("\n")
}
