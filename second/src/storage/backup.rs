//! Backup files: `{"format":"closeout-backup","version":1,"cases":[…]}`, for everything or for a
//! single case to hand it over. What stands in storage goes in without being understood; what this
//! tab holds and could not store goes in over it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::{DocumentId, Key, Keys, Place, Store};
use crate::document::{DecodeError, Document, Moment};

/// The format's name.
const FORMAT: &str = "closeout-backup";

/// The version that this build writes.
const VERSION: u32 = 1;

/// Under this name the page remembers when a backup was last saved.
const SAVED: &str = "backup/saved";

/// The largest file that is read, in bytes: more than storage can hold in any script.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// Why a file is refused. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BackupError {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It breaks off before its end.
    #[error("the file is cut off")]
    CutOff,
    /// It is larger than [`LARGEST_FILE`].
    #[error("the file is too large")]
    TooLarge,
    /// It is nested deeper than any backup.
    #[error("the file is nested too deep")]
    TooDeep,
    /// It is no backup of this page.
    #[error("the file is of another kind")]
    OtherKind,
    /// A newer version of the page made it.
    #[error("the file is of version {0}")]
    Newer(u32),
    /// It is a backup, and none of its cases can be read.
    #[error("no case in the file can be read")]
    Damaged,
}

/// What a backup file holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Backup {
    /// The cases that can be read.
    pub documents: BTreeMap<DocumentId, Document>,
    /// Cases that a newer build wrote, as their texts.
    pub newer: BTreeMap<DocumentId, String>,
    /// Why others cannot be read.
    pub unreadable: Vec<DecodeError>,
    /// What was in quarantine: texts by the names of their keys.
    pub others: BTreeMap<String, String>,
    /// The settings, if the file holds any.
    pub settings: Option<Document>,
}

/// The file's form.
#[derive(Debug, Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    cases: Vec<StoredCase>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    others: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    settings: Option<Value>,
}

#[derive(Debug, Serialize, Deserialize)]
struct StoredCase {
    id: String,
    document: Value,
}

impl Backup {
    /// Reads a file that may be anything: a person picked it.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn read(text: &str) -> Result<Self, BackupError> {
        if text.len() as u64 > LARGEST_FILE {
            return Err(BackupError::TooLarge);
        }
        // Some editors put a byte order mark before what they save.
        let text = text.trim_matches(|sign: char| sign.is_whitespace() || sign == '\u{feff}');
        if text.is_empty() {
            return Err(BackupError::Empty);
        }
        let file: Value = serde_json::from_str(text).map_err(|error| of_syntax(text, &error))?;
        if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
            return Err(BackupError::OtherKind);
        }
        match file.get("version").and_then(Value::as_u64) {
            Some(version) if version > u64::from(VERSION) => {
                return Err(BackupError::Newer(version.try_into().unwrap_or(u32::MAX)));
            }
            Some(1..) => {}
            _ => return Err(BackupError::OtherKind),
        }
        let file: File = serde_json::from_value(file).map_err(|_| BackupError::Damaged)?;
        Self::of_file(file)
    }

    fn of_file(file: File) -> Result<Self, BackupError> {
        let mut backup = Self::default();
        let is_meant_to_hold_cases = !file.cases.is_empty();
        for case in file.cases {
            match case.id.parse() {
                Ok(id) => backup.add_text(id, case.document.to_string()),
                Err(_) => backup.unreadable.push(DecodeError::Damaged),
            }
        }
        for (name, text) in file.others {
            backup.add_other(name, text);
        }
        let settings = file.settings.map(|settings| settings.to_string());
        backup.settings = settings.and_then(|text| Document::decode(&text).ok());
        let is_any_read = !backup.documents.is_empty() || !backup.newer.is_empty();
        if is_meant_to_hold_cases && !is_any_read && backup.others.is_empty() {
            return Err(BackupError::Damaged);
        }
        Ok(backup)
    }

    /// The text of the file.
    pub fn write(&self) -> String {
        let readable = self.documents.iter();
        let mut cases: Vec<StoredCase> = readable
            .filter_map(|(id, document)| stored_case(id, &document.encode()))
            .collect();
        let newer = self.newer.iter();
        cases.extend(newer.filter_map(|(id, text)| stored_case(id, text)));
        let settings = self.settings.as_ref().map(Document::encode);
        write_file(cases, self.others.clone(), settings.as_deref())
    }

    fn add_text(&mut self, id: DocumentId, text: String) {
        match Document::decode(&text) {
            Ok(document) => self.add(id, document),
            Err(DecodeError::Newer(_)) => {
                self.newer.insert(id, text);
            }
            Err(error) => self.unreadable.push(error),
        }
    }

    /// Adds what was in quarantine; perhaps this build can read it.
    fn add_other(&mut self, name: String, text: String) {
        let Some(Key::Quarantine { from, .. }) = Key::of_name(&name) else {
            return;
        };
        match (Key::of_name(&from), Document::decode(&text)) {
            (Some(Key::Case(id)), Ok(document)) => self.add(id, document),
            _ => {
                self.others.insert(name, text);
            }
        }
    }

    /// Adds a case; a file that holds two copies of one is read as if they were two files.
    fn add(&mut self, id: DocumentId, document: Document) {
        let known = self.documents.entry(id).or_default();
        *known = known.merged_with(&document);
    }
}

/// All that stands at a place as one file, made without understanding any of it: the last way out.
pub fn salvage(place: &impl Place, keys: &Keys) -> String {
    let stored = place.keys().unwrap_or_default().into_iter();
    let stored = stored.filter_map(|text| Some((keys.parse(&text)?, place.get(&text).ok()??)));
    file_of(stored)
}

fn file_of(texts: impl Iterator<Item = (Key, String)>) -> String {
    let mut cases = Vec::new();
    let mut others = BTreeMap::new();
    let mut settings = None;
    for (key, text) in texts {
        match &key {
            Key::Case(id) => match stored_case(id, &text) {
                Some(case) => cases.push(case),
                None => {
                    let from = key.to_string();
                    others.insert(Key::Quarantine { at: 0, from }.to_string(), text);
                }
            },
            Key::Settings => settings = Some(text),
            Key::Quarantine { .. } => {
                others.insert(key.to_string(), text);
            }
            _ => {}
        }
    }
    write_file(cases, others, settings.as_deref())
}

fn write_file(
    cases: Vec<StoredCase>,
    others: BTreeMap<String, String>,
    settings: Option<&str>,
) -> String {
    let file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        cases,
        others,
        settings: settings.and_then(|text| serde_json::from_str(text).ok()),
    };
    // Texts and values that were JSON before always have a JSON form.
    serde_json::to_string(&file).unwrap_or_default()
}

fn stored_case(id: &DocumentId, text: &str) -> Option<StoredCase> {
    let document = serde_json::from_str(text).ok()?;
    let id = id.to_string();
    Some(StoredCase { id, document })
}

fn of_syntax(text: &str, error: &serde_json::Error) -> BackupError {
    if error.is_eof() && text.starts_with('{') {
        BackupError::CutOff
    } else if error.to_string().starts_with("recursion limit") {
        BackupError::TooDeep
    } else {
        BackupError::OtherKind
    }
}

impl<P: Place> Store<P> {
    /// The file with everything: all cases, those in the bin too, the settings, what a newer build
    /// wrote and what is in quarantine.
    pub fn backup(&self) -> String {
        file_of(self.texts().into_iter())
    }

    /// The file with one case.
    pub fn backup_of(&self, id: &DocumentId) -> Option<String> {
        let of_case = |key: &Key| match key {
            Key::Case(other) => other == id,
            Key::Quarantine { from, .. } => Key::of_name(from) == Some(Key::Case(id.clone())),
            _ => false,
        };
        let texts = self.texts().into_iter();
        let texts: Vec<_> = texts.filter(|(key, _)| of_case(key)).collect();
        (!texts.is_empty()).then(|| file_of(texts.into_iter()))
    }

    /// The file with everything, for a place where another machine may have left one: what that holds
    /// stays in it, except for cases that were deleted here for good.
    ///
    /// # Errors
    /// Why the file that is there cannot be read; it must not be written over then.
    pub fn backup_onto(&self, there: Option<&str>) -> Result<String, BackupError> {
        let Some(there) = there.filter(|there| !there.trim().is_empty()) else {
            return Ok(self.backup());
        };
        let there = Backup::read(there)?;
        let mut merged = Backup::read(&self.backup())?;
        if !there.unreadable.is_empty() {
            return Err(BackupError::Damaged);
        }
        for (id, document) in there.documents {
            if !merged.newer.contains_key(&id) && !self.is_marked(&id) {
                merged.add(id, document);
            }
        }
        for (id, text) in there.newer {
            if merged.documents.contains_key(&id) {
                return Err(BackupError::Damaged);
            }
            merged.newer.entry(id).or_insert(text);
        }
        merged.others.extend(there.others);
        Ok(merged.write())
    }

    /// Takes note that a backup was saved.
    pub fn remember_backup(&mut self, now: Moment) {
        self.remember(SAVED, &now.0.to_string(), now);
    }

    /// When a backup was last saved.
    pub fn last_backup(&mut self) -> Option<Moment> {
        self.remembered(SAVED).parse().ok().map(Moment)
    }

    pub(super) fn is_marked(&self, id: &DocumentId) -> bool {
        matches!(self.stored_text(&Key::Purged(id.clone())), Ok(Some(_)))
    }

    fn texts(&self) -> BTreeMap<Key, String> {
        let stored = self.stored_keys().unwrap_or_default().into_iter();
        let stored = stored.filter_map(|key| {
            let text = self.stored_text(&key).ok()??;
            Some((key, text))
        });
        let mut texts: BTreeMap<Key, String> = stored.collect();
        for (key, held) in &self.held {
            let from = key.to_string();
            let waiting = Key::Quarantine {
                at: self.now.0,
                from,
            };
            let stranded = held.stranded.as_ref();
            texts.extend(stranded.map(|document| (waiting, document.encode())));
            if !held.is_newer && !held.document.is_empty() {
                texts.insert(key.clone(), held.document.encode());
            }
        }
        texts
    }
}
