//! The lines of the list as plain data: what each task is called and where it stands.

use crate::engagement::Case;
use crate::engagement::assessment::{
    ItemAssessment, Missing, ScopeAssessment, StatementState, TaskAssessment, TaskState,
};
use crate::playbook::{Item, Playbook, Requirement, Task, TaskKind};
use crate::text::missing_text;

use super::context::arguments;
use crate::ui::prelude::*;

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The task that it leads to.
    pub task: TaskRef,
    /// The step it belongs to, by id.
    pub step: &'static str,
    /// What there is to do, or what was done.
    pub title: String,
    /// Where it stands.
    pub place: String,
    /// The word for `data-state`.
    pub state: &'static str,
    /// The items that stand in it, with their states, and whether each is ticked by hand.
    pub items: Vec<RowItem>,
}

/// An item in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowItem {
    /// The id.
    pub id: &'static str,
    /// The word for `data-state`.
    pub state: &'static str,
    /// Whether it is ticked by hand.
    pub is_ticked_by_hand: bool,
}

/// The lines of a step, without what does not apply; before the first step, those of the case.
pub fn rows(session: Session, current: &Current, at: Scope, step: &str) -> Vec<Row> {
    if step == "begin" {
        return begin_rows(session, current);
    }
    let mut rows = Vec::new();
    if let Some(scope) = current.assessment.scope(at) {
        for task in &scope.tasks {
            if task.step == step && task.state != TaskState::Dormant {
                rows.push(row(session, current, scope, task));
            }
        }
    }
    rows
}

fn row(session: Session, current: &Current, scope: &ScopeAssessment, task: &TaskAssessment) -> Row {
    let reference = TaskRef { scope: scope.scope, id: task.task.id };
    let is_done = task.state == TaskState::Done;
    let key = task_key(reference);
    let arguments = row_arguments(session, current, scope, task);
    let title = format!("{}-{key}", if is_done { "done" } else { "row" });
    let in_task = scope.items.iter().filter(|item| belongs_to(item.item, task.task));
    Row {
        task: reference,
        step: task.step,
        title: session.tw(&title, &arguments),
        place: place(session, current, scope, task),
        state: task.state.name(),
        items: in_task.filter(|item| item.state.name() != "dormant").map(row_item).collect(),
    }
}

fn row_item(item: &ItemAssessment) -> RowItem {
    RowItem {
        id: item.item.id.0,
        state: item.state.name(),
        is_ticked_by_hand: item.item.is_ticked_by_hand(),
    }
}

/// Whether an item stands with a task: one of its own that has no line in the record, or one that
/// repeats such a one.
pub fn belongs_to(item: &Item, task: &Task) -> bool {
    let is_of_record = item.note().is_some() && !item.is_ticked_by_hand();
    let is_own = task.items.contains(&item.id);
    let repeats_own = item.repeats.is_some_and(|id| task.items.contains(&id));
    (is_own && !is_of_record) || repeats_own
}

/// The item of a task that a field settles and that has no other control.
pub fn item_of(playbook: &'static Playbook, task: &Task, field: Field) -> Option<&'static Item> {
    let mut items = task.items.iter().filter_map(|id| playbook.item(id.0));
    items.find(|item| {
        let settles = |r: &Requirement| matches!(r, Requirement::Answered(f) if *f == field);
        belongs_to(item, task) && !item.is_ticked_by_hand() && item.settled_by.iter().any(settles)
    })
}

fn row_arguments(
    session: Session,
    current: &Current,
    scope: &ScopeAssessment,
    task: &TaskAssessment,
) -> Arguments {
    let words = session.words();
    let today = session.today.get_untracked();
    let day = |field: Field| current.case.day(scope.scope, field);
    let day = match task.task.kind {
        TaskKind::Mail(mail) => day(mail.sent()),
        _ => day(Field::DiscussionDate),
    };
    let ready = match current.case.yes(scope.scope, Field::ReadyForMore) {
        Some(true) => "yes",
        _ => "no",
    };
    let users = current.case.number(scope.scope, Field::ActiveUsers).unwrap_or(0);
    let skipped = scope.items.iter().any(|i| task.task.items.contains(&i.item.id) && i.is_skipped);
    arguments(session, current, scope.scope)
        .text("day", day.map_or_else(String::new, |day| words.day_short(day, today)))
        .text("ready", ready)
        .text("skipped", if skipped { "yes" } else { "no" })
        .number("users", u64::from(users))
}

fn place(
    session: Session,
    current: &Current,
    scope: &ScopeAssessment,
    task: &TaskAssessment,
) -> String {
    let is_note = matches!(task.task.kind, TaskKind::Note(_));
    match &task.state {
        TaskState::Waiting(missing) => waits_for(session, &current.case, scope.scope, missing),
        TaskState::Open if is_note => session.t("ready-to-paste"),
        TaskState::Open => session.t("to-do"),
        TaskState::Done => match task.task.kind {
            TaskKind::Note(note) => {
                let days = scope.ledger.iter().filter(|line| line.note == note);
                let last = days.filter_map(|line| match &line.state {
                    StatementState::OnRecord { day, .. } => Some(*day),
                    _ => None,
                });
                pasted(session, last.max())
            }
            _ if is_skipped(scope, task) => session.t("skipped"),
            _ => session.t("done"),
        },
        TaskState::Dormant => String::new(),
    }
}

/// "Pasted 27 Nov".
pub fn pasted(session: Session, day: Option<chrono::NaiveDate>) -> String {
    let today = session.today.get_untracked();
    let day = day.map(|day| session.words().day_short(day, today));
    session.tw("pasted-on", &Arguments::new().text("day", day.unwrap_or_default()))
}

fn is_skipped(scope: &ScopeAssessment, task: &TaskAssessment) -> bool {
    let of_task = scope.items.iter().filter(|item| task.task.items.contains(&item.item.id));
    of_task.filter(|item| item.state.name() == "done").any(|item| item.is_skipped)
}

/// The sign of a state.
pub fn sign(state: &str) -> &'static str {
    match state {
        "done" => "done",
        "blocked" => "waits",
        _ => "ready",
    }
}

/// How much of a step is done.
pub fn progress(session: Session, rows: &[Row]) -> String {
    let done = rows.iter().filter(|row| row.state == "done").count();
    let arguments = Arguments::new().number("done", done as u64).number("total", rows.len() as u64);
    session.tw("progress", &arguments)
}

/// A step as a line: how much of it is done, or what all of it waits for.
pub fn moment_place(session: Session, step: &str, rows: &[Row]) -> String {
    match rows.first() {
        Some(_) if step == "begin" => session.t("to-do"),
        Some(first) if rows.iter().all(|row| row.state == "blocked") => first.place.clone(),
        _ => progress(session, rows),
    }
}

/// The lines of a case's first moment.
fn begin_rows(session: Session, current: &Current) -> Vec<Row> {
    let playbook = current.case.playbook;
    let has_service = current.case.kept_rounds().next().is_some();
    let of = |task: &'static Task, is_done: bool| {
        let reference = TaskRef { scope: Scope::Case, id: task.id };
        let key = task_key(reference);
        let title = format!("{}-{key}", if is_done { "done" } else { "row" });
        Row {
            task: reference,
            step: "begin",
            title: session.tw(&title, &arguments(session, current, Scope::Case)),
            place: session.t(if is_done { "done" } else { "to-do" }),
            state: if is_done { "done" } else { "open" },
            items: Vec::new(),
        }
    };
    vec![
        of(playbook.facts, current.assessment.facts.is_empty()),
        of(playbook.services, has_service),
    ]
}

/// "Waits for the discussion".
pub fn waits_for(session: Session, case: &Case, at: Scope, missing: &[Missing]) -> String {
    let first = missing.first().map(|missing| missing_text(missing, at, case, &session.words()));
    session.tw("waits-for", &Arguments::new().text("what", first.unwrap_or_default()))
}

/// The part of a catalogue's key that names a task.
pub fn task_key(task: TaskRef) -> String {
    let key = task.id.0.replace(':', "-");
    if task.scope == Scope::HandOff && key.starts_with("note-") {
        format!("{key}-hand-off")
    } else {
        key
    }
}
