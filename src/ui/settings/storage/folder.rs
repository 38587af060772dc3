//! The folder to which the backup is written after changes.

use leptos::prelude::*;

use crate::browser::folder::Folder;
use crate::locale::Arguments;
use crate::ui::components::action::{button, sentence};
use crate::ui::session::Session;
use crate::ui::words::Words;

/// What it is for, what is known of it, and what can be done with it.
pub fn folder_part() -> AnyView {
    view! { {sentence("folder-explained")} {known(false)} }.into_any()
}

/// Where backups are made: only a folder to which nothing is written until somebody does something.
pub fn folder_notice() -> AnyView {
    known(true)
}

fn known(is_notice: bool) -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let part = move || {
        let choose = |key| {
            let act = Callback::new(move |()| session.choose_folder());
            button(key, "choose_folder", act)
        };
        let allow = |key| {
            let act = Callback::new(move |()| session.allow_folder());
            button(key, "allow_folder", act)
        };
        let (key, name, first) = match session.folder() {
            Folder::Unsupported | Folder::NotChosen | Folder::Ready { .. } if is_notice => {
                return ().into_any();
            }
            Folder::Unsupported => return sentence("folder-unsupported"),
            Folder::NotChosen => {
                let choose = choose("folder-choose");
                return view! { <div class="button-row">{choose}</div> }.into_any();
            }
            Folder::NeedsClick { name } => ("folder-needs-click", name, allow("folder-allow")),
            Folder::Denied { name } => ("folder-denied", name, choose("folder-other")),
            Folder::Ready { name } => ("folder-ready", name, choose("folder-other")),
            Folder::Failed { name } => ("folder-failed", name, allow("folder-again")),
        };
        let forget = Callback::new(move |()| session.forget_folder());
        view! {
            <div class=if is_notice { "notice warning" } else { "" }>
                <p data-folder=key>{words.say_with(key, Arguments::new().text("name", name))}</p>
                <div class="button-row">
                    {first}
                    {button("folder-forget", "forget_folder", forget)}
                </div>
            </div>
        }
        .into_any()
    };
    part.into_any()
}
