//! What a text lacks, as what fills it.

use super::prelude::*;
use crate::engagement::assessment::Missing;
use crate::text::{Finding, Gap};

/// What fills a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    Field(Scope, Field),
    Tick(ItemId),
    /// The address of something that the playbook names without one.
    Link(&'static str),
    /// Something that is done on another card.
    Elsewhere(Missing),
}

impl Asked {
    /// What helps against a finding; nothing where its wording is what matters.
    pub fn of(finding: &Finding) -> Option<Self> {
        let missing = match *finding {
            Finding::Gap(Gap::Missing(missing)) => missing,
            Finding::Gap(Gap::Link(id)) => return Some(Self::Link(id)),
            Finding::InTheFuture(scope, field) | Finding::BeforeItsTime { scope, field, .. } => {
                return Some(Self::Field(scope, field));
            }
            Finding::LacksValue { .. } | Finding::NextActionTooLong { .. } => return None,
        };
        Some(match missing {
            Missing::Field(scope, field) => Self::Field(scope, field),
            Missing::Users(scope, _) => Self::Field(scope, Field::ActiveUsers),
            Missing::Tick(_, item) => Self::Tick(item),
            other => Self::Elsewhere(other),
        })
    }

    /// The id of the control.
    pub fn anchor(self) -> String {
        match self {
            Self::Field(_, field) => field.name().to_owned(),
            Self::Tick(item) => format!("tick-{}", item.0),
            Self::Link(id) => format!("link_{}", id.replace('-', "_")),
            Self::Elsewhere(_) => String::new(),
        }
    }

    /// Whether it is set once, for all cases.
    pub fn is_setting(self) -> bool {
        matches!(self, Self::Field(_, Field::Manager | Field::AssignmentAddress) | Self::Link(_))
    }
}
