//! What is on screen of a case: one round with its steps, or the hand-off.

use leptos::prelude::*;

use super::close::CloseCase;
use super::here::Here;
use super::place::round_anchor;
use super::reason_form::{ReasonForm, ReasonNames, ReasonTexts};
use super::step::StepSection;
use super::wording::{round_state_text, scope_name};
use crate::engagement::{Change, RoundId, RoundState, Scope};
use crate::locale::Arguments;
use crate::playbook::{Field, Service};
use crate::ui::components::field::SlotField;
use crate::ui::later;

/// A round, or the hand-off.
#[component]
pub fn RoundSection(
    /// Which.
    scope: Scope,
) -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let name = move || {
        here.with_case(|case| scope_name(words, case, scope))
            .unwrap_or_default()
    };
    let is_hand_off = scope == Scope::HandOff;
    let steps = here
        .playbook()
        .steps
        .iter()
        .filter(|step| step.in_hand_off == is_hand_off);
    let about = match scope {
        Scope::Round(round) => view! { <AboutRound round/> }.into_any(),
        _ => ().into_any(),
    };
    view! {
        <section class="round" data-round=scope.to_string() aria-labelledby=round_anchor(scope)>
            <div class="card round-head">
                <h2 id=round_anchor(scope)>{name}</h2>
                {about}
            </div>
            {steps.map(|step| view! { <StepSection scope step/> }).collect_view()}
            {is_hand_off.then(|| view! { <CloseCase/> })}
        </section>
    }
    .into_any()
}

/// Where a round stands and what can be done with it as a whole.
#[component]
fn AboutRound(round: RoundId) -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let state = Memo::new(move |_| here.assessment().and_then(|all| all.round_state(round)));
    let is_nameless = Memo::new(move |_| {
        here.with_case(|case| case.service(round) == Service::Core) == Some(true)
    });
    let name_field = move || {
        let scope = Scope::Round(round);
        is_nameless
            .get()
            .then(|| view! { <SlotField scope field=Field::ServiceName/> })
    };
    let text = move || state.get().map(|state| state_text(here, round, state));
    let explained = move || {
        (state.get() == Some(RoundState::Finished))
            .then(|| view! { <p class="hint">{words.say("round-finished-explained")}</p> })
    };
    view! {
        <p class="round-state">{text}</p>
        {explained}
        {name_field}
        <div class="case-actions">
            {move || here.goes_on.get().then(|| later::round_actions(round))}
        </div>
    }
    .into_any()
}

/// What can be done with a round as a whole, as it stands.
#[component]
pub fn RoundActions(
    /// Which round.
    round: RoundId,
) -> AnyView {
    let here = Here::expect();
    let state = Memo::new(move |_| here.assessment().and_then(|all| all.round_state(round)));
    let actions = move || match state.get() {
        Some(RoundState::Open) => view! { <Drop round/> }.into_any(),
        Some(RoundState::Finished) => {
            let reopen = Change::RoundReopened { round };
            view! { <Act round change=reopen name="reopen_round" text="round-reopen"/> <Drop round/> }
                .into_any()
        }
        Some(RoundState::Dropped) => {
            let resume = Change::ServiceResumed { round };
            view! { <Act round change=resume name="resume_service" text="round-resume"/> }
                .into_any()
        }
        None => ().into_any(),
    };
    actions.into_any()
}

fn state_text(here: Here, round: RoundId, state: RoundState) -> String {
    let words = here.words;
    let about = here.with_case(|case| {
        let day = case
            .finish(round)
            .map(|finish| words.page().date(finish.day));
        (day, case.drop_reason(round).map(str::to_owned))
    });
    match (state, about.unwrap_or_default()) {
        (RoundState::Finished, (Some(day), _)) => {
            words.say_with("round-finished-on", Arguments::new().text("date", day))
        }
        (RoundState::Dropped, (_, Some(reason))) => words.say_with(
            "round-dropped-because",
            Arguments::new().text("reason", reason),
        ),
        _ => round_state_text(words, state),
    }
}

/// A button that lets one thing happen.
#[component]
fn Act(round: RoundId, change: Change, name: &'static str, text: &'static str) -> AnyView {
    let here = Here::expect();
    let heading = round_anchor(Scope::Round(round));
    let act = move |_| {
        here.act(change.clone(), &heading);
    };
    view! { <button type="button" name=name on:click=act>{here.words.text(text)}</button> }
        .into_any()
}

#[component]
fn Drop(round: RoundId) -> AnyView {
    let here = Here::expect();
    let drop = Callback::new(move |reason| {
        here.act(
            Change::ServiceDropped { round, reason },
            &round_anchor(Scope::Round(round)),
        )
    });
    let texts = ReasonTexts {
        action: "round-drop",
        label: "field-drop-reason",
    };
    let names = ReasonNames {
        open: "drop_service",
        reason: Field::DropReason.name(),
        confirm: "confirm_drop",
    };
    let id = format!("drop-{round}");
    view! { <ReasonForm texts names id on_reason=drop/> }.into_any()
}
