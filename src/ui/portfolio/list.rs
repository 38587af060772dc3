//! The cases that go on. The lines of many are drawn in portions, so that the first stand at once.

use std::time::Duration;

use leptos::prelude::*;

use super::entry::Entry;
use super::{new_case, row};
use crate::ui::components::markup::keyed;
use crate::ui::session::Session;

/// How many lines are drawn at once: more than a screen has room for.
const PORTION: usize = 40;

/// How long the browser has for other things before the next portion.
const PAUSE: Duration = Duration::from_millis(30);

/// The heading, the search and the lines.
pub fn list(session: Session, all: Memo<Vec<Entry>>, typed: RwSignal<String>) -> AnyView {
    let found = Memo::new(move |_| {
        let typed = typed.get();
        let goes_on = |entry: &&Entry| entry.deleted_at.is_none() && !entry.is_over();
        all.with(|all| {
            let found = all.iter().filter(goes_on);
            found.filter(|entry| entry.matches(&typed)).cloned().collect::<Vec<_>>()
        })
    });
    let drawn = RwSignal::new(PORTION);
    draw_on(found, drawn);
    let lines =
        move || found.with(|found| found.iter().take(drawn.get()).cloned().collect::<Vec<_>>());
    let nothing = move || {
        let key = if typed.with(String::is_empty) { "cases-none" } else { "cases-not-found" };
        found.with(Vec::is_empty).then(|| html! { <p class="because">{session.t(key)}</p> })
    };
    let find = session.t("cases-find");
    html! {
        <div class="top">
            <h1>{session.t("cases-title")}</h1>
            <input type="search" name="search" aria-label=find.clone() placeholder=find
                autocomplete="off" prop:value=move || typed.get_untracked() on:input=move |event| typed.set(event_target_value(&event))/>
            {new_case(session)}
        </div>
        <p class="heads" aria-hidden="true">
            <span>{session.t("cases-head-case")}</span>
            <span>{session.t("next")}</span>
            <span>{session.t("cases-head-due")}</span>
        </p>
        <ol class="cases">
            {keyed(lines, Entry::key, move |entry| row::row(session, &entry))}
        </ol>
        {nothing}
    }
}

/// Draws one portion after another, until all are there or the page is gone.
fn draw_on(found: Memo<Vec<Entry>>, drawn: RwSignal<usize>) {
    Effect::new(move |_| {
        if found.with(Vec::len) > drawn.get() {
            let more = move || {
                drawn.try_update(|drawn| *drawn += PORTION);
            };
            set_timeout(more, PAUSE);
        }
    });
}
