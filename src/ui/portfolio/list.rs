//! The cases that go on, a line each: what a case is called, what comes next, by when. The lines of many are
//! drawn in portions, so that the first stand at once.

use std::rc::Rc;
use std::time::Duration;

use chrono::NaiveDate;

use super::controls::new_case;
use super::entry::{Entry, Told};
use crate::engagement::Standing;
use crate::engagement::assessment::{Missing, Next, TaskAssessment, next};
use crate::playbook::TaskKind;
use crate::text::value_text;
use crate::ui::case::{arguments, task_key, tenant, waits_for};
use crate::ui::prelude::*;

/// How many lines are drawn at once: more than a screen has room for.
const PORTION: usize = 40;

/// How long the browser has for other things before the next portion.
const PAUSE: Duration = Duration::from_millis(30);

/// The heading, the search and the lines of what was found.
pub fn list(session: Session, found: Vec<Rc<Entry>>, typed: Watched<String>) -> Markup {
    let text = typed.get();
    let key = if text.is_empty() { "cases-none" } else { "cases-not-found" };
    let nothing = found.is_empty().then(|| html! { <p class="because">{session.t(key)}</p> });
    let find = session.t("cases-find");
    html! {
        <div class="top">
            <h1>{session.t("cases-title")}</h1>
            <input type="search" name="search" aria-label=find.clone() placeholder=find autocomplete="off"
                prop:value=text on:input=move |event| typed.set(event_target_value(&event))/>
            {new_case(session)}
        </div>
        <p class="heads" aria-hidden="true">
            <span>{session.t("cases-head-case")}</span>
            <span>{session.t("next")}</span>
            <span>{session.t("cases-head-due")}</span>
        </p>
        <ol class="cases">{lines(session, found.into())}</ol>
        {nothing}
    }
}

/// The first lines, and the others a moment later, unless what most of them say is known already.
pub fn lines(session: Session, found: Rc<[Rc<Entry>]>) -> Markup {
    let (now, later) = found.split_at(found.len().min(PORTION));
    let now = each(now, |entry| row(session, entry));
    if later.is_empty() {
        return now;
    }
    let later: Rc<[Rc<Entry>]> = later.into();
    let new = later.iter().take(PORTION).filter(|entry| entry.told.get().is_none());
    let is_time = Watched::new(new.count() < PORTION / 2);
    if !is_time.get_untracked() {
        set_timeout(move || is_time.set(true), PAUSE);
    }
    let rest = region(move || is_time.get().then(|| lines(session, later.clone())));
    html! { {now} {rest} }
}

fn row(session: Session, entry: &Entry) -> Markup {
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
    let kind = |task| assessment.task(task).map(|task| task.task.kind);
    match next(case, assessment, Scope::Case, &[]) {
        Next::Task(task) if kind(task) == Some(TaskKind::Wait) => waits(&[Missing::Queue]),
        Next::Task(task) => {
            let key = format!("next-{}", task_key(task));
            to_do(session.tw(&key, &arguments(session, current, task.scope)))
        }
        Next::Conflict => to_do(session.t("next-conflict")),
        Next::Close | Next::Closed | Next::Paused => to_do(session.t("close-case")),
        Next::Elsewhere(_) => {
            let mut tasks = assessment.scopes().flat_map(|scope| &scope.tasks);
            waits(tasks.find_map(TaskAssessment::waits_for).unwrap_or_default())
        }
    }
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
