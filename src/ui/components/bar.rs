//! The bar above every page: where one is, whether everything is saved, undo, the menu.

use super::button::{plain, quiet};
use super::menu::menu;
use super::message::{dismissible, message};
use super::{Markup, Watched, icon};
use crate::browser::{begin, service_worker};
use crate::locale::Arguments;
use crate::storage::{Saving, Store};
use crate::ui::session::{Steps, session, t, tw};

/// The bar, and under it what concerns the whole page.
pub fn bar(crumbs: Markup, entries: Markup) -> Markup {
    let update = quiet("take_update", t("update-take"), move |_| {
        session().act(Store::settle_all);
        leptos::task::spawn_local(service_worker::take_update());
    });
    let reload = quiet("reload", t("part-reload"), move |_| session().reload());
    html! {
        <header class="bar">
            {crumbs}
            {saved()}
            {step("undo", session().done, session().undone)}
            {step("redo", session().undone, session().done)}
            {menu(t("menu"), entries)}
        </header>
        <div class="messages">
            {trouble()}
            {told(session().update_waits, "note", "update-waits", update)}
            {told(session().is_part_missing, "mind", "part-missing", reload)}
        </div>
    }
}

/// The bar of a page below the list: the way back, and the name of what is shown, if it has any. It names the
/// page in the browser, too.
pub fn page_bar(name: Option<String>, entries: Markup) -> Markup {
    begin::set_title(name.as_deref());
    let crumbs = html! {
        <nav class="crumbs" aria-label=t("crumbs")>
            <a href="#/">{t("cases-title")}</a>
            {name.map(|name| html! { <span aria-hidden="true">"/"</span> <h1>{name}</h1> })}
        </nav>
    };
    bar(crumbs, entries)
}

fn saved() -> Markup {
    let is_saved = session().saving.with(|saving| *saving == Saving::Saved);
    let (state, key) = if is_saved { ("saved", "saved") } else { ("failed", "not-saved") };
    html! {
        <span class="saved" role="status" data-state=state>
            {is_saved.then(|| icon("tick"))}
            <span>{t(key)}</span>
        </span>
    }
}

/// Undo or redo, while there is anything for it.
fn step(name: &'static str, from: Watched<Steps>, to: Watched<Steps>) -> Option<Markup> {
    let arguments = Arguments::new().text("about", session().label(session().last(from)?));
    let about = tw(&format!("{name}-about"), &arguments);
    Some(html! {
        <button type="button" name=name title=about.clone() aria-label=about on:click=move |_| session().step(from, to)>
            {icon("undo")}
            <span>{t(name)}</span>
        </button>
    })
}

/// A banner that stays until a save succeeds, with the way to get everything out.
fn trouble() -> Option<Markup> {
    let key = session().saving.with(|saving| match saving {
        Saving::Saved => None,
        Saving::Failed(_) => Some("saving-failed"),
        Saving::Unavailable(_) => Some("saving-unavailable"),
        Saving::Unreadable(_) => Some("saving-unreadable"),
    })?;
    let retry = move |_| session().act(Store::settle_all);
    let save = move |_| {
        session().save_backup();
    };
    let actions = html! {
        {plain(t("saving-retry"), retry)}
        {plain(t("backup-save"), save)}
    };
    Some(message("error", t(key), actions))
}

/// What is said while something is so, until it is put away.
fn told(is_so: Watched<bool>, kind: &str, key: &str, button: Markup) -> Option<Markup> {
    let put_away = move |_| is_so.set(false);
    is_so.get().then(|| dismissible(kind, t(key), button, put_away))
}
