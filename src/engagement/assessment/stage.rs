//! Where a round and the whole case stand.

use super::scope::ScopeAssessment;
use crate::engagement::{Case, Facts, RoundId, Scope};
use crate::playbook::{Field, StepId};

/// Where a round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoundState {
    /// Something is still to be done.
    Open,
    /// All that applies was settled.
    Finished,
    /// The service is no longer part of the engagement.
    Dropped,
}

/// Where a case stands, for the portfolio and the head of the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// No service was added yet.
    NoService,
    /// The earliest step in which an open round has something to do.
    InStep(StepId),
    /// All is done; the case can be closed.
    ReadyToClose,
    /// The case rests.
    Paused,
    /// The customer or the FM ended it early.
    Withdrawn,
    /// The case is closed.
    Closed,
}

/// Where a round stands. One that was completed without a change, by two tabs together or by a day
/// that came, is as finished as any; it is frozen with the next change.
pub(super) fn round_state(case: &Case, round: RoundId, scope: &ScopeAssessment) -> RoundState {
    if case.drop_reason(round).is_some() {
        RoundState::Dropped
    } else if case.finish(round).is_some() || (scope.is_complete() && !case.is_just_reopened(round))
    {
        RoundState::Finished
    } else {
        RoundState::Open
    }
}

/// Where the case stands.
pub(super) fn stage(
    case: &Case,
    rounds: &[(RoundId, RoundState, ScopeAssessment)],
    hand_off: &ScopeAssessment,
) -> Stage {
    match Facts::current(case, Scope::Case)
        .canonical(Field::Standing)
        .as_deref()
    {
        Some("paused") => return Stage::Paused,
        Some("withdrawn") => return Stage::Withdrawn,
        Some("closed") => return Stage::Closed,
        _ => {}
    }
    if rounds.is_empty() {
        return Stage::NoService;
    }
    let open = rounds
        .iter()
        .filter(|(_, state, _)| *state == RoundState::Open);
    let first_step = open
        .filter_map(|(.., scope)| current_step(scope))
        .min_by_key(|step| {
            case.playbook()
                .steps
                .iter()
                .position(|candidate| candidate.id == *step)
        });
    let kept = rounds
        .iter()
        .filter(|(_, state, _)| *state != RoundState::Dropped);
    // A correction that came late is the last thing to do, in whatever round it is.
    first_step
        .or_else(|| current_step(hand_off))
        .or_else(|| kept.map(|(.., scope)| scope).find_map(current_step))
        .map_or(Stage::ReadyToClose, Stage::InStep)
}

fn current_step(scope: &ScopeAssessment) -> Option<StepId> {
    let is_unfinished =
        |step: &&super::StepAssessment| step.items.iter().any(|item| !item.is_behind());
    scope
        .steps
        .iter()
        .find(is_unfinished)
        .map(|step| step.step.id)
}
