//! The page itself: whether it opens without a network, which version it is, and deleting everything.

use crate::ui::components::live::words;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::service_worker::{self, Offline};
use crate::locale::Arguments;
use crate::ui::session::Session;

/// Whether the page opens without a network, and a look for a newer version.
pub fn section(session: Session) -> AnyView {
    let offline = RwSignal::new(None::<Offline>);
    let is_latest = RwSignal::new(false);
    spawn_local(async move { offline.set(Some(service_worker::state().await)) });
    let look = move |_| {
        spawn_local(async move {
            service_worker::look_for_update().await;
            let state = service_worker::state().await;
            session.update_waits.set(state == Offline::UpdateWaits);
            is_latest.set(state == Offline::Ready);
            offline.set(Some(state));
        });
    };
    let said = move || {
        offline.get().map(|state| match state {
            Offline::Unsupported => session.t("offline-unsupported"),
            Offline::NotYet => session.t("offline-not-yet"),
            Offline::Ready => session.t("offline-ready"),
            Offline::UpdateWaits => session.t("update-waits"),
        })
    };
    let can_look = move || offline.get().is_some_and(|state| state != Offline::Unsupported);
    let button = move || {
        can_look().then(|| {
            html! {
                <div class="act">
                    <button type="button" name="look_for_update" on:click=look>{session.t("update-look")}</button>
                </div>
            }
        })
    };
    let version = Arguments::new().text("version", env!("CARGO_PKG_VERSION"));
    html! {
        <section>
            <h2>{session.t("this-page")}</h2>
            <p>{session.tw("version", &version)}</p>
            <p>{said}</p>
            {button}
            <p role="status">{words(move || is_latest.get().then(|| session.t("update-none")))}</p>
        </section>
    }
}

/// Deletes everything, once that was ticked.
pub fn wipe(session: Session) -> AnyView {
    let is_meant = RwSignal::new(false);
    let answer = RwSignal::new(None::<&'static str>);
    let act = move |_| {
        answer.set(Some(match is_meant.get_untracked() {
            false => "wipe-not-confirmed",
            true if session.wipe() => "wipe-done",
            true => "wipe-failed",
        }));
        is_meant.set(false);
    };
    let on_change = move |event: web_sys::Event| is_meant.set(event_target_checked(&event));
    html! {
        <section>
            <h2>{session.t("wipe")}</h2>
            <p>{session.t("wipe-explained")}</p>
            <label class="choice">
                <input type="checkbox" name="wipe_meant" prop:checked=move || is_meant.get() on:change=on_change/>
                {session.t("wipe-meant")}
            </label>
            <div class="act"><button type="button" name="wipe" on:click=act>{session.t("wipe-confirm")}</button></div>
            <p role="status">{words(move || answer.get().map(|key| session.t(key)))}</p>
        </section>
    }
}
