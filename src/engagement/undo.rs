//! The way back: what a change replaced, and the inverse change that puts it in place again.
//!
//! The record is not part of it: what stands in FTOP stands there.

use std::collections::BTreeMap;

use super::case::{Case, Finish, Waiver};
use super::change::Refusal;
use super::history::{self, Event};
use super::register::Register;
use super::{ChangeId, GateId, RoundId, Scope, Slot, Stamp};

/// A value as it was before a change, and the change that replaced it.
#[derive(Debug, Clone, PartialEq)]
struct Prior<K, V> {
    key: K,
    value: V,
    replaced_by: ChangeId,
}

/// How to take a change back.
#[derive(Debug, Clone, PartialEq)]
pub struct Undo {
    /// What would be taken back.
    pub event: Event,
    answers: Vec<Prior<Slot, String>>,
    waivers: Vec<Prior<(Scope, GateId), Option<Waiver>>>,
    finishes: Vec<Prior<RoundId, Option<Finish>>>,
}

impl Undo {
    pub(super) fn of(event: Event) -> Self {
        Self {
            event,
            answers: Vec::new(),
            waivers: Vec::new(),
            finishes: Vec::new(),
        }
    }

    /// Whether there is anything to take back; a change of the record leaves nothing.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.waivers.is_empty() && self.finishes.is_empty()
    }

    /// Joins a later change to this one if both type in the same field, so that a sentence is
    /// undone as one. Says whether it did.
    pub fn absorb(&mut self, later: &Self) -> bool {
        let (
            Event::Answered { slot, .. },
            Event::Answered {
                slot: later_slot, ..
            },
        ) = (&self.event, &later.event)
        else {
            return false;
        };
        let same_slots = self.answers.len() == later.answers.len()
            && self
                .answers
                .iter()
                .zip(&later.answers)
                .all(|(mine, theirs)| mine.key == theirs.key);
        if slot != later_slot || !same_slots || !self.finishes.is_empty() {
            return false;
        }
        for (mine, theirs) in self.answers.iter_mut().zip(&later.answers) {
            mine.replaced_by = theirs.replaced_by;
        }
        self.event = later.event.clone();
        self.finishes.clone_from(&later.finishes);
        true
    }
}

/// One change on its way into a case.
pub(super) struct Writing<'case> {
    pub(super) case: &'case mut Case,
    pub(super) id: ChangeId,
    pub(super) stamp: Stamp,
    pub(super) undo: Undo,
}

impl Case {
    /// Takes a change back by an inverse one; gives the way to do it again.
    ///
    /// # Errors
    /// [`Refusal::ChangedSince`] where a value has been changed since.
    pub fn undo(&mut self, undo: &Undo, stamp: Stamp) -> Result<Undo, Refusal> {
        let is_last = undo.answers.iter().all(|prior| is_by(&self.answers, prior))
            && undo.waivers.iter().all(|prior| is_by(&self.waivers, prior))
            && undo
                .finishes
                .iter()
                .all(|prior| is_by(&self.finishes, prior));
        if !is_last {
            return Err(Refusal::ChangedSince);
        }
        let id = self.next_change(stamp.writer);
        let mut writing = Writing {
            case: self,
            id,
            stamp,
            undo: Undo::of(undo.event.clone()),
        };
        for Prior { key, value, .. } in &undo.answers {
            writing.write(*key, value.clone());
        }
        for Prior { key, value, .. } in &undo.waivers {
            writing.write_waiver(*key, value.clone());
        }
        for Prior { key, value, .. } in &undo.finishes {
            writing.write_finish(*key, value.clone());
        }
        writing.log(Event::Undone);
        Ok(writing.undo)
    }
}

fn is_by<K: Ord, V: Clone + Ord>(registers: &BTreeMap<K, Register<V>>, prior: &Prior<K, V>) -> bool {
    let heads = registers.get(&prior.key).map_or(&[][..], Register::heads);
    matches!(heads, [head] if head.by == prior.replaced_by)
}

impl Writing<'_> {
    pub(super) fn write(&mut self, slot: Slot, value: String) {
        let before = self.case.text(slot).to_owned();
        self.undo.answers.push(Prior {
            key: slot,
            value: before,
            replaced_by: self.id,
        });
        self.case
            .answers
            .entry(slot)
            .or_default()
            .write(value, self.id, self.stamp.at);
    }

    pub(super) fn write_waiver(&mut self, key: (Scope, GateId), value: Option<Waiver>) {
        let before = self.case.waiver(key.0, key.1).cloned();
        self.undo.waivers.push(Prior {
            key,
            value: before,
            replaced_by: self.id,
        });
        self.case
            .waivers
            .entry(key)
            .or_default()
            .write(value, self.id, self.stamp.at);
    }

    pub(super) fn write_finish(&mut self, key: RoundId, value: Option<Finish>) {
        let before = self.case.finish(key).cloned();
        self.undo.finishes.push(Prior {
            key,
            value: before,
            replaced_by: self.id,
        });
        self.case
            .finishes
            .entry(key)
            .or_default()
            .write(value, self.id, self.stamp.at);
    }

    pub(super) fn log(&mut self, event: Event) {
        self.case.seen.insert(self.id.writer, self.id.counter);
        history::append(&mut self.case.history, self.id, self.stamp.at, event);
    }
}
