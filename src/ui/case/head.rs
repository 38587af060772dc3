//! The head of a case: whose it is, where it stands, how far it is, and what comes after it.

use leptos::prelude::*;

use super::here::Here;
use super::place::{Place, link};
use super::wording::refusal_text;
use crate::engagement::{Scope, Slot, Stage};
use crate::locale::Arguments;
use crate::playbook::Field;
use crate::ui::backup::{download_case_button, read_only_mark};
use crate::ui::components::case_words::{case_name, stage_text};
use crate::ui::components::progress::ProgressBar;
use crate::ui::later;

/// The id of the heading.
pub const CASE_TITLE: &str = "case-title";

/// The head of the case on screen.
#[component]
pub fn Head() -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let name = move || {
        here.with_case(|case| case_name(words, case))
            .unwrap_or_default()
    };
    let progress = Memo::new(move |_| {
        here.assessment()
            .map(|assessment| assessment.progress)
            .unwrap_or_default()
    });
    view! {
        <header class="case-head">
            <div class="case-title">
                <h1 id=CASE_TITLE>{name}</h1>
                <p class="case-stage"><StageText/></p>
            </div>
            <ProgressBar progress/>
            <dl class="case-facts">
                <div>
                    <dt>{move || words.say("field-next-action-date")}</dt>
                    <dd>{move || next_action_date(here)}</dd>
                </div>
                <div>
                    <dt>{move || words.say("case-queue")}</dt>
                    <dd>{move || queue(here)}</dd>
                </div>
            </dl>
            {read_only_mark(here.id, "refusal-read-only")}
            {later::standing_actions()}
            <div class="case-file button-row">{download_case_button(here.id)} {later::sheet_buttons()}</div>
            <RefusalMessage/>
        </header>
    }
    .into_any()
}

#[component]
fn StageText() -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let stage = Memo::new(move |_| here.assessment().map(|assessment| assessment.stage));
    let reason = Memo::new(move |_| {
        let slot = Slot::field(Scope::Case, Field::StandingReason);
        here.with_case(|case| case.text(slot).to_owned())
            .unwrap_or_default()
    });
    let text = move || match stage.get() {
        Some(stage @ (Stage::Paused | Stage::Withdrawn)) => {
            let arguments = Arguments::new()
                .text("stage", stage_text(words, stage))
                .text("reason", reason.get());
            words.say_with("stage-with-reason", arguments)
        }
        Some(stage) => stage_text(words, stage),
        None => String::new(),
    };
    text.into_any()
}

fn next_action_date(here: Here) -> AnyView {
    let day = here
        .assessment()
        .and_then(|assessment| assessment.next_action_date);
    match day {
        Some(day) => here.words.page().date(day).into_any(),
        None => here.words.say("case-after-discussion").into_any(),
    }
}

fn queue(here: Here) -> AnyView {
    match here.with_case(|case| case.region()).flatten() {
        Some(region) => view! { <span lang="en">{region.queue()}</span> }.into_any(),
        None => {
            let place = Place::slot(Slot::field(Scope::Case, Field::Region));
            link(here, place, here.words.say("case-queue-unknown"))
        }
    }
}

/// Why the last change was refused. The place is always there, so that it is read out.
#[component]
fn RefusalMessage() -> AnyView {
    let here = Here::expect();
    let text = move || {
        here.refusal.with(|refusal| {
            refusal
                .as_ref()
                .map(|refusal| refusal_text(here.words, refusal))
                .unwrap_or_default()
        })
    };
    view! { <p class="case-refusal" role="alert">{text}</p> }.into_any()
}
