//! Under the card: the moment at hand, a line for each thing to do; the other moments and the record,
//! closed.

use leptos::prelude::*;

use super::cards::record;
use super::context::CaseContext;
use super::rows::{self, Row, RowItem};
use crate::engagement::Scope;
use crate::engagement::assessment::{Next, ScopeAssessment, TaskAssessment};
use crate::engagement::command::Tick;
use crate::playbook::ItemId;
use crate::ui::components::icon;

/// The list of a scope; while the card is about the whole case, its beginning is the moment at hand.
pub fn list(context: CaseContext, at: Scope, is_of_case: bool) -> AnyView {
    let session = context.session;
    // Which step is at hand follows from the card; a tick inside a step draws only its own line.
    let at_hand = Memo::new(move |_| step_at_hand(context, at, is_of_case));
    let steps = untrack(|| context.current.with(|c| steps(c, at)));
    let label = session.t("way");
    view! {
        <section class="columns list" aria-label=label>
            <div>{move || moment(context, at, at_hand.get())}</div>
            <div class="moments">
                {move || {
                    let at_hand = at_hand.get();
                    let others = steps.iter().copied().filter(|step| *step != at_hand);
                    others.map(|step| closed_moment(context, at, step)).collect::<Vec<_>>()
                }}
                {record(context, at)}
            </div>
        </section>
    }
    .into_any()
}

fn steps(current: &crate::ui::session::Current, at: Scope) -> Vec<&'static str> {
    let steps = current.case.playbook.steps_of(at == Scope::HandOff);
    std::iter::once("begin")
        .chain(steps.map(|step| step.id))
        .collect()
}

/// The step of the card's task, or else the first one with something to do.
fn step_at_hand(context: CaseContext, at: Scope, is_of_case: bool) -> &'static str {
    let current = context.current.get();
    let Some(scope) = current.assessment.scope(at).filter(|_| !is_of_case) else {
        return "begin";
    };
    let shown = match context.shown.get() {
        Next::Task(task) => scope.tasks.iter().find(|t| t.task.id == task.id),
        _ => None,
    };
    let unsettled = scope
        .tasks
        .iter()
        .find(|task| !matches!(task.state.name(), "done" | "dormant"));
    shown
        .or(unsettled)
        .or(scope.tasks.last())
        .map_or("begin", |task| task.step)
}

fn rows_of(context: CaseContext, at: Scope, step: &str) -> Vec<Row> {
    context.current.with(|current| {
        if step == "begin" {
            return rows::begin_rows(context.session, current);
        }
        let scope = current.assessment.scope(at);
        let rows = scope.map(|scope| rows::rows(context.session, current, scope));
        rows.unwrap_or_default()
            .into_iter()
            .filter(|row| row.step == step)
            .collect()
    })
}

fn with_tasks<T>(
    context: CaseContext,
    at: Scope,
    step: &str,
    view: impl FnOnce(&[&TaskAssessment]) -> T,
) -> T {
    context.current.with(|current| {
        let scope: Option<&ScopeAssessment> = current.assessment.scope(at);
        let tasks = scope.map_or(&[][..], |scope| &scope.tasks);
        let of_step: Vec<&TaskAssessment> = tasks.iter().filter(|task| task.step == step).collect();
        view(&of_step)
    })
}

/// The name of a step; the preparing of a service names it.
fn moment(context: CaseContext, at: Scope, step: &'static str) -> AnyView {
    let session = context.session;
    let rows = Memo::new(move |_| rows_of(context, at, step));
    let progress = Memo::new(move |_| {
        if step == "begin" {
            return rows.with(|rows| {
                let done = rows.iter().filter(|row| row.state == "done").count();
                let arguments = crate::locale::Arguments::new()
                    .number("done", done as u64)
                    .number("total", rows.len() as u64);
                session.tw("progress", &arguments)
            });
        }
        place(context, at, step)
    });
    view! {
        <div class="moment">
            <h3>{session.t(&format!("step-{step}"))}</h3>
            <span>{move || progress.get()}</span>
        </div>
        <ol class="rows">
            <For each=move || rows.get() key=|row| row.clone() children=move |row| line(context, row)/>
        </ol>
    }
    .into_any()
}

fn place(context: CaseContext, at: Scope, step: &str) -> String {
    with_tasks(context, at, step, |tasks| {
        context
            .current
            .with(|current| rows::moment_place(context.session, current, at, tasks))
    })
}

/// One line: the sign, the words, where it stands. The whole line leads to the card.
fn line(context: CaseContext, row: Row) -> AnyView {
    let session = context.session;
    let task = row.task;
    let is_here = Memo::new(move |_| context.is_shown(task));
    let sign = match row.state {
        "done" => "done",
        "blocked" => "waits",
        _ => "ready",
    };
    let open = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        context.show(Next::Task(task));
    };
    let here = session.t("you-are-here");
    let place = row.place.clone();
    let items = row.items.clone();
    view! {
        <li data-state=row.state class:here=move || is_here.get()>
            {move || icon(if is_here.get() { "here" } else { sign })}
            <a href="#" on:click=open aria-current=move || is_here.get().then_some("step")>{row.title}</a>
            <span class="where">{move || if is_here.get() { here.clone() } else { place.clone() }}</span>
            {move || (!is_here.get()).then(|| marks(&items))}
        </li>
    }
    .into_any()
}

/// The items that stand in a line; on the card they stand there.
fn marks(items: &[RowItem]) -> Vec<AnyView> {
    let mark = |item: &RowItem| {
        view! { <span hidden data-item=item.id data-state=item.state></span> }.into_any()
    };
    items.iter().map(mark).collect()
}

/// A step that is not at hand: closed, with its items inside.
fn closed_moment(context: CaseContext, at: Scope, step: &'static str) -> AnyView {
    let session = context.session;
    let rows = Memo::new(move |_| rows_of(context, at, step));
    let head = Memo::new(move |_| {
        let state = rows.with(|rows| {
            let all = |state: &str| rows.iter().all(|row| row.state == state);
            if all("done") {
                "done"
            } else if all("blocked") {
                "blocked"
            } else {
                "open"
            }
        });
        let place = match step {
            "begin" => session.t(if state == "done" { "done" } else { "to-do" }),
            _ if state == "done" => session.t("done"),
            _ => place(context, at, step),
        };
        (state, place)
    });
    let sign = move || {
        icon(match head.get().0 {
            "done" => "done",
            "blocked" => "waits",
            _ => "ready",
        })
    };
    view! {
        <details data-state=move || head.get().0>
            <summary>
                {sign}
                <div>
                    <h3>{session.t(&format!("step-{step}"))}</h3>
                    <p class="where">{move || head.get().1}</p>
                </div>
                <svg class="turn" aria-hidden="true"><use href="#turn"></use></svg>
            </summary>
            <ul class="rows">
                <For each=move || rows.get() key=|row| row.clone()
                    children=move |row| closed_line(context, row)/>
            </ul>
        </details>
    }
    .into_any()
}

/// A line of a closed step, with its items as they can be ticked.
fn closed_line(context: CaseContext, row: Row) -> AnyView {
    let task = row.task;
    let open = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        context.show(Next::Task(task));
    };
    let is_here = Memo::new(move |_| context.is_shown(task));
    let items = row.items.clone();
    let ticks = move || {
        (!is_here.get()).then(|| {
            let item = |item: &RowItem| closed_item(context, task.scope, item);
            items.iter().map(item).collect::<Vec<_>>()
        })
    };
    view! {
        <li data-state=row.state>
            <a href="#" on:click=open>{row.title}</a>
            <span class="where">{row.place}</span>
            {ticks}
        </li>
    }
    .into_any()
}

fn closed_item(context: CaseContext, scope: Scope, item: &RowItem) -> AnyView {
    let Some(is_ticked) = item.is_ticked else {
        return view! { <span hidden data-item=item.id data-state=item.state></span> }.into_any();
    };
    let id = ItemId(item.id);
    let on_change = move |event: web_sys::Event| {
        let is_done = event_target_checked(&event);
        // Refused, the box shows again what stands.
        let _ = context.run(&Tick {
            scope,
            item: id,
            is_done,
        });
    };
    let text = untrack(|| {
        let arguments = context.arguments(scope);
        context.session.tw(&format!("item-{}", item.id), &arguments)
    });
    let is_blocked = item.state == "blocked" && !is_ticked;
    view! {
        <label class="choice" data-item=item.id data-state=item.state>
            <input type="checkbox" prop:checked=is_ticked disabled=is_blocked on:change=on_change/>
            <span>{text} " " <span class="id">{item.id}</span></span>
        </label>
    }
    .into_any()
}
