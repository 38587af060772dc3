//! Under the card: the moment at hand, a line for each thing to do; the other moments, closed.

use super::cards::{record, tick};
use super::context::{CaseContext, arguments};
use super::frame::mark;
use super::rows::{self, Row, sign};
use crate::engagement::assessment::Next;
use crate::ui::components::button::turn;
use crate::ui::prelude::*;

/// The list of the round on screen; while the card is about the whole case, its beginning is the moment
/// at hand.
pub fn list(context: CaseContext, current: &Current) -> Markup {
    let at = context.at.get();
    let at_hand = step_at_hand(context, current, at);
    let list = List { context, current, at, about: arguments(context.session, current, at) };
    // The facts and the services have their own ways in, above the card.
    let mut closed = Vec::new();
    for step in current.case.playbook.steps_of(at == Scope::HandOff) {
        if step.id != at_hand {
            closed.push(list.closed_moment(step.id));
        }
    }
    html! {
        <section class="columns list" aria-label=context.session.t("way")>
            <div>{list.moment(at_hand)}</div>
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

/// What every line is drawn from.
struct List<'a> {
    context: CaseContext,
    current: &'a Current,
    at: Scope,
    about: Arguments,
}

impl List<'_> {
    fn rows(&self, step: &str) -> Vec<Row<'_>> {
        rows::rows(self.context.session, self.current, self.at, step)
    }

    fn moment(&self, step: &'static str) -> Markup {
        let session = self.context.session;
        let rows = self.rows(step);
        html! {
            <div class="moment">
                <h3>{session.t(&format!("step-{step}"))}</h3>
                <span>{rows::progress_of(session, &rows)}</span>
            </div>
            <ol class="rows">{each(&rows, |row| self.line(row))}</ol>
        }
    }

    /// One line: the sign, the words, where it stands. The whole line leads to the card, and its items stand
    /// there while the card is about it.
    fn line(&self, row: &Row) -> Markup {
        let is_here = self.context.is_shown(row.task);
        let (sign, place) = match is_here {
            true => ("here", self.context.session.t("you-are-here")),
            false => (sign(row.state), row.place.clone()),
        };
        html! {
            <li key=row.task.id.0 data-row=row.task.id.0 data-state=row.state class=is_here.then_some("here")>
                {icon(sign)}
                {self.link(row, is_here)}
                <span class="where">{place}</span>
                <div hidden>{(!is_here).then(|| self.items(row))}</div>
            </li>
        }
    }

    fn link(&self, row: &Row, is_here: bool) -> Markup {
        let now = is_here.then_some("step");
        let open = self.context.opens(row.task);
        html! { <a href="#" on:click=open aria-current=now>{row.title.as_str()}</a> }
    }

    fn items(&self, row: &Row) -> Markup {
        each(&row.items, |item| match item.item.is_ticked_by_hand() {
            true => tick(self.context, self.current, &self.about, row.task.scope, item.item.id),
            false => mark(item),
        })
    }

    /// A step that is not at hand: closed, with its items inside as they can be ticked.
    fn closed_moment(&self, step: &'static str) -> Markup {
        let session = self.context.session;
        let rows = self.rows(step);
        let all = |state: &str| rows.iter().all(|row| row.state == state);
        let (state, head) = match rows.first() {
            _ if all("done") => ("done", session.t("done")),
            Some(first) if all("blocked") => ("blocked", first.place.clone()),
            _ => ("open", rows::progress_of(session, &rows)),
        };
        let lines = each(&rows, |row| {
            let is_here = self.context.is_shown(row.task);
            html! {
                <li key=row.task.id.0 data-row=row.task.id.0 data-state=row.state>
                    {self.link(row, is_here)}
                    <span class="where">{row.place.as_str()}</span>
                    {(!is_here).then(|| self.items(row))}
                </li>
            }
        });
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
}
