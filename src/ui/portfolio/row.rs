//! A case's line: what it is called, what comes next, by when. The whole line is one link.

use leptos::prelude::*;

use super::entry::Entry;
use crate::engagement::assessment::{Missing, Next, TaskRef, TaskState, next};
use crate::engagement::{Scope, Standing};
use crate::locale::Arguments;
use crate::playbook::TaskKind;
use crate::ui::case::{arguments, task_key, waits_for};
use crate::ui::components::icon;
use crate::ui::route::Route;
use crate::ui::session::{Current, Session};

/// What stands in the middle of a line: the sign, the word for `data-state`, the words.
struct Told {
    sign: &'static str,
    state: &'static str,
    text: String,
}

/// The line of a case.
pub fn row(session: Session, entry: &Entry) -> AnyView {
    let told = told(session, entry);
    let class = match entry.due {
        Some(due) if due.day < entry.today => "due late",
        _ => "due",
    };
    html! {
        <li data-state=told.state>
            {name(session, entry)}
            {icon(told.sign)}
            <p>{told.text}</p>
            <p class=class>{due(session, entry)}</p>
        </li>
    }
}

/// The name of a case, which leads to it, and its services.
pub fn name(session: Session, entry: &Entry) -> AnyView {
    let words = session.words();
    let services = match entry.services.as_slice() {
        [] => session.t("cases-no-service"),
        services => words.list(services),
    };
    let under = match &entry.apart {
        Some(apart) => format!("{services} · {apart}"),
        None => services,
    };
    let href = Route::Case(entry.id.clone(), None).hash();
    html! { <div><a href=href>{title(session, entry)}</a><small>{under}</small></div> }
}

/// What a case is called.
pub fn title(session: Session, entry: &Entry) -> String {
    if entry.tenant.is_empty() { session.t("no-name") } else { entry.tenant.clone() }
}

fn told(session: Session, entry: &Entry) -> Told {
    let told = |sign, state, text| Told { sign, state, text };
    let on = |key: &str, day: chrono::NaiveDate, reason: &str| {
        let day = session.words().day(day);
        let about = Arguments::new().text("day", day).text("reason", reason);
        session.tw(key, &about)
    };
    if entry.is_read_only {
        return told("mind", "blocked", session.t("cases-newer"));
    }
    match &entry.standing {
        Standing::Closed { since } => told("done", "done", on("cases-closed-on", *since, "")),
        Standing::Withdrawn { since, reason } => {
            told("done", "done", on("cases-withdrawn-on", *since, reason))
        }
        Standing::Paused { reason, .. } => {
            let about = Arguments::new().text("reason", reason.clone());
            told("rests", "blocked", session.tw("cases-paused", &about))
        }
        Standing::Active => match session.current(&entry.id) {
            Some(current) => next_told(session, &current),
            None => told("mind", "blocked", String::new()),
        },
    }
}

fn next_told(session: Session, current: &Current) -> Told {
    let (case, assessment) = (&current.case, &current.assessment);
    let waits = |missing: &[Missing]| Told {
        sign: "waits",
        state: "blocked",
        text: waits_for(session, case, Scope::Case, missing),
    };
    let to_do = |text| Told { sign: "ready", state: "open", text };
    match next(case, assessment, Scope::Case, &[]) {
        Next::Task(task) if is_wait(current, task) => waits(&[Missing::Queue]),
        Next::Task(task) => {
            let key = format!("next-{}", task_key(task));
            to_do(session.tw(&key, &arguments(session, current, task.scope)))
        }
        Next::Conflict => to_do(session.t("next-conflict")),
        Next::Close | Next::Closed | Next::Paused => to_do(session.t("close-case")),
        Next::Elsewhere(_) => {
            let tasks = assessment.scopes().flat_map(|scope| &scope.tasks);
            let mut missing = tasks.filter_map(|task| match &task.state {
                TaskState::Waiting(missing) => Some(missing.as_slice()),
                _ => None,
            });
            waits(missing.next().unwrap_or_default())
        }
    }
}

fn is_wait(current: &Current, task: TaskRef) -> bool {
    let task = current.assessment.task(task);
    task.is_some_and(|task| task.task.kind == TaskKind::Wait)
}

/// "25 Nov, 2 days late".
fn due(session: Session, entry: &Entry) -> AnyView {
    let Some(due) = entry.due else {
        let text = (!entry.is_over()).then(|| session.t("due-no-day"));
        return text.into_any();
    };
    let days = due.day.signed_duration_since(entry.today).num_days();
    let about = Arguments::new().number("days", days.unsigned_abs());
    let day = match days {
        0 => session.t("today"),
        _ => session.words().day_short(due.day, entry.today),
    };
    let how = match (days, due.is_look_again) {
        (..0, _) => session.tw("due-late", &about),
        (_, true) => session.t("due-look-again"),
        (0, false) => String::new(),
        (_, false) => session.tw("due-in", &about),
    };
    html! { <b>{day}</b> {how} }
}
