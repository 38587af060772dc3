//! A case in words: its name, and where it stands.

use crate::engagement::{Case, Stage};
use crate::ui::words::Words;

/// The customer's name, or that the case has none yet. Tracks the page's language.
pub fn case_name(words: Words, case: &Case) -> String {
    case.tenant().unwrap_or_else(|| words.say("case-unnamed"))
}

/// Where a case stands. Tracks the page's language.
pub fn stage_text(words: Words, stage: Stage) -> String {
    match stage {
        Stage::NoService => words.say("stage-no-service"),
        Stage::InStep(step) => words.say(&format!("step-{}", step.0)),
        Stage::ReadyToClose => words.say("stage-ready-to-close"),
        Stage::Paused => words.say("stage-paused"),
        Stage::Withdrawn => words.say("stage-withdrawn"),
        Stage::Closed => words.say("stage-closed"),
    }
}
