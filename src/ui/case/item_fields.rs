//! Which fields settle which item, read off the playbook's own requirements, so that each stands
//! once on the page and where it is needed.

use leptos::prelude::*;

use super::here::Here;
use super::queue::QueueConfirmed;
use super::wording::milestone_text;
use crate::engagement::{Milestone, Scope};
use crate::playbook::{Field, Item, Place, Requirement, Step};
use crate::ui::components::field::SlotField;

/// The fields that several items of a step ask for: they stand at its head.
pub fn fields_of_step(step: &Step) -> Vec<Field> {
    let mut shared = Vec::new();
    for field in step.items.iter().flat_map(needed) {
        let items = step
            .items
            .iter()
            .filter(|item| needed(item).contains(&field))
            .count();
        if items > 1 && !shared.contains(&field) {
            shared.push(field);
        }
    }
    shared
}

/// The fields that stand inside an item.
pub fn fields_of_item(step: &Step, item: &Item) -> Vec<Field> {
    let shared = fields_of_step(step);
    needed(item)
        .into_iter()
        .filter(|field| !shared.contains(field))
        .collect()
}

/// The fields of its own scope that an item asks for. Those of the customer have their own form.
fn needed(item: &Item) -> Vec<Field> {
    let requirements = item.waits_for.iter().chain(item.settled_by);
    let mut fields: Vec<Field> = requirements
        .filter_map(|requirement| match requirement {
            Requirement::Answered(field)
            | Requirement::AnsweredUnless(field, _)
            | Requirement::Happened(field) => Some(*field),
            Requirement::MilestoneReached => Some(Field::ActiveUsers),
            // What was asked for is confirmed where it was asked for.
            Requirement::StatedFor(..) => Some(Field::QueueConfirmed),
            _ => None,
        })
        .collect();
    fields.retain(|field| field.place() != Place::Case);
    fields
}

/// The fields of an item, with what the page works out from them.
#[component]
pub fn ItemFields(
    /// The round or the hand-off.
    scope: Scope,
    /// The fields.
    fields: Vec<Field>,
) -> AnyView {
    if fields.is_empty() {
        return ().into_any();
    }
    let has_milestone = fields.contains(&Field::ActiveUsers);
    let control = move |field| match field {
        Field::QueueConfirmed => view! { <QueueConfirmed/> }.into_any(),
        field => view! { <SlotField scope field/> }.into_any(),
    };
    view! {
        <div class="field-grid">{fields.into_iter().map(control).collect_view()}</div>
        {has_milestone.then(|| view! { <MilestoneSentence scope/> })}
    }
    .into_any()
}

/// Where the round's service stands on the way to its milestone.
#[component]
fn MilestoneSentence(scope: Scope) -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let milestone = Memo::new(move |_| {
        here.assessment()
            .and_then(|all| all.scope(scope).map(|scope| scope.milestone))
            .unwrap_or(Milestone::Unknown)
    });
    let is_doubtful = move || {
        matches!(
            milestone.get(),
            Milestone::Reached {
                more_users_than_seats: true,
                ..
            }
        )
    };
    let warning = move || {
        is_doubtful().then(
            || view! { <p class="warning">{words.say("milestone-more-users-than-seats")}</p> },
        )
    };
    view! {
        <p class="milestone" role="status">{move || milestone_text(words, milestone.get())}</p>
        {warning}
    }
    .into_any()
}
