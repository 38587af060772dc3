//! Where each thing to do stands: a row of the list, and the card when its turn has come.

use super::Missing;
use super::assessor::Assessor;
use super::item::{ItemAssessment, ItemState};
use super::ledger::{LedgerLine, StatementState};
use crate::engagement::case::Case;
use crate::engagement::scope::Scope;
use crate::playbook::{Field, ItemId, NoteKind, Requirement, Task, TaskKind};

/// Where a task stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaskState {
    /// It can be done now.
    Open,
    /// It is done.
    Done,
    /// It waits for something.
    Waiting(Vec<Missing>),
    /// It does not apply to this customer.
    Dormant,
}

impl TaskState {
    /// The word for `data-state`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Waiting(_) => "blocked",
            Self::Dormant => "dormant",
        }
    }
}

/// One task on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskAssessment {
    /// The task.
    pub task: &'static Task,
    /// The step it belongs to, by id.
    pub step: &'static str,
    /// Where it stands.
    pub state: TaskState,
    /// What it lacks to be done; empty once it is.
    pub missing: Vec<Missing>,
    /// The fields that it is done with, those that can stay empty last.
    pub fields: Vec<Field>,
    /// The items that are ticked by hand.
    pub ticks: Vec<ItemId>,
}

impl Assessor<'_> {
    /// What there is to do in a scope, in order.
    pub(super) fn tasks(
        &self,
        scope: Scope,
        items: &[ItemAssessment],
        ledger: &[LedgerLine],
    ) -> Vec<TaskAssessment> {
        let steps = self.case.playbook.steps_of(scope == Scope::HandOff);
        let tasks = steps.flat_map(|step| step.tasks.iter().map(move |task| (step.id, task)));
        let assessed = tasks.map(|(step, task)| {
            let own: Vec<&ItemAssessment> =
                items.iter().filter(|item| task.items.contains(&item.item.id)).collect();
            let (state, missing) = match task.kind {
                TaskKind::Note(note) => (note_state(note, ledger), Vec::new()),
                TaskKind::Wait => self.wait_state(items),
                TaskKind::Form | TaskKind::Services | TaskKind::Mail(_) => state_of(task, &own),
            };
            TaskAssessment {
                task,
                step,
                state,
                missing,
                fields: self.fields(scope, task),
                ticks: self.ticks(scope, &own),
            }
        });
        assessed.collect()
    }

    /// The fields of a task: what its items that apply are settled by, then what it offers.
    fn fields(&self, scope: Scope, task: &'static Task) -> Vec<Field> {
        let item = |id: &ItemId| self.case.playbook.item(id.0);
        let applying = task.items.iter().filter_map(item);
        let applying = applying.filter(|item| self.applies(item, scope) == Some(true));
        let asked = applying.flat_map(|item| item.settled_by).filter_map(|r| match r {
            Requirement::Answered(field) | Requirement::Happened(field) => Some(*field),
            Requirement::MilestoneReached => Some(Field::ActiveUsers),
            _ => None,
        });
        let asked = asked.filter(|field| Case::is_field_of(*field, scope));
        let mut fields: Vec<Field> = Vec::new();
        for field in task.asks.iter().copied().chain(asked).chain(task.offers.iter().copied()) {
            if !fields.contains(&field) {
                fields.push(field);
            }
        }
        fields
    }

    /// What is ticked by hand and applies; what hangs on an answer comes with the answer.
    fn ticks(&self, scope: Scope, items: &[&ItemAssessment]) -> Vec<ItemId> {
        let applying = items.iter().filter(|item| self.applies(item.item, scope) == Some(true));
        let by_hand = applying.filter(|item| item.item.is_ticked_by_hand());
        by_hand.map(|item| item.item.id).collect()
    }

    /// The arrival in the queue is waited for once it was asked for.
    fn wait_state(&self, items: &[ItemAssessment]) -> (TaskState, Vec<Missing>) {
        let sent = Field::AssignmentMailSent;
        let has_arrived = self.case.yes(Scope::HandOff, Field::QueueConfirmed) == Some(true);
        let is_asked_for = self.case.happened(Scope::HandOff, sent, self.today).is_some()
            || items.iter().any(|item| item.is_skipped && item.item.note().is_some());
        match (has_arrived, is_asked_for) {
            (true, _) => (TaskState::Done, Vec::new()),
            (false, true) => (TaskState::Open, vec![Missing::Queue]),
            (false, false) => {
                let waits_for = vec![Missing::Field(Scope::HandOff, sent)];
                (TaskState::Waiting(waits_for), vec![Missing::Queue])
            }
        }
    }
}

/// A form or an e-mail is what its items are.
fn state_of(task: &Task, items: &[&ItemAssessment]) -> (TaskState, Vec<Missing>) {
    let applying = || items.iter().filter(|item| item.state != ItemState::Dormant);
    let unsettled = || applying().filter(|item| !item.is_settled());
    if applying().next().is_none() {
        return (TaskState::Dormant, Vec::new());
    }
    if unsettled().next().is_none() {
        return (TaskState::Done, Vec::new());
    }
    let mut missing: Vec<Missing> = Vec::new();
    for lacking in unsettled().flat_map(|item| item.missing.iter().chain(&item.waits_for)) {
        let is_within =
            matches!(lacking, Missing::Item(_, id) if items.iter().any(|i| i.item.id == *id));
        if !missing.contains(lacking) && !is_within {
            missing.push(*lacking);
        }
    }
    let is_open = unsettled().any(|item| item.state == ItemState::Open);
    let mut waits_for: Vec<Missing> =
        unsettled().next().map_or_else(Vec::new, |item| item.waits_for.clone());
    // Whom an e-mail goes to is asked for where it is written.
    waits_for.retain(|missing| !is_recipients(task, missing));
    if is_open || waits_for.is_empty() {
        (TaskState::Open, missing)
    } else {
        (TaskState::Waiting(waits_for), missing)
    }
}

fn is_recipients(task: &Task, missing: &Missing) -> bool {
    match (task.kind, missing) {
        (TaskKind::Mail(mail), Missing::Field(_, field)) => mail.recipients() == *field,
        _ => false,
    }
}

/// A note is to be pasted once all that it will say is ready: that makes the fewest pastes.
fn note_state(note: NoteKind, ledger: &[LedgerLine]) -> TaskState {
    let lines = || ledger.iter().filter(|line| line.note == note);
    let not_ready = lines().find_map(|line| match &line.state {
        StatementState::NotReady(missing) => Some(missing.clone()),
        _ => None,
    });
    match not_ready {
        Some(missing) => TaskState::Waiting(missing),
        None if lines().next().is_none() => TaskState::Dormant,
        None if lines().any(LedgerLine::is_due) => TaskState::Open,
        None => TaskState::Done,
    }
}
