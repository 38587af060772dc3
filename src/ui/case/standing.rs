//! What can be done with a case as a whole: pause, withdraw, close, reopen, delete, restore.

use leptos::prelude::*;

use super::head::CASE_TITLE;
use super::here::Here;
use super::place::{Place, link};
use super::reason_form::{ReasonForm, ReasonNames, ReasonTexts};
use crate::engagement::{Change, GateId, GateState, Scope, Slot};
use crate::playbook::Field;
use crate::ui::components::field_conflict::SlotConflict;
use crate::ui::route::Route;

/// The actions that the case's standing allows.
#[component]
pub fn StandingActions() -> AnyView {
    let here = Here::expect();
    let is_deleted =
        Memo::new(move |_| here.with_case(|case| case.deleted().is_some()) == Some(true));
    let actions = move || match (is_deleted.get(), here.goes_on.get()) {
        (true, _) => view! { <InTheBin/> }.into_any(),
        (false, true) => view! { <GoingOn/> <Delete/> }.into_any(),
        (false, false) => {
            let reopen = move |_| {
                here.act(Change::Reopened, CASE_TITLE);
            };
            view! {
                <button type="button" name="reopen_case" class="primary" on:click=reopen>
                    {move || here.words.say("case-reopen")}
                </button>
                <Delete/>
            }
            .into_any()
        }
    };
    // Two tabs may have done different things to the case without knowing of each other.
    let conflicts = [Field::Standing, Field::StandingReason, Field::Deleted];
    let conflicts = conflicts.map(|field| Slot::field(Scope::Case, field));
    let conflicts = conflicts.map(|slot| view! { <SlotConflict at=slot/> });
    view! { <div class="case-actions">{actions}</div> {conflicts.collect_view()} }.into_any()
}

#[component]
fn GoingOn() -> AnyView {
    let here = Here::expect();
    let pause = Callback::new(move |reason| here.act(Change::Paused { reason }, CASE_TITLE));
    let withdraw = Callback::new(move |reason| here.act(Change::Withdrawn { reason }, CASE_TITLE));
    let pausing = ReasonTexts {
        action: "case-pause",
        label: "case-pause-reason",
    };
    let withdrawing = ReasonTexts {
        action: "case-withdraw",
        label: "case-withdraw-reason",
    };
    let pause_names = ReasonNames {
        open: "pause_case",
        reason: "pause_reason",
        confirm: "confirm_pause",
    };
    let withdraw_names = ReasonNames {
        open: "withdraw_case",
        reason: "withdraw_reason",
        confirm: "confirm_withdraw",
    };
    view! {
        <ReasonForm texts=pausing names=pause_names id="pause-reason".to_owned() on_reason=pause/>
        <ReasonForm
            texts=withdrawing
            names=withdraw_names
            id="withdraw-reason".to_owned()
            on_reason=withdraw
        />
        <ToClosing/>
    }
    .into_any()
}

/// Leads to where the case is closed, or to what closing it waits for.
#[component]
fn ToClosing() -> AnyView {
    let here = Here::expect();
    let is_waiting = Memo::new(move |_| {
        here.assessment()
            .is_none_or(|all| all.close.state == GateState::Closed)
    });
    let shown = move || {
        let text = if is_waiting.get() {
            "case-close-waits"
        } else {
            "case-close"
        };
        link(
            here,
            Place::gate(Scope::Case, GateId::Close),
            here.words.say(text),
        )
    };
    shown.into_any()
}

#[component]
fn Delete() -> AnyView {
    let here = Here::expect();
    let delete = move |_| {
        here.act(Change::Deleted, CASE_TITLE);
    };
    view! {
        <button type="button" name="delete_case" class="quiet" on:click=delete>
            {move || here.words.say("case-delete")}
        </button>
    }
    .into_any()
}

#[component]
fn InTheBin() -> AnyView {
    let here = Here::expect();
    let restore = move |_| {
        here.act(Change::Restored, CASE_TITLE);
    };
    view! {
        <p class="case-in-bin">{move || here.words.say("case-in-bin")}</p>
        <button type="button" name="restore_case" class="primary" on:click=restore>
            {move || here.words.say("case-restore")}
        </button>
        <a href=Route::Portfolio.address()>{here.words.text("case-to-portfolio")}</a>
    }
    .into_any()
}
