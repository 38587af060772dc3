//! A form: what a task of a round or of the hand-off is done with, its fields and its ticks.

use super::super::context::{CaseContext, arguments};
use super::super::frame::{actions, frame, mark, mark_spans, task_heading};
use super::super::rows::{belongs_to, item_of};
use super::reminder::reminder_button;
use super::skip::skips;
use crate::document::sort_by_key;
use crate::engagement::assessment::{ItemState, ScopeAssessment, TaskAssessment};
use crate::engagement::command::Tick;
use crate::engagement::milestone::Milestone;
use crate::playbook::{Item, ItemId, Kind};
use crate::ui::components::{FieldOptions, field};
use crate::ui::prelude::*;

/// The card of a form.
pub fn form(context: CaseContext, task: TaskRef) -> Markup {
    let is_skipping = RwSignal::new(false);
    live(move || view(context, &context.current.get(), task, is_skipping))
}

fn view(
    context: CaseContext,
    current: &Current,
    task: TaskRef,
    is_skipping: RwSignal<bool>,
) -> Option<Markup> {
    let scope = current.assessment.scope(task.scope)?;
    let of_task = current.assessment.task(task)?;
    // A calendar can remind of what is planned here.
    let has_plan = of_task.fields.contains(&Field::DiscussionPlanned);
    let content = html! {
        {body(context, current, scope, of_task)}
        {mark_spans(marks(current, scope, of_task))}
        {has_plan.then(|| reminder_button(context, current, task.scope))}
        {skips(context, current, scope, of_task, is_skipping)}
        {actions(context, context.session.t("continue"), true)}
    };
    let heading = task_heading(context, current, task, Some(task.id.0));
    Some(frame(context, current, task.id.0, heading, content))
}

/// The fields and ticks: what is short stands at the left, what is written at the right.
fn body(
    context: CaseContext,
    current: &Current,
    scope: &ScopeAssessment,
    task: &TaskAssessment,
) -> Markup {
    let of_item = |item: &ItemId| tick(context, current, scope.scope, *item);
    let ticks: Vec<Markup> = task.ticks.iter().map(of_item).collect();
    let ticks = (!ticks.is_empty()).then(|| html! { <div>{ticks}</div> });
    if task.fields.is_empty() {
        return html! { <div class="stack body">{ticks}</div> };
    }
    let last = task.fields.len().saturating_sub(task.task.offers.len());
    let (mut short, mut long) = (Vec::new(), Vec::new());
    for (place, name) in task.fields.iter().enumerate() {
        let field = case_field(context, current, scope, task, *name, place >= last);
        match name.kind() {
            Kind::Text | Kind::Line => long.push(field),
            // Figures, then days, then what is chosen: the day for which the discussion is planned stands beside
            // the day on which it was held.
            Kind::Number { .. } => short.push((0, field)),
            Kind::Day(_) => short.push((1, field)),
            _ => short.push((2, field)),
        }
    }
    sort_by_key(&mut short, |(order, _)| *order);
    let short: Vec<Markup> = short.into_iter().map(|(_, field)| field).collect();
    html! {
        <div class="halves">
            <div class="stack">{short} {ticks}</div>
            <div class="stack">{long}</div>
        </div>
    }
}

fn case_field(
    context: CaseContext,
    current: &Current,
    scope: &ScopeAssessment,
    task: &TaskAssessment,
    name: Field,
    can_wait: bool,
) -> Markup {
    let session = context.session;
    let aside = (name == Field::Concerns).then(|| session.t("concerns-none"));
    let item = item_of(current.case.playbook, task.task, name);
    let options = FieldOptions {
        can_wait: can_wait && aside.is_none(),
        aside,
        item: item.and_then(|item| scope.item(item.id)).map(mark),
        ..FieldOptions::default()
    };
    let control = field(context.bind(scope.scope, name), options);
    if name == Field::ActiveUsers {
        html! { <div key=name.name()>{control} {milestone(session, scope.milestone)}</div> }
    } else {
        control
    }
}

/// How far the milestone is.
fn milestone(session: Session, milestone: Milestone) -> Option<Markup> {
    let number = |name, value: u32| Arguments::new().number(name, u64::from(value));
    let (class, text) = match milestone {
        Milestone::Reached { needed } => {
            ("help", session.tw("milestone-reached", &number("needed", needed)))
        }
        Milestone::Short { needed, missing } => {
            let about = number("missing", missing).number("needed", u64::from(needed));
            ("missing", session.tw("milestone-short", &about))
        }
        Milestone::Unknown { needed } => {
            ("help", session.tw("facts-milestone", &number("needed", needed?)))
        }
    };
    Some(html! { <p class=class>{text}</p> })
}

/// An item that is ticked by hand.
pub fn tick(context: CaseContext, current: &Current, scope: Scope, item: ItemId) -> Markup {
    let session = context.session;
    let assessed = current.assessment.scope(scope).and_then(|scope| scope.item(item));
    let is_ticked = assessed.is_some_and(|assessed| assessed.is_ticked);
    let state = assessed.map_or(ItemState::Dormant, |assessed| assessed.state);
    let is_at_hand = is_ticked || !matches!(state, ItemState::Blocked | ItemState::Dormant);
    let can_be = is_at_hand && current.is_active();
    let text = session.tw(&format!("item-{}", item.0), &arguments(session, current, scope));
    let on_change = move |event: Event| {
        let is_done = event_target_checked(&event);
        // What the rules refuse can't be clicked.
        let _ = context.run(&Tick { scope, item, is_done });
    };
    html! {
        <label class="choice" key=item.0 data-item=item.0 data-state=state.name()>
            <input type="checkbox" id=format!("tick-{}", item.0) prop:checked=is_ticked disabled=!can_be
                on:change=on_change/>
            <span>{text} " " <span class="id">{item.0}</span></span>
        </label>
    }
}

/// The items of a task that have no control of their own on its card and no line in the record.
fn marks(
    current: &Current,
    scope: &ScopeAssessment,
    task: &TaskAssessment,
) -> Vec<(&'static str, &'static str)> {
    let playbook = current.case.playbook;
    let is_of = |field: &Field, item: &Item| item_of(playbook, task.task, *field) == Some(item);
    let has_field = |item: &Item| task.fields.iter().any(|field| is_of(field, item));
    let is_hidden =
        |item: &Item| belongs_to(item, task.task) && !item.is_ticked_by_hand() && !has_field(item);
    scope.items.iter().filter(|item| is_hidden(item.item)).map(mark).collect()
}
