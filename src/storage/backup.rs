//! The form of a backup file: `{"format":"closeout-backup","version":1,"cases":[…]}`.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::{DocumentId, Key};
use crate::document::{DecodeError, Document, Map};

/// The format's name.
const FORMAT: &str = "closeout-backup";

/// The version that this build writes.
const VERSION: u32 = 1;

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
    pub documents: Map<DocumentId, Document>,
    /// Cases that a newer build wrote, as their texts.
    pub newer: Map<DocumentId, String>,
    /// Why others cannot be read.
    pub unreadable: Vec<DecodeError>,
    /// What was in quarantine: texts by the names of their keys.
    pub others: Map<String, String>,
    /// The settings, if the file holds any.
    pub settings: Option<Document>,
}

/// The file's form.
#[derive(Debug, Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    cases: Vec<StoredCase>,
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    others: Map<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    settings: Option<Value>,
}

/// A case in a file.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct StoredCase {
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
        let mut cases: Vec<StoredCase> =
            readable.filter_map(|(id, document)| stored_case(id, &document.encode())).collect();
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
    pub(super) fn add(&mut self, id: DocumentId, document: Document) {
        let known = self.documents.get_or_insert(id, Document::default());
        *known = known.merged_with(&document);
    }
}

/// The text of a file of these parts.
pub(super) fn write_file(
    cases: Vec<StoredCase>,
    others: Map<String, String>,
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

/// A case as it stands in a file; `None` for a text that is no JSON.
pub(super) fn stored_case(id: &DocumentId, text: &str) -> Option<StoredCase> {
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
