//! Parts of the page that are fetched when they are first shown, so that what is needed to begin
//! arrives soon.
//!
//! [`parts!`] names them all. Whatever only a part needs, rules included, is cut out of the program by
//! `scripts/split-program.mjs` and goes into a file of its own. A part that can't be fetched says so
//! in its place, and the rest of the page goes on.

use std::future::Future;
use std::pin::Pin;

use leptos::prelude::*;
use leptos::reactive::computed::ScopedFuture;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::components::action::button;
use super::words::Words;
use crate::engagement::{GateId, RoundId, Scope, Slot};

/// A part, or why it can't be shown.
type Part = Result<AnyView, SplitLoaderError>;

/// How far a part has come.
#[derive(Clone, Copy, PartialEq)]
enum Arrival {
    UnderWay,
    Here,
    Failed,
}

/// Declares parts: each is a function that gives a view at once, in which the part stands as soon as
/// it is there. Parts `in` the same file are fetched together.
macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $kind:ty),*) in $file:ident => $view:expr;)*) => {$(
        $(#[$doc])*
        pub fn $name($($argument: $kind),*) -> AnyView {
            // What is cut out is called over a border that the compiler can't see across.
            #[wasm_split($file, wasm_split_path = leptos::wasm_split, fallible, preload(fetch))]
            fn $name($($argument: $kind),*) -> Part {
                Ok($view.into_any())
            }
            show(Box::new(move |arrival| Box::pin(async move {
                fetch().await?;
                // Whoever asked for it may have gone on to another page in the meantime.
                if arrival.is_disposed() {
                    return Ok(().into_any());
                }
                $name($($argument),*).await
            })))
        }
    )*};
}

parts! {
    /// The notes and e-mails of a round, or of the hand-off, of the case on screen.
    notes(scope: Scope) in texts => view! { <super::case::Notes scope/> };
    /// The buttons that hand the case on screen over as a whole.
    sheet_buttons() in texts => view! { <super::case::SheetButtons/> };
    /// What takes an earlier note in.
    restore() in texts => view! { <super::case::RestoreSection/> };
    /// What was done to the case on screen.
    history() in pages => view! { <super::case::HistorySection/> };
    /// What can be done with the case on screen as a whole.
    standing_actions() in decisions => view! { <super::case::StandingActions/> };
    /// What can be done with a round as a whole.
    round_actions(round: RoundId) in decisions => view! { <super::case::RoundActions round/> };
    /// The way around a gate that is closed.
    go_around(scope: Scope, gate: GateId) in decisions => view! { <super::case::GoAround scope gate/> };
    /// The way back for who went around a gate.
    gone_around(scope: Scope, gate: GateId) in decisions => view! { <super::case::GoneAround scope gate/> };
    /// The choice between two statements in one slot.
    conflict(slot: Slot) in decisions => view! { <super::components::field_conflict::Conflict at=slot/> };
    /// The choice between two reasons for going around a gate.
    waiver_conflict(scope: Scope, gate: GateId) in decisions => view! { <super::case::WaiverConflict scope gate/> };
    /// The cases in a table.
    cases() in cases => view! { <super::portfolio::Cases/> };
    /// The cases that were deleted.
    bin() in cases => view! { <super::portfolio::Bin/> };
    /// Undo and redo.
    way_back() in pages => view! { <super::components::way_back::WayBack/> };
    /// The playbook to read, without its heading.
    playbook() in pages => view! { <super::playbook::PlaybookBody/> };
    /// The settings, without their heading.
    settings() in pages => view! { <super::settings::SettingsBody/> };
    /// The ways to make a backup and to open one.
    backup() in pages => view! { <super::backup::BackupPart/> };
}

/// Asks for a part once more each time it is called.
type Fetch = Box<dyn Fn(RwSignal<Arrival>) -> Pin<Box<dyn Future<Output = Part>>>>;

fn show(fetch: Fetch) -> AnyView {
    let arrival = RwSignal::new(Arrival::UnderWay);
    let arrived = StoredValue::new_local(None::<AnyView>);
    let fetch = StoredValue::new_local(fetch);
    // What a part makes belongs to the place that shows it, wherever it is asked for again.
    let place = StoredValue::new(Owner::current().map(|owner| owner.downgrade()));
    let ask = move || {
        let part = fetch.try_with_value(|fetch| fetch(arrival));
        let place = place
            .try_get_value()
            .flatten()
            .and_then(|place| place.upgrade());
        let (Some(part), Some(place)) = (part, place) else {
            return;
        };
        let arriving = async move {
            let outcome = match part.await {
                Ok(view) => {
                    arrived.try_set_value(Some(view));
                    Arrival::Here
                }
                Err(_) => Arrival::Failed,
            };
            arrival.try_set(outcome);
        };
        spawn_local(place.with(|| ScopedFuture::new_untracked(arriving)));
    };
    ask();
    let again = Callback::new(move |()| {
        arrival.set(Arrival::UnderWay);
        ask();
    });
    let shown = move || match arrival.get() {
        Arrival::UnderWay => view! { <div aria-busy="true"></div> }.into_any(),
        Arrival::Here => arrived.try_update_value(Option::take).flatten().into_any(),
        Arrival::Failed => failure(again),
    };
    shown.into_any()
}

fn failure(again: Callback<()>) -> AnyView {
    let words = Words::expect();
    view! {
        <div class="notice error" role="alert">
            <p>{words.text("part-failed")}</p>
            {button("part-again", "fetch_part_again", again)}
        </div>
    }
    .into_any()
}
