//! Where a case stands on the playbook's way: that of one service, then the hand-off.

use super::{Assessment, Next, ScopeAssessment, Status, TaskRef, next};
use crate::engagement::{Case, RoundId, Scope, Standing};
use crate::playbook::{Station, Step};

/// A case on its way.
#[derive(Debug)]
pub struct Way<'a> {
    /// The service's round; `None` while there is none.
    pub round: Option<&'a ScopeAssessment>,
    hand_off: &'a ScopeAssessment,
    here: Option<TaskRef>,
    /// Where the end of the way stands.
    pub end: At,
}

/// Where a station is, seen from a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// What is to be done now is here.
    Here,
    /// It stands like this.
    Is(Status),
}

impl<'a> Way<'a> {
    /// The way of a service; where none is named, of the one that is next.
    pub fn new(case: &Case, assessment: &'a Assessment, named: Option<RoundId>) -> Self {
        let next = next(case, assessment, named.map_or(Scope::Case, Scope::Round), &[]);
        let round_of_next = match next {
            Next::Task(task) => task.scope.round(),
            _ => None,
        };
        let last = || case.kept_rounds().last().map(|round| round.id);
        let id = named.or(round_of_next).or_else(|| assessment.open_rounds().next()).or_else(last);
        let round = id.and_then(|round| assessment.scope(Scope::Round(round)));
        let here = match next {
            // Before there are facts and services, it stands at the beginning.
            Next::Task(task) if task.scope == Scope::Case => {
                let first = case.playbook.steps.first().and_then(|step| step.tasks.first());
                first.map(|first| TaskRef { scope: scope_of(round), id: first.id })
            }
            Next::Task(task) => Some(task),
            _ => None,
        };
        let end = match (next, &case.standing) {
            (Next::Close, _) => At::Here,
            (_, Standing::Closed { .. }) => At::Is(Status::Done),
            _ => At::Is(Status::Blocked),
        };
        Self { round, hand_off: &assessment.hand_off, here, end }
    }

    /// Where a station of a step stands.
    pub fn at(&self, step: &Step, station: &Station) -> At {
        let scope = if step.in_hand_off { Some(self.hand_off) } else { self.round };
        let task = TaskRef { scope: scope_of(scope), id: station.task.id };
        if !station.is_part && self.here == Some(task) {
            return At::Here;
        }
        let state = scope.and_then(|scope| match station.is_part {
            true => scope.item(station.rule.id).map(|item| item.state),
            false => scope.tasks.iter().find(|it| it.task == station.task).map(|it| it.state),
        });
        At::Is(state.unwrap_or(Status::Blocked))
    }
}

fn scope_of(scope: Option<&ScopeAssessment>) -> Scope {
    scope.map_or(Scope::Case, |scope| scope.scope)
}
