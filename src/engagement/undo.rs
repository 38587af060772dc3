//! The way back: what a change replaced, and the inverse change that puts it in place again.
//!
//! The record is not part of it: what stands in FTOP stands there.

use crate::sorted::{Map, Set};

use super::assessment::{Blocker, assess};
use super::case::{Case, Finish};
use super::change::Refusal;
use super::history::{self, Event};
use super::record::{Entry, Statement};
use super::register::Register;
use super::waiver::Waiver;
use super::{ChangeId, GateId, RoundId, Scope, Slot, SlotSubject, Stamp};
use crate::playbook::{Field, Service};

/// A value as it was before a change and after it.
#[derive(Debug, Clone, PartialEq)]
struct Replaced<K, V> {
    key: K,
    before: V,
    after: V,
}

/// How to take a change back.
#[derive(Debug, Clone, PartialEq)]
pub struct Undo {
    /// What would be taken back.
    pub event: Event,
    /// All values that stood in a slot, more than one in a conflict.
    answers: Vec<Replaced<Slot, Vec<String>>>,
    waivers: Vec<Replaced<(Scope, GateId), Option<Waiver>>>,
    finishes: Vec<Replaced<RoundId, Option<Finish>>>,
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
                .all(|(mine, theirs)| mine.key == theirs.key && mine.after == theirs.before);
        if slot != later_slot || !same_slots || !self.finishes.is_empty() {
            return false;
        }
        for (mine, theirs) in self.answers.iter_mut().zip(&later.answers) {
            mine.after.clone_from(&theirs.after);
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
    /// [`Refusal::ChangedSince`] where a value has been changed since, and what a change itself is
    /// refused for: a case that does not go on, or a tick that has to wait by now.
    pub fn undo(&mut self, undo: &Undo, stamp: Stamp) -> Result<Undo, Refusal> {
        self.check_undo(undo, stamp)?;
        let id = self.next_change(stamp.writer);
        let mut writing = Writing {
            case: self,
            id,
            stamp,
            undo: Undo::of(undo.event.clone()),
        };
        for Replaced { key, before, .. } in &undo.answers {
            writing.write_all(*key, before);
        }
        for Replaced { key, before, .. } in &undo.waivers {
            writing.write_waiver(*key, before.clone());
        }
        for Replaced { key, before, .. } in &undo.finishes {
            writing.write_finish(*key, before.clone());
        }
        writing.reopen_unticked(undo);
        writing.log(Event::Undone);
        Ok(writing.undo)
    }

    fn check_undo(&self, undo: &Undo, stamp: Stamp) -> Result<(), Refusal> {
        if undo.is_empty() {
            return Err(Refusal::NothingToDo);
        }
        let is_as_left = are_answers_as_left(self, &undo.answers)
            && are_as_left(&self.waivers, &undo.waivers)
            && are_as_left(&self.finishes, &undo.finishes);
        if !is_as_left {
            return Err(Refusal::ChangedSince);
        }
        let case_slot = |field| Slot::field(Scope::Case, field);
        let of_the_case = [case_slot(Field::Standing), case_slot(Field::Deleted)];
        let mut slots = undo.answers.iter().map(|replaced| replaced.key);
        if !self.goes_on() && !slots.any(|slot| of_the_case.contains(&slot)) {
            return Err(Refusal::NotGoingOn);
        }
        if undo
            .answers
            .iter()
            .any(|replaced| self.has_record_of_round(replaced))
        {
            return Err(Refusal::ChangedSince);
        }
        self.check_ticks_again(undo, stamp)
    }

    /// Whether a service would go of which FTOP has a note: its entry could then not even be voided.
    fn has_record_of_round(&self, replaced: &Replaced<Slot, Vec<String>>) -> bool {
        let is_service = replaced.key.subject == SlotSubject::Field(Field::Service);
        let is_of_round = |statement: &Statement| statement.scope == replaced.key.scope;
        let mut entries = self
            .record
            .iter()
            .filter(|(id, _)| !self.is_entry_voided(**id));
        is_service
            && shown(&replaced.before).is_empty()
            && entries.any(|(_, entry)| {
                matches!(entry, Entry::Pasted(pasted) if pasted.statements.iter().any(is_of_round))
            })
    }

    /// Nothing goes around what an item itself waits for, the way back neither: the record and the
    /// queue may have changed since the item was ticked.
    fn check_ticks_again(&self, undo: &Undo, stamp: Stamp) -> Result<(), Refusal> {
        let assessment = assess(self, stamp.today);
        let mut ticks = undo
            .answers
            .iter()
            .filter(|tick| !shown(&tick.before).is_empty());
        let waits = ticks.find_map(|tick| {
            let SlotSubject::Item(item) = tick.key.subject else {
                return None;
            };
            let item = assessment.item(tick.key.scope, item)?;
            let is_its_own = |blocker: &Blocker| !matches!(blocker, Blocker::GateClosed { .. });
            let blockers = item.blockers.iter().copied().filter(is_its_own);
            let blockers: Vec<Blocker> = blockers.collect();
            (!item.item.waits_for.is_empty() && !blockers.is_empty()).then_some(blockers)
        });
        waits.map_or(Ok(()), |blockers| Err(Refusal::Blocked(blockers)))
    }
}

/// Of values that stand side by side, the one that a form shows; see [`Case::text`].
fn shown(values: &[String]) -> &str {
    values.last().map_or("", String::as_str)
}

/// The same for answers, of which several may stand side by side.
fn are_answers_as_left(case: &Case, replaced: &[Replaced<Slot, Vec<String>>]) -> bool {
    let set = |values: &[String]| values.iter().cloned().collect::<Set<String>>();
    replaced.iter().all(|replaced| {
        let register = case.register(replaced.key);
        register.is_some_and(|register| set(&register.values()) == set(&replaced.after))
    })
}

/// Whether the values still stand as the change left them, whoever wrote them last.
fn are_as_left<K: Ord, V: Clone + Ord>(
    registers: &Map<K, Register<V>>,
    replaced: &[Replaced<K, V>],
) -> bool {
    replaced.iter().all(|replaced| {
        let register = registers.get(&replaced.key);
        let written = register.and_then(Register::agreed);
        written.is_some_and(|written| written.value == replaced.after)
    })
}

/// Notes what a change replaces; of a value that is written twice, the first and the last.
fn note<K: PartialEq, V>(replaced: &mut Vec<Replaced<K, V>>, key: K, before: V, after: V) {
    match replaced.iter_mut().find(|known| known.key == key) {
        Some(known) => known.after = after,
        None => replaced.push(Replaced { key, before, after }),
    }
}

impl Writing<'_> {
    pub(super) fn write(&mut self, slot: Slot, value: String) {
        self.write_over(slot, value, None);
    }

    /// Writes over one of the values that stand, or over all of them.
    pub(super) fn write_over(&mut self, slot: Slot, value: String, over: Option<&str>) {
        let register = self.case.answers.entry(slot).or_default();
        let before = register.values();
        match over {
            Some(over) => register.write_over(&over.to_owned(), value, self.id, self.stamp.at),
            None => register.write(value, self.id, self.stamp.at),
        }
        let after = register.values();
        note(&mut self.undo.answers, slot, before, after);
    }

    /// Puts values side by side, each by a change of its own, so that copies of the case keep them all.
    fn write_all(&mut self, slot: Slot, values: &[String]) {
        let mut values = values.iter();
        self.write(slot, values.next().cloned().unwrap_or_default());
        for value in values {
            self.case.seen.insert(self.id.writer, self.id.counter);
            self.id = self.case.next_change(self.stamp.writer);
            // Nothing that stands is written over: no two values of a conflict are the same.
            self.write_over(slot, value.clone(), Some(value));
        }
    }

    /// Adds a round that stays, whatever is taken back: FTOP has a note of it.
    pub(super) fn add_round_on_record(&mut self, service: Service) -> Scope {
        let scope = Scope::Round(RoundId(self.id));
        let register = self.case.answers.entry(Slot::field(scope, Field::Service));
        let prefix = service.prefix().to_owned();
        register.or_default().write(prefix, self.id, self.stamp.at);
        scope
    }

    pub(super) fn write_waiver(&mut self, key: (Scope, GateId), value: Option<Waiver>) {
        let before = self.case.waiver(key.0, key.1).cloned();
        note(&mut self.undo.waivers, key, before, value.clone());
        let register = self.case.waivers.entry(key).or_default();
        register.write(value, self.id, self.stamp.at);
    }

    pub(super) fn write_finish(&mut self, round: RoundId, value: Option<Finish>) {
        let before = self.case.finish(round).cloned();
        note(&mut self.undo.finishes, round, before, value.clone());
        let register = self.case.finishes.entry(round).or_default();
        register.write(value, self.id, self.stamp.at);
    }

    /// A tick that is taken back opens its finished round, however it is taken back.
    fn reopen_unticked(&mut self, undo: &Undo) {
        for Replaced { key, before, .. } in &undo.answers {
            let (Scope::Round(round), SlotSubject::Item(_)) = (key.scope, key.subject) else {
                continue;
            };
            let is_restored = undo.finishes.iter().any(|finish| finish.key == round);
            if shown(before).is_empty() && !is_restored {
                self.reopen(round);
            }
        }
    }

    pub(super) fn reopen(&mut self, round: RoundId) {
        if self.case.finish(round).is_some() {
            self.write_finish(round, None);
        }
    }

    pub(super) fn log(&mut self, event: Event) {
        self.case.seen.insert(self.id.writer, self.id.counter);
        history::append(&mut self.case.history, self.id, self.stamp.at, event);
    }
}
