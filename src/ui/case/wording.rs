//! The model's values in words of the page's language.

use super::here::Here;
use crate::engagement::{
    Blocker, Case, Facts, GateId, Milestone, Refusal, RoundId, RoundState, Scope, Subject,
};
use crate::locale::Arguments;
use crate::playbook::{Field, ItemId};
use crate::ui::words::Words;

/// The name of a round's service, or of the hand-off.
pub fn scope_name(words: Words, case: &Case, scope: Scope) -> String {
    match scope {
        Scope::Case => words.say("case-facts"),
        Scope::HandOff => words.say("step-hand-off"),
        Scope::Round(round) => case
            .service_name(round)
            .unwrap_or_else(|| words.say("round-unnamed")),
    }
}

/// The state of a round.
pub fn round_state_text(words: Words, state: RoundState) -> String {
    match state {
        RoundState::Open => words.say("round-open"),
        RoundState::Finished => words.say("round-finished"),
        RoundState::Dropped => words.say("round-dropped"),
    }
}

/// An item by its id and its text, for lists of what is missing.
pub fn item_text(words: Words, item: ItemId) -> String {
    let arguments = Arguments::new()
        .text("id", item.0)
        .text("item", words.say(&format!("item-{}", item.0)));
    words.say_with("blocker-unsettled", arguments)
}

/// A gate by the step that it stands before.
pub fn gate_text(words: Words, gate: GateId) -> String {
    match gate {
        GateId::Step(step) => words.say(&format!("step-{}", step.0)),
        GateId::Close => words.say("case-close"),
    }
}

/// Where a service stands on the way to its milestone.
pub fn milestone_text(words: Words, milestone: Milestone) -> String {
    match milestone {
        Milestone::Unknown => words.say("milestone-unknown"),
        Milestone::Missing { missing, needed } => {
            let arguments = Arguments::new()
                .number("missing", missing)
                .number("needed", needed);
            words.say_with("milestone-missing", arguments)
        }
        Milestone::Reached { needed, .. } => words.say_with(
            "milestone-reached",
            Arguments::new().number("needed", needed),
        ),
    }
}

/// What blocks, as the text of the link to where it can be mended.
pub fn blocker_text(here: Here, case: &Case, blocker: &Blocker) -> String {
    let words = here.words;
    let about = |key: &str, field: Field| {
        let label = words.say(&field.label_key());
        words.say_with(key, Arguments::new().text("field", label))
    };
    match *blocker {
        Blocker::Unanswered { field, .. } => about("blocker-unanswered", field),
        Blocker::NotHappened { scope, field } => not_happened(here, case, scope, field),
        Blocker::StatedForOther { field, .. } => about("blocker-stated-for-other", field),
        Blocker::Unsettled { item, .. } | Blocker::NotTicked { item, .. } => item_text(words, item),
        Blocker::NotConfirmed { .. } => words.say("blocker-not-confirmed"),
        Blocker::Milestone { missing: None, .. } => words.say("blocker-milestone-unknown"),
        Blocker::Milestone {
            missing: Some(missing),
            ..
        } => words.say_with(
            "blocker-milestone",
            Arguments::new().number("missing", missing),
        ),
        Blocker::GateClosed { gate, .. } => {
            let arguments = Arguments::new().text("step", gate_text(words, gate));
            words.say_with("blocker-gate", arguments)
        }
        Blocker::NoService => words.say("blocker-no-service"),
        Blocker::OpenRound { round } => open_round(words, case, round),
        Blocker::NextActionDateUnknown => words.say("blocker-next-action-date"),
        Blocker::QueueNotArrived => match case.region() {
            Some(region) => {
                let arguments = Arguments::new().text("queue", region.queue());
                words.say_with("blocker-queue", arguments)
            }
            None => words.say("blocker-queue-unknown"),
        },
        Blocker::NotOnRecord { scope, subject } => {
            let what = match subject {
                Subject::Item(item) => item.0.to_owned(),
                Subject::Waiver(gate) => gate_text(words, gate),
            };
            let arguments = Arguments::new()
                .text("what", what)
                .text("round", scope_name(words, case, scope));
            words.say_with("blocker-not-on-record", arguments)
        }
    }
}

fn not_happened(here: Here, case: &Case, scope: Scope, field: Field) -> String {
    let words = here.words;
    let label = words.say(&field.label_key());
    let arguments = Arguments::new().text("field", label);
    match Facts::current(case, scope).day(field) {
        Some(day) => {
            let date = words.page().date(day);
            words.say_with("blocker-in-the-future", arguments.text("date", date))
        }
        None => words.say_with("blocker-no-day", arguments),
    }
}

fn open_round(words: Words, case: &Case, round: RoundId) -> String {
    let name = scope_name(words, case, Scope::Round(round));
    words.say_with("blocker-open-round", Arguments::new().text("service", name))
}

/// Why a change was refused.
pub fn refusal_text(words: Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Blocked(_) => words.say("refusal-blocked"),
        Refusal::NoReason => words.say("refusal-no-reason"),
        Refusal::InTheFuture => words.say("refusal-in-the-future"),
        Refusal::NotGoingOn => words.say("refusal-not-going-on"),
        Refusal::NothingToDo => words.say("refusal-nothing-to-do"),
        Refusal::OtherTenant { noted, tenant } => {
            let arguments = Arguments::new().text("noted", noted.as_str());
            let arguments = arguments.text("tenant", tenant.as_str());
            words.say_with("restore-other-tenant", arguments)
        }
        Refusal::ChangedSince => words.say("refusal-changed-since"),
        Refusal::ReadOnly => words.say("refusal-read-only"),
    }
}
