//! What was done to the case, and when, the newest first.

use leptos::prelude::*;

use super::here::Here;
use crate::ui::components::event_text::event_text;

/// How many entries are shown at once.
const SHOWN: usize = 100;

/// The history, closed until it is asked for: only then it is worth its work.
#[component]
pub fn HistorySection() -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let is_open = RwSignal::new(false);
    let entries = move || {
        is_open.get().then(|| {
            here.with_case(|case| {
                let newest = case.history().values().rev().take(SHOWN);
                newest
                    .map(|entry| {
                        let text = event_text(words, &entry.event, Some(case));
                        view! { <li><span class="history-moment">{moment(here, entry.at)}</span> <span>{text}</span></li> }
                    })
                    .collect_view()
            })
        })
    };
    view! {
        <details class="card history" on:toggle=move |_| is_open.update(|open| *open = !*open)>
            <summary><h2>{words.text("history-title")}</h2></summary>
            <ol>{entries}</ol>
        </details>
    }
    .into_any()
}

fn moment(here: Here, at: i64) -> String {
    crate::browser::moment::worded(at, here.words.language().tag())
}
