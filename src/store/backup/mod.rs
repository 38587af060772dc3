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

use super::keys::{Key, name};
use super::preferences::Preferences;
use super::schema;
use super::{Cabinet, Shelf};
use crate::engagement::{Case, CaseId};
use crate::sorted;

/// The format's name.
const FORMAT: &str = "closeout-backup";

/// The version this build writes.
pub const VERSION: u64 = 1;

impl<S: Shelf> Cabinet<S> {
    /// The file with everything: all cases, those in the bin too, the settings, and the texts that
    /// cannot be read here. A case that a newer build has stored while this tab held an unsaved change
    /// of it is there twice, and whoever opens the file merges the two.
    pub fn backup(&self) -> String {
        let texts = self.texts();
        let cases = self.cases().map(AsRef::as_ref);
        let readable = cases.filter(|case| !texts.contains_key(&Key::Case(case.id())));
        let cases = readable.chain(self.stranded());
        file(cases, &texts, Some(self.stored_settings()))
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
        if !there.unreadable.is_empty() || there.texts.iter().any(|it| !self.agrees(it)) {
            return Err(BackupError::Damaged);
        }
        let is_deleted = |id| matches!(self.tombstone(id), Ok(Some(_)));
        let texts = there.texts.into_iter();
        let texts = texts.filter(|(key, _)| !matches!(key, Key::Case(id) if is_deleted(*id)));
        let texts: sorted::Map<_, _> = texts.chain(self.texts()).collect();
        let cases = self.cases().map(AsRef::as_ref);
        let readable = cases.filter(|case| !texts.contains_key(&Key::Case(case.id())));
        let here: Vec<&Case> = readable.chain(self.stranded()).collect();
        let merged = here.iter().map(|case| {
            let copy = there.cases.iter().find(|copy| copy.id() == case.id());
            copy.map_or_else(|| (*case).clone(), |copy| case.merge(copy))
        });
        let is_here = |copy: &&Case| here.iter().any(|case| case.id() == copy.id());
        let only_there = there.cases.iter();
        let only_there = only_there.filter(|copy| !is_here(copy) && !is_deleted(copy.id()));
        let cases: Vec<Case> = merged.chain(only_there.cloned()).collect();
        Ok(file(&cases, &texts, Some(self.stored_settings())))
    }

    /// The file with one case.
    pub fn backup_of(&self, id: CaseId) -> Option<String> {
        let key = Key::Case(id);
        let texts = self.texts().into_iter();
        let texts: sorted::Map<_, _> = texts.filter(|(other, _)| *other == key).collect();
        let case = self.case(id).map(AsRef::as_ref);
        let case = case.filter(|_| texts.is_empty());
        let case = case.or_else(|| self.stranded().find(|case| case.id() == id));
        let is_there = case.is_some() || !texts.is_empty();
        is_there.then(|| file(case, &texts, None))
    }

    /// Whether writing what is here takes nothing away from what stands in a file and can be read
    /// only by a newer build.
    fn agrees(&self, (key, text): (&Key, &String)) -> bool {
        match key {
            Key::Case(id) if self.case(*id).is_some() || self.sealed.contains_key(id) => {
                self.holds_text(key, text)
            }
            _ => true,
        }
    }
}

/// A backup file of cases that can be read.
pub fn write<'case>(
    cases: impl IntoIterator<Item = &'case Case>,
    settings: Option<&Preferences>,
) -> String {
    file(cases, &sorted::Map::new(), settings)
}

fn file<'case>(
    cases: impl IntoIterator<Item = &'case Case>,
    texts: &sorted::Map<Key, String>,
    settings: Option<&Preferences>,
) -> String {
    let mut file = Map::new();
    file.insert("format".to_owned(), FORMAT.into());
    file.insert("version".to_owned(), VERSION.into());
    file.insert(
        "cases".to_owned(),
        cases.into_iter().map(schema::write_value).collect(),
    );
    if !texts.is_empty() {
        let others = texts.iter();
        let others = others.map(|(key, text)| (name(key), Value::from(text.clone())));
        file.insert("others".to_owned(), Value::Object(others.collect()));
    }
    if let Some(settings) = settings {
        file.insert(
            "settings".to_owned(),
            serde_json::from_str(&settings.write()).unwrap_or_default(),
        );
    }
    Value::Object(file).to_string()
}
