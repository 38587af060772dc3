//! The steps with their items, each under its id, with when it applies and where it is recorded.

use crate::playbook::{Condition, Evidence, Item, Playbook, PortalField, Role, Step};
use crate::ui::prelude::*;

/// The parts of a step in the order of reading, with the keys of their headings.
const ROLES: [(Role, &str); 5] = [
    (Role::KeyInput, "role-key-inputs"),
    (Role::Input, "role-inputs"),
    (Role::Action, "role-actions"),
    (Role::Output, "role-outputs"),
    (Role::NextStep, "role-next-steps"),
];

/// All steps.
pub fn steps(session: Session, playbook: &'static Playbook) -> Markup {
    each(playbook.steps, |it| step(session, playbook, it))
}

fn step(session: Session, playbook: &Playbook, step: &'static Step) -> Markup {
    let parts = each(ROLES, |(role, heading)| {
        let mut items = step.items.iter().filter(|item| item.role == role).peekable();
        items.peek()?;
        let items = each(items, |it| item(session, playbook, it));
        Some(html! { <h3>{session.t(heading)}</h3> <ul class="items">{items}</ul> })
    });
    let key = format!("playbook-step-{}", step.id);
    html! {
        <h2>{session.t(&key)}</h2>
        <p>{session.t(&format!("{key}-explained"))}</p>
        {parts}
    }
}

fn item(session: Session, playbook: &Playbook, item: &'static Item) -> Markup {
    let about = Arguments::new()
        .text("task", playbook.task_number.to_string())
        .text("date", session.t("playbook-date"))
        .text("service", session.t("playbook-service"))
        .text("tenant", session.t("playbook-tenant"))
        .text("queue", session.t("playbook-queue"));
    let text = session.tw(&format!("item-{}", item.id.0), &about);
    let repeats =
        item.repeats.map(|id| session.tw("playbook-repeats", &Arguments::new().text("id", id.0)));
    let said = [condition(session, &item.condition), recorded(session, item), repeats];
    let said = each(said.into_iter().flatten(), |it| html! { <span class="when">{it}</span> });
    html! {
        <li><span class="id">{item.id.0}</span><div>{text} {said}</div></li>
    }
}

/// "If the account team is known or the account is managed"; nothing for what always applies.
fn condition(session: Session, condition: &Condition) -> Option<String> {
    let condition = clause(session, condition)?;
    let about = Arguments::new().text("condition", condition);
    Some(session.tw("condition-if", &about))
}

fn clause(session: Session, condition: &Condition) -> Option<String> {
    let answered = |field: &Field, answer: &str| {
        let field = field.name().replace('_', "-");
        session.t(&format!("condition-{field}-{answer}"))
    };
    match condition {
        Condition::Always => None,
        Condition::Yes(field) => Some(answered(field, "yes")),
        Condition::No(field) => Some(answered(field, "no")),
        Condition::Any(conditions) => {
            let clauses = conditions.iter().filter_map(|one| clause(session, one));
            clauses.reduce(|first, second| {
                let about = Arguments::new().text("first", first).text("second", second);
                session.tw("condition-or", &about)
            })
        }
    }
}

/// Where FTOP shows it.
fn recorded(session: Session, item: &Item) -> Option<String> {
    Some(match item.evidence? {
        Evidence::Note(note) => {
            let about = Arguments::new().text("note", note.portal_name());
            session.tw("recorded-note", &about)
        }
        Evidence::Portal(field) => session.t(match field {
            PortalField::Motion => "recorded-motion",
            PortalField::Contacts => "recorded-contacts",
            PortalField::TaskStatus => "recorded-task",
            PortalField::NextActionDate => "recorded-next-action-date",
            PortalField::Assignment => "recorded-assignment",
            PortalField::ServiceStatus => "recorded-service-status",
        }),
    })
}
