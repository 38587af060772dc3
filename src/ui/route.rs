//! Which part of the page an address shows. Addresses are in the hash, so that they work on any
//! static site, and are part of the public contract.

use crate::engagement::{CaseId, Scope};

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The list of cases: `#/`.
    Portfolio,
    /// A case, at one of its rounds or at its hand-off: `#/case/<id>` and `#/case/<id>/<round>`.
    Case(CaseId, Option<Scope>),
    /// The playbook to read: `#/playbook`.
    Playbook,
    /// The settings: `#/settings`.
    Settings,
    /// An address that leads nowhere.
    Unknown,
}

impl Route {
    /// Reads a hash. Nothing after `#` is the portfolio, so that the bare address of the page opens.
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            [""] => Self::Portfolio,
            ["playbook"] => Self::Playbook,
            ["settings"] => Self::Settings,
            ["case", id] => CaseId::parse(id).map_or(Self::Unknown, |id| Self::Case(id, None)),
            ["case", id, scope] => Self::scope_of_case(id, scope).unwrap_or(Self::Unknown),
            _ => Self::Unknown,
        }
    }

    /// The address that [`parse`](Self::parse) reads back. What is unknown leads to the portfolio.
    pub fn address(self) -> String {
        match self {
            Self::Portfolio | Self::Unknown => "#/".to_owned(),
            Self::Playbook => "#/playbook".to_owned(),
            Self::Settings => "#/settings".to_owned(),
            Self::Case(id, None) => format!("#/case/{id}"),
            Self::Case(id, Some(scope)) => format!("#/case/{id}/{scope}"),
        }
    }

    /// The page without a place within it.
    pub fn page(self) -> Self {
        match self {
            Self::Case(id, _) => Self::Case(id, None),
            other => other,
        }
    }

    fn scope_of_case(id: &str, scope: &str) -> Option<Self> {
        // The facts of the case are on screen at each of its addresses and have none of their own.
        let scope = Scope::parse(scope).filter(|scope| *scope != Scope::Case)?;
        Some(Self::Case(CaseId::parse(id)?, Some(scope)))
    }
}
