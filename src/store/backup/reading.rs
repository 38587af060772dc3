//! Reads a backup file that may be anything: the user picked it.

use serde_json::Value;

use super::{FORMAT, VERSION};
use crate::engagement::{Case, CaseId};
use crate::sorted::Map;
use crate::store::health::{ROOM, units};
use crate::store::keys::{self, Key};
use crate::store::preferences::Preferences;
use crate::store::schema::{self, ReadError};

/// The largest file that is read, in bytes: more than storage can hold in any script.
pub const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// The longest text in a file, in UTF-16 code units: as much as storage can hold at all, so that what
/// was stored here is never refused here.
pub const LONGEST_TEXT: u64 = ROOM;

/// The highest revision of a case in a file. No case gets near it by being worked on, and there is room
/// for as many changes again before storage would refuse what the page writes.
const HIGHEST_REVISION: u64 = 1 << 48;

/// Why a file is refused. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BackupError {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It breaks off before its end.
    #[error("the file is cut off")]
    CutOff,
    /// It is larger than any backup.
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// The largest file that is read, in bytes.
        limit: u64,
    },
    /// It is nested deeper than any backup.
    #[error("the file is nested too deep")]
    TooDeep,
    /// A text in it is longer than any that storage holds.
    #[error("a text in the file is longer than {limit} UTF-16 code units")]
    TextTooLong {
        /// The longest text that is read, in UTF-16 code units.
        limit: u64,
    },
    /// It is no backup of this page.
    #[error("the file is of another kind")]
    OtherKind,
    /// A newer version of the page made it.
    #[error("the file is of version {version}")]
    Newer {
        /// The version of the file.
        version: u64,
    },
    /// It is a backup, and none of its cases can be read.
    #[error("no case in the file can be read")]
    Damaged,
}

/// What a backup file holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Backup {
    /// The cases that could be read.
    pub cases: Vec<Case>,
    /// Why the others could not.
    pub unreadable: Vec<ReadError>,
    /// Texts that only a newer build can read, or nobody, to the letter.
    pub texts: Map<Key, String>,
    /// The settings, if the file holds any.
    pub settings: Option<Preferences>,
}

/// Reads a backup file.
///
/// # Errors
/// Why it is refused.
pub fn read(text: &str) -> Result<Backup, BackupError> {
    if text.len() as u64 > LARGEST_FILE {
        return Err(BackupError::TooLarge {
            limit: LARGEST_FILE,
        });
    }
    // Some editors put a byte order mark before what they save.
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err(BackupError::Empty);
    }
    let mut file: Value = serde_json::from_str(text).map_err(|error| of_syntax(text, &error))?;
    if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(BackupError::OtherKind);
    }
    match file.get("version").and_then(Value::as_u64) {
        Some(version) if version > VERSION => return Err(BackupError::Newer { version }),
        Some(1..) => {}
        _ => return Err(BackupError::OtherKind),
    }
    // Texts of others are not looked into, so their length does no harm.
    let others = file.get_mut("others").map(Value::take);
    if holds_long_text(&file) {
        return Err(BackupError::TextTooLong {
            limit: LONGEST_TEXT,
        });
    }
    contents(file, others)
}

fn contents(mut file: Value, others: Option<Value>) -> Result<Backup, BackupError> {
    let Some(Value::Array(stored)) = file.get_mut("cases").map(Value::take) else {
        return Err(BackupError::Damaged);
    };
    let is_meant_to_hold_cases = !stored.is_empty();
    let mut backup = Backup {
        cases: Vec::new(),
        unreadable: Vec::new(),
        texts: Map::new(),
        settings: None,
    };
    for value in stored {
        backup.add_stored(value);
    }
    if let Some(Value::Object(others)) = others {
        for (name, text) in others {
            backup.add_text(&name, text);
        }
    }
    if is_meant_to_hold_cases && backup.cases.is_empty() && backup.texts.is_empty() {
        return Err(BackupError::Damaged);
    }
    let settings = file.get("settings").map(Value::to_string);
    backup.settings = settings.and_then(|text| Preferences::read(&text).ok());
    Ok(backup)
}

impl Backup {
    fn add_stored(&mut self, value: Value) {
        let id = value
            .get("id")
            .and_then(Value::as_str)
            .and_then(CaseId::parse);
        match (schema::read_value(value.clone()), id) {
            (Ok(case), _) => self.add(case),
            (Err(error), Some(id)) if error.is_newer() => {
                self.texts.insert(Key::Case(id), value.to_string());
            }
            (Err(error), _) => self.unreadable.push(error),
        }
    }

    /// Adds a text that whoever made the file could not read; perhaps this build can.
    fn add_text(&mut self, name: &str, text: Value) {
        let (Some(key), Value::String(text)) = (keys::named(name), text) else {
            return;
        };
        match (&key, schema::read(&text)) {
            (Key::Case(id), Ok(case)) if case.id() == *id => self.add(case),
            (Key::Case(_) | Key::SetAside { .. }, _) => {
                self.texts.insert(key, text);
            }
            _ => {}
        }
    }

    /// Adds a case; a file that holds two copies of one is read as if they were two files.
    fn add(&mut self, case: Case) {
        if case.revision() > HIGHEST_REVISION {
            let error = ReadError::BadName(case.revision().to_string());
            return self.unreadable.push(error);
        }
        match self.cases.iter_mut().find(|known| known.id() == case.id()) {
            Some(known) => *known = known.merge(&case),
            None => self.cases.push(case),
        }
    }
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

/// Nesting is limited by now, so this ends.
fn holds_long_text(value: &Value) -> bool {
    match value {
        Value::String(text) => units(text) > LONGEST_TEXT,
        Value::Array(values) => values.iter().any(holds_long_text),
        Value::Object(values) => values
            .iter()
            .any(|(name, value)| units(name) > LONGEST_TEXT || holds_long_text(value)),
        _ => false,
    }
}
