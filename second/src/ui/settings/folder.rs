//! The folder to which the backup is written after changes.

use crate::ui::components::live::live;
use leptos::prelude::*;

use crate::locale::Arguments;
use crate::storage::folder::Folder;
use crate::ui::session::Session;

/// What is known of the folder, and what can be done with it.
pub fn section(session: Session) -> AnyView {
    view! {
        <section>
            <h2>{session.t("folder")}</h2>
            {live(move || content(session))}
        </section>
    }
    .into_any()
}

fn content(session: Session) -> AnyView {
    let button = |name: &'static str, key: &str, act: fn(Session)| {
        let text = session.t(key);
        view! { <button type="button" name=name on:click=move |_| act(session)>{text}</button> }
    };
    let choose = || button("choose_folder", "folder-choose", Session::choose_folder);
    let other = || button("choose_folder", "folder-other", Session::choose_folder);
    let allow = || button("allow_folder", "folder-allow", Session::allow_folder);
    let again = || button("write_to_folder", "folder-again", Session::write_to_folder);
    let forget = || button("forget_folder", "folder-forget", Session::forget_folder);
    let said = |key: &str, name: &str| {
        let about = Arguments::new().text("name", name);
        let text = session.tw(key, &about);
        view! { <p role="status">{text}</p> }
    };
    let has_failed = session.safekeeping.has_failed.get();
    match session.safekeeping.folder.get() {
        Folder::Unsupported => view! { <p>{session.t("folder-unsupported")}</p> }.into_any(),
        Folder::NotChosen => view! {
            <p>{session.t("folder-explained")}</p>
            <div class="act">{choose()}</div>
        }
        .into_any(),
        Folder::NeedsClick(name) => view! {
            {said("folder-needs-click", &name)}
            <div class="act">{allow()} {other()} {forget()}</div>
        }
        .into_any(),
        Folder::Denied(name) => view! {
            {said("folder-denied", &name)}
            <div class="act">{other()} {forget()}</div>
        }
        .into_any(),
        Folder::Ready(name) if has_failed => view! {
            {said("folder-failed", &name)}
            <div class="act">{again()} {other()} {forget()}</div>
        }
        .into_any(),
        Folder::Ready(name) => view! {
            {said("folder-ready", &name)}
            <div class="act">{other()} {forget()}</div>
        }
        .into_any(),
    }
}
