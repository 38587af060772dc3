//! The folder to which the backup is written after changes.

use leptos::prelude::*;

use crate::locale::Arguments;
use crate::storage::folder::Folder;
use crate::ui::components::Markup;
use crate::ui::portfolio::controls::named;
use crate::ui::session::Session;

/// What can be done with a folder: the button's name, its text's key, the act.
type Way = (&'static str, &'static str, fn(Session));

const CHOOSE: Way = ("choose_folder", "folder-choose", Session::choose_folder);
const OTHER: Way = ("choose_folder", "folder-other", Session::choose_folder);
const ALLOW: Way = ("allow_folder", "folder-allow", Session::allow_folder);
const AGAIN: Way = ("write_to_folder", "folder-again", Session::write_to_folder);
const FORGET: Way = ("forget_folder", "folder-forget", Session::forget_folder);

/// What is known of the folder, and what can be done with it.
pub fn section(session: Session) -> Markup {
    let has_failed = session.has_folder_failed.get();
    let (key, name, ways): (_, _, &[Way]) = match session.folder.get() {
        Folder::Unsupported => ("folder-unsupported", None, &[]),
        Folder::NotChosen => ("folder-explained", None, &[CHOOSE]),
        Folder::NeedsClick(name) => ("folder-needs-click", Some(name), &[ALLOW, OTHER, FORGET]),
        Folder::Denied(name) => ("folder-denied", Some(name), &[OTHER, FORGET]),
        Folder::Ready(name) if has_failed => ("folder-failed", Some(name), &[AGAIN, OTHER, FORGET]),
        Folder::Ready(name) => ("folder-ready", Some(name), &[OTHER, FORGET]),
    };
    let role = name.as_ref().map(|_| "status");
    let text = session.tw(key, &Arguments::new().text("name", name.unwrap_or_default()));
    let button = |&(name, key, act): &Way| named(name, key, move || act(session));
    let ways: Vec<Markup> = ways.iter().map(button).collect();
    let ways = (!ways.is_empty()).then(|| html! { <div class="act">{ways}</div> });
    html! {
        <section>
            <h2>{session.t("folder")}</h2>
            <p role=role>{text}</p>
            {ways}
        </section>
    }
}
