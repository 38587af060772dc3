//! The way back: what a change replaced, and the inverse change that puts it in place again.
//!
//! The record is not part of it: what stands in FTOP stands there.

use chrono::NaiveDate;

use crate::sorted::{Map, Set};

use super::assessment::{Blocker, assess};
use super::case::{Case, Finish};
use super::change::Refusal;
use super::history::Event;
use super::record::{Entry, Statement};
use super::register::Register;
use super::waiver::Waiver;
use super::writing::Writing;
use super::{GateId, RoundId, Scope, Slot, SlotSubject, Stamp};
use crate::playbook::Field;

/// All values that stood in one place before a change and after it, more than one in a conflict.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Replaced<K, V> {
    pub(super) key: K,
    pub(super) before: Vec<V>,
    pub(super) after: Vec<V>,
}

/// How to take a change back.
#[derive(Debug, Clone, PartialEq)]
pub struct Undo {
    /// What would be taken back; none where another copy of the case was merged in, whose events the
    /// history has.
    pub event: Option<Event>,
    pub(super) answers: Vec<Replaced<Slot, String>>,
    pub(super) waivers: Vec<Replaced<(Scope, GateId), Option<Waiver>>>,
    pub(super) finishes: Vec<Replaced<RoundId, Option<Finish>>>,
}

impl Undo {
    pub(super) fn of(event: Option<Event>) -> Self {
        Self {
            event,
            answers: Vec::new(),
            waivers: Vec::new(),
            finishes: Vec::new(),
        }
    }

    /// How to take a copy back that was merged in, from the case as it was before and as it is after.
    /// The record stays, and with it a round of which FTOP has a note.
    pub fn of_merged(before: &Case, after: &Case) -> Self {
        let undo = Self {
            event: None,
            answers: differences(&before.answers, &after.answers),
            waivers: differences(&before.waivers, &after.waivers),
            finishes: differences(&before.finishes, &after.finishes),
        };
        undo.without_rounds_on_record(after)
    }

    fn without_rounds_on_record(mut self, case: &Case) -> Self {
        self.answers
            .retain(|replaced| !case.has_record_of_round(replaced));
        self
    }

    /// How to take a case back that came in as a whole: it goes into the bin, if it is not there.
    pub fn of_added(case: &Case, today: NaiveDate) -> Self {
        let mut undo = Self::of(None);
        if case.deleted().is_none() {
            let key = Slot::field(Scope::Case, Field::Deleted);
            undo.answers.push(Replaced {
                key,
                before: vec![today.to_string()],
                after: values(&case.answers, &key),
            });
        }
        undo
    }

    /// Whether there is anything to take back; a change of the record leaves nothing.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.waivers.is_empty() && self.finishes.is_empty()
    }

    /// Joins a later change to this one if both type in the same field, so that a sentence is
    /// undone as one. Says whether it did.
    pub fn absorb(&mut self, later: &Self) -> bool {
        let (
            Some(Event::Answered { slot, .. }),
            Some(Event::Answered {
                slot: later_slot, ..
            }),
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

impl Case {
    /// Takes a change back by an inverse one; gives the way to do it again.
    ///
    /// # Errors
    /// [`Refusal::ChangedSince`] where a value has been changed since, and what a change itself is
    /// refused for: a case that does not go on, or a tick that has to wait by now.
    pub fn undo(&mut self, undo: &Undo, stamp: Stamp) -> Result<Undo, Refusal> {
        self.check_undo(undo, stamp)?;
        let without_rounds = match undo.event {
            // Of what came together the rest goes, also where the note is younger.
            None => &undo.clone().without_rounds_on_record(self),
            Some(_) => undo,
        };
        if without_rounds.is_empty() {
            return Err(Refusal::ChangedSince);
        }
        let id = self.next_change(stamp.writer);
        let mut writing = Writing {
            case: self,
            id,
            stamp,
            undo: Undo::of(undo.event.clone()),
        };
        writing.put_back(without_rounds);
        writing.log(Event::Undone);
        Ok(writing.undo)
    }

    fn check_undo(&self, undo: &Undo, stamp: Stamp) -> Result<(), Refusal> {
        if undo.is_empty() {
            return Err(Refusal::NothingToDo);
        }
        let is_as_left = are_as_left(&self.answers, &undo.answers)
            && are_as_left(&self.waivers, &undo.waivers)
            && are_as_left(&self.finishes, &undo.finishes);
        if !is_as_left {
            return Err(Refusal::ChangedSince);
        }
        let case_slot = |field| Slot::field(Scope::Case, field);
        let of_the_case = [case_slot(Field::Standing), case_slot(Field::Deleted)];
        let mut slots = undo.answers.iter().map(|replaced| replaced.key);
        let is_change = undo.event.is_some();
        if is_change && !self.goes_on() && !slots.any(|slot| of_the_case.contains(&slot)) {
            return Err(Refusal::NotGoingOn);
        }
        if !is_change {
            // A copy is merged in whatever the rules say to its parts, since they were kept when they
            // were written; so it goes as it came.
            return Ok(());
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
    fn has_record_of_round(&self, replaced: &Replaced<Slot, String>) -> bool {
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
pub(super) fn shown(values: &[String]) -> &str {
    values.last().map_or("", String::as_str)
}

/// Whether the values still stand as the change left them, whoever wrote them last.
fn are_as_left<K: Ord, V: Clone + Ord>(
    registers: &Map<K, Register<V>>,
    replaced: &[Replaced<K, V>],
) -> bool {
    let set = |values: &[V]| values.iter().cloned().collect::<Set<V>>();
    replaced
        .iter()
        .all(|replaced| set(&values(registers, &replaced.key)) == set(&replaced.after))
}

/// What stands elsewhere or otherwise after a merge.
fn differences<K: Copy + Ord, V: Clone + Ord>(
    before: &Map<K, Register<V>>,
    after: &Map<K, Register<V>>,
) -> Vec<Replaced<K, V>> {
    let all = after.keys().map(|key| Replaced {
        key: *key,
        before: values(before, key),
        after: values(after, key),
    });
    all.filter(|replaced| replaced.before != replaced.after)
        .collect()
}

fn values<K: Ord, V: Clone + Ord>(registers: &Map<K, Register<V>>, key: &K) -> Vec<V> {
    registers.get(key).map_or_else(Vec::new, Register::values)
}
