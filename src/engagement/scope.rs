//! The parts of a case: what is the customer's, what a service's round, what the hand-off's.

use std::fmt;
use std::str::FromStr;

use crate::playbook::{Item, Place, Service};

/// Names a round by its service: `EXO`; `EXO-2` after a drop; `CORE`, `CORE-2` for services that
/// only the FM names. So two tabs that add one service add one round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoundId {
    /// The service.
    pub service: Service,
    /// From 1 on.
    pub number: u32,
}

/// Whose something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// The whole case.
    Case,
    /// One service's way through the process.
    Round(RoundId),
    /// The end, once no service is open any more.
    HandOff,
}

impl fmt::Display for RoundId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.number {
            1 => formatter.write_str(self.service.id()),
            number => write!(formatter, "{}-{number}", self.service.id()),
        }
    }
}

impl FromStr for RoundId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (service, number) = text.split_once('-').unwrap_or((text, "1"));
        let service = Service::from_id(service).ok_or(())?;
        let round = Self { service, number: number.parse().map_err(drop)? };
        // Only one name leads to a round: `EXO-1` and `EXO-02` do not.
        if round.to_string() == text { Ok(round) } else { Err(()) }
    }
}

impl Scope {
    /// The round, if it is one.
    pub fn round(self) -> Option<RoundId> {
        match self {
            Self::Round(round) => Some(round),
            Self::Case | Self::HandOff => None,
        }
    }

    /// Whose fields it holds.
    pub fn place(self) -> Place {
        match self {
            Self::Case => Place::Case,
            Self::Round(_) => Place::Round,
            Self::HandOff => Place::HandOff,
        }
    }

    /// Where the tick of one of its items stands: with the case where it is about the customer.
    pub(super) fn of_tick(self, item: &Item) -> Self {
        if item.of_case { Self::Case } else { self }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Case => formatter.write_str("case"),
            Self::Round(round) => round.fmt(formatter),
            Self::HandOff => formatter.write_str("hand-off"),
        }
    }
}

impl FromStr for Scope {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "case" => Ok(Self::Case),
            "hand-off" => Ok(Self::HandOff),
            round => round.parse().map(Self::Round),
        }
    }
}
