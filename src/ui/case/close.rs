//! The end of a case: what closing waits for, and closing it.

use leptos::prelude::*;

use super::gate::Gate;
use super::here::Here;
use super::standing::Close;
use crate::engagement::{GateId, GateState, Scope};

/// The section after the hand-off's steps.
#[component]
pub fn CloseCase() -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let can_close = Memo::new(move |_| {
        let is_open = here.assessment().is_some_and(|all| all.close.state != GateState::Closed);
        is_open && here.goes_on.get()
    });
    view! {
        <section class="card step" aria-labelledby="close-case">
            <h3 id="close-case">{move || words.say("case-close")}</h3>
            <Gate scope=Scope::Case gate=GateId::Close/>
            {move || can_close.get().then(|| view! { <Close/> })}
        </section>
    }
    .into_any()
}
