//! The services of the engagement, each with its round, and the hand-off as the last one.

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;

use super::here::Here;
use super::place::ADD_SERVICE;
use super::wording::{round_state_text, scope_name};
use crate::browser::address;
use crate::engagement::{Change, Progress, RoundId, Scope};
use crate::locale::Arguments;
use crate::playbook::{Field, Service};
use crate::ui::components::rows::rows;
use crate::ui::route::Route;

/// The list of rounds and the way to add one.
#[component]
pub fn Services() -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let rounds = Memo::new(move |_| {
        here.with_case(|case| case.rounds().collect::<Vec<_>>())
            .unwrap_or_default()
    });
    view! {
        <section class="card services">
            <h2>{move || words.say("services-title")}</h2>
            <nav aria-label=move || words.say("services-title")>
                <ul class="rounds">
                    {rows(rounds, RoundId::to_string, |round| {
                        view! { <Entry scope=Scope::Round(round)/> }.into_any()
                    })}
                    <Entry scope=Scope::HandOff/>
                </ul>
            </nav>
            <AddService/>
        </section>
    }
    .into_any()
}

#[component]
fn Entry(scope: Scope) -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let name = move || {
        here.with_case(|case| scope_name(words, case, scope))
            .unwrap_or_default()
    };
    let progress = Memo::new(move |_| {
        here.assessment()
            .and_then(|all| all.scope(scope).map(|scope| scope.progress))
    });
    let status = move || {
        let Progress { done, total } = progress.get().unwrap_or_default();
        let arguments = Arguments::new()
            .number("done", done as u64)
            .number("total", total as u64);
        let progress = words.say_with("round-progress", arguments);
        match round_state(here, scope) {
            Some(state) => {
                let arguments = Arguments::new().text("state", state);
                words.say_with("round-status", arguments.text("progress", progress))
            }
            None => progress,
        }
    };
    let is_shown = move || (here.shown.get() == Some(scope)).then_some("page");
    view! {
        <li>
            <a href=Route::Case(here.id, Some(scope)).address() aria-current=is_shown>
                <span class="round-name">{name}</span>
                <span class="round-status">{status}</span>
            </a>
        </li>
    }
    .into_any()
}

fn round_state(here: Here, scope: Scope) -> Option<String> {
    let Scope::Round(round) = scope else {
        return None;
    };
    let state = here.assessment()?.round_state(round)?;
    Some(round_state_text(here.words, state))
}

/// A list of services; the one that is added is opened.
#[component]
fn AddService() -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let list = NodeRef::<html::Select>::new();
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(list) = list.get_untracked() else {
            return;
        };
        let service = list.value();
        if service.is_empty() {
            let _ = list.focus();
        } else if let Some(round) = add_service(here, service) {
            list.set_value("");
            address::go_to(&Route::Case(here.id, Some(Scope::Round(round))).address());
        }
    };
    let option = move |service: Service| {
        let name = move || match service.portal_name() {
            "" => words.say("service-other"),
            name => name.to_owned(),
        };
        view! { <option value=service.prefix()>{name}</option> }
    };
    view! {
        <form class="add-service" on:submit=add>
            <div class="field">
                <label for=ADD_SERVICE>{move || words.say("services-add")}</label>
                <div class="field-row">
                    <select
                        node_ref=list
                        id=ADD_SERVICE
                        name=Field::Service.name()
                        autocomplete="off"
                        disabled=move || !here.goes_on.get()
                    >
                        <option value="">{move || words.say("services-choose")}</option>
                        {Service::ALL.into_iter().map(option).collect_view()}
                    </select>
                    <button type="submit" name="add_service" disabled=move || !here.goes_on.get()>
                        {move || words.say("services-add-button")}
                    </button>
                </div>
            </div>
        </form>
    }
    .into_any()
}

fn add_service(here: Here, service: String) -> Option<RoundId> {
    let rounds =
        || untrack(|| here.with_case(|case| case.rounds().collect::<Vec<_>>())).unwrap_or_default();
    let before = rounds();
    here.apply(Change::ServiceAdded { service });
    rounds().into_iter().find(|round| !before.contains(round))
}
