//! The end of a case: what closing waits for, and closing it.

use leptos::prelude::*;

use super::gate::Gate;
use super::head::CASE_TITLE;
use super::here::Here;
use crate::engagement::{Change, GateId, GateState, Scope};

/// The section after the hand-off's steps.
#[component]
pub fn CloseCase() -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let can_close = Memo::new(move |_| {
        let is_open = here
            .assessment()
            .is_some_and(|all| all.close.state != GateState::Closed);
        is_open && here.goes_on.get()
    });
    let close = move |_| {
        here.act(Change::Closed, CASE_TITLE);
    };
    let button = move || {
        can_close.get().then(|| {
            view! {
                <div>
                    <button type="button" name="close_case" class="primary" on:click=close>
                        {words.text("case-close")}
                    </button>
                </div>
            }
        })
    };
    view! {
        <section class="card step" aria-labelledby="close-case">
            <h3 id="close-case">{move || words.say("case-close")}</h3>
            <Gate scope=Scope::Case gate=GateId::Close/>
            {button}
        </section>
    }
    .into_any()
}
