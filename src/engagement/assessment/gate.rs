//! Gates: what must be settled before a step's actions, and before a case is closed.

use super::blocker::Blocker;
use super::scope::{ItemAssessment, Judge, ScopeAssessment};
use super::stage::RoundState;
use crate::engagement::{Facts, GateId, RoundId, Scope};
use crate::playbook::{Item, Role, Step};

/// Whether a gate lets through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GateState {
    /// Nothing blocks it.
    Open,
    /// Something blocks it, and a reason was given for going around just that.
    Waived,
    /// Something blocks it.
    Closed,
}

/// A gate on a given day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GateAssessment {
    /// Which.
    pub gate: GateId,
    /// Whether it lets through.
    pub state: GateState,
    /// What blocks it, waived or not.
    pub blockers: Vec<Blocker>,
}

impl Judge<'_> {
    /// The gate of a step, given the items of the step before it.
    pub(super) fn step_gate(
        &self,
        step: &'static Step,
        before: &[ItemAssessment],
        facts: &Facts<'_>,
    ) -> GateAssessment {
        let scope = facts.scope();
        let gate = GateId::Step(step.id);
        let outputs_before = before.iter().filter(|item| item.item.role == Role::Output);
        let mut blockers: Vec<Blocker> = outputs_before
            .filter_map(|item| blocking(item, scope, gate))
            .collect();
        for input in step.items.iter().filter(|item| is_before_gate(item)) {
            let assessed = self.assess_item(input, &open_gate(gate), facts);
            blockers.extend(blocking(&assessed, scope, gate));
        }
        if step.in_hand_off {
            blockers.extend(self.rounds_in_the_way());
        }
        self.gate(scope, gate, blockers)
    }

    fn rounds_in_the_way(&self) -> Vec<Blocker> {
        if self.case.rounds().next().is_none() {
            return vec![Blocker::NoService];
        }
        let open_rounds = self.open_rounds.iter();
        open_rounds
            .map(|round| Blocker::OpenRound { round: *round })
            .collect()
    }

    /// The gate before the case is closed: all that applies is done, and no round is open.
    pub(super) fn close_gate(
        &self,
        rounds: &[(RoundId, RoundState, ScopeAssessment)],
        hand_off: &ScopeAssessment,
    ) -> GateAssessment {
        let kept = rounds
            .iter()
            .filter(|(_, state, _)| *state != RoundState::Dropped);
        let scopes = kept
            .map(|(.., scope)| scope)
            .chain(std::iter::once(hand_off));
        let mut blockers = self.rounds_in_the_way();
        blockers.extend(scopes.flat_map(|scope| {
            scope
                .items()
                .filter_map(|item| blocking(item, scope.scope, GateId::Close))
                .collect::<Vec<_>>()
        }));
        self.gate(Scope::Case, GateId::Close, blockers)
    }

    fn gate(&self, scope: Scope, gate: GateId, mut blockers: Vec<Blocker>) -> GateAssessment {
        crate::sorted::sort(&mut blockers);
        blockers.dedup();
        let waivers = self.case.waivers(scope, gate);
        let is_waived = |blocker: &Blocker| {
            let mut waivers = waivers.iter();
            !waivers.as_slice().is_empty()
                && waivers.all(|waiver| waiver.blockers.contains(&blocker.key()))
        };
        let state = if blockers.is_empty() {
            GateState::Open
        } else if blockers.iter().all(is_waived) {
            GateState::Waived
        } else {
            GateState::Closed
        };
        GateAssessment {
            gate,
            state,
            blockers,
        }
    }
}

/// Key inputs and inputs are what the gate waits for, so they do not wait for it.
pub(super) fn is_before_gate(item: &Item) -> bool {
    matches!(item.role, Role::KeyInput | Role::Input)
}

fn open_gate(gate: GateId) -> GateAssessment {
    GateAssessment {
        gate,
        state: GateState::Open,
        blockers: Vec::new(),
    }
}

/// How an item blocks a gate: not at all once it is behind. What this gate itself was gone around
/// for goes on blocking it, so that the gate shows as waived and the note says why.
fn blocking(item: &ItemAssessment, scope: Scope, gate: GateId) -> Option<Blocker> {
    let is_waived_here = item.excuse.is_some_and(|excuse| excuse.gate == gate);
    let blocks = is_waived_here || !item.is_behind();
    blocks.then_some(Blocker::Unsettled {
        scope,
        item: item.item.id,
    })
}
