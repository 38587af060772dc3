//! Backup files: one for everything, or one for a single case to hand it over.
//!
//! Opening one never overwrites: it is read, compared with what is here into a [`Plan`], and only
//! when the user has seen that, [`Cabinet::take_over`] merges it in.

mod plan;
mod reading;
mod salvage;
mod take_over;

use serde_json::{Map, Value};

pub use plan::{AddedCase, ChangedCase, FieldChange, Plan};
pub use reading::{Backup, BackupError, LARGEST_FILE, LONGEST_TEXT, read};
pub use salvage::salvage;
pub use take_over::Choice;

use super::preferences::Preferences;
use super::schema;
use super::{Cabinet, Shelf};
use crate::engagement::{Case, CaseId};

/// The format's name.
const FORMAT: &str = "closeout-backup";

/// The version this build writes.
pub const VERSION: u64 = 1;

impl<S: Shelf> Cabinet<S> {
    /// The file with everything: all cases, those in the bin too, and the settings.
    pub fn backup(&self) -> String {
        write(
            self.cases().map(AsRef::as_ref),
            Some(self.stored_settings()),
        )
    }

    /// The file with everything, for a place where another machine may have left one: what that
    /// holds stays in it, except for cases that were deleted here for good.
    ///
    /// # Errors
    /// Why the file that is there cannot be read; it must not be written over then.
    pub fn backup_onto(&self, there: Option<&str>) -> Result<String, BackupError> {
        let Some(there) = there.filter(|there| !there.trim().is_empty()) else {
            return Ok(self.backup());
        };
        let there = read(there)?;
        if !there.unreadable.is_empty() {
            return Err(BackupError::Damaged);
        }
        let here = self.cases().map(|case| {
            let copy = there.cases.iter().find(|copy| copy.id() == case.id());
            copy.map_or_else(|| case.as_ref().clone(), |copy| case.merge(copy))
        });
        let is_only_there = |case: &&Case| {
            let is_deleted = || matches!(self.tombstone(case.id()), Ok(Some(_)));
            self.case(case.id()).is_none() && !is_deleted()
        };
        let only_there = there.cases.iter().filter(is_only_there).cloned();
        let cases: Vec<Case> = here.chain(only_there).collect();
        Ok(write(&cases, Some(self.stored_settings())))
    }

    /// The file with one case.
    pub fn backup_of(&self, id: CaseId) -> Option<String> {
        self.case(id).map(|case| write([case.as_ref()], None))
    }
}

/// A backup file.
pub fn write<'case>(
    cases: impl IntoIterator<Item = &'case Case>,
    settings: Option<&Preferences>,
) -> String {
    let mut file = Map::new();
    file.insert("format".to_owned(), FORMAT.into());
    file.insert("version".to_owned(), VERSION.into());
    file.insert(
        "cases".to_owned(),
        cases.into_iter().map(schema::write_value).collect(),
    );
    if let Some(settings) = settings {
        file.insert(
            "settings".to_owned(),
            serde_json::from_str(&settings.write()).unwrap_or_default(),
        );
    }
    Value::Object(file).to_string()
}
