//! Where in a case a value stands: the case, one of its rounds, or the hand-off.

use std::fmt;

use super::RoundId;
use crate::playbook::{Field, ItemId, Place, StepId};

/// A part of a case that has answers, ticks and statements of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// The facts of the customer.
    Case,
    /// The two steps for one service.
    Round(RoundId),
    /// The last step.
    HandOff,
}

impl Scope {
    /// The scope in which a field stands for someone who looks at this scope: the case's own facts
    /// are seen from every round.
    pub fn of(self, field: Field) -> Self {
        match field.place() {
            Place::Case => Self::Case,
            Place::HandOff => Self::HandOff,
            Place::Round => self,
        }
    }

    /// Reads what [`Display`](fmt::Display) writes.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "case" => Some(Self::Case),
            "hand-off" => Some(Self::HandOff),
            round => RoundId::parse(round).map(Self::Round),
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Case => formatter.write_str("case"),
            Self::HandOff => formatter.write_str("hand-off"),
            Self::Round(round) => round.fmt(formatter),
        }
    }
}

/// What a slot holds: the answer to a field, or the tick of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SlotSubject {
    /// What was typed or chosen.
    Field(Field),
    /// `yes`, or the value that was confirmed; empty where the tick was taken back.
    Item(ItemId),
}

/// One place for a value in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// Where.
    pub scope: Scope,
    /// What.
    pub subject: SlotSubject,
}

impl Slot {
    /// The slot of a field as seen from a scope.
    pub fn field(scope: Scope, field: Field) -> Self {
        Self {
            scope: scope.of(field),
            subject: SlotSubject::Field(field),
        }
    }

    /// The slot of an item's tick.
    pub fn item(scope: Scope, item: ItemId) -> Self {
        Self {
            scope,
            subject: SlotSubject::Item(item),
        }
    }
}

/// A gate that can be gone around by giving a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GateId {
    /// Before the actions and outputs of a step.
    Step(StepId),
    /// Before the case is closed.
    Close,
}

impl GateId {
    /// The name in stored data and catalogue keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Step(step) => step.0,
            Self::Close => "close",
        }
    }
}
