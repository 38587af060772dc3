//! What something still needs, as data: for "Waits for …", gaps, and what a pressed button lacks.

use crate::engagement::{RoundId, Scope, StatementId};
use crate::playbook::{Field, ItemId, Place};

/// Something that is lacking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// A valid value of a field.
    Field(Scope, Field),
    /// A tick by hand.
    Tick(Scope, ItemId),
    /// So many more active users.
    Users(Scope, u32),
    /// That another item is settled.
    Item(Scope, ItemId),
    /// A service in the engagement.
    Service,
    /// That a round is settled.
    OpenRound(RoundId),
    /// The tenant's arrival in its queue.
    Queue,
    /// A statement in FTOP.
    OffRecord(StatementId),
    /// The address of something that the playbook names without one, by its id; a setting.
    Link(&'static str),
}

impl Missing {
    /// A field that a scope looks at; it may be the case's.
    pub fn field(scope: Scope, field: Field) -> Self {
        Self::Field(if field.place() == Place::Case { Scope::Case } else { scope }, field)
    }
}
