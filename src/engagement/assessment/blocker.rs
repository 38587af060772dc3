//! What stands in the way of an item or a gate.

use crate::engagement::{GateId, RoundId, Scope, Subject};
use crate::playbook::{Field, ItemId};

/// One thing that is missing. A view words it and links to where it can be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Blocker {
    /// A fact is not answered, or not validly.
    Unanswered {
        /// Where the fact stands.
        scope: Scope,
        /// The fact.
        field: Field,
    },
    /// A day is missing or lies in the future.
    NotHappened {
        /// Where the day stands.
        scope: Scope,
        /// The day.
        field: Field,
    },
    /// An item is neither done nor excused.
    Unsettled {
        /// Where the item stands.
        scope: Scope,
        /// The item.
        item: ItemId,
    },
    /// So many active users are missing to the milestone; none if the number is not known.
    Milestone {
        /// The round.
        scope: Scope,
        /// Users still to come.
        missing: Option<u64>,
    },
    /// The step's gate is closed.
    GateClosed {
        /// Where the step stands.
        scope: Scope,
        /// The gate.
        gate: GateId,
    },
    /// No service was added yet.
    NoService,
    /// A service is still open.
    OpenRound {
        /// Its round.
        round: RoundId,
    },
    /// No discussion has a date, so the next action date is not known.
    NextActionDateUnknown,
    /// A box is not ticked.
    NotTicked {
        /// Where the item stands.
        scope: Scope,
        /// The item.
        item: ItemId,
    },
    /// The value that was confirmed is not the value of now.
    NotConfirmed {
        /// Where the item stands.
        scope: Scope,
        /// The item.
        item: ItemId,
    },
    /// The e-mail was about another region than the one of now.
    StatedForOther {
        /// Where the field stands.
        scope: Scope,
        /// The field that changed since.
        field: Field,
    },
    /// The tenant has not arrived in the queue of its region.
    QueueNotArrived,
    /// A statement is not on record, or no longer as it stands there.
    NotOnRecord {
        /// Whose note.
        scope: Scope,
        /// What it is about.
        subject: Subject,
    },
}

impl Blocker {
    /// A stable name, by which a waiver remembers what blocked its gate.
    pub fn key(&self) -> String {
        match self {
            Self::Unanswered { scope, field } => format!("unanswered:{scope}:{}", field.name()),
            Self::NotHappened { scope, field } => format!("not-happened:{scope}:{}", field.name()),
            Self::Unsettled { scope, item } => format!("unsettled:{scope}:{}", item.0),
            Self::Milestone { scope, .. } => format!("milestone:{scope}"),
            Self::GateClosed { scope, gate } => format!("gate:{scope}:{}", gate.name()),
            Self::NoService => "no-service".to_owned(),
            Self::OpenRound { round } => format!("open-round:{round}"),
            Self::NextActionDateUnknown => "next-action-date".to_owned(),
            Self::NotTicked { scope, item } => format!("not-ticked:{scope}:{}", item.0),
            Self::NotConfirmed { scope, item } => format!("not-confirmed:{scope}:{}", item.0),
            Self::StatedForOther { scope, field } => format!("stated-for:{scope}:{}", field.name()),
            Self::QueueNotArrived => "queue".to_owned(),
            Self::NotOnRecord {
                scope,
                subject: Subject::Item(item),
            } => {
                format!("record:{scope}:{}", item.0)
            }
            Self::NotOnRecord {
                scope,
                subject: Subject::Waiver(gate),
            } => {
                format!("record:{scope}:waiver:{}", gate.name())
            }
        }
    }
}
