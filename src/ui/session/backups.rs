//! Backup files: saving one, and opening one in two steps, so that the user sees what it does before
//! anything is written.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use leptos::prelude::*;
use web_sys::File;

use super::Session;
use crate::browser::file::{FileError, text_of};
use crate::browser::{clock, download};
use crate::engagement::{CaseId, Slot};
use crate::store::StorageError;
use crate::store::backup::{self, BackupError, Choice, LARGEST_FILE, Plan};

/// Why a picked file was not opened. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The browser could not read the file.
    #[error("the file could not be read")]
    Unreadable,
    /// It is no backup that this page can open.
    #[error(transparent)]
    Refused(#[from] BackupError),
}

impl Session {
    /// Lets the user save everything as one file; says whether the browser took it.
    pub fn download_backup(self) -> bool {
        let text = self.cabinet.with_value(|cabinet| cabinet.backup());
        let today = clock::today();
        let is_taken = download::save(&file_name(today, None), MEDIA_TYPE, &text);
        if is_taken {
            let now = clock::now();
            self.cabinet
                .update_value(|cabinet| cabinet.remember_backup(today, now));
            self.after_upkeep();
        }
        is_taken
    }

    /// Lets the user save one case as a file, to hand it over; says whether the browser took it.
    pub fn download_case(self, id: CaseId) -> bool {
        let text = self.cabinet.with_value(|cabinet| cabinet.backup_of(id));
        let name = file_name(clock::today(), Some(id));
        text.is_some_and(|text| download::save(&name, MEDIA_TYPE, &text))
    }

    /// The day on which a backup was last saved, as a file or to the folder.
    pub fn last_backup(self) -> Option<NaiveDate> {
        self.look();
        self.cabinet.with_value(|cabinet| cabinet.last_backup())
    }

    /// Reads a file that the user picked and says what opening it would do. Nothing is written.
    ///
    /// # Errors
    /// Why the file is refused.
    pub async fn read_backup(self, file: &File) -> Result<Plan, OpenError> {
        let text = text_of(file, LARGEST_FILE)
            .await
            .map_err(|error| match error {
                FileError::TooLarge { limit } => {
                    OpenError::Refused(BackupError::TooLarge { limit })
                }
                FileError::Unreadable => OpenError::Unreadable,
            })?;
        let backup = backup::read(&text)?;
        Ok(self.cabinet.with_value(|cabinet| cabinet.plan(backup)))
    }

    /// Does what the plan says, as one step of the way back. Conflicts without a choice are kept side by
    /// side; the case then asks for one.
    ///
    /// # Errors
    /// Why storage did not take a text that cannot be read here; everything else was taken over.
    pub fn take_over(
        self,
        plan: Plan,
        choices: &BTreeMap<(CaseId, Slot), Choice>,
        takes_settings: bool,
    ) -> Result<(), StorageError> {
        let stamp = self.stamp();
        let taken = self
            .cabinet
            .try_update_value(|cabinet| cabinet.take_over(plan, choices, takes_settings, stamp));
        let Some((step, outcome)) = taken else {
            return Ok(());
        };
        self.way_back
            .update_value(|way_back| way_back.remember_step(step));
        self.after_upkeep();
        self.after_save();
        outcome
    }
}

const MEDIA_TYPE: &str = "application/json";

fn file_name(day: NaiveDate, case: Option<CaseId>) -> String {
    match case {
        None => format!("closeout-backup-{day}.json"),
        Some(id) => format!("closeout-case-{id}-{day}.json"),
    }
}
