//! One item of a step: its tick, its state, why it is there, what it waits for, and the fields that
//! settle it.

use leptos::ev::Targeted;
use leptos::prelude::*;
use web_sys::{Event, HtmlInputElement};

use super::here::Here;
use super::item_explained::Explained;
use super::item_fields::{ItemFields, fields_of_item};
use crate::engagement::{Blocker, Change, ItemAssessment, ItemState, Scope, Slot};
use crate::playbook::{Field, Item};
use crate::ui::components::field::anchor;
use crate::ui::components::field_conflict::SlotConflict;

/// An item as it stands now, for all that shows a part of it.
#[derive(Clone, Copy)]
pub struct Row {
    /// The case.
    pub here: Here,
    /// The round or the hand-off.
    pub scope: Scope,
    /// The item.
    pub item: &'static Item,
    /// How it stands; none for a moment while its round goes away.
    pub assessed: Memo<Option<ItemAssessment>>,
}

impl Row {
    fn new(scope: Scope, item: &'static Item) -> Self {
        let here = Here::expect();
        let assessed = Memo::new(move |_| here.assessment()?.item(scope, item.id).cloned());
        Self {
            here,
            scope,
            item,
            assessed,
        }
    }

    /// Looks at how it stands. Tracked.
    pub fn with<T: Default>(self, look: impl FnOnce(&ItemAssessment) -> T) -> T {
        self.assessed
            .with(|assessed| assessed.as_ref().map(look).unwrap_or_default())
    }

    /// The word of the public contract.
    pub fn state_name(self) -> &'static str {
        self.assessed.with(|item| {
            item.as_ref()
                .map_or(ItemState::Dormant, |item| item.state)
                .name()
        })
    }

    /// Whether its box is ticked. One that confirmed a date which has changed since shows as empty.
    fn is_checked(self) -> bool {
        self.with(|item| {
            let is_outdated = |blocker: &Blocker| matches!(blocker, Blocker::NotConfirmed { .. });
            item.ticked && !item.missing.iter().any(is_outdated)
        })
    }

    fn is_disabled(self) -> bool {
        let is_blocked = self.with(|item| item.state == ItemState::Blocked && !item.ticked);
        is_blocked || !self.here.goes_on.get()
    }
}

/// An item of a step.
#[component]
pub fn ItemRow(
    /// The round or the hand-off.
    scope: Scope,
    /// The item.
    item: &'static Item,
) -> AnyView {
    let row = Row::new(scope, item);
    let step = row.here.playbook().step_of(item.id);
    let fields = step
        .map(|step| fields_of_item(step, item))
        .unwrap_or_default();
    let slot = Slot::item(scope, item.id);
    let place = anchor(slot);
    // A tick takes the id itself, so that a link to the item gives it the focus.
    let own_id = (!item.is_ticked_by_hand()).then(|| place.clone());
    view! {
        <li
            class="item"
            class:item-under=item.under.is_some()
            class:item-excused=move || row.with(|item| item.excuse.is_some())
            id=own_id
            data-item=item.id.0
            data-state=move || row.state_name()
        >
            <div class="item-line">
                {line(row, place)}
                <span class="item-id">{item.id.0}</span>
                <span class="item-state">{move || state_text(row)}</span>
            </div>
            <div class="item-body">
                <Explained row fields=fields.clone()/>
                <Fields row fields/>
                <SlotConflict at=slot/>
            </div>
        </li>
    }
    .into_any()
}

fn line(row: Row, place: String) -> AnyView {
    let words = row.here.words;
    let text = move || words.say(&format!("item-{}", row.item.id.0));
    if !row.item.is_ticked_by_hand() {
        return view! {
            <span class="item-mark" aria-hidden="true"></span>
            <span class="item-text">{text}</span>
        }
        .into_any();
    }
    let tick = move |event: Targeted<Event, HtmlInputElement>| {
        let checkbox = event.target();
        let (scope, item) = (row.scope, row.item.id);
        let change = if checkbox.checked() {
            Change::Ticked { scope, item }
        } else {
            Change::Unticked { scope, item }
        };
        if !row.here.apply(change) {
            checkbox.set_checked(untrack(move || row.is_checked()));
        }
    };
    view! {
        <input
            type="checkbox"
            class="item-mark"
            id=place.clone()
            disabled=move || row.is_disabled()
            prop:checked=move || row.is_checked()
            on:change:target=tick
        />
        <label class="item-text" for=place>{text}</label>
    }
    .into_any()
}

fn state_text(row: Row) -> String {
    let words = row.here.words;
    let (state, is_excused) = row.with(|item| (Some(item.state), item.excuse.is_some()));
    match (state, is_excused) {
        (Some(ItemState::Done), _) => words.say("state-done"),
        (_, true) => words.say("state-excused"),
        (Some(ItemState::Open), _) => words.say("state-open"),
        (Some(ItemState::Blocked), _) => words.say("state-blocked"),
        (Some(ItemState::Dormant) | None, _) => String::new(),
    }
}

/// The fields, once and for all: whoever types in one must not lose it to a change of state.
#[component]
fn Fields(row: Row, fields: Vec<Field>) -> AnyView {
    view! { <ItemFields scope=row.scope fields/> }.into_any()
}
