//! What comes next in a case, in one line.

use crate::engagement::{Assessment, Case, ItemState, RoundState, Scope, ScopeAssessment, Stage};
use crate::locale::Arguments;
use crate::playbook::ItemId;
use crate::ui::words::Words;

/// The first thing that can be done now, or what has to happen instead. Tracks the page's language.
pub fn next_step_text(words: Words, case: &Case, assessment: &Assessment) -> String {
    match assessment.stage {
        Stage::NoService => words.say("next-add-service"),
        Stage::ReadyToClose => words.say("case-close"),
        Stage::Paused => words.say("next-reopen"),
        Stage::Withdrawn | Stage::Closed => words.say("next-nothing"),
        Stage::InStep(_) => match first_open(assessment) {
            Some((scope, item)) => item_text(words, case, scope, item),
            None => words.say("next-see-case"),
        },
    }
}

fn first_open(assessment: &Assessment) -> Option<(Scope, ItemId)> {
    let open_rounds = assessment
        .rounds
        .iter()
        .filter(|(_, state, _)| *state == RoundState::Open);
    let scopes = open_rounds
        .map(|(.., scope)| scope)
        .chain(std::iter::once(&assessment.hand_off));
    let first_in = |scope: &ScopeAssessment| {
        let is_next = |item: &&crate::engagement::ItemAssessment| {
            item.state == ItemState::Open && item.excuse.is_none()
        };
        scope
            .items()
            .find(is_next)
            .map(|item| (scope.scope, item.item.id))
    };
    scopes.filter_map(first_in).next()
}

/// The item, with its service where the case has several.
fn item_text(words: Words, case: &Case, scope: Scope, item: ItemId) -> String {
    let item = words.say(&format!("item-{}", item.0));
    let Scope::Round(round) = scope else {
        return item;
    };
    let has_several = case.rounds().nth(1).is_some();
    match case.service_name(round).filter(|_| has_several) {
        None => item,
        Some(service) => {
            let arguments = Arguments::new().text("service", service).text("item", item);
            words.say_with("next-in-service", arguments)
        }
    }
}
