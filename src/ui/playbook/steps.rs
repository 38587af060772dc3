//! The steps with their items, each under its id and with the condition under which it applies.

use leptos::prelude::*;

use super::document::Document;
use crate::playbook::{Item, ItemId, Role, Step};

/// What stands under a step of its own, in the order of reading, with its heading.
const ROLES: [(Role, &str); 3] = [
    (Role::Input, "role-inputs"),
    (Role::Action, "role-actions"),
    (Role::Output, "role-outputs"),
];

impl Document {
    /// All steps.
    pub fn steps(&self) -> AnyView {
        let steps: Vec<AnyView> = self
            .playbook
            .steps
            .iter()
            .map(|step| self.step(step))
            .collect();
        steps.into_any()
    }

    /// The items that have a role, of whatever step, as a list.
    pub fn items_in_role(&self, role: Role) -> AnyView {
        self.items(&with_role(self.playbook.items(), role), None)
    }

    fn step(&self, step: &'static Step) -> AnyView {
        let part = |(role, heading): (Role, &str)| {
            let items = with_role(step.items.iter(), role);
            (!items.is_empty()).then(|| {
                view! { <h3>{self.say(heading)}</h3> {self.items(&items, None)} }.into_any()
            })
        };
        let parts: Vec<AnyView> = ROLES.into_iter().filter_map(part).collect();
        let key = format!("step-{}", step.id.0);
        let explained = self.say(&format!("{key}-explained"));
        let content = view! { <p>{explained}</p> {parts} };
        self.section(&key, content.into_any())
    }

    /// Those of the items that stand under one of them, or under none; each is followed by those
    /// under itself.
    fn items(&self, items: &[&'static Item], under: Option<ItemId>) -> AnyView {
        let here = items.iter().filter(|item| item.under == under);
        let entries: Vec<AnyView> = here.map(|item| self.item(item, items)).collect();
        view! { <ul class="playbook-items">{entries}</ul> }.into_any()
    }

    fn item(&self, item: &'static Item, all: &[&'static Item]) -> AnyView {
        let has_parts = all.iter().any(|part| part.under == Some(item.id));
        let parts = has_parts.then(|| self.items(all, Some(item.id)));
        let condition = self
            .condition_text(&item.condition)
            .map(|text| view! { <span class="playbook-condition">{text}</span> });
        let detail = format!("item-{}-detail", item.id.0);
        let detail = self
            .catalogue
            .has(&detail)
            .then(|| view! { <span class="playbook-condition">{self.say(&detail)}</span> });
        view! {
            <li>
                <span class="playbook-id">{item.id.0}</span>
                <div>
                    {condition}
                    <span>{self.say(&format!("item-{}", item.id.0))}</span>
                    {detail}
                    {parts}
                </div>
            </li>
        }
        .into_any()
    }
}

fn with_role(items: impl Iterator<Item = &'static Item>, role: Role) -> Vec<&'static Item> {
    items.filter(|item| item.role == role).collect()
}
