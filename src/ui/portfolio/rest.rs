//! What is out of the way: closed cases and the bin. Their lines are drawn once they are opened.

use leptos::prelude::*;

use crate::ui::components::button::{plain, refusal};
use crate::ui::components::live::live;
use crate::ui::components::markup::keyed;
use wasm_bindgen::JsCast;

use super::entry::Entry;
use super::row;
use crate::locale::Arguments;
use crate::storage::bin::DAYS_IN_BIN;
use crate::ui::session::Session;

/// Closed and withdrawn cases; open while something is searched for.
pub fn closed(session: Session, all: Memo<Vec<Entry>>, typed: RwSignal<String>) -> AnyView {
    let found = Memo::new(move |_| {
        let typed = typed.get();
        let is_closed = |entry: &&Entry| entry.deleted_at.is_none() && entry.is_over();
        all.with(|all| {
            let found = all.iter().filter(is_closed);
            found.filter(|entry| entry.matches(&typed)).cloned().collect::<Vec<_>>()
        })
    });
    let is_searched = Signal::derive(move || !typed.with(String::is_empty));
    let lines = move || {
        html! {
            <ol class="cases">
                {keyed(move || found.get(), Entry::key, move |entry| row::row(session, &entry))}
            </ol>
        }
    };
    fold_out(session, "cases-closed", Memo::new(move |_| found.with(Vec::len)), is_searched, lines)
}

/// The bin.
pub fn bin(session: Session, all: Memo<Vec<Entry>>) -> AnyView {
    let found = Memo::new(move |_| {
        let is_deleted = |entry: &&Entry| entry.deleted_at.is_some();
        all.with(|all| all.iter().filter(is_deleted).cloned().collect::<Vec<_>>())
    });
    let days = u64::try_from(DAYS_IN_BIN).unwrap_or_default();
    let lines = move || {
        let about = Arguments::new().number("days", days);
        html! {
            <p class="help">{session.tw("bin-explained", &about)}</p>
            <ol class="cases bin">
                {keyed(move || found.get(), Entry::key, move |entry| deleted(session, entry))}
            </ol>
        }
    };
    let count = Memo::new(move |_| found.with(Vec::len));
    fold_out(session, "bin", count, Signal::derive(|| false), lines)
}

/// Something that stays closed until it is wanted, and is not there at all where it is empty.
fn fold_out(
    session: Session,
    key: &'static str,
    count: Memo<usize>,
    is_wanted: Signal<bool>,
    lines: impl Fn() -> AnyView + Copy + Send + 'static,
) -> AnyView {
    let is_open = RwSignal::new(false);
    let on_toggle = move |event: web_sys::Event| {
        let details =
            event.target().and_then(|it| it.dyn_into::<web_sys::HtmlDetailsElement>().ok());
        is_open.set(details.is_some_and(|details| details.open()));
    };
    let is_there = Memo::new(move |_| count.get() > 0);
    let details = move || {
        is_there.get().then(|| {
            let summary =
                move || session.tw(key, &Arguments::new().number("count", count.get() as u64));
            html! {
                <details class=key prop:open=move || is_wanted.get() on:toggle=on_toggle>
                    <summary>{summary}</summary>
                    {live(move || is_open.get().then(lines))}
                </details>
            }
        })
    };
    live(details)
}

/// A case in the bin: it can be brought back, or deleted for good once that was confirmed.
fn deleted(session: Session, entry: Entry) -> AnyView {
    let is_asked = RwSignal::new(false);
    let has_failed = RwSignal::new(false);
    let title = row::title(session, &entry);
    let named = |key: &str| session.tw(key, &Arguments::new().text("case", title.clone()));
    let (restore, purge) = (named("bin-restore-case"), named("bin-purge-case"));
    let id = StoredValue::new(entry.id.clone());
    let bring_back = move |_| session.delete(&id.get_value(), false);
    let delete = move |_| {
        let purged = session.act(|store, now| store.purge(&id.get_value(), now));
        if purged.is_none_or(|purged| purged.is_err()) {
            has_failed.set(true);
        }
    };
    let question = move || {
        is_asked.get().then(|| {
            html! {
                <p class="warn">{session.t("bin-purge-question")}</p>
                <div class="act">
                    <button type="button" name="purge_confirmed" on:click=delete>{session.t("bin-purge-confirm")}</button>
                    {plain(session.t("cancel"), move |_| is_asked.set(false))}
                </div>
            }
        })
    };
    let failure = move || has_failed.get().then(|| session.t("not-taken"));
    let deleted_on = entry.deleted_at.and_then(crate::browser::clock::day_at).map(|day| {
        let day = session.words().day(day);
        session.tw("bin-deleted-on", &Arguments::new().text("day", day))
    });
    html! {
        <li>
            <div><b>{title}</b><small>{deleted_on}</small></div>
            <div class="act">
                <button type="button" class="plain" name="restore" aria-label=restore on:click=bring_back>
                    {session.t("bin-restore")}
                </button>
                <button type="button" class="plain" name="purge" aria-label=purge on:click=move |_| is_asked.set(true)>
                    {session.t("bin-purge")}
                </button>
            </div>
            <div class="question">
                {question}
                {refusal(failure)}
            </div>
        </li>
    }
}
