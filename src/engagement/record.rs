//! What stands in FTOP for good: entries are appended, never changed or taken away.

use crate::sorted::{Map, Set};

use chrono::NaiveDate;

use super::free_text::are_same_facts;
use super::{ChangeId, GateId, Scope};
use crate::playbook::{Field, ItemId, NoteKind};

/// What a statement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// An item that a note must document.
    Item(ItemId),
    /// A gate that was gone around.
    Waiver(GateId),
}

/// One thing that a note says, without language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Statement {
    /// The round it is about, or the hand-off.
    pub scope: Scope,
    /// The item or waiver.
    pub subject: Subject,
    /// The facts it asserts, in canonical form; `None` says that an earlier statement no longer holds.
    pub asserts: Option<Map<Field, String>>,
}

impl Statement {
    /// Whether it asserts these facts, whatever marks of a list their free text has.
    pub(super) fn says(&self, facts: &Map<Field, String>) -> bool {
        let asserted = self.asserts.as_ref();
        asserted.is_some_and(|asserted| are_same_facts(asserted, facts))
    }

    /// Whether a note says the same of both.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        let is_same = match &other.asserts {
            Some(facts) => self.says(facts),
            None => self.asserts.is_none(),
        };
        (self.scope, self.subject) == (other.scope, other.subject) && is_same
    }
}

/// A note, or a piece of one, that was pasted into FTOP or was there before the page was used.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pasted {
    /// The round or hand-off whose note it was.
    pub scope: Scope,
    /// Which of its notes.
    pub note: NoteKind,
    /// What it said.
    pub statements: Vec<Statement>,
    /// The day it went into FTOP.
    pub day: NaiveDate,
    /// The text as it was copied; `None` where it was in FTOP before the page was used.
    pub text: Option<String>,
}

/// An entry of the record.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// A note went on record.
    Pasted(Pasted),
    /// An earlier entry was a misclick: nothing was pasted.
    Voided {
        /// The entry that counts no more.
        entry: ChangeId,
    },
    /// An earlier entry bears the wrong day.
    DayCorrected {
        /// The entry.
        entry: ChangeId,
        /// The right day.
        day: NaiveDate,
    },
}

/// All entries, by the change that appended them.
pub type Entries = Map<ChangeId, Entry>;

/// Whether a later entry voids this one.
pub fn is_voided(entries: &Entries, id: ChangeId) -> bool {
    entries
        .values()
        .any(|entry| matches!(entry, Entry::Voided { entry } if *entry == id))
}

/// The day of a pasted entry, after corrections; the latest correction holds.
pub fn day_of(entries: &Entries, id: ChangeId) -> Option<NaiveDate> {
    let corrected = entries.values().rev().find_map(|entry| match entry {
        Entry::DayCorrected { entry, day } if *entry == id => Some(*day),
        _ => None,
    });
    corrected.or_else(|| match entries.get(&id) {
        Some(Entry::Pasted(pasted)) => Some(pasted.day),
        _ => None,
    })
}

/// The newest statement on record about each subject, with the entry it came in.
pub type Latest<'case> = Map<(Scope, Subject), (ChangeId, &'case Statement)>;

/// Looks through the record once, for all who ask on the same day.
pub fn latest(entries: &Entries) -> Latest<'_> {
    let voided: Set<ChangeId> = entries
        .values()
        .filter_map(|entry| match entry {
            Entry::Voided { entry } => Some(*entry),
            _ => None,
        })
        .collect();
    let mut latest = Latest::new();
    for (id, entry) in entries.iter().filter(|(id, _)| !voided.contains(id)) {
        let Entry::Pasted(pasted) = entry else {
            continue;
        };
        for statement in &pasted.statements {
            latest.insert((statement.scope, statement.subject), (*id, statement));
        }
    }
    latest
}
