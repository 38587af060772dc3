//! Everything that can happen to a case, in the past tense, and the one way it happens.
//!
//! A change is refused where the playbook forbids it, so that no case can be in a state that the
//! rules do not allow. Every change but those of the record can be taken back by an inverse one.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::{canonical_text, read};
use super::assessment::{Assessment, Blocker, GateAssessment, GateState, ItemState, assess};
use super::case::{Case, Finish, Waiver};
use super::history::{self, Event};
use super::record::{Entry, Pasted};
use super::register::Register;
use super::{ChangeId, Facts, GateId, RoundId, Scope, Slot, SlotSubject, Stamp};
use crate::playbook::{Field, ItemId, Kind, Place};

/// Something that happened to a case.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A field was typed in or chosen.
    Answered {
        /// Which.
        slot: Slot,
        /// What was typed; it need not be valid.
        text: String,
    },
    /// An item was ticked.
    Ticked {
        /// Where.
        scope: Scope,
        /// Which.
        item: ItemId,
    },
    /// A tick was taken back. In a finished round this opens the round again.
    Unticked {
        /// Where.
        scope: Scope,
        /// Which.
        item: ItemId,
    },
    /// A service was added, by its prefix; the change's id names the round.
    ServiceAdded {
        /// The prefix, such as `EXO`.
        service: String,
    },
    /// A service was dropped.
    ServiceDropped {
        /// Its round.
        round: RoundId,
        /// Why.
        reason: String,
    },
    /// A dropped service was taken up again.
    ServiceResumed {
        /// Its round.
        round: RoundId,
    },
    /// A finished round was opened again.
    RoundReopened {
        /// The round.
        round: RoundId,
    },
    /// A closed gate was gone around, for what blocks it now.
    GateWaived {
        /// Where.
        scope: Scope,
        /// Which.
        gate: GateId,
        /// Why.
        reason: String,
    },
    /// A waiver was taken back.
    WaiverWithdrawn {
        /// Where.
        scope: Scope,
        /// Which.
        gate: GateId,
    },
    /// A note went on record.
    Pasted(Pasted),
    /// An entry of the record was a misclick.
    EntryVoided {
        /// Which.
        entry: ChangeId,
    },
    /// An entry of the record bore the wrong day.
    EntryDayCorrected {
        /// Which.
        entry: ChangeId,
        /// The right day.
        day: chrono::NaiveDate,
    },
    /// The case was paused.
    Paused {
        /// Why.
        reason: String,
    },
    /// The case was withdrawn.
    Withdrawn {
        /// Why.
        reason: String,
    },
    /// The case was closed.
    Closed,
    /// A paused, withdrawn or closed case goes on.
    Reopened,
    /// The case was put into the bin.
    Deleted,
    /// The case was taken out of the bin.
    Restored,
}

/// Why a change was refused. The case is as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The playbook's order forbids it.
    #[error("blocked")]
    Blocked(Vec<Blocker>),
    /// A reason is asked for.
    #[error("no reason was given")]
    NoReason,
    /// A day lies in the future.
    #[error("the day lies in the future")]
    InTheFuture,
    /// The case is paused, withdrawn or closed.
    #[error("the case does not go on")]
    NotGoingOn,
    /// There is nothing to do: the gate is open, the entry unknown, the note empty.
    #[error("nothing to do")]
    NothingToDo,
    /// What would be undone has been changed since.
    #[error("changed since")]
    ChangedSince,
}

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
    fn of(event: Event) -> Self {
        Self { event, answers: Vec::new(), waivers: Vec::new(), finishes: Vec::new() }
    }

    /// Whether there is anything to take back; a change of the record leaves nothing.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.waivers.is_empty() && self.finishes.is_empty()
    }

    /// Joins a later change to this one if both type in the same field, so that a sentence is
    /// undone as one. Says whether it did.
    pub fn absorb(&mut self, later: &Self) -> bool {
        let (Event::Answered { slot, .. }, Event::Answered { slot: later_slot, .. }) =
            (&self.event, &later.event)
        else {
            return false;
        };
        let same_slots = self.answers.len() == later.answers.len()
            && self.answers.iter().zip(&later.answers).all(|(mine, theirs)| mine.key == theirs.key);
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
struct Writing<'case> {
    case: &'case mut Case,
    id: ChangeId,
    stamp: Stamp,
    undo: Undo,
}

impl Case {
    /// Lets something happen to the case; gives the way back.
    ///
    /// # Errors
    /// A [`Refusal`] where the rules forbid it; the case is as it was.
    pub fn apply(&mut self, change: Change, stamp: Stamp) -> Result<Undo, Refusal> {
        let assessment = assess(self, stamp.today);
        self.check(&change, &assessment, stamp)?;
        let id = self.next_change(stamp.writer);
        let mut writing = Writing { case: self, id, stamp, undo: Undo::of(Event::Undone) };
        let event = writing.carry_out(change, &assessment);
        writing.undo.event = event.clone();
        writing.log(event);
        writing.finish_complete_rounds();
        Ok(writing.undo)
    }

    /// Takes a change back by an inverse one; gives the way to do it again.
    ///
    /// # Errors
    /// [`Refusal::ChangedSince`] where a value has been changed since.
    pub fn undo(&mut self, undo: &Undo, stamp: Stamp) -> Result<Undo, Refusal> {
        let is_last = undo.answers.iter().all(|prior| is_by(&self.answers, prior))
            && undo.waivers.iter().all(|prior| is_by(&self.waivers, prior))
            && undo.finishes.iter().all(|prior| is_by(&self.finishes, prior));
        if !is_last {
            return Err(Refusal::ChangedSince);
        }
        let id = self.next_change(stamp.writer);
        let mut writing =
            Writing { case: self, id, stamp, undo: Undo::of(undo.event.clone()) };
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

    fn check(&self, change: &Change, assessment: &Assessment, stamp: Stamp) -> Result<(), Refusal> {
        let goes_on = self.text(Slot::field(Scope::Case, Field::Standing)).is_empty();
        match change {
            Change::Deleted | Change::Restored | Change::Reopened => Ok(()),
            Change::EntryVoided { entry } => self.check_entry(*entry),
            Change::EntryDayCorrected { entry, day } => {
                if *day > stamp.today {
                    return Err(Refusal::InTheFuture);
                }
                self.check_entry(*entry)
            }
            Change::Pasted(pasted) if pasted.day > stamp.today => Err(Refusal::InTheFuture),
            Change::Pasted(pasted) if pasted.statements.is_empty() => Err(Refusal::NothingToDo),
            Change::Pasted(_) => Ok(()),
            _ if !goes_on => Err(Refusal::NotGoingOn),
            Change::Ticked { scope, item } => check_tick(assessment, *scope, *item),
            Change::Answered { slot, text } => self.check_queue(*slot, text),
            Change::GateWaived { scope, gate, reason } => {
                let gate = gate_of(assessment, *scope, *gate).ok_or(Refusal::NothingToDo)?;
                check_reason(reason)?;
                if gate.blockers.is_empty() { Err(Refusal::NothingToDo) } else { Ok(()) }
            }
            Change::ServiceDropped { reason, .. }
            | Change::Paused { reason }
            | Change::Withdrawn { reason } => check_reason(reason),
            Change::ServiceAdded { service } => {
                read(Field::Service, service).ok().flatten().map(|_| ()).ok_or(Refusal::NothingToDo)
            }
            Change::Closed if assessment.close.state == GateState::Closed => {
                Err(Refusal::Blocked(assessment.close.blockers.clone()))
            }
            _ => Ok(()),
        }
    }

    fn check_entry(&self, entry: ChangeId) -> Result<(), Refusal> {
        match self.record.get(&entry) {
            Some(Entry::Pasted(_)) => Ok(()),
            _ => Err(Refusal::NothingToDo),
        }
    }

    /// "The tenant has arrived" names a queue, and only that of the customer's region.
    fn check_queue(&self, slot: Slot, text: &str) -> Result<(), Refusal> {
        let is_queue = slot.subject == SlotSubject::Field(Field::QueueConfirmed);
        let fits = text.is_empty() || self.region().is_some_and(|region| region.name() == text);
        if is_queue && !fits {
            let field = Field::Region;
            return Err(Refusal::Blocked(vec![Blocker::Unanswered { scope: Scope::Case, field }]));
        }
        Ok(())
    }
}

fn is_by<K: Ord, V: Clone + Eq>(
    registers: &BTreeMap<K, Register<V>>,
    prior: &Prior<K, V>,
) -> bool {
    let heads = registers.get(&prior.key).map_or(&[][..], Register::heads);
    matches!(heads, [head] if head.by == prior.replaced_by)
}

fn check_reason(reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() { Err(Refusal::NoReason) } else { Ok(()) }
}

fn check_tick(assessment: &Assessment, scope: Scope, item: ItemId) -> Result<(), Refusal> {
    let item = assessment.item(scope, item).ok_or(Refusal::NothingToDo)?;
    match item.state {
        ItemState::Blocked => Err(Refusal::Blocked(item.blockers.clone())),
        ItemState::Dormant => Err(Refusal::NothingToDo),
        ItemState::Open | ItemState::Done if item.item.is_ticked_by_hand() => Ok(()),
        ItemState::Open | ItemState::Done => Err(Refusal::NothingToDo),
    }
}

fn gate_of(assessment: &Assessment, scope: Scope, gate: GateId) -> Option<&GateAssessment> {
    match gate {
        GateId::Close => Some(&assessment.close),
        GateId::Step(_) => {
            let steps = &assessment.scope(scope)?.steps;
            steps.iter().map(|step| &step.gate).find(|candidate| candidate.gate == gate)
        }
    }
}

impl Writing<'_> {
    fn carry_out(&mut self, change: Change, assessment: &Assessment) -> Event {
        match change {
            Change::Answered { slot, text } => self.answer(slot, &text),
            Change::Ticked { scope, item } => {
                let value = self.value_of_tick(item, assessment);
                self.write(Slot::item(scope, item), value);
                Event::Ticked { scope, item }
            }
            Change::Unticked { scope, item } => {
                self.write(Slot::item(scope, item), String::new());
                if let Scope::Round(round) = scope {
                    self.reopen(round);
                }
                Event::Unticked { scope, item }
            }
            Change::ServiceAdded { service } => {
                let scope = Scope::Round(RoundId(self.id));
                self.write(Slot::field(scope, Field::Service), service.clone());
                Event::ServiceAdded { service }
            }
            Change::ServiceDropped { round, reason } => {
                let scope = Scope::Round(round);
                self.write(Slot::field(scope, Field::DropReason), reason.clone());
                Event::ServiceDropped { scope, reason: history::shortened(&reason) }
            }
            Change::ServiceResumed { round } => {
                let scope = Scope::Round(round);
                self.write(Slot::field(scope, Field::DropReason), String::new());
                Event::ServiceResumed { scope }
            }
            Change::RoundReopened { round } => {
                self.reopen(round);
                Event::RoundReopened { scope: Scope::Round(round) }
            }
            Change::GateWaived { scope, gate, reason } => {
                self.waive(scope, gate, reason.trim(), assessment)
            }
            Change::WaiverWithdrawn { scope, gate } => {
                self.write_waiver((scope, gate), None);
                Event::WaiverWithdrawn { scope, gate }
            }
            Change::Pasted(pasted) => self.paste(pasted),
            Change::EntryVoided { entry } => {
                self.case.record.insert(self.id, Entry::Voided { entry });
                Event::EntryVoided
            }
            Change::EntryDayCorrected { entry, day } => {
                self.case.record.insert(self.id, Entry::DayCorrected { entry, day });
                Event::EntryDayCorrected
            }
            Change::Paused { reason } => {
                self.stand("paused", &reason);
                Event::Paused { reason: history::shortened(&reason) }
            }
            Change::Withdrawn { reason } => {
                self.stand("withdrawn", &reason);
                Event::Withdrawn { reason: history::shortened(&reason) }
            }
            Change::Closed => {
                self.stand("closed", "");
                Event::Closed
            }
            Change::Reopened => {
                self.stand("", "");
                Event::Reopened
            }
            Change::Deleted => {
                let today = self.stamp.today.format("%Y-%m-%d").to_string();
                self.write(Slot::field(Scope::Case, Field::Deleted), today);
                Event::Deleted
            }
            Change::Restored => {
                self.write(Slot::field(Scope::Case, Field::Deleted), String::new());
                Event::Restored
            }
        }
    }

    fn answer(&mut self, slot: Slot, text: &str) -> Event {
        let text = canonical_text(slot.subject, text);
        self.write(slot, text.clone());
        if slot.subject == SlotSubject::Field(Field::AssignmentMailSent) {
            // The e-mail asks for one queue; a later change of the region makes it another request.
            let region = if text.is_empty() { None } else { self.case.region() };
            let name = region.map_or("", crate::playbook::Region::name);
            self.write(Slot::field(slot.scope, Field::AssignmentMailRegion), name.to_owned());
        }
        Event::Answered { slot, text: history::shortened(&text) }
    }

    /// A tick says yes; where it confirms a value that the page worked out, it holds that value.
    fn value_of_tick(&self, item: ItemId, assessment: &Assessment) -> String {
        use crate::playbook::{Confirmation, Requirement};
        let item = self.case.playbook().item(item.0);
        let confirms = item.is_some_and(|item| {
            let next_action_date = Confirmation::NextActionDate;
            item.settled_by
                .iter()
                .any(|r| matches!(r, Requirement::Confirmed(c) if *c == next_action_date))
        });
        match assessment.next_action_date {
            Some(day) if confirms => day.format("%Y-%m-%d").to_string(),
            _ => "yes".to_owned(),
        }
    }

    fn waive(&mut self, scope: Scope, gate: GateId, reason: &str, before: &Assessment) -> Event {
        let blockers: BTreeSet<String> = gate_of(before, scope, gate)
            .map(|gate| gate.blockers.iter().map(Blocker::key).collect())
            .unwrap_or_default();
        let waiver = Waiver { blockers, reason: reason.to_owned(), day: self.stamp.today };
        self.write_waiver((scope, gate), Some(waiver));
        Event::GateWaived { scope, gate, reason: history::shortened(reason) }
    }

    fn paste(&mut self, pasted: Pasted) -> Event {
        let (scope, note) = (pasted.scope, pasted.note);
        let was_there_before = pasted.text.is_none();
        self.case.record.insert(self.id, Entry::Pasted(pasted));
        if was_there_before {
            Event::FoundInFtop { scope, note }
        } else {
            Event::Pasted { scope, note }
        }
    }

    fn stand(&mut self, standing: &str, reason: &str) {
        self.write(Slot::field(Scope::Case, Field::Standing), standing.to_owned());
        self.write(Slot::field(Scope::Case, Field::StandingReason), reason.trim().to_owned());
    }

    fn reopen(&mut self, round: RoundId) {
        if self.case.finish(round).is_some() {
            self.write_finish(round, None);
        }
    }

    /// A round is finished by the change that settles the last thing in it.
    fn finish_complete_rounds(&mut self) {
        let assessment = assess(self.case, self.stamp.today);
        for round in assessment.open_rounds() {
            let scope = Scope::Round(round);
            if assessment.scope(scope).is_some_and(|assessed| assessed.is_complete()) {
                self.id = self.case.next_change(self.stamp.writer);
                let finish = Finish { day: self.stamp.today, facts: frozen_facts(self.case, scope) };
                self.write_finish(round, Some(finish));
                self.log(Event::RoundFinished { scope });
            }
        }
    }

    fn write(&mut self, slot: Slot, value: String) {
        let before = self.case.text(slot).to_owned();
        self.undo.answers.push(Prior { key: slot, value: before, replaced_by: self.id });
        self.case.answers.entry(slot).or_default().write(value, self.id, self.stamp.at);
    }

    fn write_waiver(&mut self, key: (Scope, GateId), value: Option<Waiver>) {
        let before = self.case.waiver(key.0, key.1).cloned();
        self.undo.waivers.push(Prior { key, value: before, replaced_by: self.id });
        self.case.waivers.entry(key).or_default().write(value, self.id, self.stamp.at);
    }

    fn write_finish(&mut self, key: RoundId, value: Option<Finish>) {
        let before = self.case.finish(key).cloned();
        self.undo.finishes.push(Prior { key, value: before, replaced_by: self.id });
        self.case.finishes.entry(key).or_default().write(value, self.id, self.stamp.at);
    }

    fn log(&mut self, event: Event) {
        self.case.seen.insert(self.id.writer, self.id.counter);
        history::append(&mut self.case.history, self.id, self.stamp.at, event);
    }
}

/// The facts that a finished round is judged by from now on. Of free text only the beginning is
/// kept: it proves that there was an answer, and notes take the text of now.
fn frozen_facts(case: &Case, scope: Scope) -> BTreeMap<Field, String> {
    let facts = Facts::current(case, scope);
    let steers = |field: &Field| matches!(field.place(), Place::Case | Place::Round);
    Field::ALL
        .into_iter()
        .filter(steers)
        .filter_map(|field| {
            let text = facts.canonical(field)?;
            let is_free_text = matches!(field.kind(), Kind::Line | Kind::Text);
            Some((field, if is_free_text { history::shortened(&text) } else { text }))
        })
        .collect()
}
