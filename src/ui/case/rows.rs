//! The lines of the list as plain data: what each task is called and where it stands; and what else a case's page
//! says in the page's language.

use chrono::NaiveDate;

use crate::engagement::Case;
use crate::engagement::assessment::{ItemAssessment, ScopeAssessment, Status, TaskAssessment};
use crate::playbook::{Item, NoteKind, Requirement, Task, TaskKind};
use crate::text::{progress_text, tenant_text};
use crate::ui::prelude::*;

pub struct Row<'a> {
    /// The task that it leads to.
    pub task: TaskRef,
    /// What there is to do, or what was done.
    pub title: String,
    /// Where it stands.
    pub place: String,
    /// The word for `data-state`.
    pub state: &'static str,
    pub items: Vec<&'a ItemAssessment>,
}

/// The lines of a step, without what does not apply; before the first step, those of the case.
pub fn rows<'a>(current: &'a Current, at: Scope, step: &str) -> Vec<Row<'a>> {
    let (playbook, assessment) = (current.case.playbook, &current.assessment);
    let mut rows = Vec::new();
    if step == "begin" {
        let has_service = current.case.kept_rounds().next().is_some();
        rows.push(row_of_case(current, playbook.facts, assessment.facts.is_empty()));
        rows.push(row_of_case(current, playbook.services, has_service));
    } else if let Some(scope) = assessment.scope(at) {
        for task in &scope.tasks {
            if task.step == step && !matches!(task.state, Status::Dormant) {
                rows.push(row(current, scope, task));
            }
        }
    }
    rows
}

fn row_of_case(current: &Current, task: &Task, is_done: bool) -> Row<'static> {
    let task = TaskRef { scope: Scope::Case, id: task.id };
    let about = current.arguments(Scope::Case);
    Row {
        task,
        title: title(task, is_done, &about),
        place: t(if is_done { "done" } else { "to-do" }),
        state: if is_done { "done" } else { "open" },
        items: Vec::new(),
    }
}

fn row<'a>(current: &Current, scope: &'a ScopeAssessment, task: &TaskAssessment) -> Row<'a> {
    let (case, at) = (&current.case, scope.scope);
    let reference = TaskRef { scope: at, id: task.task.id };
    let day = match task.task.kind {
        TaskKind::Mail(mail) => case.day(at, mail.sent()),
        _ => case.day(at, Field::DiscussionDate),
    };
    let day = day.map(day_short);
    let about = current
        .arguments(at)
        .text("day", day.unwrap_or_default())
        .flag("ready", case.yes(at, Field::ReadyForMore) == Some(true))
        .flag("skipped", is_skipped(scope, task))
        .number("users", case.number(at, Field::ActiveUsers).unwrap_or(0));
    let is_done = matches!(task.state, Status::Done);
    let items = items_of(scope, task.task);
    Row {
        task: reference,
        title: title(reference, is_done, &about),
        place: place(current, scope, task),
        state: task.state.name(),
        items: items.filter(|item| item.state.name() != "dormant").collect(),
    }
}

/// What a task is called: what there is to do, or what was done.
pub fn title(task: TaskRef, is_done: bool, about: &Arguments) -> String {
    let (key, words) = (task_key(task), words());
    let begins = if is_done { &["done"][..] } else { &["row", "next"] };
    let mut keys = begins.iter().map(|begin| format!("{begin}-{key}"));
    keys.find(|key| words.has(key)).map_or_else(String::new, |key| words.text_with(&key, about))
}

/// Whether an item stands with a task: one of its own that has no line in the record, or one that repeats one
/// of its own.
fn stands_with(item: &Item, task: &Task) -> bool {
    let is_of_record = item.note().is_some() && !item.is_ticked_by_hand();
    (task.items.contains(&item.id) && !is_of_record)
        || item.repeats.is_some_and(|id| task.items.contains(&id))
}

pub fn items_of<'a>(
    scope: &'a ScopeAssessment,
    task: &Task,
) -> impl Iterator<Item = &'a ItemAssessment> {
    scope.items.iter().filter(move |item| stands_with(item.item, task))
}

/// The item of a task that a field settles and that has no other control.
pub fn settled_by<'a>(
    scope: &'a ScopeAssessment,
    task: &Task,
    field: Field,
) -> Option<&'a ItemAssessment> {
    let settles = |it: &Requirement| matches!(it, Requirement::Answered(other) if *other == field);
    let mut own = task.items.iter().filter_map(|id| scope.item(*id));
    own.find(|ItemAssessment { item, .. }| {
        stands_with(item, task) && !item.is_ticked_by_hand() && item.settled_by.iter().any(settles)
    })
}

fn place(current: &Current, scope: &ScopeAssessment, task: &TaskAssessment) -> String {
    match (task.state, task.task.kind) {
        (Status::Blocked, _) => current.writer(scope.scope, &words()).waiting_text(&task.waits_for),
        (Status::Open, TaskKind::Note(_)) => t("ready-to-paste"),
        (Status::Open, _) => t("to-do"),
        (Status::Done, TaskKind::Note(note)) => pasted(scope.pasted_on(note)),
        (Status::Done, _) if is_skipped(scope, task) => t("skipped"),
        (Status::Done, _) => t("done"),
        (Status::Dormant, _) => String::new(),
    }
}

fn is_skipped(scope: &ScopeAssessment, task: &TaskAssessment) -> bool {
    let own = task.task.items;
    scope.items.iter().any(|item| item.is_skipped && own.contains(&item.item.id))
}

/// What a case is called: its tenant.
pub fn tenant(case: &Case) -> String {
    tenant_text(case, &words())
}

/// A day in a few words, as it is said today.
pub fn day_short(day: NaiveDate) -> String {
    words().day_short(day, session().today.get_untracked())
}

/// That a note was pasted, and when.
pub fn pasted_text(current: &Current, scope: Scope, note: NoteKind, day: NaiveDate) -> String {
    let about = current.arguments(scope).text("note", note.portal_name());
    let is_today = day == session().today.get_untracked();
    tw("receipt-pasted", &about.flag("today", is_today).text("day", day_short(day)))
}

/// "Pasted 27 Nov".
pub fn pasted(day: Option<NaiveDate>) -> String {
    let day = day.map(day_short);
    tw("pasted-on", &Arguments::new().text("day", day.unwrap_or_default()))
}

pub fn sign(state: &str) -> &'static str {
    match state {
        "done" => "done",
        "blocked" => "waits",
        _ => "ready",
    }
}

/// How much of a step is done: "3 of 8".
pub fn progress_of(rows: &[Row]) -> String {
    let done = rows.iter().filter(|row| row.state == "done").count();
    progress_text((done, rows.len()), &words())
}

/// The task of a scope in which something of this kind is done.
pub fn task_of(scope: &ScopeAssessment, kind: TaskKind) -> Option<TaskRef> {
    let task = scope.tasks.iter().find(|task| task.task.kind == kind)?;
    Some(TaskRef { scope: scope.scope, id: task.task.id })
}

/// The part of a catalogue's key that names a task.
pub fn task_key(task: TaskRef) -> String {
    task.id.0.replace(':', "-")
}
