//! The folder to which the backup is written after changes.

use leptos::prelude::*;

use crate::locale::Arguments;
use crate::storage::folder::Folder;
use crate::ui::components::live::live;
use crate::ui::session::Session;

/// What is known of the folder, and what can be done with it.
pub fn section(session: Session) -> AnyView {
    html! {
        <section>
            <h2>{session.t("folder")}</h2>
            {live(move || content(session))}
        </section>
    }
}

fn content(session: Session) -> AnyView {
    let button = |name: &'static str, key: &str, act: fn(Session)| {
        let text = session.t(key);
        html! { <button type="button" name=name on:click=move |_| act(session)>{text}</button> }
    };
    let choose = || button("choose_folder", "folder-choose", Session::choose_folder);
    let other = || button("choose_folder", "folder-other", Session::choose_folder);
    let allow = || button("allow_folder", "folder-allow", Session::allow_folder);
    let again = || button("write_to_folder", "folder-again", Session::write_to_folder);
    let forget = || button("forget_folder", "folder-forget", Session::forget_folder);
    let said = |key: &str, name: &str| {
        let about = Arguments::new().text("name", name);
        let text = session.tw(key, &about);
        html! { <p role="status">{text}</p> }
    };
    let has_failed = session.safekeeping.has_failed.get();
    match session.safekeeping.folder.get() {
        Folder::Unsupported => html! { <p>{session.t("folder-unsupported")}</p> },
        Folder::NotChosen => html! {
            <p>{session.t("folder-explained")}</p>
            <div class="act">{choose()}</div>
        },
        Folder::NeedsClick(name) => html! {
            {said("folder-needs-click", &name)}
            <div class="act">{allow()} {other()} {forget()}</div>
        },
        Folder::Denied(name) => html! {
            {said("folder-denied", &name)}
            <div class="act">{other()} {forget()}</div>
        },
        Folder::Ready(name) if has_failed => html! {
            {said("folder-failed", &name)}
            <div class="act">{again()} {other()} {forget()}</div>
        },
        Folder::Ready(name) => html! {
            {said("folder-ready", &name)}
            <div class="act">{other()} {forget()}</div>
        },
    }
}
