//! A customer's case: what was stated, ticked, pasted and waived. What can be computed is not held.

use crate::sorted::Map;

use chrono::NaiveDate;

use super::answer::Value;
use super::change::Edit;
use super::copied::Copied;
use super::history::History;
use super::record::{self, Entries, Statement, Subject};
use super::register::{Seen, has_seen};
use super::unknown::Unknown;
use super::waiver::Waiver;
use super::{
    CaseId, ChangeId, Facts, GateId, Register, RoundId, Scope, Slot, SlotSubject, WriterId,
};
use crate::playbook::{self, EditedText, Field, ItemId, NoteKind, Playbook, Region, Service};

/// A finished round: later facts lead to corrections, not to reopened steps.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finish {
    /// The day.
    pub day: NaiveDate,
    /// The facts that steered the round, as they were.
    pub facts: Map<Field, String>,
}

/// One customer's engagement. It changes only by [`Case::apply`] and [`Case::merge`].
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    pub(crate) id: CaseId,
    pub(crate) playbook: &'static Playbook,
    pub(crate) seen: Seen,
    pub(crate) answers: Map<Slot, Register<String>>,
    pub(crate) waivers: Map<(Scope, GateId), Register<Option<Waiver>>>,
    pub(crate) finishes: Map<RoundId, Register<Option<Finish>>>,
    pub(crate) copied: Map<(Scope, NoteKind), Register<Option<Copied>>>,
    pub(crate) record: Entries,
    pub(crate) history: History,
    /// What storage holds of this case and this build does not understand: kept to the letter.
    pub(crate) unknown: Unknown,
}

impl Case {
    /// An empty case of the playbook for new cases.
    pub fn new(id: CaseId) -> Self {
        Self::of_playbook(id, &playbook::ENGAGEMENT_COMPLETION)
    }

    /// An empty case of a playbook.
    pub fn of_playbook(id: CaseId, playbook: &'static Playbook) -> Self {
        Self {
            id,
            playbook,
            seen: Seen::new(),
            answers: Map::new(),
            waivers: Map::new(),
            finishes: Map::new(),
            copied: Map::new(),
            record: Entries::new(),
            history: History::new(),
            unknown: Unknown::new(),
        }
    }

    /// The case's id, which never changes.
    pub fn id(&self) -> CaseId {
        self.id
    }

    /// The playbook it follows.
    pub fn playbook(&self) -> &'static Playbook {
        self.playbook
    }

    /// The highest counter among the changes this copy knows; it grows with every change.
    pub fn revision(&self) -> u64 {
        self.seen.values().copied().max().unwrap_or(0)
    }

    /// Whether this copy knows all that the other one knows.
    pub fn knows_all_of(&self, other: &Self) -> bool {
        other.seen.iter().all(|(writer, counter)| {
            has_seen(
                &self.seen,
                ChangeId {
                    counter: *counter,
                    writer: *writer,
                },
            )
        })
    }

    /// The id the next change of a writer will have.
    pub(crate) fn next_change(&self, writer: WriterId) -> ChangeId {
        ChangeId {
            counter: self.revision() + 1,
            writer,
        }
    }

    /// The text in a slot; of two that differ, the one with the later change. Empty if none.
    pub fn text(&self, slot: Slot) -> &str {
        let head = self
            .answers
            .get(&slot)
            .and_then(|register| register.heads().last());
        head.map_or("", |head| head.value.as_str())
    }

    /// The register of a slot, if anything was ever written there.
    pub fn register(&self, slot: Slot) -> Option<&Register<String>> {
        self.answers.get(&slot)
    }

    /// Whether two writers of the slot differ.
    pub fn is_in_conflict(&self, slot: Slot) -> bool {
        self.answers
            .get(&slot)
            .is_some_and(Register::is_in_conflict)
    }

    /// All slots in which two writers differ.
    pub fn conflicts(&self) -> impl Iterator<Item = Slot> {
        let in_conflict = |(slot, register): (&Slot, &Register<String>)| {
            let is_stated = match slot.subject {
                SlotSubject::Field(field) => field.is_stated(),
                SlotSubject::Item(_) => true,
            };
            (is_stated && register.is_in_conflict()).then_some(*slot)
        };
        self.answers.iter().filter_map(in_conflict)
    }

    /// Whether an item is ticked by hand, and no writer says otherwise.
    pub fn is_ticked(&self, scope: Scope, item: ItemId) -> bool {
        let register = self.answers.get(&Slot::item(scope, item));
        register
            .and_then(Register::agreed)
            .is_some_and(|tick| !tick.value.is_empty())
    }

    /// The rounds in the order in which their services were added. A round whose service was taken
    /// back does not show.
    pub fn rounds(&self) -> impl Iterator<Item = RoundId> {
        self.answers
            .keys()
            .filter_map(|slot| match (slot.scope, slot.subject) {
                (Scope::Round(round), SlotSubject::Field(Field::Service))
                    if !self.text(*slot).is_empty() =>
                {
                    Some(round)
                }
                _ => None,
            })
    }

    /// The service of a round.
    pub fn service(&self, round: RoundId) -> Service {
        match Facts::current(self, Scope::Round(round)).value(Field::Service) {
            Some(Value::Choice(prefix)) => Service::from_prefix(prefix).unwrap_or(Service::Core),
            _ => Service::Core,
        }
    }

    /// The portal's English name of a round's service; `None` where the FM has not named it yet.
    pub fn service_name(&self, round: RoundId) -> Option<String> {
        match self.service(round) {
            Service::Core => {
                Facts::current(self, Scope::Round(round)).canonical(Field::ServiceName)
            }
            service => Some(service.portal_name().to_owned()),
        }
    }

    /// Why a round's service was dropped, if it was.
    pub fn drop_reason(&self, round: RoundId) -> Option<&str> {
        let reason = self
            .text(Slot::field(Scope::Round(round), Field::DropReason))
            .trim();
        (!reason.is_empty()).then_some(reason)
    }

    /// How a round was finished, if it was.
    pub fn finish(&self, round: RoundId) -> Option<&Finish> {
        // Two tabs may finish a round at once; the first finish holds, no one has to choose.
        self.finishes.get(&round)?.heads().first()?.value.as_ref()
    }

    /// Whether opening a round again was the last thing that happened: it is left open for whoever
    /// means to change it, and judged like any other from the next change on.
    pub(crate) fn is_just_reopened(&self, round: RoundId) -> bool {
        let register = self.finishes.get(&round);
        let mut heads = register.into_iter().flat_map(Register::heads);
        heads.any(|head| head.value.is_none() && head.by.counter == self.revision())
    }

    /// A text of a scope as a person edited it, if somebody did.
    pub fn edit(&self, scope: Scope, text: EditedText) -> Option<Edit> {
        let edited = self.text(Slot::field(scope, Field::Edited(text)));
        let replaced = self.text(Slot::field(scope, Field::Replaced(text)));
        (!edited.is_empty()).then(|| Edit {
            replaced: replaced.to_owned(),
            text: edited.to_owned(),
        })
    }

    /// The record.
    pub fn record(&self) -> &Entries {
        &self.record
    }

    /// What FTOP says of something by its newest note.
    pub fn said_on_record(&self, scope: Scope, subject: Subject) -> Option<&Statement> {
        let latest = record::latest(&self.record);
        latest.get(&(scope, subject)).map(|(_, said)| *said)
    }

    /// The day on which an entry of the record went into FTOP, after corrections.
    pub fn day_of_entry(&self, entry: ChangeId) -> Option<NaiveDate> {
        record::day_of(&self.record, entry)
    }

    /// Whether an entry of the record was voided as a misclick.
    pub fn is_entry_voided(&self, entry: ChangeId) -> bool {
        record::is_voided(&self.record, entry)
    }

    /// What was done, and when.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// The day on which the case was put into the bin.
    pub fn deleted(&self) -> Option<NaiveDate> {
        Facts::current(self, Scope::Case).day(Field::Deleted)
    }

    /// The customer's region.
    pub fn region(&self) -> Option<Region> {
        match Facts::current(self, Scope::Case).value(Field::Region) {
            Some(Value::Choice(name)) => Region::from_name(name),
            _ => None,
        }
    }

    /// The customer's name, which names the case; `None` until it is stated.
    pub fn tenant(&self) -> Option<String> {
        Facts::current(self, Scope::Case).canonical(Field::Tenant)
    }

    /// When the case was last changed, in milliseconds since 1970-01-01 UTC.
    pub fn changed_at(&self) -> Option<i64> {
        self.history.values().map(|entry| entry.at).max()
    }
}
