//! What an item says about itself: why it applies, what it waits for or lacks, what excuses it,
//! where FTOP shows it, and how far its statement is on the way into a note.

use leptos::prelude::*;

use super::blockers::blocker_list;
use super::here::Here;
use super::item::Row;
use super::place::{Place, link};
use super::wording::gate_text;
use crate::engagement::{Blocker, ItemState, Reason, Slot, Standing, StatementAssessment, Subject};
use crate::locale::Arguments;
use crate::playbook::{Condition, Evidence, Field, Requirement};
use crate::ui::components::playbook_link::playbook_link;

/// The sentences under an item's text.
#[component]
pub fn Explained(
    /// The item.
    row: Row,
    /// The fields that stand inside the item.
    fields: Vec<Field>,
) -> AnyView {
    let here = row.here;
    let words = here.words;
    let why = move || {
        let text = row.with(|item| because(here, &row.item.condition, &item.reasons));
        (!text.is_empty()).then(|| view! { <p class="hint">{text}</p> })
    };
    let blockers = Memo::new(move |_| row.with(|item| item.blockers.clone()));
    let waits = move || blocker_list(here, words.say("item-waits"), &blockers.get());
    let missing = Memo::new(move |_| worth_saying(row, &fields));
    let lacks = move || blocker_list(here, words.say("item-lacks"), &missing.get());
    view! {
        {why}
        <Help row/>
        <Excused row/>
        {waits}
        {lacks}
        <NextActionDate row/>
        <Shown row/>
    }
    .into_any()
}

/// The template, form or FAQ that the item needs.
#[component]
fn Help(row: Row) -> AnyView {
    let here = row.here;
    let mut links = here.playbook().links.iter();
    let link = row
        .item
        .link
        .and_then(|id| links.find(|link| link.id == id));
    let help = move |link| playbook_link(&here.words.page(), &here.session.settings(), link);
    let help = link.map(|link| view! { <p class="hint">{move || help(link)}</p> });
    let key = format!("item-{}-detail", row.item.id.0);
    let detail = here.words.page().has(&key);
    let detail = detail.then(|| view! { <p class="hint">{move || here.words.say(&key)}</p> });
    view! { {detail} {help} }.into_any()
}

/// "Applies because: account team known: yes." Empty for what always applies.
fn because(here: Here, condition: &Condition, reasons: &[Reason]) -> String {
    let words = here.words;
    let speaking = reasons
        .iter()
        .filter(|reason| speaks_for(condition, reason));
    let parts: Vec<String> = speaking
        .map(|reason| {
            let answer = if reason.answer == Some(true) {
                "answer-yes"
            } else {
                "answer-no"
            };
            let arguments = Arguments::new()
                .text("field", words.say(&reason.field.label_key()))
                .text("answer", words.say(answer));
            words.say_with("item-reason", arguments)
        })
        .collect();
    if parts.is_empty() {
        return String::new();
    }
    let list = words.page().list(&parts);
    words.say_with("item-because", Arguments::new().text("reasons", list))
}

/// Whether an answer is one of those that make the condition hold.
fn speaks_for(condition: &Condition, reason: &Reason) -> bool {
    match condition {
        Condition::Always => false,
        Condition::Yes(field) => *field == reason.field && reason.answer == Some(true),
        Condition::No(field) => *field == reason.field && reason.answer == Some(false),
        Condition::Any(alternatives) => alternatives.iter().any(|one| speaks_for(one, reason)),
    }
}

/// What is missing and does not show anyway: an empty box, or an empty field inside the item, is
/// seen without a sentence.
fn worth_saying(row: Row, fields: &[Field]) -> Vec<Blocker> {
    let is_plain = |blocker: &Blocker| match blocker {
        Blocker::NotTicked { item, .. } => *item == row.item.id,
        Blocker::Unanswered { field, .. } => fields.contains(field),
        Blocker::NotHappened { scope, field } => {
            let slot = Slot::field(*scope, *field);
            let is_empty = row.here.with_case(|case| case.text(slot).trim().is_empty());
            fields.contains(field) && is_empty == Some(true)
        }
        Blocker::Milestone { .. } => fields.contains(&Field::ActiveUsers),
        _ => false,
    };
    row.with(|item| {
        let is_open = item.state == ItemState::Open && item.excuse.is_none();
        let missing = item
            .missing
            .iter()
            .filter(|blocker| is_open && !is_plain(blocker));
        missing.copied().collect()
    })
}

#[component]
fn Excused(row: Row) -> AnyView {
    let words = row.here.words;
    let gate = Memo::new(move |_| row.with(|item| item.excuse.map(|excuse| excuse.gate)));
    let text = move || {
        gate.get().map(|gate| {
            let arguments = Arguments::new().text("step", gate_text(words, gate));
            view! { <p class="hint">{words.say_with("item-excused", arguments)}</p> }
        })
    };
    text.into_any()
}

/// The date that a tick confirms.
#[component]
fn NextActionDate(row: Row) -> AnyView {
    let is_confirmation =
        |requirement: &Requirement| matches!(requirement, Requirement::Confirmed(_));
    if !row.item.settled_by.iter().any(is_confirmation) {
        return ().into_any();
    }
    let words = row.here.words;
    let date = move || {
        let day = row.here.assessment()?.next_action_date?;
        let arguments = Arguments::new().text("date", words.page().date(day));
        Some(
            view! { <p class="item-value">{words.say_with("item-next-action-date", arguments)}</p> },
        )
    };
    date.into_any()
}

/// Where FTOP shows it: a field of the portal, or a note and how far the statement is.
#[component]
fn Shown(row: Row) -> AnyView {
    let here = row.here;
    let words = here.words;
    match row.item.evidence {
        None => ().into_any(),
        Some(Evidence::Portal(field)) => {
            let text = move || words.say(portal_key(field));
            view! { <p class="hint">{text}</p> }.into_any()
        }
        Some(Evidence::Note(note)) => {
            let key = Memo::new(move |_| standing_key(row));
            let shown = move || {
                let place = Place::note(row.scope, note);
                key.get().map(|key| {
                    view! { <p class="item-standing" data-standing=key>{link(here, place, words.say(key))}</p> }
                })
            };
            shown.into_any()
        }
    }
}

fn portal_key(field: crate::playbook::PortalField) -> &'static str {
    use crate::playbook::PortalField;
    match field {
        PortalField::Motion => "portal-motion",
        PortalField::Contacts => "portal-contacts",
        PortalField::TaskStatus => "portal-task-status",
        PortalField::NextActionDate => "portal-next-action-date",
        PortalField::Assignment => "portal-assignment",
        PortalField::ServiceStatus => "portal-service-status",
    }
}

fn standing_key(row: Row) -> Option<&'static str> {
    let assessment = row.here.assessment()?;
    let scope = assessment.scope(row.scope)?;
    let is_about = |one: &&StatementAssessment| one.statement.subject == Subject::Item(row.item.id);
    match scope.statements.iter().find(is_about)?.standing {
        Standing::NotSettled => None,
        Standing::Due => Some("standing-due"),
        Standing::OnRecord { .. } => Some("standing-on-record"),
        Standing::Changed { .. } => Some("standing-changed"),
        Standing::NoLongerTrue { .. } => Some("standing-no-longer-true"),
    }
}
