//! A step as a task list: what must hold, the gate, what is done, what it leaves behind.

use leptos::prelude::*;

use super::gate::Gate;
use super::here::Here;
use super::item::ItemRow;
use super::item_fields::fields_of_step;
use crate::engagement::{GateId, ItemState, Scope};
use crate::playbook::{Item, ItemId, Role, Step};
use crate::ui::components::field::SlotField;
use crate::ui::components::rows::rows;

/// A step of a round, or of the hand-off.
#[component]
pub fn StepSection(
    /// The round, or the hand-off.
    scope: Scope,
    /// The step.
    step: &'static Step,
) -> AnyView {
    let words = Here::expect().words;
    let fields = fields_of_step(step)
        .into_iter()
        .map(|field| view! { <SlotField scope field/> });
    let (inputs, rest): (Vec<_>, Vec<_>) = step.items.iter().partition(|item| is_input(item));
    // The hand-off is one step, and its own heading says which.
    let title_id = (!step.in_hand_off).then(|| format!("step-{scope}-{}", step.id.0));
    let labelled_by = title_id.clone();
    let title = title_id.map(|id| {
        view! { <h3 id=id>{move || words.say(&format!("step-{}", step.id.0))}</h3> }
    });
    view! {
        <section class="card step" data-step=step.id.0 aria-labelledby=labelled_by>
            {title}
            {fields.collect_view()}
            {runs(step, inputs).map(|run| group(scope, step, run)).collect_view()}
            <Gate scope gate=GateId::Step(step.id)/>
            {runs(step, rest).map(|run| group(scope, step, run)).collect_view()}
        </section>
    }
    .into_any()
}

fn is_input(item: &Item) -> bool {
    matches!(item.role, Role::KeyInput | Role::Input)
}

/// Items of one role that follow each other. In the hand-off actions and outputs take turns: there
/// the headings would be longer than what is under them.
fn runs(step: &Step, items: Vec<&'static Item>) -> impl Iterator<Item = Vec<&'static Item>> {
    let belong = |one: &&Item, next: &&Item| step.in_hand_off || one.role == next.role;
    let runs: Vec<_> = items.chunk_by(belong).map(<[_]>::to_vec).collect();
    runs.into_iter()
}

fn group(scope: Scope, step: &'static Step, items: Vec<&'static Item>) -> AnyView {
    let here = Here::expect();
    let role = items.first().map(|item| item.role);
    let heading = role.filter(|_| !step.in_hand_off).map(|role| {
        view! { <h4>{move || here.words.say(role_key(role))}</h4> }
    });
    let ids: Vec<ItemId> = items.iter().map(|item| item.id).collect();
    let visible = Memo::new(move |_| {
        let assessment = here.assessment();
        let applies = |item: &ItemId| {
            let item = assessment.as_ref().and_then(|all| all.item(scope, *item));
            item.is_some_and(|item| item.state != ItemState::Dormant)
        };
        ids.iter().copied().filter(applies).collect::<Vec<_>>()
    });
    let row = move |id: ItemId| {
        let item = items.iter().copied().find(|item| item.id == id);
        item.map(|item| view! { <ItemRow scope item/> }).into_any()
    };
    let list = view! {
        <ul class="items">
            {rows(visible, |id| id.0.to_owned(), row)}
        </ul>
    };
    view! {
        <div class="item-group" hidden=move || visible.with(Vec::is_empty)>{heading} {list}</div>
    }
    .into_any()
}

fn role_key(role: Role) -> &'static str {
    match role {
        Role::KeyInput => "role-key-inputs",
        Role::Input => "role-inputs",
        Role::Action => "role-actions",
        Role::Output => "role-outputs",
        Role::NextStep => "role-next-steps",
    }
}
