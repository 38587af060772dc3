//! What follows from a case on a given day: items, gates, statements, stage, progress.
//!
//! Nothing of it is stored. A view shows it and holds no rule of its own.

mod blocker;
mod condition;
mod discussion;
mod gate;
mod requirement;
mod scope;
mod stage;
mod statement;

use chrono::{Datelike, NaiveDate};

pub use blocker::Blocker;
pub use condition::Reason;
pub use gate::{GateAssessment, GateState};
pub use scope::{Excuse, ItemAssessment, ItemState, ScopeAssessment, StepAssessment};
pub use stage::{RoundState, Stage};
pub use statement::{Standing, StatementAssessment};

use super::{Case, Facts, GateId, RoundId, Scope};
use crate::playbook::{Field, ItemId, Region};
use scope::Judge;

/// How much of what applies is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Items that are done or excused.
    pub done: usize,
    /// Items that apply.
    pub total: usize,
}

impl std::ops::Add for Progress {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            done: self.done + other.done,
            total: self.total + other.total,
        }
    }
}

/// Everything that follows from a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// Where the case stands as a whole.
    pub stage: Stage,
    /// One for each round, in order; dropped ones included.
    pub rounds: Vec<(RoundId, RoundState, ScopeAssessment)>,
    /// The last step.
    pub hand_off: ScopeAssessment,
    /// What closing the case waits for.
    pub close: GateAssessment,
    /// Over all rounds that were not dropped, and the hand-off.
    pub progress: Progress,
    /// 31 December of the year after the last discussion; `None` while that is not known.
    pub next_action_date: Option<NaiveDate>,
}

impl Assessment {
    /// The assessment of a round or of the hand-off; the case itself has none.
    pub fn scope(&self, scope: Scope) -> Option<&ScopeAssessment> {
        match scope {
            Scope::HandOff => Some(&self.hand_off),
            Scope::Case => None,
            Scope::Round(id) => self
                .rounds
                .iter()
                .find(|(round, ..)| *round == id)
                .map(|(.., scope)| scope),
        }
    }

    /// The state of a round.
    pub fn round_state(&self, id: RoundId) -> Option<RoundState> {
        self.rounds
            .iter()
            .find(|(round, ..)| *round == id)
            .map(|(_, state, _)| *state)
    }

    /// An item of a round or of the hand-off.
    pub fn item(&self, scope: Scope, item: ItemId) -> Option<&ItemAssessment> {
        self.scope(scope)?
            .items()
            .find(|candidate| candidate.item.id == item)
    }

    /// Rounds whose service is neither finished nor dropped.
    pub fn open_rounds(&self) -> impl Iterator<Item = RoundId> {
        let open = |(id, state, _): &(RoundId, RoundState, ScopeAssessment)| {
            (*state == RoundState::Open).then_some(*id)
        };
        self.rounds.iter().filter_map(open)
    }

    /// Every scope with statements, rounds first.
    pub fn scopes(&self) -> impl Iterator<Item = &ScopeAssessment> {
        self.rounds
            .iter()
            .map(|(.., scope)| scope)
            .chain(std::iter::once(&self.hand_off))
    }
}

/// Works out everything that follows from a case on a day.
pub fn assess(case: &Case, today: NaiveDate) -> Assessment {
    let mut judge = Judge::new(case, today);
    let assess_round = |round| {
        let scope = judge.scope(Scope::Round(round));
        (round, stage::round_state(case, round, &scope), scope)
    };
    let rounds: Vec<_> = case.rounds().map(assess_round).collect();
    let open = |(round, state, _): &(RoundId, RoundState, ScopeAssessment)| {
        (*state == RoundState::Open).then_some(*round)
    };
    judge.open_rounds = rounds.iter().filter_map(open).collect();
    let hand_off = judge.scope(Scope::HandOff);
    let progress = rounds
        .iter()
        .filter(|(_, state, _)| *state != RoundState::Dropped)
        .map(|(.., scope)| scope.progress)
        .fold(hand_off.progress, |sum, progress| sum + progress);
    let close = judge.close_gate(&rounds, &hand_off);
    let stage = stage::stage(case, &rounds, &hand_off);
    Assessment {
        stage,
        rounds,
        hand_off,
        close,
        progress,
        next_action_date: next_action_date(case, today),
    }
}

/// 31 December of the year after the last round's discussion (C-A6 and our ruling on it). Rounds of
/// dropped services count as long as a discussion was held.
pub(super) fn next_action_date(case: &Case, today: NaiveDate) -> Option<NaiveDate> {
    let discussion = |round| {
        let facts = Facts::current(case, Scope::Round(round));
        match case.drop_reason(round) {
            Some(_) => facts.happened(Field::DiscussionDate, today),
            None => facts.day(Field::DiscussionDate),
        }
    };
    let last = case.rounds().filter_map(discussion).max()?;
    NaiveDate::from_ymd_opt(last.year() + 1, 12, 31)
}

/// The region in whose queue the tenant has arrived, as long as it is still the customer's region.
pub(super) fn arrived_in(case: &Case) -> Option<Region> {
    let confirmed = Facts::current(case, Scope::HandOff).canonical(Field::QueueConfirmed)?;
    case.region().filter(|region| region.name() == confirmed)
}

/// The waiver's gate and the scope it stands in, for every gate that a case can have.
pub(super) fn step_gates(case: &Case, scope: Scope) -> impl Iterator<Item = GateId> {
    let is_hand_off = scope == Scope::HandOff;
    let steps = case
        .playbook()
        .steps
        .iter()
        .filter(move |step| step.in_hand_off == is_hand_off);
    steps.map(|step| GateId::Step(step.id))
}
