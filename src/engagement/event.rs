//! What happened in a case, as entries of its document's log.

use chrono::NaiveDate;
use serde_json::{Value as Body, json};

use super::scope::Scope;
use super::value::day_of;
use crate::document::Map;
use crate::playbook::NoteKind;

/// Something that happened. Entries name each other by the text of their change's id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A note was pasted into FTOP.
    Pasted(Pasted),
    /// An entry says what never happened.
    Voided {
        /// That entry.
        entry: String,
    },
    /// A note was pasted on another day than its entry says.
    DayCorrected {
        /// That entry.
        entry: String,
        /// The right day.
        day: NaiveDate,
    },
    /// All of a round is settled and on record.
    Finished {
        /// The round.
        scope: Scope,
        /// The items that did not apply then, by id: later facts bring no new ones.
        without: Vec<String>,
    },
    /// A finished round goes on.
    Reopened {
        /// The round.
        scope: Scope,
    },
    /// A file was opened into the case.
    Imported {
        /// The file's name.
        file: String,
    },
}

/// A note that was pasted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    /// Which note.
    pub note: NoteKind,
    /// Whose.
    pub scope: Scope,
    /// The day.
    pub day: NaiveDate,
    /// What it asserts: of each statement, the facts by their names.
    pub says: Map<String, Map<String, String>>,
    /// Of statements that were on record: the entries that they take the place of.
    pub over: Map<String, Vec<String>>,
    /// Statements that it takes back.
    pub withdraws: Vec<String>,
    /// Whether it was in FTOP before this page was used.
    pub found: bool,
}

impl Event {
    /// The entry's body in the log.
    pub fn body(&self) -> Body {
        match self {
            Self::Pasted(pasted) => json!({ "pasted": pasted.body() }),
            Self::Voided { entry } => json!({ "voided": { "entry": entry } }),
            Self::DayCorrected { entry, day } => {
                json!({ "day-corrected": { "entry": entry, "day": day.to_string() } })
            }
            Self::Finished { scope, without } if without.is_empty() => {
                json!({ "finished": { "scope": scope.to_string() } })
            }
            Self::Finished { scope, without } => {
                json!({ "finished": { "scope": scope.to_string(), "without": without } })
            }
            Self::Reopened { scope } => json!({ "reopened": { "scope": scope.to_string() } }),
            Self::Imported { file } => json!({ "imported": { "file": file } }),
        }
    }

    /// The event in a body; a newer build's may be none that this one knows.
    pub fn of(body: &Body) -> Option<Self> {
        let mut entries = body.as_object()?.iter();
        let (Some((name, body)), None) = (entries.next(), entries.next()) else {
            return None;
        };
        let scope = || text(body, "scope")?.parse().ok();
        let entry = || Some(text(body, "entry")?.to_owned());
        Some(match name.as_str() {
            "pasted" => Self::Pasted(Pasted::of(body)?),
            "voided" => Self::Voided { entry: entry()? },
            "day-corrected" => {
                Self::DayCorrected { entry: entry()?, day: day_of(text(body, "day")?)? }
            }
            "finished" => Self::Finished { scope: scope()?, without: names(body.get("without"))? },
            "reopened" => Self::Reopened { scope: scope()? },
            "imported" => Self::Imported { file: text(body, "file")?.to_owned() },
            _ => return None,
        })
    }
}

impl Pasted {
    fn body(&self) -> Body {
        let mut body = json!({
            "note": self.note.name(),
            "scope": self.scope.to_string(),
            "day": self.day.to_string(),
            "says": self.says,
        });
        if !self.over.is_empty() {
            body["over"] = json!(self.over);
        }
        if !self.withdraws.is_empty() {
            body["withdraws"] = json!(self.withdraws);
        }
        if self.found {
            body["found"] = json!(true);
        }
        body
    }

    fn of(body: &Body) -> Option<Self> {
        let note = text(body, "note")?;
        let values = |(name, values): (&String, &Body)| {
            let values = values.as_object()?.iter();
            let values = values.map(|(name, text)| Some((name.clone(), text.as_str()?.to_owned())));
            Some((name.clone(), values.collect::<Option<_>>()?))
        };
        let over = body.get("over").map(|over| over.as_object()).unwrap_or_default();
        let over = over.into_iter().flatten();
        Some(Self {
            note: NoteKind::ALL.into_iter().find(|kind| kind.name() == note)?,
            scope: text(body, "scope")?.parse().ok()?,
            day: day_of(text(body, "day")?)?,
            says: body.get("says")?.as_object()?.iter().map(values).collect::<Option<_>>()?,
            over: over
                .map(|(name, entries)| Some((name.clone(), names(Some(entries))?)))
                .collect::<Option<_>>()?,
            withdraws: names(body.get("withdraws"))?,
            found: body.get("found").is_some_and(|found| *found == Body::Bool(true)),
        })
    }
}

fn text<'a>(body: &'a Body, name: &str) -> Option<&'a str> {
    body.get(name)?.as_str()
}

/// A list of names, empty where it is left out.
fn names(list: Option<&Body>) -> Option<Vec<String>> {
    let Some(list) = list else {
        return Some(Vec::new());
    };
    list.as_array()?.iter().map(|name| Some(name.as_str()?.to_owned())).collect()
}
