//! What keeps cases beside saving them: the browser's promise, backup files, the backup folder.

use leptos::task::spawn_local;

use super::{Session, t, tw};
use crate::browser::{clock, download, persistence};
use crate::locale::Arguments;
use crate::storage::folder::{self, Act, Folder};

const FILE: &str = "closeout-backup.json";

/// How long after a change the file is written, so that typing is one write; in milliseconds.
const SOON: i32 = 3_000;

impl Session {
    /// Looks at what the browser promised to keep, or asks it to.
    pub fn persist(&'static self, is_asked: bool) {
        spawn_local(async move { self.persistence.set(persistence::state(is_asked).await) });
    }

    /// Lets the user save everything as one file; says whether the browser took it.
    pub fn save_backup(&'static self) -> bool {
        self.act(|store, now| {
            let name = format!("closeout-{}.json", clock::today());
            let is_taken = download::save(&name, "application/json", &store.backup()).is_some();
            if is_taken {
                store.remember_backup(now);
            }
            is_taken
        })
    }

    /// When a backup was last saved, in words.
    pub fn backup_age(&self) -> String {
        let Some(day) = self.ask(|store| store.last_backup()).and_then(clock::day_at) else {
            return t("backup-never");
        };
        let days = self.today.get().signed_duration_since(day).num_days();
        let about = Arguments::new().number("days", u32::try_from(days).unwrap_or_default());
        tw("backup-age", &about)
    }

    /// Deletes everything; says whether all of it is gone.
    pub fn wipe(&'static self) -> bool {
        let outcome = self.act(|store, now| store.wipe(now));
        self.done.set(Vec::new());
        self.undone.set(Vec::new());
        outcome.is_ok()
    }

    /// A change starts the wait; those that come during it are in the same file.
    pub fn write_to_folder_soon(&'static self) {
        let is_ready = matches!(self.folder.get_untracked(), Folder::Ready(_));
        let is_waiting = self.is_folder_waiting;
        if is_ready && !is_waiting.get_untracked() {
            is_waiting.set(true);
            let write = move || {
                is_waiting.set(false);
                self.write_to_folder();
            };
            clock::after(SOON, write);
        }
    }

    /// Writes the file, and says whether that worked.
    pub fn write_to_folder(&'static self) {
        spawn_local(async move {
            let is_written = self.try_write_to_folder().await.is_some();
            self.has_folder_failed.set(!is_written);
            if is_written {
                self.act(|store, now| store.remember_backup(now));
            } else {
                // The permission may have ended meanwhile.
                let folder = folder::ask(&self.place(), Act::Look).await;
                self.folder.set(folder);
            }
        });
    }

    /// Looks for the folder, or lets the user pick or allow it, which must come from a click; or writes to it no
    /// more: the file in it stays.
    pub fn ask_folder(&'static self, act: Act) {
        spawn_local(async move {
            let folder = folder::ask(&self.place(), act).await;
            let is_ready = matches!(folder, Folder::Ready(_));
            self.folder.set(folder);
            if is_ready {
                self.write_to_folder();
            }
        });
    }

    /// What another machine put into the file stays in it.
    async fn try_write_to_folder(&'static self) -> Option<()> {
        let place = self.place();
        let there = folder::read(&place, FILE).await.ok()?;
        let text = self.ask(|store| store.backup_onto(there.as_deref())).ok()?;
        if there.as_deref() == Some(text.as_str()) {
            return Some(());
        }
        folder::write(&place, FILE, &text).await.ok()
    }

    /// The place whose folder and whose mirror it is.
    pub(super) fn place(&'static self) -> String {
        self.ask(|store| store.place_name().to_owned())
    }
}
