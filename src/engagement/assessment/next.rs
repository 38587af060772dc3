//! The one thing to do now, as data.

use super::{Assessment, Missing, RoundState, ScopeAssessment, Status, TaskAssessment};
use crate::document::sort_by_key;
use crate::engagement::{Case, Scope, Standing};
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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
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
    #[default]
    Closed,
    /// Nothing can be done in this scope before something elsewhere.
    Elsewhere(Scope),
}

/// What to do now, for someone who is at a scope and has put some tasks off: first there, then in
/// the next round, in the hand-off, at the end; then what was put off; then what waits for a fact that
/// no other task asks for, since what asked for it was skipped.
pub fn next(case: &Case, assessment: &Assessment, at: Scope, put_off: &[TaskRef]) -> Next {
    if let Some(next) = whole_case(case, assessment) {
        return next;
    }
    let mut scopes: Vec<&ScopeAssessment> = assessment.scopes().collect();
    scopes.retain(|scope| scope.state != RoundState::Dropped);
    sort_by_key(&mut scopes, |scope| scope.scope != at);
    let is_open = |task: &TaskAssessment, _| task.state == Status::Open;
    first(&scopes, &|task, of| is_open(task, of) && !put_off.contains(&of))
        .or_else(|| first(&scopes, &is_open))
        .or_else(|| first(&scopes, &|task, _| waits_for_fact(task)))
        .unwrap_or(if assessment.close.is_empty() { Next::Close } else { Next::Elsewhere(at) })
}

/// The same for someone who wants to be at this scope: what there is to do in it, if anything is.
pub fn next_in(case: &Case, assessment: &Assessment, at: Scope, put_off: &[TaskRef]) -> Next {
    match next(case, assessment, at, put_off) {
        Next::Task(task) if task.scope != at && task.scope != Scope::Case => Next::Elsewhere(at),
        next => next,
    }
}

/// What concerns the case as a whole comes before everything.
fn whole_case(case: &Case, assessment: &Assessment) -> Option<Next> {
    let of_case = |id: TaskId| Some(Next::Task(TaskRef { scope: Scope::Case, id }));
    match case.standing {
        Standing::Closed { .. } | Standing::Withdrawn { .. } => Some(Next::Closed),
        Standing::Paused { .. } => Some(Next::Paused),
        Standing::Active if !case.conflicts.is_empty() => Some(Next::Conflict),
        Standing::Active if !assessment.facts.is_empty() => of_case(case.playbook.facts.id),
        Standing::Active if assessment.has_no_service() => of_case(case.playbook.services.id),
        Standing::Active => None,
    }
}

fn first(
    scopes: &[&ScopeAssessment],
    is_it: &dyn Fn(&TaskAssessment, TaskRef) -> bool,
) -> Option<Next> {
    for scope in scopes {
        for task in &scope.tasks {
            let of = TaskRef { scope: scope.scope, id: task.task.id };
            if is_it(task, of) {
                return Some(Next::Task(of));
            }
        }
    }
    None
}

fn waits_for_fact(task: &TaskAssessment) -> bool {
    let is_fact = |m: &Missing| matches!(m, Missing::Field(..) | Missing::Users(..));
    task.waits_for.iter().any(is_fact)
}
