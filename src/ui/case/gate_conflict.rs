//! Two tabs or files went around a gate for different reasons, or one took that back: all is shown, and a
//! person chooses.

use leptos::prelude::*;

use super::gate::given_reason;
use super::here::Here;
use super::place::gate_anchor;
use super::wording::gate_text;
use crate::engagement::{Change, GateId, Scope, Waiver};
use crate::ui::components::field_conflict::{Candidate, conflict};

/// The waivers of a gate that stand against each other, each with a button to keep it.
#[component]
pub fn WaiverConflict(
    /// The round or the hand-off; the case for the gate before closing.
    scope: Scope,
    /// Which gate.
    gate: GateId,
) -> AnyView {
    let here = Here::expect();
    let waivers = Memo::new(move |_| {
        let said = here.with_case(|case| {
            let said = case.waivers_in_conflict(scope, gate).into_iter();
            said.map(Option::<&Waiver>::cloned).collect::<Vec<_>>()
        });
        said.unwrap_or_default()
    });
    let shown = move || {
        let name = gate_text(here.words, gate);
        let candidate = |waiver: Option<Waiver>| Candidate {
            shown: match &waiver {
                Some(waiver) => given_reason(here.words, waiver),
                None => here.words.say("conflict-taken-back"),
            },
            keep: Callback::new(move |()| {
                let reason = waiver.as_ref().map(|waiver| waiver.reason.clone());
                here.act(
                    Change::WaiverChosen {
                        scope,
                        gate,
                        reason,
                    },
                    &gate_anchor(scope, gate),
                );
            }),
        };
        conflict(here, &name, waivers.get().into_iter().map(candidate))
    };
    shown.into_any()
}
