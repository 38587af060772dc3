//! The form of a backup file: `{"format":"closeout-backup","version":1,"cases":[…]}`.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::Key;
use crate::document::{DecodeError, Document, Map};

/// The format's name.
const FORMAT: &str = "closeout-backup";

/// The version that this build writes.
const VERSION: u64 = 1;

/// The largest file that is read, in bytes: more than storage can hold in any script.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// Why a file is refused. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BackupError {
    /// There is nothing in it.
    Empty,
    /// It breaks off before its end.
    CutOff,
    /// It is larger than [`LARGEST_FILE`].
    TooLarge,
    /// It is no backup of this page.
    OtherKind,
    /// A newer version of the page made it.
    Newer(u64),
    /// It is a backup, and none of its cases can be read.
    Damaged,
}

/// What a backup file holds.
#[derive(Default)]
pub(super) struct Backup {
    /// The cases that can be read, and the settings.
    pub documents: Map<Key, Document>,
    /// To the letter: the cases of a newer build, by their own keys, and what was in quarantine.
    pub texts: Map<Key, String>,
    /// How many other cases cannot be read.
    pub unreadable: usize,
}

/// The parts of a file or of a case, to the letter: what is damaged or of a newer version does not keep
/// the rest from being read.
type Parts<'a> = Map<String, &'a RawValue>;

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
        let refused = |error: serde_json::Error| {
            let is_cut_off = error.is_eof() && text.starts_with('{');
            if is_cut_off { BackupError::CutOff } else { BackupError::OtherKind }
        };
        let file: Parts = serde_json::from_str(text).map_err(refused)?;
        let format: Option<String> = part(&file, "format");
        match file.get("version").and_then(|version| version.get().parse().ok()) {
            _ if format.as_deref() != Some(FORMAT) => Err(BackupError::OtherKind),
            None | Some(0) => Err(BackupError::OtherKind),
            Some(VERSION) => Self::of_file(&file).ok_or(BackupError::Damaged),
            Some(newer) => Err(BackupError::Newer(newer)),
        }
    }

    /// `None` where none of its cases can be read.
    fn of_file(file: &Parts) -> Option<Self> {
        let mut backup = Self::default();
        let cases: Vec<&RawValue> = part(file, "cases")?;
        for case in &cases {
            let case: Parts = read(case).unwrap_or_default();
            let id = part(&case, "id").and_then(|id: String| id.parse().ok());
            let text = case.get("document").map_or("", |text| text.get());
            match (id.map(Key::Case), Document::decode(text)) {
                (Some(key), Ok(document)) => backup.add(key, document),
                (Some(key), Err(DecodeError::Newer(_))) => {
                    backup.texts.insert(key, text.to_owned());
                }
                _ => backup.unreadable += 1,
            }
        }
        let others: Parts = part(file, "others").unwrap_or_default();
        for (name, text) in others {
            let Some(key @ Key::Quarantine { .. }) = Key::of_name(&name) else { continue };
            let Some(text) = read::<String>(text) else {
                backup.unreadable += 1;
                continue;
            };
            // Perhaps this build can read it.
            match (key.document(), Document::decode(&text)) {
                (Some(case @ Key::Case(_)), Ok(document)) => backup.add(case, document),
                _ => backup.texts.insert(key, text),
            }
        }
        if !cases.is_empty() && backup.documents.is_empty() && backup.texts.is_empty() {
            return None;
        }
        if let Some(Ok(settings)) = file.get("settings").map(|it| Document::decode(it.get())) {
            backup.add(Key::Settings, settings);
        }
        Some(backup)
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

/// A part that has this form.
fn part<'a, T: Deserialize<'a>>(of: &Parts<'a>, name: &str) -> Option<T> {
    read(of.get(name)?)
}

pub(super) fn read<'a, T: Deserialize<'a>>(text: &'a RawValue) -> Option<T> {
    serde_json::from_str(text.get()).ok()
}
