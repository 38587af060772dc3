//! What FTOP has: the statements of the notes that were pasted, each with where it stands.

use super::{Event, Pasted, StatementId, Values};
use crate::document::{ChangeId, Moment, sort_by_key};

/// A note that is in FTOP, or was entered as such and voided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordEntry {
    /// The entry.
    pub id: ChangeId,
    /// When it was entered.
    pub at: Moment,
    /// The note, with the day that holds by now.
    pub pasted: Pasted,
    /// Whether it was voided: it never happened.
    pub is_voided: bool,
}

/// Everything that was pasted, in the order of the days and then of the entries.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record(Vec<RecordEntry>);

/// What FTOP says on a matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnRecord<'a> {
    /// The entry that says it.
    pub entry: &'a RecordEntry,
    /// What it says; `None` where the entry takes back what was said before.
    pub says: Option<&'a Values>,
}

impl Record {
    /// The record of what happened, in the order of the time, and all that was no pasting.
    pub(super) fn of(events: Vec<(Moment, ChangeId, Event)>) -> (Self, Vec<Event>) {
        let (mut entries, mut others) = (Vec::new(), Vec::new());
        for (at, id, event) in events {
            match event {
                Event::Pasted(pasted) => {
                    entries.push(RecordEntry { id, at, pasted, is_voided: false });
                }
                other => others.push(other),
            }
        }
        // Afterwards, since the clock of whoever set something right may be slow.
        for event in &others {
            let (id, day) = match event {
                Event::Voided { entry } => (entry, None),
                Event::DayCorrected { entry, day } => (entry, Some(*day)),
                _ => continue,
            };
            if let Some(found) = entries.iter_mut().find(|found| found.id == *id) {
                found.is_voided |= day.is_none();
                found.pasted.day = day.unwrap_or(found.pasted.day);
            }
        }
        sort_by_key(&mut entries, |entry| (entry.pasted.day, entry.at, entry.id));
        (Self(entries), others)
    }

    /// Every entry, voided ones included.
    pub fn entries(&self) -> &[RecordEntry] {
        &self.0
    }

    /// The entry with this id.
    pub fn entry(&self, id: ChangeId) -> Option<&RecordEntry> {
        self.0.iter().find(|entry| entry.id == id)
    }

    /// What FTOP says last on a statement's matter. Of two entries the later is the one that knew
    /// of the other; then the one pasted on the later day, then by id.
    pub fn latest(&self, statement: StatementId) -> Option<OnRecord<'_>> {
        let standing = self.standing(statement).into_iter();
        standing.max_by_key(|one| (one.entry.pasted.day, one.entry.id))
    }

    /// Everything that FTOP says on a statement's matter and no later entry has taken the place of.
    pub fn standing(&self, statement: StatementId) -> Vec<OnRecord<'_>> {
        let on = self.0.iter().filter_map(|entry| entry.on(statement));
        let mut standing: Vec<OnRecord<'_>> = on.collect();
        let mut replaced: Vec<ChangeId> = Vec::new();
        let mut to_follow: Vec<ChangeId> = standing.iter().map(|one| one.entry.id).collect();
        while let Some(id) = to_follow.pop() {
            // Through a voided entry too: who knew of it knew of what it took the place of.
            let over = self.entry(id).and_then(|entry| entry.pasted.over.get(&statement.matter));
            for earlier in over.into_iter().flatten() {
                if !replaced.contains(earlier) {
                    replaced.push(*earlier);
                    to_follow.push(*earlier);
                }
            }
        }
        standing.retain(|one| !replaced.contains(&one.entry.id));
        standing
    }

    /// Every statement that some entry is about.
    pub fn statements(&self) -> Vec<StatementId> {
        let mut statements = Vec::new();
        for RecordEntry { pasted, .. } in self.0.iter().filter(|entry| !entry.is_voided) {
            let matters = pasted.said.facts.keys();
            statements.extend(matters.map(|it| StatementId { scope: pasted.scope, matter: *it }));
        }
        statements
    }
}

impl RecordEntry {
    fn on(&self, statement: StatementId) -> Option<OnRecord<'_>> {
        let is_meant = !self.is_voided && self.pasted.scope == statement.scope;
        let says = self.pasted.said.facts.get(&statement.matter).filter(|_| is_meant)?;
        Some(OnRecord { entry: self, says: says.as_ref() })
    }
}
