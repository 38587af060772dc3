//! The form of a backup file: `{"format":"closeout-backup","version":1,"cases":[…]}`.

use serde::Deserialize;
use serde_json::Value;
use thiserror::Error;

use super::Key;
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
#[derive(Default)]
pub(super) struct Backup {
    /// The cases that can be read, and the settings.
    pub documents: Map<Key, Document>,
    /// To the letter: the cases of a newer build, by their own keys, and what was in quarantine.
    pub texts: Map<Key, String>,
    /// Why other cases cannot be read.
    pub unreadable: Vec<DecodeError>,
}

/// What says of a file that it is a backup.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: Value,
    #[serde(default)]
    version: u32,
}

#[derive(Deserialize)]
struct File {
    cases: Vec<StoredCase>,
    /// What was in quarantine, by the names of the keys.
    #[serde(default)]
    others: Map<String, String>,
    #[serde(default)]
    settings: Value,
}

#[derive(Deserialize)]
struct StoredCase {
    id: String,
    document: Value,
}

impl Backup {
    /// Reads a file that may be anything: a person picked it.
    pub fn read(text: &str) -> Result<Self, BackupError> {
        if text.len() as u64 > LARGEST_FILE {
            return Err(BackupError::TooLarge);
        }
        // Some editors put a byte order mark before what they save.
        let text = text.trim_matches(|sign: char| sign.is_whitespace() || sign == '\u{feff}');
        if text.is_empty() {
            return Err(BackupError::Empty);
        }
        let refusal = |error: serde_json::Error, otherwise| {
            if error.is_eof() && text.starts_with('{') {
                BackupError::CutOff
            } else if error.to_string().starts_with("recursion limit") {
                BackupError::TooDeep
            } else {
                otherwise
            }
        };
        let head = serde_json::from_str(text);
        let head: Head = head.map_err(|error| refusal(error, BackupError::OtherKind))?;
        match head.version {
            _ if head.format != FORMAT => return Err(BackupError::OtherKind),
            0 => return Err(BackupError::OtherKind),
            VERSION => {}
            newer => return Err(BackupError::Newer(newer)),
        }
        let file = serde_json::from_str(text);
        Self::of_file(file.map_err(|error| refusal(error, BackupError::Damaged))?)
    }

    fn of_file(file: File) -> Result<Self, BackupError> {
        let mut backup = Self::default();
        let is_meant_to_hold_cases = !file.cases.is_empty();
        for StoredCase { id, document } in file.cases {
            let (text, id) = (document.to_string(), id.parse());
            match (id, Document::decode(&text)) {
                (Ok(id), Ok(document)) => backup.add(Key::Case(id), document),
                (Ok(id), Err(DecodeError::Newer(_))) => backup.texts.insert(Key::Case(id), text),
                (_, document) => {
                    backup.unreadable.push(document.err().unwrap_or(DecodeError::Damaged));
                }
            }
        }
        for (name, text) in file.others {
            let Some(key) = Key::of_name(&name).filter(|key| matches!(key, Key::Quarantine { .. }))
            else {
                continue;
            };
            // Perhaps this build can read it.
            match (key.origin(), Document::decode(&text)) {
                (Some(case @ Key::Case(_)), Ok(document)) => backup.add(case, document),
                _ => backup.texts.insert(key, text),
            }
        }
        if is_meant_to_hold_cases && backup.documents.is_empty() && backup.texts.is_empty() {
            return Err(BackupError::Damaged);
        }
        if let Ok(settings) = Document::decode(&file.settings.to_string()) {
            backup.add(Key::Settings, settings);
        }
        Ok(backup)
    }

    /// Adds a document; a file that holds two copies of one is read as if they were two files.
    fn add(&mut self, key: Key, document: Document) {
        let known = self.documents.get_or_insert(key, Document::default());
        *known = known.merged_with(&document);
    }
}

/// The text of the file that holds these texts. All but those in quarantine must be JSON.
pub(super) fn file_of(texts: Map<Key, String>) -> String {
    let mut cases = Vec::new();
    let mut others = Map::new();
    let mut settings = String::new();
    for (key, text) in texts {
        match &key {
            Key::Case(id) => cases.push(format!(r#"{{"id":"{id}","document":{text}}}"#)),
            Key::Quarantine { .. } => others.insert(key.to_string(), text),
            Key::Settings => settings = format!(r#","settings":{text}"#),
            _ => {}
        }
    }
    let cases = cases.join(",");
    // A map of texts always has a JSON form.
    let others = serde_json::to_string(&others).unwrap_or_default();
    format!(
        r#"{{"format":"{FORMAT}","version":{VERSION},"cases":[{cases}],"others":{others}{settings}}}"#
    )
}
