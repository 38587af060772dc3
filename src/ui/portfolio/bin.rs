//! Cases that were deleted, each with the way back.

use leptos::prelude::*;

use super::actions::Removal;
use crate::browser::document;
use crate::engagement::CaseId;
use crate::locale::Arguments;
use crate::store::DAYS_IN_BIN;
use crate::ui::components::action::{QuestionKeys, asked_first};
use crate::ui::components::case_words::case_name;
use crate::ui::components::messages::Messages;
use crate::ui::session::Session;
use crate::ui::words::Words;

/// The bin.
#[component]
pub fn Bin() -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let ids = Memo::new(move |_| session.bin());
    let explained = move || {
        let days = u64::try_from(DAYS_IN_BIN).unwrap_or_default();
        words.say_with("bin-explained", Arguments::new().number("days", days))
    };
    let shown = move || {
        let ids = ids.get();
        view! { <ul>{ids.into_iter().map(entry).collect_view()}</ul> }
    };
    view! {
        <section class="bin" aria-labelledby="bin-heading">
            <h2 id="bin-heading">{words.text("bin")}</h2>
            <p>{explained}</p>
            {shown}
        </section>
    }
    .into_any()
}

fn entry(id: CaseId) -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let removal = Removal::expect();
    let name = Signal::derive(move || {
        session
            .case(id)
            .map(|case| case_name(words, &case))
            .unwrap_or_default()
    });
    let day = move || {
        let day = session.case(id)?.deleted()?;
        let arguments = Arguments::new().text("day", words.page().date(day));
        Some(words.say_with("bin-deleted-on", arguments))
    };
    let label = move || {
        words.say_with(
            "bin-restore-case",
            Arguments::new().text("case", name.get()),
        )
    };
    let messages = Messages::expect();
    let purge = Callback::new(move |()| {
        let key = if session.purge(id).is_ok() {
            "bin-purged"
        } else {
            "storage-refused"
        };
        messages.say(untrack(|| words.say(key)));
        // The button has gone with its line.
        document::focus("main h1");
    });
    let question = QuestionKeys {
        open: "bin-purge",
        question: "bin-purge-question",
        confirm: "bin-purge-confirm",
    };
    view! {
        <li>
            <span class="bin-name">{name}</span>
            <span class="bin-day">{day}</span>
            <button type="button" class="quiet" aria-label=label on:click=move |_| removal.restore(id)>
                {words.text("bin-restore")}
            </button>
            {asked_first(question, "purge", Some(name), ().into_any(), purge)}
        </li>
    }
    .into_any()
}
