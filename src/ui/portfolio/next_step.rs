//! What comes next in a case, in one line.

use crate::engagement::{Assessment, Case, ItemAssessment, ItemState, RoundState, Scope, Stage};
use crate::locale::Arguments;
use crate::playbook::{ItemId, StepId};
use crate::ui::words::Words;

/// The first thing that can be done now, or what has to happen instead. Tracks the page's language.
pub fn next_step_text(words: Words, case: &Case, assessment: &Assessment) -> String {
    match assessment.stage {
        Stage::NoService => words.say("next-add-service"),
        Stage::ReadyToClose => words.say("case-close"),
        Stage::Paused => words.say("next-reopen"),
        Stage::Withdrawn | Stage::Closed => words.say("next-nothing"),
        Stage::InStep(step) => match first_open(assessment, step) {
            Some((scope, item)) => item_text(words, case, scope, item),
            None => words.say("next-see-case"),
        },
    }
}

/// The first open item of the step that the stage names, in whichever service that is; else of any.
fn first_open(assessment: &Assessment, stage: StepId) -> Option<(Scope, ItemId)> {
    let in_stage = |(step, _): &(StepId, _)| *step == stage;
    let found = open_items(assessment).find(in_stage);
    found
        .or_else(|| open_items(assessment).next())
        .map(|(_, place)| place)
}

/// What can be done now in the open rounds and the hand-off, with its step.
fn open_items(assessment: &Assessment) -> impl Iterator<Item = (StepId, (Scope, ItemId))> {
    let rounds = assessment.rounds.iter();
    let open_rounds = rounds.filter(|(_, state, _)| *state == RoundState::Open);
    let scopes = open_rounds
        .map(|(.., scope)| scope)
        .chain(std::iter::once(&assessment.hand_off));
    scopes.flat_map(|scope| {
        scope.steps.iter().flat_map(|step| {
            let open = step.items.iter().filter(|item| is_next(item));
            open.map(|item| (step.step.id, (scope.scope, item.item.id)))
        })
    })
}

fn is_next(item: &ItemAssessment) -> bool {
    item.state == ItemState::Open && item.excuse.is_none()
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
