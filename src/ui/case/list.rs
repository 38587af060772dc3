//! Under the card: the moment at hand, a line for each thing to do; the other moments and the record,
//! closed.

use leptos::prelude::*;

use super::cards::{record, tick};
use super::context::CaseContext;
use super::rows::{self, Row};
use crate::engagement::Scope;
use crate::engagement::assessment::{Next, ScopeAssessment, TaskAssessment, TaskRef};
use crate::locale::Arguments;
use crate::playbook::ItemId;
use crate::ui::components::live::{live, words};
use crate::ui::components::{icon, icon::turn};
use crate::ui::session::Current;

/// The list of a scope; while the card is about the whole case, its beginning is the moment at hand.
pub fn list(context: CaseContext, at: Scope, is_of_case: bool) -> AnyView {
    let session = context.session;
    // Which step is at hand follows from the card; a tick inside a step draws only its own line.
    let at_hand = Memo::new(move |_| step_at_hand(context, at, is_of_case));
    let steps = untrack(|| context.current.with(|c| steps(c, at)));
    let label = session.t("way");
    html! {
        <section class="columns list" aria-label=label>
            <div>{live(move || moment(context, at, at_hand.get()))}</div>
            <div class="moments">
                {live(move || {
                    let at_hand = at_hand.get();
                    let others = steps.iter().copied().filter(|step| *step != at_hand);
                    others.map(|step| closed_moment(context, at, step)).collect::<Vec<_>>()
                })}
                {record(context, at)}
            </div>
        </section>
    }
}

/// The steps of a scope. The facts and the services have their own ways in, above the card.
fn steps(current: &Current, at: Scope) -> Vec<&'static str> {
    let steps = current.case.playbook.steps_of(at == Scope::HandOff);
    steps.map(|step| step.id).collect()
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
    let unsettled =
        scope.tasks.iter().find(|task| !matches!(task.state.name(), "done" | "dormant"));
    shown.or(unsettled).or(scope.tasks.last()).map_or("begin", |task| task.step)
}

fn rows_of(context: CaseContext, at: Scope, step: &str) -> Vec<Row> {
    context.current.with(|current| {
        if step == "begin" {
            return rows::begin_rows(context.session, current);
        }
        let scope = current.assessment.scope(at);
        scope.map(|scope| rows::rows(context.session, current, scope, step)).unwrap_or_default()
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

/// The lines of a step, each drawn anew only when it has changed.
#[derive(Clone, Copy)]
struct Lines {
    context: CaseContext,
    rows: Memo<Vec<Row>>,
}

impl Lines {
    fn of(context: CaseContext, at: Scope, step: &'static str) -> Self {
        let rows = Memo::new(move |_| rows_of(context, at, step));
        Self { context, rows }
    }

    /// A view of each line. Which lines there are changes seldom, what they say often.
    fn each(self, line: fn(Self, TaskRef) -> AnyView) -> AnyView {
        let tasks = Memo::new(move |_| {
            let task =
                |row: &Row| (row.task, row.items.iter().map(|item| item.id).collect::<Vec<_>>());
            self.rows.with(|rows| rows.iter().map(task).collect::<Vec<_>>())
        });
        live(move || tasks.get().into_iter().map(|(task, _)| line(self, task)).collect::<Vec<_>>())
    }

    /// A part of a line.
    fn part<T>(self, task: TaskRef, part: fn(&Row) -> T) -> Memo<Option<T>>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| {
            self.rows.with(|rows| rows.iter().find(|row| row.task == task).map(part))
        })
    }

    fn is_here(self, task: TaskRef) -> Memo<bool> {
        Memo::new(move |_| self.context.is_shown(task))
    }

    fn link(self, task: TaskRef) -> AnyView {
        let title = self.part(task, |row| row.title.clone());
        let is_here = self.is_here(task);
        let open = move |event: web_sys::MouseEvent| {
            event.prevent_default();
            self.context.show(Next::Task(task));
        };
        html! {
            <a href="#" on:click=open aria-current=move || is_here.get().then_some("step")>
                {words(move || title.get())}
            </a>
        }
    }
}

fn moment(context: CaseContext, at: Scope, step: &'static str) -> AnyView {
    let session = context.session;
    let lines = Lines::of(context, at, step);
    let progress = Memo::new(move |_| match step {
        "begin" => lines.rows.with(|rows| {
            let done = rows.iter().filter(|row| row.state == "done").count();
            let arguments =
                Arguments::new().number("done", done as u64).number("total", rows.len() as u64);
            session.tw("progress", &arguments)
        }),
        _ => place(context, at, step),
    });
    html! {
        <div class="moment">
            <h3>{session.t(&format!("step-{step}"))}</h3>
            <span>{words(move || progress.get())}</span>
        </div>
        <ol class="rows">{lines.each(line)}</ol>
    }
}

fn place(context: CaseContext, at: Scope, step: &str) -> String {
    with_tasks(context, at, step, |tasks| {
        context.current.with(|current| rows::moment_place(context.session, current, at, tasks))
    })
}

/// One line: the sign, the words, where it stands. The whole line leads to the card.
fn line(lines: Lines, task: TaskRef) -> AnyView {
    let is_here = lines.is_here(task);
    let state = lines.part(task, |row| row.state);
    let row_place = lines.part(task, |row| row.place.clone());
    let items = lines.part(task, |row| row.items.clone());
    let here = lines.context.session.t("you-are-here");
    let place = move || {
        if is_here.get() { Some(here.clone()) } else { row_place.get() }
    };
    // On the card the items stand there.
    let marks = move || {
        let items = items.get().filter(|_| !is_here.get()).unwrap_or_default();
        let mark = |item: rows::RowItem| html! { <span hidden data-item=item.id data-state=item.state></span> };
        items.into_iter().map(mark).collect::<Vec<_>>()
    };
    html! {
        <li data-row=task.id.0 data-state=move || state.get() class:here=move || is_here.get()>
            {live(move || icon(sign(state.get(), is_here.get())))}
            {lines.link(task)}
            <span class="where">{place}</span>
            {marks}
        </li>
    }
}

fn sign(state: Option<&str>, is_here: bool) -> &'static str {
    match state {
        _ if is_here => "here",
        Some("done") => "done",
        Some("blocked") => "waits",
        _ => "ready",
    }
}

/// A step that is not at hand: closed, with its items inside.
fn closed_moment(context: CaseContext, at: Scope, step: &'static str) -> AnyView {
    let session = context.session;
    let lines = Lines::of(context, at, step);
    let state = Memo::new(move |_| {
        lines.rows.with(|rows| {
            let all = |state: &str| rows.iter().all(|row| row.state == state);
            if all("done") {
                "done"
            } else if all("blocked") {
                "blocked"
            } else {
                "open"
            }
        })
    });
    let head = Memo::new(move |_| match (step, state.get()) {
        (_, "done") => session.t("done"),
        ("begin", _) => session.t("to-do"),
        _ => place(context, at, step),
    });
    html! {
        <details data-state=move || state.get()>
            <summary>
                {live(move || icon(sign(Some(state.get()), false)))}
                <div>
                    <h3>{session.t(&format!("step-{step}"))}</h3>
                    <p class="where">{words(move || head.get())}</p>
                </div>
                {turn()}
            </summary>
            <ul class="rows">{lines.each(closed_line)}</ul>
        </details>
    }
}

/// A line of a closed step, with its items as they can be ticked.
fn closed_line(lines: Lines, task: TaskRef) -> AnyView {
    let context = lines.context;
    let is_here = lines.is_here(task);
    let state = lines.part(task, |row| row.state);
    let row_place = lines.part(task, |row| row.place.clone());
    let items = lines.part(task, |row| row.items.clone());
    let ids = untrack(|| items.get()).unwrap_or_default();
    let of_items = move || {
        let ids = if is_here.get() { Vec::new() } else { ids.clone() };
        let view_of = |item: rows::RowItem| match item.is_ticked {
            Some(_) => tick(context, task.scope, ItemId(item.id)),
            None => {
                let state = move || {
                    let items = items.get().unwrap_or_default();
                    items.into_iter().find(|other| other.id == item.id).map(|item| item.state)
                };
                html! { <span hidden data-item=item.id data-state=state></span> }
            }
        };
        ids.into_iter().map(view_of).collect::<Vec<_>>()
    };
    html! {
        <li data-row=task.id.0 data-state=move || state.get()>
            {lines.link(task)}
            <span class="where">{words(move || row_place.get())}</span>
            {of_items}
        </li>
    }
}
