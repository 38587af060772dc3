//! The folder to which the backup is written after changes.

use leptos::prelude::*;

use crate::browser::folder::Folder;
use crate::locale::Arguments;
use crate::ui::components::action::{button, sentence};
use crate::ui::session::Session;
use crate::ui::words::Words;

/// What is known of the folder, and what can be done with it.
pub fn folder_part() -> AnyView {
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
            Folder::Unsupported => return sentence("folder-unsupported"),
            Folder::NotChosen => {
                let choose = choose("folder-choose");
                return view! { <div class="button-row">{choose}</div> }.into_any();
            }
            Folder::NeedsClick { name } => ("folder-needs-click", name, allow("folder-allow")),
            Folder::Ready { name } => ("folder-ready", name, choose("folder-other")),
            Folder::Failed { name } => ("folder-failed", name, allow("folder-again")),
        };
        let forget = Callback::new(move |()| session.forget_folder());
        view! {
            <p data-folder=key>{words.say_with(key, Arguments::new().text("name", name))}</p>
            <div class="button-row">
                {first}
                {button("folder-forget", "forget_folder", forget)}
            </div>
        }
        .into_any()
    };
    view! { {sentence("folder-explained")} {part} }.into_any()
}
