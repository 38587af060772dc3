//! Under the card: the moment at hand, a line for each thing to do; the other moments, closed.

use super::cards::form::tick;
use super::cards::statements::record;
use super::context::CaseContext;
use super::frame::{closed, mark};
use super::rows::{self, Row, sign};
use crate::engagement::assessment::Next;
use crate::ui::prelude::*;

/// The list of the round on screen; while the card is about the whole case, its beginning is the moment
/// at hand. The facts and the services have their own ways in, above the card.
pub fn tasks(context: CaseContext, current: &Current) -> Markup {
    let at = context.at.get();
    let at_hand = step_at_hand(context, current, at);
    let steps = current.case.playbook.steps_of(at == Scope::HandOff);
    let others = steps.filter(|step| step.id != at_hand);
    html! {
        <section class="columns list" aria-label=t("way")>
            <div>{moment(context, current, at_hand)}</div>
            <div class="moments">
                {each(others, |step| closed_moment(context, current, step.id))}
                {record(context, current, at)}
            </div>
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
    let is_shown = |id| shown == Next::Task(TaskRef { scope: at, id });
    let tasks = &scope.tasks;
    let shown = tasks.iter().find(|task| is_shown(task.task.id));
    let unsettled = || tasks.iter().find(|task| !matches!(task.state.name(), "done" | "dormant"));
    shown.or_else(unsettled).or(tasks.last()).map_or("begin", |task| task.step)
}

fn moment(context: CaseContext, current: &Current, step: &str) -> Markup {
    let rows = rows::rows(current, context.at.get(), step);
    html! {
        <div class="moment">
            <h3>{t(&format!("step-{step}"))}</h3>
            <span>{rows::progress_of(&rows)}</span>
        </div>
        <ol class="rows">{each(&rows, |row| line(context, current, row, true))}</ol>
    }
}

/// A step that is not at hand: closed, with its items inside as they can be ticked.
fn closed_moment(context: CaseContext, current: &Current, step: &str) -> Markup {
    let rows = rows::rows(current, context.at.get(), step);
    let all = |state: &str| rows.iter().all(|row| row.state == state);
    let (state, place) = match rows.first() {
        _ if all("done") => ("done", t("done")),
        Some(first) if all("blocked") => ("blocked", first.place.clone()),
        _ => ("open", rows::progress_of(&rows)),
    };
    let lines = html! {
        <ul class="rows">{each(&rows, |row| line(context, current, row, false))}</ul>
    };
    closed(step, None, state, t(&format!("step-{step}")), place, lines)
}

/// One line: the words, where it stands, its items. The whole line leads to the card, and its items stand there
/// while the card is about it; at hand they are out of sight.
fn line(context: CaseContext, current: &Current, row: &Row, is_at_hand: bool) -> Markup {
    let is_here = context.is_shown(row.task);
    let (sign, place) = match is_here {
        true => ("here", t("you-are-here")),
        false => (sign(row.state), row.place.clone()),
    };
    let items = || {
        each(&row.items, |item| match item.item.is_ticked_by_hand() {
            true => tick(context, current, row.task.scope, item.item.id),
            false => mark(item),
        })
    };
    html! {
        <li key=row.task.id.0 data-row=row.task.id.0 data-state=row.state class=is_here.then_some("here")>
            {is_at_hand.then(|| icon(sign))}
            <a href="#" on:click=context.opens(row.task)
                aria-current=is_here.then_some("step")>{row.title.as_str()}</a>
            <span class="where">{place}</span>
            <div hidden=is_at_hand>{(!is_here).then(items)}</div>
        </li>
    }
}
