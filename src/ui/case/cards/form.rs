//! A form: what a task of a round or of the hand-off is done with, its fields and its ticks.

use super::super::rows::settled_by;
use super::files::reminder_button;
use super::prelude::*;
use super::skip::skips;
use crate::engagement::assessment::{ScopeAssessment, Status, TaskAssessment};
use crate::engagement::milestone::Milestone;
use crate::playbook::{Kind, When};

pub fn form(context: CaseContext, current: &Current, task: TaskRef) -> Markup {
    let scope = current.assessment.scope(task.scope);
    let Some((scope, assessed)) = scope.zip(current.assessment.task(task)) else {
        return Markup::None;
    };
    // A calendar can remind of what is planned here.
    let has_plan = assessed.fields.contains(&Field::DiscussionPlanned);
    let content = html! {
        {body(context, current, scope, assessed)}
        {has_plan.then(|| reminder_button(context, current, task.scope))}
        {actions(context, true)}
        {skips(context, current, task)}
    };
    task_frame(context, current, task, content)
}

/// The fields and ticks: what is short stands at the left, what is written at the right.
fn body(
    context: CaseContext,
    current: &Current,
    scope: &ScopeAssessment,
    task: &TaskAssessment,
) -> Markup {
    let ticks = each(&task.ticks, |item| tick(context, current, scope.scope, *item));
    let ticks = (!task.ticks.is_empty()).then(|| html! { <div>{ticks}</div> });
    if task.fields.is_empty() {
        return html! { <div class="stack body">{ticks}</div> };
    }
    let last = task.fields.len().saturating_sub(task.task.offers.len());
    // Figures, then what is planned, the days on which it happened, and what is chosen.
    let (mut first, mut days, mut choices, mut long) = (vec![], vec![], vec![], vec![]);
    for (place, name) in task.fields.iter().enumerate() {
        let column = match name.kind() {
            Kind::Text | Kind::Line => &mut long,
            Kind::Number { .. } | Kind::Day(When::Any) => &mut first,
            Kind::Day(When::Past) => &mut days,
            _ => &mut choices,
        };
        column.push(case_field(context, scope, task, *name, place >= last));
    }
    html! {
        <div class="halves">
            <div class="stack">{first} {days} {choices} {ticks}</div>
            <div class="stack">{long}</div>
        </div>
    }
}

fn case_field(
    context: CaseContext,
    scope: &ScopeAssessment,
    task: &TaskAssessment,
    name: Field,
    can_wait: bool,
) -> Markup {
    let aside = match name {
        Field::Concerns => Some("concerns-none"),
        _ => can_wait.then_some("can-wait"),
    };
    let item = settled_by(scope, task.task, name);
    let is_figure = name == Field::ActiveUsers;
    field(Binding {
        aside: aside.map(t),
        help: is_figure.then(|| milestone(scope.milestone)).flatten(),
        item: item.map(|item| (item.item.id.0, item.state.name())),
        ..context.bind(scope.scope, name)
    })
}

fn milestone(milestone: Milestone) -> Option<String> {
    let number = |name, value| Arguments::new().number(name, value);
    let (key, about) = match milestone {
        Milestone::Reached { needed } => ("milestone-reached", number("needed", needed)),
        Milestone::Short { needed, missing } => {
            let about = number("missing", missing).number("needed", needed);
            ("milestone-short", about)
        }
        Milestone::Unknown { needed } => ("facts-milestone", number("needed", needed?)),
    };
    Some(tw(key, &about))
}

/// An item that is ticked by hand.
pub fn tick(context: CaseContext, current: &Current, scope: Scope, item: ItemId) -> Markup {
    let assessed = current.assessment.scope(scope).and_then(|scope| scope.item(item));
    let is_ticked = assessed.is_some_and(|assessed| assessed.is_ticked);
    let state = assessed.map_or(Status::Dormant, |assessed| assessed.state);
    let is_at_hand = is_ticked || !matches!(state, Status::Blocked | Status::Dormant);
    let can_be = is_at_hand && current.is_active();
    let text = tw(&format!("item-{}", item.0), &current.arguments(scope));
    let on_change = move |event: Event| {
        let is_done = event_target_checked(&event);
        context.act(&|at| at.tick(scope, item, is_done));
    };
    html! {
        <label class="choice" key=item.0 data-item=item.0 data-state=state.name()>
            <input type="checkbox" id=format!("tick-{}", item.0) prop:checked=is_ticked disabled=!can_be
                on:change=on_change/>
            <span>{text} "\u{a0}" <span class="id">{item.0}</span></span>
        </label>
    }
}
