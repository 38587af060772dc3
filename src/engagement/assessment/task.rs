//! Where each thing to do stands: a row of the list, and the card when its turn has come.

use super::assessor::Assessor;
use super::item::ItemAssessment;
use super::ledger::{LedgerLine, StatementState};
use super::{Missing, Status};
use crate::document::add_once;
use crate::engagement::Scope;
use crate::playbook::{Field, Item, ItemId, NoteKind, Requirement, Task, TaskKind};

/// One task on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskAssessment {
    /// The task.
    pub task: &'static Task,
    /// The step it belongs to, by id.
    pub step: &'static str,
    /// Where it stands.
    pub state: Status,
    /// What it waits for; empty unless it is blocked.
    pub waits_for: Vec<Missing>,
    /// What it lacks to be done; empty once it is.
    pub missing: Vec<Missing>,
    /// The fields that it is done with, those that can stay empty last.
    pub fields: Vec<Field>,
    /// The items that are ticked by hand.
    pub ticks: Vec<ItemId>,
}

impl TaskAssessment {
    /// What it waits for, if it does.
    pub fn waits_for(&self) -> Option<&[Missing]> {
        (self.state == Status::Blocked).then_some(&self.waits_for)
    }
}

/// Where a task stands, what it waits for, and what it lacks.
type TaskStatus = (Status, Vec<Missing>, Vec<Missing>);

impl Assessor<'_> {
    /// What there is to do in a scope, in order.
    pub(super) fn tasks(
        &self,
        scope: Scope,
        items: &[ItemAssessment],
        ledger: &[LedgerLine],
    ) -> Vec<TaskAssessment> {
        let mut tasks = Vec::new();
        for step in self.case.playbook.steps_of(scope == Scope::HandOff) {
            for task in step.tasks {
                let is_own = |item: &&ItemAssessment| task.items.contains(&item.item.id);
                let own: Vec<&ItemAssessment> = items.iter().filter(is_own).collect();
                // What hangs on an answer comes with the answer.
                let mut applying: Vec<&Item> = own.iter().map(|item| item.item).collect();
                applying.retain(|item| self.applies(item, scope) == Some(true));
                let ticks = applying.iter().filter(|item| item.is_ticked_by_hand());
                let ticks = ticks.map(|item| item.id).collect();
                let (state, waits_for, missing) = match task.kind {
                    TaskKind::Note(note) => note_state(note, ledger),
                    TaskKind::Wait => self.wait_state(items),
                    TaskKind::Form | TaskKind::Services | TaskKind::Mail(_) => state_of(task, &own),
                };
                let fields = fields(scope, task, &applying);
                let step = step.id;
                tasks.push(TaskAssessment { task, step, state, waits_for, missing, fields, ticks });
            }
        }
        tasks
    }

    /// The arrival in the queue is waited for once it was asked for.
    fn wait_state(&self, items: &[ItemAssessment]) -> TaskStatus {
        let sent = Field::AssignmentMailSent;
        let has_arrived = self.case.yes(Scope::HandOff, Field::QueueConfirmed) == Some(true);
        let is_asked_for = self.case.happened(Scope::HandOff, sent, self.today).is_some()
            || items.iter().any(|item| item.is_skipped && item.item.note().is_some());
        match (has_arrived, is_asked_for) {
            (true, _) => (Status::Done, Vec::new(), Vec::new()),
            (false, true) => (Status::Open, Vec::new(), vec![Missing::Queue]),
            (false, false) => {
                let waits_for = vec![Missing::Field(Scope::HandOff, sent)];
                (Status::Blocked, waits_for, vec![Missing::Queue])
            }
        }
    }
}

/// The fields of a task: what its items that apply are settled by, then what it offers.
fn fields(scope: Scope, task: &Task, applying: &[&Item]) -> Vec<Field> {
    let mut fields = task.asks.to_vec();
    let in_order = task.items.iter().filter_map(|id| applying.iter().find(|item| item.id == *id));
    for requirement in in_order.flat_map(|item| item.settled_by) {
        let field = match requirement {
            Requirement::Answered(field) | Requirement::Happened(field) => *field,
            Requirement::MilestoneReached => Field::ActiveUsers,
            _ => continue,
        };
        if field.place() == scope.place() {
            add_once(&mut fields, field);
        }
    }
    for field in task.offers {
        add_once(&mut fields, *field);
    }
    fields
}

/// A form or an e-mail is what its items are.
fn state_of(task: &Task, items: &[&ItemAssessment]) -> TaskStatus {
    if items.iter().all(|item| item.state == Status::Dormant) {
        return (Status::Dormant, Vec::new(), Vec::new());
    }
    let (mut is_open, mut first, mut missing) = (false, None, Vec::new());
    for item in items.iter().filter(|item| !item.is_settled()) {
        is_open |= item.state == Status::Open;
        first = first.or(Some(item));
        for lacking in item.missing.iter().chain(&item.waits_for) {
            let is_within = matches!(lacking, Missing::Item(_, id) if task.items.contains(id));
            if !is_within {
                add_once(&mut missing, *lacking);
            }
        }
    }
    let Some(first) = first else { return (Status::Done, Vec::new(), Vec::new()) };
    let mut waits_for = first.waits_for.clone();
    // Whom an e-mail goes to is asked for where it is written.
    waits_for.retain(|missing| !is_recipients(task, missing));
    if is_open || waits_for.is_empty() {
        (Status::Open, Vec::new(), missing)
    } else {
        (Status::Blocked, waits_for, missing)
    }
}

fn is_recipients(task: &Task, missing: &Missing) -> bool {
    match (task.kind, missing) {
        (TaskKind::Mail(mail), Missing::Field(_, field)) => mail.recipients() == *field,
        _ => false,
    }
}

/// A note is to be pasted once all that it will say is ready: that makes the fewest pastes.
fn note_state(note: NoteKind, ledger: &[LedgerLine]) -> TaskStatus {
    let mut state = Status::Dormant;
    for line in ledger.iter().filter(|line| line.note == note) {
        if let StatementState::NotReady(missing) = &line.state {
            return (Status::Blocked, missing.clone(), Vec::new());
        }
        if line.is_due() {
            state = Status::Open;
        } else if state == Status::Dormant {
            state = Status::Done;
        }
    }
    (state, Vec::new(), Vec::new())
}
