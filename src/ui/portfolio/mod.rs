//! The list of cases: for each what comes next and by when, the earliest first.

pub mod controls;
mod entry;
mod list;
pub mod open_file;
mod rest;

use std::rc::Rc;

use crate::browser::begin;
use crate::engagement::command::begin::sample;
use crate::storage::Saving;
use crate::ui::components::bar::bar;
use crate::ui::components::menu::{common_entries, entry};
use crate::ui::components::message::message;
use crate::ui::prelude::*;
use controls::{backup_age, new_case};
use entry::Entry;
use open_file::Opening;
use rest::Rest;

/// The page.
pub fn page() -> Markup {
    let session = session();
    session.act(|store, now| {
        store.read_all();
        store.empty_bin(now);
    });
    let mut known = Vec::new();
    let typed = Watched::new(String::new());
    let rest = Rest::new(session);
    let opening = Opening::new(session);
    let content = move || {
        known = entry::read(session, &known);
        view(session, entry::in_order(known.clone()), typed, rest)
    };
    html! {
        {live(move || head(session, opening))}
        <main>
            {live(move || html! { {opening.view()} {trouble(session)} })}
            {live(content)}
        </main>
    }
}

fn head(session: Session, opening: Opening) -> Markup {
    begin::set_title(Some(&session.t("cases-title")));
    let save = move |_| {
        session.save_backup();
    };
    let entries = html! {
        {entry(session.t("open-file"), move |_| opening.pick())}
        {entry(session.t("backup-save"), save)}
        {common_entries()}
    };
    bar(html! { <p class="crumbs"><strong>"Closeout"</strong></p> }, entries)
}

fn view(session: Session, all: Vec<Rc<Entry>>, typed: Watched<String>, rest: Rest) -> Markup {
    let text = typed.get();
    let footer = (!all.is_empty()).then(|| footer(session));
    let (mut found, mut over, mut deleted) = (Vec::new(), Vec::new(), Vec::new());
    let is_empty = all.iter().all(|entry| entry.case.deleted_at.is_some());
    for entry in all {
        if entry.case.deleted_at.is_some() {
            deleted.push(entry);
        } else if entry.matches(&text) {
            let place = if entry.is_over() { &mut over } else { &mut found };
            place.push(entry);
        }
    }
    html! {
        {if is_empty { empty(session) } else { list::list(session, found, typed) }}
        <div class="after">
            {rest.closed(over, !text.is_empty())}
            {rest.bin(&deleted)}
            {footer}
        </div>
    }
}

/// What is not as it was left: entries that could not be read, cases that only a newer version can show, cases
/// that are gone. What can be done about it stands in the settings.
fn trouble(session: Session) -> Vec<Markup> {
    session.revision.track();
    let counts = session.ask(|store| {
        [
            ("trouble-quarantine", store.quarantine().len()),
            ("trouble-newer", store.sealed().count()),
            ("trouble-missing", store.missing().count()),
        ]
    });
    let mut told = Vec::new();
    for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        let text = session.tw(key, &Arguments::new().number("count", count as u64));
        let see = html! { <a href="#/settings">{session.t("trouble-see")}</a> };
        told.push(message("mind", text, see));
    }
    told
}

/// What Closeout is, while there is no case.
fn empty(session: Session) -> Markup {
    let is_readable = session.saving.with(|saving| !matches!(saving, Saving::Unreadable(_)));
    let introduction = is_readable.then(|| {
        html! { <p class="because">{session.t("cases-introduction")}</p> }
    });
    html! {
        <div class="empty">
            <h1>{session.t("cases-title")}</h1>
            {introduction}
            <p class="because">{session.t("cases-promise")}</p>
            <div class="act">
                {new_case(session)}
                {quiet("sample_case", session.t("sample-case"), move |_| session.create(sample()))}
            </div>
        </div>
    }
}

fn footer(session: Session) -> Markup {
    let save = move |_| {
        session.save_backup();
    };
    html! {
        <p class="kept">
            {session.t("cases-stay")} " " {backup_age(session)} " "
            {quiet("save_backup", session.t("backup-save"), save)}
        </p>
    }
}
