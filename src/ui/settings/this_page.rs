//! The page itself: whether it opens without a network, which version it is, and deleting everything.

use leptos::task::spawn_local;

use super::Settings;
use crate::browser::service_worker::{self, Offline};
use crate::ui::prelude::*;

/// Whether the page opens without a network, and a look for a newer version.
pub fn about(page: Settings) -> Markup {
    let offline = page.offline.get();
    let said = offline.map(|state| {
        t(match state {
            Offline::Unsupported => "offline-unsupported",
            Offline::NotYet => "offline-not-yet",
            Offline::Ready => "offline-ready",
            Offline::UpdateWaits => "update-waits",
        })
    });
    let can_look = offline.is_some_and(|state| state != Offline::Unsupported);
    let look = move |_| look_for_update(page);
    let button = can_look.then(|| act(named("look_for_update", t("update-look"), look)));
    let version = Arguments::new().text("version", env!("CARGO_PKG_VERSION"));
    html! {
        <p>{tw("version", &version)}</p>
        <p>{said}</p>
        {button}
        <p role="status">{page.said("this-page")}</p>
    }
}

fn look_for_update(page: Settings) {
    spawn_local(async move {
        service_worker::look_for_update().await;
        let state = service_worker::state().await;
        session().update_waits.set(state == Offline::UpdateWaits);
        page.answer.set((state == Offline::Ready).then_some(("this-page", "update-none")));
        page.offline.set(Some(state));
    });
}

/// Deletes everything, once that was ticked.
pub fn wipe(page: Settings) -> Markup {
    let is_wipe_meant = page.is_wipe_meant;
    let wipe = move |_| {
        let answer = match is_wipe_meant.get_untracked() {
            false => "wipe-not-confirmed",
            true if session().wipe() => "wipe-done",
            true => "wipe-failed",
        };
        page.say(answer, "wipe");
        is_wipe_meant.set(false);
    };
    html! {
        <p>{t("wipe-explained")}</p>
        <label class="choice">
            <input type="checkbox" name="wipe_meant" prop:checked=is_wipe_meant.get()
                on:change=move |event| is_wipe_meant.set(event_target_checked(&event))/>
            {t("wipe-meant")}
        </label>
        {act(named("wipe", t("wipe-confirm"), wipe))}
        <p role="status">{page.said("wipe")}</p>
    }
}
