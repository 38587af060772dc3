//! A form: what a task of a round or of the hand-off is done with, its fields and its ticks.

use super::super::rows::{items_of, settled_by};
use super::prelude::*;
use super::reminder::reminder_button;
use super::skip::skips;
use crate::engagement::assessment::{ScopeAssessment, Status, TaskAssessment};
use crate::engagement::command::Tick;
use crate::engagement::milestone::Milestone;
use crate::playbook::Kind;

pub fn form(context: CaseContext, task: TaskRef) -> Markup {
    let is_skipping = Watched::new(false);
    live(move || view(context, task, is_skipping))
}

fn view(context: CaseContext, task: TaskRef, is_skipping: Watched<bool>) -> Option<Markup> {
    let current = &context.current.get();
    let scope = current.assessment.scope(task.scope)?;
    let assessed = current.assessment.task(task)?;
    // A calendar can remind of what is planned here.
    let has_plan = assessed.fields.contains(&Field::DiscussionPlanned);
    let content = html! {
        {body(context, current, scope, assessed)}
        {marks(scope, assessed)}
        {has_plan.then(|| reminder_button(context, current, task.scope))}
        {skips(context, current, task, is_skipping)}
        {actions(context, true)}
    };
    let heading = Heading { id: Some(task.id.0), ..task_heading(context, current, task) };
    Some(frame(context, current, task.id.0, heading, content))
}

/// The fields and ticks: what is short stands at the left, what is written at the right.
fn body(
    context: CaseContext,
    current: &Current,
    scope: &ScopeAssessment,
    task: &TaskAssessment,
) -> Markup {
    let at = scope.scope;
    let about = arguments(context.session, current, at);
    let ticks = each(&task.ticks, |item| tick(context, current, &about, at, *item));
    let ticks = (!task.ticks.is_empty()).then(|| html! { <div>{ticks}</div> });
    if task.fields.is_empty() {
        return html! { <div class="stack body">{ticks}</div> };
    }
    let last = task.fields.len().saturating_sub(task.task.offers.len());
    // Figures, then days, then what is chosen: the day for which the discussion is planned stands beside the
    // day on which it was held.
    let (mut figures, mut days, mut choices, mut long) = (vec![], vec![], vec![], vec![]);
    for (place, name) in task.fields.iter().enumerate() {
        let column = match name.kind() {
            Kind::Text | Kind::Line => &mut long,
            Kind::Number { .. } => &mut figures,
            Kind::Day(_) => &mut days,
            _ => &mut choices,
        };
        column.push(case_field(context, scope, task, *name, place >= last));
    }
    html! {
        <div class="halves">
            <div class="stack">{figures} {days} {choices} {ticks}</div>
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
    let session = context.session;
    let aside = (name == Field::Concerns).then(|| session.t("concerns-none"));
    let item = settled_by(scope, task.task, name);
    let options = FieldOptions {
        can_wait: can_wait && aside.is_none(),
        aside,
        item: item.map(|item| (item.item.id.0, item.state.name())),
        ..FieldOptions::default()
    };
    let control = field(context.bind(scope.scope, name), options);
    if name == Field::ActiveUsers {
        html! { <div key=name.name()>{control} {milestone(session, scope.milestone)}</div> }
    } else {
        control
    }
}

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
pub fn tick(
    context: CaseContext,
    current: &Current,
    about: &Arguments,
    scope: Scope,
    item: ItemId,
) -> Markup {
    let assessed = current.assessment.scope(scope).and_then(|scope| scope.item(item));
    let is_ticked = assessed.is_some_and(|assessed| assessed.is_ticked);
    let state = assessed.map_or(Status::Dormant, |assessed| assessed.state);
    let is_at_hand = is_ticked || !matches!(state, Status::Blocked | Status::Dormant);
    let can_be = is_at_hand && current.is_active();
    let text = context.session.tw(&format!("item-{}", item.0), about);
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
fn marks(scope: &ScopeAssessment, task: &TaskAssessment) -> Markup {
    let fields = task.fields.iter();
    let settled: Vec<ItemId> =
        fields.filter_map(|field| Some(settled_by(scope, task.task, *field)?.item.id)).collect();
    each(items_of(scope, task.task), |it| {
        let is_controlled = it.item.is_ticked_by_hand() || settled.contains(&it.item.id);
        (!is_controlled).then(|| mark(it))
    })
}
