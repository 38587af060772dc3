//! When a change is refused: where the playbook forbids it, so that no case can be in a state that
//! the rules do not allow, and where it would change nothing.

use super::answer::read;
use super::assessment::{Assessment, Blocker, GateAssessment, GateState, ItemState};
use super::case::Case;
use super::change::{Change, Refusal};
use super::record::{Entry, Pasted, is_voided};
use super::{ChangeId, GateId, Register, RoundId, Scope, Slot, SlotSubject, Stamp};
use crate::playbook::{Field, ItemId, Place};

impl Case {
    /// Whether the rules allow a change.
    pub(super) fn check(
        &self,
        change: &Change,
        assessment: &Assessment,
        stamp: Stamp,
    ) -> Result<(), Refusal> {
        match change {
            Change::Deleted => Ok(()),
            Change::Restored => unless_idle(self.has_text(Scope::Case, Field::Deleted)),
            Change::Reopened => unless_idle(!self.goes_on()),
            Change::EntryVoided { entry } => self.check_entry(*entry),
            Change::EntryDayCorrected { entry, day } => {
                check_day(*day, stamp)?;
                self.check_entry(*entry)
            }
            Change::Pasted(pasted) => check_paste(pasted, stamp),
            Change::Copied {
                scope,
                note,
                copied,
            } => self.check_copied(*scope, *note, copied),
            // A note is edited and pasted even while a case rests, since FTOP goes on.
            Change::Edited { .. } => Ok(()),
            // Two tabs may have let a case rest in different ways: one of them is chosen as it rests.
            Change::Answered { slot, text } if self.is_choice(*slot, text) => Ok(()),
            Change::WaiverChosen {
                scope,
                gate,
                reason,
            } => unless_idle(self.is_waiver_choice(*scope, *gate, reason.as_deref())),
            _ if !self.goes_on() => Err(Refusal::NotGoingOn),
            Change::EarlierNoteRead(note) => self.check_earlier_note(note, stamp),
            Change::Answered { slot, text } | Change::Typed { slot, text, .. } => {
                self.check_answer(*slot, text)
            }
            Change::Ticked { scope, item } => check_tick(assessment, *scope, *item),
            Change::Unticked { scope, item } => self.check_untick(*scope, *item),
            Change::ServiceAdded { service } => check_service(service),
            Change::ServiceDropped { round, reason } => {
                self.check_round(*round)?;
                check_reason(reason)
            }
            Change::ServiceResumed { round } => unless_idle(self.drop_reason(*round).is_some()),
            Change::RoundReopened { round } => unless_idle(self.finish(*round).is_some()),
            Change::GateWaived {
                scope,
                gate,
                reason,
            } => check_waiver(assessment, *scope, *gate, reason),
            Change::WaiverWithdrawn { scope, gate } => {
                unless_idle(self.waiver(*scope, *gate).is_some())
            }
            Change::Paused { reason } | Change::Withdrawn { reason } => check_reason(reason),
            Change::Closed => check_closing(assessment),
        }
    }

    /// Whether the case is neither paused nor withdrawn nor closed.
    pub(super) fn goes_on(&self) -> bool {
        !self.has_text(Scope::Case, Field::Standing)
    }

    fn has_text(&self, scope: Scope, field: Field) -> bool {
        !self.text(Slot::field(scope, field)).is_empty()
    }

    /// A tick that only one of two writers took back can be taken back for good.
    fn check_untick(&self, scope: Scope, item: ItemId) -> Result<(), Refusal> {
        let register = self.register(Slot::item(scope, item));
        let mut heads = register.into_iter().flat_map(Register::heads);
        unless_idle(heads.any(|head| !head.value.is_empty()))
    }

    fn check_round(&self, round: RoundId) -> Result<(), Refusal> {
        unless_idle(self.rounds().any(|known| known == round))
    }

    fn check_entry(&self, entry: ChangeId) -> Result<(), Refusal> {
        let is_pasted = matches!(self.record.get(&entry), Some(Entry::Pasted(_)));
        unless_idle(is_pasted && !is_voided(&self.record, entry))
    }

    /// Of two values that differ, either can be chosen anywhere.
    fn is_choice(&self, slot: Slot, text: &str) -> bool {
        let mut heads = self.register(slot).into_iter().flat_map(Register::heads);
        self.is_in_conflict(slot) && heads.any(|head| head.value == text)
    }

    /// An answer goes into a field of a form; all else has a change of its own with its own rules.
    fn check_answer(&self, slot: Slot, text: &str) -> Result<(), Refusal> {
        if let Scope::Round(round) = slot.scope {
            self.check_round(round)?;
        }
        self.check_stated(slot, text)
    }

    /// Whether a form has the field at this place and takes the text, be the round there yet or not.
    pub(super) fn check_stated(&self, slot: Slot, text: &str) -> Result<(), Refusal> {
        let SlotSubject::Field(field) = slot.subject else {
            return Err(Refusal::NothingToDo);
        };
        unless_idle(matches!(
            (field.place(), slot.scope),
            (Place::Case, Scope::Case)
                | (Place::HandOff, Scope::HandOff)
                | (Place::Round, Scope::Round(_))
        ))?;
        match field {
            Field::Standing
            | Field::StandingReason
            | Field::GateReason
            | Field::Deleted
            | Field::DropReason
            | Field::AssignmentMailRegion => Err(Refusal::NothingToDo),
            Field::Service => check_service(text),
            Field::QueueConfirmed => self.check_queue(text),
            _ => Ok(()),
        }
    }

    /// "The tenant has arrived" names a queue, and only that of the customer's region.
    fn check_queue(&self, text: &str) -> Result<(), Refusal> {
        if text.is_empty() || self.region().is_some_and(|region| region.name() == text) {
            return Ok(());
        }
        Err(Refusal::Blocked(vec![Blocker::Unanswered {
            scope: Scope::Case,
            field: Field::Region,
        }]))
    }
}

pub(super) fn unless_idle(does_something: bool) -> Result<(), Refusal> {
    if does_something {
        Ok(())
    } else {
        Err(Refusal::NothingToDo)
    }
}

fn check_reason(reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() {
        Err(Refusal::NoReason)
    } else {
        Ok(())
    }
}

pub(super) fn check_day(day: chrono::NaiveDate, stamp: Stamp) -> Result<(), Refusal> {
    if day > stamp.today {
        Err(Refusal::InTheFuture)
    } else {
        Ok(())
    }
}

fn check_paste(pasted: &Pasted, stamp: Stamp) -> Result<(), Refusal> {
    check_day(pasted.day, stamp)?;
    unless_idle(!pasted.statements.is_empty())
}

fn check_service(prefix: &str) -> Result<(), Refusal> {
    unless_idle(matches!(read(Field::Service, prefix), Ok(Some(_))))
}

fn check_tick(assessment: &Assessment, scope: Scope, item: ItemId) -> Result<(), Refusal> {
    let item = assessment.item(scope, item).ok_or(Refusal::NothingToDo)?;
    match item.state {
        ItemState::Blocked => Err(Refusal::Blocked(item.blockers.clone())),
        ItemState::Dormant => Err(Refusal::NothingToDo),
        ItemState::Open | ItemState::Done => unless_idle(item.item.is_ticked_by_hand()),
    }
}

fn check_waiver(
    assessment: &Assessment,
    scope: Scope,
    gate: GateId,
    reason: &str,
) -> Result<(), Refusal> {
    let gate = gate_of(assessment, scope, gate).ok_or(Refusal::NothingToDo)?;
    check_reason(reason)?;
    unless_idle(!gate.blockers.is_empty())
}

fn check_closing(assessment: &Assessment) -> Result<(), Refusal> {
    if assessment.close.state == GateState::Closed {
        return Err(Refusal::Blocked(assessment.close.blockers.clone()));
    }
    Ok(())
}

/// A gate of a round or the hand-off, or the one before closing, which is the case's.
pub(super) fn gate_of(
    assessment: &Assessment,
    scope: Scope,
    gate: GateId,
) -> Option<&GateAssessment> {
    match gate {
        GateId::Close => (scope == Scope::Case).then_some(&assessment.close),
        GateId::Step(_) => {
            let steps = &assessment.scope(scope)?.steps;
            let mut gates = steps.iter().map(|step| &step.gate);
            gates.find(|candidate| candidate.gate == gate)
        }
    }
}
