//! What something still needs, as data: for "Waits for …", gaps, and what a pressed button lacks.

use crate::engagement::record::StatementId;
use crate::engagement::scope::{RoundId, Scope};
use crate::playbook::{Field, ItemId};

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
}
