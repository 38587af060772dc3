//! What happened in a case, as entries of its document's log.

use chrono::NaiveDate;
use serde_json::{Value as Body, json};

use super::statement::{Matter, Said, texts_in};
use super::{Scope, day_of};
use crate::document::{ChangeId, Map};
use crate::playbook::{ItemId, NoteKind, Playbook};

/// Something that happened, to a whole `scope` or to an earlier `entry`, which is named by the change
/// that brought it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "what the fields are is said above or by their names")]
pub enum Event {
    /// A note was pasted into FTOP.
    Pasted(Pasted),
    /// An entry says what never happened.
    Voided { entry: ChangeId },
    /// A note was pasted on another day than its entry says.
    DayCorrected { entry: ChangeId, day: NaiveDate },
    /// All of a round is settled and on record. Later facts bring it nothing new of the items that did
    /// not apply then.
    Finished { scope: Scope, without: Vec<ItemId> },
    /// A finished round goes on.
    Reopened { scope: Scope },
    /// A file was opened into the case.
    Imported { file: String },
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
    /// What it asserts and takes back.
    pub said: Said,
    /// Of statements that were on record: the entries that they take the place of.
    pub over: Map<Matter, Vec<ChangeId>>,
    /// Whether it was in FTOP before this page was used.
    pub found: bool,
}

impl Event {
    /// The entry's body in the log.
    pub fn body(&self) -> Body {
        match self {
            Self::Pasted(pasted) => json!({ "pasted": pasted.body() }),
            Self::Voided { entry } => json!({ "voided": { "entry": entry.to_string() } }),
            Self::DayCorrected { entry, day } => {
                let (entry, day) = (entry.to_string(), day.to_string());
                json!({ "day-corrected": { "entry": entry, "day": day } })
            }
            Self::Finished { scope, without } => {
                let without: Vec<&str> = without.iter().map(|item| item.0).collect();
                json!({ "finished": { "scope": scope.to_string(), "without": without } })
            }
            Self::Reopened { scope } => json!({ "reopened": { "scope": scope.to_string() } }),
            Self::Imported { file } => json!({ "imported": { "file": file } }),
        }
    }

    /// The event in a body; a newer build's may be none that this one knows.
    pub fn of(body: &Body, playbook: &'static Playbook) -> Option<Self> {
        let mut entries = body.as_object()?.iter();
        let (Some((name, body)), None) = (entries.next(), entries.next()) else {
            return None;
        };
        let part = |name: &str| body[name].as_str();
        let scope = || part("scope")?.parse().ok();
        let entry = || part("entry")?.parse().ok();
        let day = || day_of(part("day")?);
        Some(match name.as_str() {
            "pasted" => Self::Pasted(Pasted {
                note: NoteKind::from_name(part("note")?)?,
                scope: scope()?,
                day: day()?,
                said: Said::of(body, playbook),
                over: over_of(&body["over"], playbook),
                found: body["found"] == true,
            }),
            "voided" => Self::Voided { entry: entry()? },
            "day-corrected" => Self::DayCorrected { entry: entry()?, day: day()? },
            "finished" => {
                let without = texts_in(&body["without"]).into_iter();
                let without = without.filter_map(|id| Some(playbook.item(id)?.id)).collect();
                Self::Finished { scope: scope()?, without }
            }
            "reopened" => Self::Reopened { scope: scope()? },
            "imported" => Self::Imported { file: part("file")?.to_owned() },
            _ => return None,
        })
    }
}

impl Pasted {
    fn body(&self) -> Body {
        let ids = |ids: &Vec<ChangeId>| ids.iter().map(ChangeId::to_string).collect::<Body>();
        let over = self.over.iter().map(|(matter, entries)| (matter.to_string(), ids(entries)));
        let mut body = self.said.body();
        body["note"] = self.note.name().into();
        body["scope"] = self.scope.to_string().into();
        body["day"] = self.day.to_string().into();
        body["over"] = over.collect();
        body["found"] = self.found.into();
        body
    }
}

fn over_of(body: &Body, playbook: &'static Playbook) -> Map<Matter, Vec<ChangeId>> {
    let mut over = Map::new();
    for (name, entries) in body.as_object().into_iter().flatten() {
        if let Some(matter) = Matter::from_name(playbook, name) {
            let entries = texts_in(entries).into_iter().filter_map(|id| id.parse().ok());
            over.insert(matter, entries.collect());
        }
    }
    over
}
