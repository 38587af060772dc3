//! What the address names: `#/`, `#/case/<id>`, `#/case/<id>/<round>`, `#/playbook`, `#/settings`.

use crate::engagement::Scope;
use crate::storage::DocumentId;

/// A page, and where on it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Route {
    /// The list of cases.
    #[default]
    Portfolio,
    /// A case, at one of its scopes; without one where its next thing is.
    Case(DocumentId, Option<Scope>),
    /// What the playbook says.
    Playbook,
    /// What is set for all cases.
    Settings,
}

impl Route {
    /// Reads the address's hash. What it does not know is the list.
    pub fn of(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let mut parts = path.split('/');
        match (parts.next(), parts.next(), parts.next()) {
            (Some("playbook"), ..) => Self::Playbook,
            (Some("settings"), ..) => Self::Settings,
            (Some("case"), Some(id), scope) => match id.parse() {
                Ok(id) => Self::Case(id, scope.and_then(|scope| scope.parse().ok())),
                Err(_) => Self::Portfolio,
            },
            _ => Self::Portfolio,
        }
    }

    /// The hash that leads there.
    pub fn hash(&self) -> String {
        match self {
            Self::Portfolio => "#/".to_owned(),
            Self::Playbook => "#/playbook".to_owned(),
            Self::Settings => "#/settings".to_owned(),
            Self::Case(id, None) => format!("#/case/{}", id.as_str()),
            Self::Case(id, Some(scope)) => format!("#/case/{}/{scope}", id.as_str()),
        }
    }
}
