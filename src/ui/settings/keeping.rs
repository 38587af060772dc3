//! What keeps the cases: backup files, the folder to which the backup is written after changes, and the
//! browser's own storage.

use super::Settings;
use crate::browser::persistence::Persistence;
use crate::storage::folder::{Act, Folder};
use crate::storage::room::ROOM;
use crate::ui::components::button::refusal;
use crate::ui::prelude::*;

/// What can be done with a folder: the button's name, its text's key, the act.
type Way = (&'static str, &'static str, fn());

const CHOOSE: Way = ("choose_folder", "folder-choose", || session().ask_folder(Act::Choose));
const OTHER: Way = ("choose_folder", "folder-other", || session().ask_folder(Act::Choose));
const ALLOW: Way = ("allow_folder", "folder-allow", || session().ask_folder(Act::Allow));
const AGAIN: Way = ("write_to_folder", "saving-retry", || session().write_to_folder());
const FORGET: Way = ("forget_folder", "folder-forget", || session().ask_folder(Act::Forget));

/// A backup now, how old the last one is, and opening one.
pub fn backup(page: Settings) -> Markup {
    let save = move |_| match session().save_backup() {
        true => page.answer.set(None),
        false => page.say("backup-not-taken", "backup"),
    };
    html! {
        <p>{t("backup-explained")}</p>
        <p role="status">{session().backup_age()}</p>
        {act(html! {
            {named("save_backup", t("backup-save"), save)}
            {named("open_file", t("open-file"), move |_| page.opening.pick())}
        })}
        {refusal(page.said("backup"))}
    }
}

/// What is known of the folder, and what can be done with it.
pub fn folder() -> Markup {
    let has_failed = session().has_folder_failed.get();
    let (key, name, ways): (_, _, &[Way]) = match session().folder.get() {
        Folder::Unsupported => ("folder-unsupported", None, &[]),
        Folder::NotChosen => ("folder-explained", None, &[CHOOSE]),
        Folder::NeedsClick(name) => ("folder-needs-click", Some(name), &[ALLOW, OTHER, FORGET]),
        Folder::Denied(name) => ("folder-denied", Some(name), &[OTHER, FORGET]),
        Folder::Ready(name) if has_failed => ("folder-failed", Some(name), &[AGAIN, OTHER, FORGET]),
        Folder::Ready(name) => ("folder-ready", Some(name), &[OTHER, FORGET]),
    };
    let role = name.as_ref().map(|_| "status");
    let text = tw(key, &Arguments::new().text("name", name.unwrap_or_default()));
    let button = |&(name, key, does): &Way| named(name, t(key), move |_| does());
    let ways = (!ways.is_empty()).then(|| act(each(ways, button)));
    html! {
        <p role=role>{text}</p>
        {ways}
    }
}

/// Whether the browser keeps what is stored, and how much room there is.
pub fn storage() -> Markup {
    let (key, can_ask) = match session().persistence.get() {
        Persistence::Granted => ("storage-kept", false),
        Persistence::Unsupported => ("storage-no-promise", false),
        Persistence::MayGo => ("storage-may-go", true),
    };
    let ask = move |_| session().persist(true);
    let ask = can_ask.then(|| act(named("ask_to_keep", t("storage-ask"), ask)));
    html! {
        <p role="status">{t(key)}</p>
        {ask}
        <p>{room()}</p>
    }
}

fn room() -> String {
    let Ok(room) = session().ask(|store| store.room()) else {
        return t("storage-no-room");
    };
    let thousands = |units: u64| units.div_ceil(1_000) as u32;
    let about = Arguments::new()
        .number("here", thousands(room.here))
        .number("left", (room.left() / 1_000) as u32)
        .number("room", thousands(ROOM));
    tw("storage-room", &about)
}
