//! The one thing to do now, as data.

use super::task::TaskState;
use super::{Assessment, Missing, RoundState, ScopeAssessment};
use crate::engagement::case::Case;
use crate::engagement::scope::Scope;
use crate::engagement::standing::Standing;
use crate::playbook::TaskId;

/// A task of a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskRef {
    /// Whose.
    pub scope: Scope,
    /// Which.
    pub id: TaskId,
}

/// What the card shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// A task; the facts and the services are tasks of the case.
    Task(TaskRef),
    /// A person has to choose between values.
    Conflict,
    /// The case is paused.
    Paused,
    /// All is done: the case can be closed.
    Close,
    /// The case is closed or withdrawn.
    Closed,
    /// Nothing can be done in this scope before something elsewhere.
    Elsewhere(Scope),
}

/// What to do now, for someone who is at a scope and has put some tasks off: first there, then in
/// the next round, in the hand-off, at the end; then what was put off; then what waits for a fact that
/// no other task asks for, since what asked for it was skipped.
pub fn next(case: &Case, assessment: &Assessment, at: Scope, put_off: &[TaskRef]) -> Next {
    let first = whole_case(case, assessment);
    let elsewhere = || assessment.scopes().filter(|scope| scope.scope != at);
    let here = assessment.scope(at);
    let in_order = || here.into_iter().chain(elsewhere());
    let open = |put_off: &[TaskRef]| in_order().find_map(|scope| open_task(scope, put_off));
    first
        .or_else(|| open(put_off).map(Next::Task))
        .or_else(|| open(&[]).map(Next::Task))
        .or_else(|| in_order().find_map(task_that_waits_for_facts).map(Next::Task))
        .unwrap_or(if assessment.close.is_empty() { Next::Close } else { Next::Elsewhere(at) })
}

/// The same for someone who wants to be at this scope: what there is to do in it, if anything is.
pub fn next_in(case: &Case, assessment: &Assessment, at: Scope, put_off: &[TaskRef]) -> Next {
    let next = next(case, assessment, at, put_off);
    match next {
        Next::Task(task) if task.scope != at && task.scope != Scope::Case => Next::Elsewhere(at),
        next => next,
    }
}

/// What concerns the case as a whole comes before everything.
fn whole_case(case: &Case, assessment: &Assessment) -> Option<Next> {
    let of_case = |id: TaskId| Next::Task(TaskRef { scope: Scope::Case, id });
    match case.standing {
        Standing::Closed { .. } | Standing::Withdrawn { .. } => return Some(Next::Closed),
        Standing::Paused { .. } => return Some(Next::Paused),
        Standing::Active => {}
    }
    if !case.conflicts.is_empty() {
        Some(Next::Conflict)
    } else if !assessment.facts.is_empty() {
        Some(of_case(case.playbook.facts.id))
    } else if assessment.has_no_service() {
        Some(of_case(case.playbook.services.id))
    } else {
        None
    }
}

fn open_task(scope: &ScopeAssessment, put_off: &[TaskRef]) -> Option<TaskRef> {
    let mut open = tasks(scope, |state| *state == TaskState::Open);
    open.find(|task| !put_off.contains(task))
}

fn task_that_waits_for_facts(scope: &ScopeAssessment) -> Option<TaskRef> {
    let is_fact = |m: &Missing| matches!(m, Missing::Field(..) | Missing::Users(..));
    let waits = |state: &TaskState| match state {
        TaskState::Waiting(missing) => missing.iter().any(is_fact),
        _ => false,
    };
    tasks(scope, waits).next()
}

fn tasks(
    scope: &ScopeAssessment,
    is_asked_for: impl Fn(&TaskState) -> bool,
) -> impl Iterator<Item = TaskRef> {
    let is_kept = scope.state != RoundState::Dropped;
    let tasks = scope.tasks.iter().filter(move |_| is_kept);
    let found = tasks.filter(move |task| is_asked_for(&task.state));
    found.map(|task| TaskRef { scope: scope.scope, id: task.task.id })
}
