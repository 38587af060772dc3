//! Deleting everything of this page: offered last, after a backup, and in two steps.

use leptos::prelude::*;

use crate::ui::backup::download_button;
use crate::ui::components::action::{QuestionKeys, asked_first, sentence};
use crate::ui::components::messages::Messages;
use crate::ui::session::Session;
use crate::ui::words::Words;

/// What it does, and the way to it. The box must be ticked as well: a click more than a slip takes.
pub fn wipe_part() -> AnyView {
    let session = Session::expect();
    let (messages, words) = (Messages::expect(), Words::expect());
    let is_meant = RwSignal::new(false);
    let wipe = Callback::new(move |()| {
        let key = if !is_meant.get_untracked() {
            "wipe-not-confirmed"
        } else if session.wipe().is_ok() {
            is_meant.set(false);
            "wipe-done"
        } else {
            "storage-refused"
        };
        messages.say(untrack(|| words.say(key)));
    });
    let keys = QuestionKeys {
        open: "wipe-open",
        question: "wipe-question",
        confirm: "wipe-confirm",
    };
    let more = view! {
        {download_button()}
        <label class="choice">
            <input
                type="checkbox"
                name="wipe_confirmed"
                prop:checked=move || is_meant.get()
                on:change=move |event| is_meant.set(event_target_checked(&event))
            />
            <span>{words.text("wipe-meant")}</span>
        </label>
    }
    .into_any();
    view! { {sentence("wipe-explained")} {asked_first(keys, "wipe", None, more, wipe)} }.into_any()
}
