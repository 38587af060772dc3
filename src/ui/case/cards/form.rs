//! Forms: the facts about the customer, stated once for the whole case; what a task of a round or of the hand-off is
//! done with, its fields and its ticks.

use super::super::rows::settled_by;
use super::files::reminder_button;
use super::prelude::*;
use super::skip::skips;
use crate::engagement::Name;
use crate::engagement::assessment::{ScopeAssessment, Status};
use crate::engagement::milestone::{Milestone, needed};
use crate::playbook::{Kind, Task, When};

/// Whether the case names an FM itself: else it is the same one in all cases.
pub fn has_own_manager(current: &Current) -> bool {
    let own_manager = Name::Field(Scope::Case, Field::Manager).to_string();
    !current.document.text(&own_manager).is_empty()
}

/// The facts. What the FM is called is asked for all cases, unless it is the case's own.
pub fn facts(
    context: CaseContext,
    current: &Current,
    task: TaskRef,
    has_own_manager: bool,
) -> Markup {
    let case = &current.case;
    let of_case = |name| context.bind(Scope::Case, name);
    let manager = match has_own_manager {
        true => of_case(Field::Manager),
        false => {
            let help = Some(t("for-all-cases"));
            Binding { help, ..context.form.setting(Field::Manager) }
        }
    };
    let later = |name, help: &str| {
        let (help, aside) = (Some(t(help)), Some(t("can-wait")));
        field(Binding { help, aside, ..of_case(name) })
    };
    let needed = case.number(Scope::Case, Field::Seats).map(needed);
    // What follows from an answer has its place before there is one.
    let queue = case.region().map_or_else(String::new, |region| {
        tw("facts-queue", &Arguments::new().text("queue", region.queue()))
    });
    let content = html! {
        <div class="halves">
            {field(of_case(Field::Tenant))}
            {field(Binding { help: milestone(Milestone::Unknown { needed }), ..of_case(Field::Seats) })}
            {field(Binding { help: Some(queue), ..of_case(Field::Region) })}
            <div class="halves">
                {field(of_case(Field::AccountTeamKnown))}
                {field(of_case(Field::AccountManaged))}
            </div>
            {later(Field::AccountTeamContacts, "contacts-help")}
            {later(Field::CustomerContacts, "contacts-help")}
            {field(manager)}
            {later(Field::TenantId, "tenant-id-help")}
        </div>
        {actions(context, false)}
    };
    task_frame(context, current, task, content)
}

pub fn form(context: CaseContext, current: &Current, task: TaskRef) -> Markup {
    let scope = current.assessment.scope(task.scope);
    let Some((scope, assessed)) = scope.zip(current.assessment.task(task)) else {
        return Markup::None;
    };
    let ticks = each(&assessed.ticks, |item| tick(context, current, task.scope, *item));
    let ticks = html! { if !assessed.ticks.is_empty() => <div>{ticks}</div> };
    // What is short stands at the left, what is written at the right.
    let (mut figures, mut days, mut choices, mut written) = (vec![], vec![], vec![], vec![]);
    for field in &assessed.fields {
        let column = match field.kind() {
            Kind::Text | Kind::Line => &mut written,
            Kind::Number { .. } | Kind::Day(When::Any) => &mut figures,
            Kind::Day(When::Past) => &mut days,
            _ => &mut choices,
        };
        column.push(case_field(context, scope, assessed.task, *field));
    }
    let body = if assessed.fields.is_empty() {
        html! { <div class="stack body">{ticks}</div> }
    } else {
        html! {
            <div class="halves">
                <div class="stack">{figures} {days} {choices} {ticks}</div>
                <div class="stack">{written}</div>
            </div>
        }
    };
    // A calendar can remind of what is planned here.
    let has_plan = assessed.fields.contains(&Field::DiscussionPlanned);
    let content = html! {
        {body}
        {has_plan.then(|| reminder_button(context, current, task.scope))}
        {actions(context, true)}
        {skips(context, current, task)}
    };
    task_frame(context, current, task, content)
}

fn case_field(context: CaseContext, scope: &ScopeAssessment, task: &Task, name: Field) -> Markup {
    let aside = match name {
        Field::Concerns => Some("concerns-none"),
        _ => task.offers.contains(&name).then_some("can-wait"),
    };
    let item = settled_by(scope, task, name);
    let is_figure = name == Field::ActiveUsers;
    field(Binding {
        aside: aside.map(t),
        help: is_figure.then(|| milestone(scope.milestone)).flatten(),
        item: item.map(|item| (item.item.id.0, item.state.name())),
        ..context.bind(scope.scope, name)
    })
}

fn milestone(milestone: Milestone) -> Option<String> {
    let (key, needed, missing) = match milestone {
        Milestone::Reached { needed } => ("milestone-reached", needed, 0),
        Milestone::Short { needed, missing } => ("milestone-short", needed, missing),
        Milestone::Unknown { needed } => ("facts-milestone", needed?, 0),
    };
    Some(tw(key, &Arguments::new().number("needed", needed).number("missing", missing)))
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
