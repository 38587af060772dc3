//! Under the card: the moment at hand, a line for each thing to do; the other moments, closed.

use super::cards::{record, tick};
use super::context::CaseContext;
use super::rows::{self, Row, RowItem, sign};
use crate::engagement::assessment::Next;
use crate::playbook::ItemId;
use crate::ui::components::icon::turn;
use crate::ui::prelude::*;

/// The list of the round on screen; while the card is about the whole case, its beginning is the moment
/// at hand.
pub fn list(context: CaseContext, current: &Current) -> Markup {
    let at = context.at.get();
    let at_hand = step_at_hand(context, current, at);
    // The facts and the services have their own ways in, above the card.
    let steps = current.case.playbook.steps_of(at == Scope::HandOff);
    let mut closed = Vec::new();
    for step in steps {
        if step.id != at_hand {
            closed.push(closed_moment(context, current, at, step.id));
        }
    }
    html! {
        <section class="columns list" aria-label=context.session.t("way")>
            <div>{moment(context, current, at, at_hand)}</div>
            <div class="moments">{closed} {record(context, current, at)}</div>
        </section>
    }
}

/// The step of the card's task, or else the first one with something to do.
fn step_at_hand(context: CaseContext, current: &Current, at: Scope) -> &'static str {
    let shown = context.shown.get();
    let is_of_case = matches!(shown, Next::Task(task) if task.scope == Scope::Case);
    let Some(scope) = current.assessment.scope(at).filter(|_| !is_of_case) else {
        return "begin";
    };
    let is_shown = |id| matches!(shown, Next::Task(task) if task.id == id);
    let tasks = &scope.tasks;
    let shown = tasks.iter().find(|task| is_shown(task.task.id));
    let unsettled = || tasks.iter().find(|task| !matches!(task.state.name(), "done" | "dormant"));
    shown.or_else(unsettled).or(tasks.last()).map_or("begin", |task| task.step)
}

fn moment(context: CaseContext, current: &Current, at: Scope, step: &'static str) -> Markup {
    let session = context.session;
    let rows = rows::rows(session, current, at, step);
    let lines: Vec<Markup> = rows.iter().map(|row| line(context, current, row)).collect();
    html! {
        <div class="moment">
            <h3>{session.t(&format!("step-{step}"))}</h3>
            <span>{rows::progress(session, &rows)}</span>
        </div>
        <ol class="rows">{lines}</ol>
    }
}

/// One line: the sign, the words, where it stands. The whole line leads to the card.
fn line(context: CaseContext, current: &Current, row: &Row) -> Markup {
    let is_here = context.is_shown(row.task);
    let sign = if is_here { "here" } else { sign(row.state) };
    let place = if is_here { context.session.t("you-are-here") } else { row.place.clone() };
    html! {
        <li key=row.task.id.0 data-row=row.task.id.0 data-state=row.state class=is_here.then_some("here")>
            {icon(sign)}
            {link(context, row, is_here)}
            <span class="where">{place}</span>
            <div hidden>{items(context, current, row, is_here)}</div>
        </li>
    }
}

fn link(context: CaseContext, row: &Row, is_here: bool) -> Markup {
    let task = row.task;
    let open = move |event: Event| {
        event.prevent_default();
        context.show(Next::Task(task));
    };
    let now = is_here.then_some("step");
    html! { <a href="#" on:click=open aria-current=now>{row.title.clone()}</a> }
}

/// The items of a line. On the card they stand there.
fn items(context: CaseContext, current: &Current, row: &Row, is_here: bool) -> Vec<Markup> {
    if is_here {
        return Vec::new();
    }
    let view_of = |item: &RowItem| {
        if item.is_ticked_by_hand {
            tick(context, current, row.task.scope, ItemId(item.id))
        } else {
            html! { <span hidden data-item=item.id data-state=item.state></span> }
        }
    };
    row.items.iter().map(view_of).collect()
}

/// A step that is not at hand: closed, with its items inside as they can be ticked.
fn closed_moment(context: CaseContext, current: &Current, at: Scope, step: &'static str) -> Markup {
    let session = context.session;
    let rows = rows::rows(session, current, at, step);
    let all = |state: &str| rows.iter().all(|row| row.state == state);
    let (state, head) = if all("done") {
        ("done", session.t("done"))
    } else {
        let state = if all("blocked") { "blocked" } else { "open" };
        (state, rows::moment_place(session, step, &rows))
    };
    let closed_line = |row: &Row| {
        let is_here = context.is_shown(row.task);
        html! {
            <li key=row.task.id.0 data-row=row.task.id.0 data-state=row.state>
                {link(context, row, is_here)}
                <span class="where">{row.place.clone()}</span>
                {items(context, current, row, is_here)}
            </li>
        }
    };
    let lines: Vec<Markup> = rows.iter().map(closed_line).collect();
    html! {
        <details key=step data-state=state>
            <summary>
                {icon(sign(state))}
                <div>
                    <h3>{session.t(&format!("step-{step}"))}</h3>
                    <p class="where">{head}</p>
                </div>
                {turn()}
            </summary>
            <ul class="rows">{lines}</ul>
        </details>
    }
}
