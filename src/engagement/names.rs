//! Where the parts of a case stand in its document: the names of its registers, both ways.

use std::fmt;

use super::{Matter, RoundId, Scope, StatementId};
use crate::playbook::{Field, ItemId, NoteKind, Place, Playbook, Region};

/// A person is asked where two copies differ, but for what is only the page's memory of itself. Its names begin so.
pub(super) const LATER_HOLDS: [&str; 4] = [EDIT, "copied/", "leave/", "document/"];

/// The beginning of the names of edited lines.
pub const EDIT: &str = "edit/";

/// What a register of a case is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// The playbook of the case, by id.
    Playbook,
    /// Whether the case is paused, withdrawn or closed.
    Standing,
    /// A field of the case or of a round.
    Field(Scope, Field),
    /// A field of the hand-off, which is about the queue of a region.
    FieldFor(Region, Field),
    /// That a round's service is part of the engagement: `yes`, or the name of a service that only
    /// the FM names.
    Service(RoundId),
    /// The reason for which a round's service was dropped.
    Dropped(RoundId),
    /// A tick: `yes`, or the day that it confirms.
    Tick(Scope, ItemId),
    /// The reason for which an item is skipped.
    Skip(Scope, ItemId),
    /// What was copied of a note and perhaps not pasted yet.
    Copied(Scope, NoteKind),
    /// For which values FTOP is left as it is.
    Leave(StatementId),
}

impl Name {
    /// The register of a field. A field of the case stands in the case, whichever round asks for it;
    /// one of the hand-off stands nowhere while the region is unknown; one of a round has no place
    /// outside of rounds.
    pub fn field(scope: Scope, field: Field, region: Option<Region>) -> Option<Self> {
        match field.place() {
            Place::Case => Some(Self::Field(Scope::Case, field)),
            Place::Round => scope.round().map(|_| Self::Field(scope, field)),
            Place::HandOff => Some(Self::FieldFor(region?, field)),
        }
    }

    /// What the register of this name is about; `None` where this build does not know it.
    pub fn of(text: &str, playbook: &'static Playbook) -> Option<Self> {
        let item = |id: &str| playbook.item(id).map(|item| item.id);
        let (first, rest) = text.strip_prefix("round/").unwrap_or(text).split_once('/')?;
        let scope = first.parse().ok();
        let name = match (scope, rest.split_once('/').unwrap_or((rest, ""))) {
            (None, (scope, note)) if first == "copied" => {
                Self::Copied(scope.parse().ok()?, NoteKind::from_name(note)?)
            }
            (None, (scope, matter)) => {
                let matter = Matter::from_name(playbook, matter)?;
                Self::Leave(StatementId { scope: scope.parse().ok()?, matter })
            }
            (Some(scope), ("tick", id)) => Self::Tick(scope, item(id)?),
            (Some(scope), ("skip", id)) => Self::Skip(scope, item(id)?),
            (Some(Scope::HandOff), (region, field)) => {
                Self::FieldFor(Region::from_name(region)?, Field::from_name(field)?)
            }
            (Some(Scope::Round(round)), ("service", _)) => Self::Service(round),
            (Some(Scope::Round(round)), ("dropped", _)) => Self::Dropped(round),
            (Some(Scope::Case), ("playbook", _)) => Self::Playbook,
            (Some(Scope::Case), ("standing", _)) => Self::Standing,
            (Some(scope), (field, _)) => Self::Field(scope, Field::from_name(field)?),
        };
        // Only one text is a register's name.
        (name.to_string() == text).then_some(name)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// The beginning of the names of what is the scope's.
        fn start(scope: Scope) -> &'static str {
            if scope.round().is_some() { "round/" } else { "" }
        }
        match *self {
            Self::Playbook => to.write_str("case/playbook"),
            Self::Standing => to.write_str("case/standing"),
            Self::Field(scope, field) => write!(to, "{}{scope}/{}", start(scope), field.name()),
            Self::FieldFor(region, field) => {
                write!(to, "hand-off/{}/{}", region.name(), field.name())
            }
            Self::Service(round) => write!(to, "round/{round}/service"),
            Self::Dropped(round) => write!(to, "round/{round}/dropped"),
            Self::Tick(scope, item) => write!(to, "{}{scope}/tick/{}", start(scope), item.0),
            Self::Skip(scope, item) => write!(to, "{}{scope}/skip/{}", start(scope), item.0),
            Self::Copied(scope, note) => write!(to, "copied/{scope}/{}", note.name()),
            Self::Leave(statement) => {
                write!(to, "leave/{}/{}", statement.scope, statement.matter)
            }
        }
    }
}
