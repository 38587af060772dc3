//! Everything that can happen to a case, in the past tense, and when it is refused.
//!
//! A change is refused where the playbook forbids it, so that no case can be in a state that the
//! rules do not allow.

use super::answer::read;
use super::assessment::{Assessment, Blocker, GateAssessment, GateState, ItemState};
use super::case::Case;
use super::record::{Entry, Pasted};
use super::{ChangeId, GateId, RoundId, Scope, Slot, SlotSubject, Stamp};
use crate::playbook::{Field, ItemId};

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

impl Case {
    /// Whether the rules allow a change.
    pub(super) fn check(
        &self,
        change: &Change,
        assessment: &Assessment,
        stamp: Stamp,
    ) -> Result<(), Refusal> {
        let goes_on = self
            .text(Slot::field(Scope::Case, Field::Standing))
            .is_empty();
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
            Change::GateWaived {
                scope,
                gate,
                reason,
            } => {
                let gate = gate_of(assessment, *scope, *gate).ok_or(Refusal::NothingToDo)?;
                check_reason(reason)?;
                if gate.blockers.is_empty() {
                    Err(Refusal::NothingToDo)
                } else {
                    Ok(())
                }
            }
            Change::ServiceDropped { reason, .. }
            | Change::Paused { reason }
            | Change::Withdrawn { reason } => check_reason(reason),
            Change::ServiceAdded { service } => read(Field::Service, service)
                .ok()
                .flatten()
                .map(|_| ())
                .ok_or(Refusal::NothingToDo),
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
            return Err(Refusal::Blocked(vec![Blocker::Unanswered {
                scope: Scope::Case,
                field,
            }]));
        }
        Ok(())
    }
}

fn check_reason(reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() {
        Err(Refusal::NoReason)
    } else {
        Ok(())
    }
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

/// A gate of a round or the hand-off, or the one before closing.
pub(super) fn gate_of(
    assessment: &Assessment,
    scope: Scope,
    gate: GateId,
) -> Option<&GateAssessment> {
    match gate {
        GateId::Close => Some(&assessment.close),
        GateId::Step(_) => {
            let steps = &assessment.scope(scope)?.steps;
            steps
                .iter()
                .map(|step| &step.gate)
                .find(|candidate| candidate.gate == gate)
        }
    }
}
