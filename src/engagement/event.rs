//! What happened in a case, as entries of its document's log.

use std::fmt::Display;

use chrono::NaiveDate;

use super::statement::{Matter, Said, listed};
use super::{Scope, day_of};
use crate::document::{Body, ChangeId, Map};
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
    /// A finished round is opened again.
    Reopened { scope: Scope },
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
            Self::Pasted(pasted) => pasted.body(),
            Self::Voided { entry } => body("voided", &[("entry", entry)]),
            Self::DayCorrected { entry, day } => {
                body("day-corrected", &[("entry", entry), ("day", day)])
            }
            Self::Finished { scope, without } => {
                let without: Vec<&str> = without.iter().map(|item| item.0).collect();
                body("finished", &[("scope", scope), ("without", &without.join(" "))])
            }
            Self::Reopened { scope } => body("reopened", &[("scope", scope)]),
        }
    }

    /// The event in a body; a newer build's may be none that this one knows.
    pub fn of(body: &Body, playbook: &'static Playbook) -> Option<Self> {
        let part = |name: &str| body.get(name).map(String::as_str);
        let scope = || part("scope")?.parse().ok();
        let entry = || part("entry")?.parse().ok();
        let day = || day_of(part("day")?);
        Some(match part("event")? {
            event @ ("pasted" | "found") => {
                let (said, mut over) = (Said::of(body, playbook), Map::new());
                for matter in said.facts.keys() {
                    let entries = listed(body, &format!("over/{matter}"));
                    over.insert(*matter, entries.filter_map(|id| id.parse().ok()).collect());
                }
                let (note, found) = (NoteKind::from_name(part("note")?)?, event == "found");
                Self::Pasted(Pasted { note, scope: scope()?, day: day()?, said, over, found })
            }
            "voided" => Self::Voided { entry: entry()? },
            "day-corrected" => Self::DayCorrected { entry: entry()?, day: day()? },
            "finished" => {
                let without = listed(body, "without");
                let without = without.filter_map(|id| Some(playbook.item(id)?.id)).collect();
                Self::Finished { scope: scope()?, without }
            }
            "reopened" => Self::Reopened { scope: scope()? },
            _ => return None,
        })
    }
}

impl Pasted {
    fn body(&self) -> Body {
        let Self { note, scope, day, said, over, found } = self;
        let event = if *found { "found" } else { "pasted" };
        let mut body = body(event, &[("note", &note.name()), ("scope", scope), ("day", day)]);
        body.extend(said.body());
        for (matter, ids) in over {
            let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
            body.insert(format!("over/{matter}"), ids.join(" "));
        }
        body
    }
}

/// The body of such an event, with these parts.
fn body(event: &str, parts: &[(&str, &dyn Display)]) -> Body {
    let mut body = Body::new();
    for (name, part) in [("event", &event as &dyn Display)].iter().chain(parts) {
        body.insert((*name).to_owned(), part.to_string());
    }
    body
}
