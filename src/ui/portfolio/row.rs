//! A case's line: what it is called, what comes next, by when. The whole line is one link.

use chrono::NaiveDate;

use super::entry::{Entry, Told};
use crate::engagement::Standing;
use crate::engagement::assessment::{Missing, Next, TaskState, next};
use crate::playbook::TaskKind;
use crate::text::value_text;
use crate::ui::case::{arguments, task_key, tenant, waits_for};
use crate::ui::prelude::*;

pub fn row(session: Session, entry: &Entry) -> Markup {
    let told = entry.told.get_or_init(|| told(session, entry));
    let is_late = entry.due.is_some_and(|due| due.day < entry.today);
    let href = Route::Case(entry.id.clone(), None).hash();
    html! {
        <li key=entry.id.as_str() data-state=told.state>
            <div><a href=href>{tenant(session, &entry.case)}</a><small>{under(session, entry)}</small></div>
            {icon(told.sign)}
            <p>{told.text.as_str()}</p>
            <p class=if is_late { "due late" } else { "due" }>{due(session, entry)}</p>
        </li>
    }
}

/// Its services, and what tells it apart from another of its name: the tenant's id, or the region.
fn under(session: Session, entry: &Entry) -> String {
    let words = session.words();
    let services: Vec<String> = entry.case.kept_rounds().map(|it| it.name.clone()).collect();
    let mut under = match services.as_slice() {
        [] => session.t("cases-no-service"),
        services => words.list(services),
    };
    if entry.has_namesake.get() {
        let region = entry.case.value(Scope::Case, Field::Region);
        let apart = match entry.case.text(Scope::Case, Field::TenantId) {
            "" => region.map(|region| value_text(region, &words)),
            tenant_id => Some(tenant_id.to_owned()),
        };
        under.extend(apart.map(|apart| format!(" · {apart}")));
    }
    under
}

fn told(session: Session, entry: &Entry) -> Told {
    let told = |sign, state, text| Told { sign, state, text };
    let over = |key: &str, day: NaiveDate, reason: &str| {
        let day = session.words().day(day);
        let about = Arguments::new().text("day", day).text("reason", reason);
        told("done", "done", session.tw(key, &about))
    };
    if entry.is_read_only {
        return told("mind", "blocked", session.t("cases-newer"));
    }
    match &entry.case.standing {
        Standing::Closed { since } => over("cases-closed-on", *since, ""),
        Standing::Withdrawn { since, reason } => over("cases-withdrawn-on", *since, reason),
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
fn due(session: Session, entry: &Entry) -> Markup {
    let Some(due) = entry.due else {
        return (!entry.is_over()).then(|| session.t("due-no-day")).into();
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
