//! A gate: open, or what it waits for, or why it was gone around.

use leptos::prelude::*;

use super::blockers::blocker_list;
use super::here::Here;
use super::place::gate_anchor;
use super::reason_form::{ReasonForm, ReasonNames, ReasonTexts};
use super::wording::gate_text;
use crate::engagement::{Change, GateAssessment, GateId, GateState, Scope, Waiver};
use crate::locale::Arguments;
use crate::playbook::Field;
use crate::ui::later;
use crate::ui::words::Words;

/// A gate of a scope. One that is open takes no room.
#[component]
pub fn Gate(
    /// The round or the hand-off; the case for the gate before closing.
    scope: Scope,
    /// Which gate.
    gate: GateId,
) -> AnyView {
    let here = Here::expect();
    let assessed = Memo::new(move |_| {
        let assessment = here.assessment()?;
        match gate {
            GateId::Close => Some(assessment.close.clone()),
            GateId::Step(_) => {
                let steps = &assessment.scope(scope)?.steps;
                steps
                    .iter()
                    .map(|step| &step.gate)
                    .find(|one| one.gate == gate)
                    .cloned()
            }
        }
    });
    let state = Memo::new(move |_| assessed.with(|gate| gate.as_ref().map(|gate| gate.state)));
    // Apart from the list of what blocks, so that a reason half written stays while that changes.
    let is_in_conflict = Memo::new(move |_| {
        here.with_case(|case| case.is_waiver_in_conflict(scope, gate)) == Some(true)
    });
    let way_around = move || match (state.get(), is_in_conflict.get()) {
        (Some(GateState::Open) | None, _) => ().into_any(),
        (_, true) => later::waiver_conflict(scope, gate),
        (Some(GateState::Closed), _) => later::go_around(scope, gate),
        (Some(GateState::Waived), _) => later::gone_around(scope, gate),
    };
    let blockers = move || assessed.with(|gate| gate.as_ref().map(|gate| what_blocks(here, gate)));
    view! {
        <div
            class="gate"
            id=gate_anchor(scope, gate)
            data-gate=gate.name()
            data-state=move || state.get().map(state_name)
        >
            {blockers}
            {way_around}
        </div>
    }
    .into_any()
}

fn state_name(state: GateState) -> &'static str {
    match state {
        GateState::Open => "open",
        GateState::Waived => "waived",
        GateState::Closed => "closed",
    }
}

fn what_blocks(here: Here, gate: &GateAssessment) -> AnyView {
    let step = gate_text(here.words, gate.gate);
    let intro = match (gate.gate, gate.state) {
        (_, GateState::Open) => return ().into_any(),
        (_, GateState::Waived) => here.words.say("gate-waived"),
        (GateId::Close, _) => here.words.say("gate-close-waits"),
        (GateId::Step(_), _) => here
            .words
            .say_with("gate-waits", Arguments::new().text("step", step)),
    };
    blocker_list(here, intro, &gate.blockers)
}

/// Lets a person go on with a reason.
#[component]
pub fn GoAround(
    /// The round or the hand-off.
    scope: Scope,
    /// Which gate.
    gate: GateId,
) -> AnyView {
    let here = Here::expect();
    let waive = Callback::new(move |reason| {
        here.act(
            Change::GateWaived {
                scope,
                gate,
                reason,
            },
            &gate_anchor(scope, gate),
        )
    });
    let texts = ReasonTexts {
        action: "gate-go-on",
        label: "field-gate-reason",
    };
    let names = ReasonNames {
        open: "waive_gate",
        reason: Field::GateReason.name(),
        confirm: "confirm_waive",
    };
    let id = format!("waive-{scope}-{}", gate.name());
    let form = move || {
        let id = id.clone();
        here.goes_on.get().then(|| {
            view! { <ReasonForm texts names id on_reason=waive/> }
        })
    };
    form.into_any()
}

/// Why a person went on, with the day.
pub fn given_reason(words: Words, waiver: &Waiver) -> String {
    let arguments = Arguments::new()
        .text("reason", waiver.reason.clone())
        .text("date", words.page().date(waiver.day));
    words.say_with("gate-waived-because", arguments)
}

/// Why a person went on, and the way back.
#[component]
pub fn GoneAround(
    /// The round or the hand-off.
    scope: Scope,
    /// Which gate.
    gate: GateId,
) -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let text = move || {
        here.with_case(|case| {
            let waiver = case.waiver(scope, gate);
            waiver.map(|waiver| given_reason(words, waiver))
        })
    };
    let withdraw = move |_| {
        here.act(
            Change::WaiverWithdrawn { scope, gate },
            &gate_anchor(scope, gate),
        );
    };
    view! {
        <p>{text}</p>
        <button type="button" disabled=move || !here.goes_on.get() on:click=withdraw>
            {move || words.say("gate-take-back")}
        </button>
    }
    .into_any()
}
