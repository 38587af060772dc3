//! The list of cases: for each what comes next and by when, the earliest first.

mod entry;
mod list;
pub mod open_file;
mod plan;
mod rest;
mod row;
mod trouble;

use leptos::prelude::*;

use crate::browser::begin;
use crate::engagement::command::begin::{begin as first, sample};
use crate::locale::Arguments;
use crate::storage::Saving;
use crate::ui::components::bar;
use crate::ui::components::live::live;
use crate::ui::components::menu::{common_entries, entry};
use crate::ui::session::{Session, session};

use entry::{Entry, entries};
use open_file::Opening;

/// The page.
pub fn page() -> AnyView {
    let session = session();
    begin::set_title(&format!("{} – Closeout", session.t("cases-title")));
    session.act(|store, now| {
        store.read_all();
        store.empty_bin(now);
    });
    let all = Memo::new(move |before: Option<&Vec<Entry>>| {
        session.revision.track();
        entries(session, before)
    });
    let typed = RwSignal::new(String::new());
    let opening = Opening::new(session);
    let is_empty = Memo::new(move |_| all.with(|all| all.iter().all(|it| it.deleted_at.is_some())));
    html! {
        {bar(html! { <p class="crumbs"><strong>"Closeout"</strong></p> }, menu(session, opening))}
        {opening.hidden_field()}
        <main>
            {opening.region()}
            {live(move || trouble::messages(session))}
            {live(move || if is_empty.get() { empty(session) } else { list::list(session, all, typed) })}
            <div class="after">
                {rest::closed(session, all, typed)}
                {rest::bin(session, all)}
                {live(move || (!all.with(Vec::is_empty)).then(|| footer(session)))}
            </div>
        </main>
    }
}

fn menu(session: Session, opening: Opening) -> AnyView {
    html! {
        {entry(session.t("open-file"), move || opening.pick())}
        {entry(session.t("backup-save"), move || {
            session.save_backup();
        })}
        {common_entries()}
    }
}

/// Begins a case and goes to it.
fn new_case(session: Session) -> AnyView {
    let create = move |_| session.create(first());
    html! { <button type="button" name="new_case" data-main="" on:click=create>{session.t("new-case")}</button> }
}

/// What Closeout is, while there is no case.
fn empty(session: Session) -> AnyView {
    let is_readable = session.saving.with(|saving| !matches!(saving, Saving::Unreadable(_)));
    let introduction = is_readable.then(|| {
        html! { <p class="because">{session.t("cases-introduction")}</p> }
    });
    let create = move |_| session.create(sample());
    html! {
        <div class="empty">
            <h1>{session.t("cases-title")}</h1>
            {introduction}
            <p class="because">{session.t("cases-promise")}</p>
            <div class="act">
                {new_case(session)}
                <button type="button" class="plain" name="sample_case" on:click=create>{session.t("sample-case")}</button>
            </div>
        </div>
    }
}

fn footer(session: Session) -> AnyView {
    session.revision.track();
    let save = move |_| {
        session.save_backup();
    };
    html! {
        <p class="kept">
            {session.t("cases-stay")} " " {backup_age(session)} " "
            <button type="button" class="plain" name="save_backup" on:click=save>{session.t("backup-save")}</button>
        </p>
    }
}

/// When a backup was last saved.
pub fn backup_age(session: Session) -> String {
    let Some(day) = session.last_backup() else {
        return session.t("backup-never");
    };
    let days = session.today.get().signed_duration_since(day).num_days();
    let about = Arguments::new().number("days", u64::try_from(days).unwrap_or_default());
    session.tw("backup-age", &about)
}
