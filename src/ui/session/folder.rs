//! The folder to which the backup is written after changes, where the browser has folders.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Session;
use crate::browser::clock;
use crate::browser::folder::{self, Folder};

/// The file in the folder.
const FILE: &str = "closeout-backup.json";

/// How long after a change the file is written, so that typing is one write.
const SOON: Duration = Duration::from_secs(3);

impl Session {
    /// What is known of the folder.
    pub fn folder(self) -> Folder {
        self.folder.get()
    }

    /// Lets the user pick a folder. Must be called from a click.
    pub fn choose_folder(self) {
        let place = self.place();
        spawn_local(async move {
            self.found_folder(folder::choose(&place).await);
        });
    }

    /// Asks for the folder again after a restart. Must be called from a click.
    pub fn allow_folder(self) {
        let place = self.place();
        spawn_local(async move {
            self.found_folder(folder::allow(&place).await);
        });
    }

    /// Writes to the folder no more. The file in it stays.
    pub fn forget_folder(self) {
        let place = self.place();
        spawn_local(async move {
            self.folder.set(folder::forget(&place).await);
        });
    }

    pub(super) fn look_for_folder(self) {
        let place = self.place();
        spawn_local(async move {
            // What changed in the last moments before the page was closed is not in the file yet.
            self.found_folder(folder::state(&place).await);
        });
    }

    /// A change starts the wait; those that come during it are in the same file.
    pub(super) fn write_to_folder_soon(self) {
        let is_wanted = matches!(
            self.folder.get_untracked(),
            Folder::Ready { .. } | Folder::Failed { .. }
        );
        let is_waiting = self.is_folder_waiting.get_value();
        if is_wanted && !is_waiting {
            self.is_folder_waiting.set_value(true);
            set_timeout(
                move || {
                    self.is_folder_waiting.set_value(false);
                    self.write_to_folder();
                },
                SOON,
            );
        }
    }

    fn found_folder(self, folder: Folder) {
        let is_ready = matches!(folder, Folder::Ready { .. });
        self.folder.set(folder);
        if is_ready {
            self.write_to_folder();
        }
    }

    fn write_to_folder(self) {
        let (Folder::Ready { name } | Folder::Failed { name }) = self.folder.get_untracked() else {
            return;
        };
        spawn_local(async move {
            let is_written = self.try_write_to_folder().await.is_some();
            if is_written {
                let (today, now) = (clock::today(), clock::now());
                self.cabinet
                    .update_value(|cabinet| cabinet.remember_backup(today, now));
                self.folder.set(Folder::Ready { name });
            } else {
                self.folder.set(self.why_not_written(name).await);
            }
            self.upkeep.notify();
        });
    }

    /// The permission may have ended meanwhile.
    async fn why_not_written(self, name: String) -> Folder {
        match folder::state(&self.place()).await {
            waiting @ (Folder::NeedsClick { .. } | Folder::Denied { .. }) => waiting,
            _ => Folder::Failed { name },
        }
    }

    /// What another machine put into the file stays in it.
    async fn try_write_to_folder(self) -> Option<()> {
        let place = self.place();
        let there = folder::read(&place, FILE).await.ok()?;
        let text = self
            .cabinet
            .with_value(|cabinet| cabinet.backup_onto(there.as_deref()))
            .ok()?;
        if there.as_deref() == Some(text.as_str()) {
            return Some(());
        }
        folder::write(&place, FILE, &text).await.ok()
    }

    /// The place whose cases these are.
    pub(super) fn place(self) -> String {
        self.cabinet
            .with_value(|cabinet| cabinet.place().to_owned())
    }
}
