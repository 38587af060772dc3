//! What the address names: `#/` and, narrowed, `#/?region=emea`; `#/case/<id>`, `#/case/<id>/<round>`, `#/playbook`, `#/settings`.

use crate::engagement::Scope;
use crate::portfolio::Query;
use crate::storage::DocumentId;

/// A page, and where on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The list of cases, and what of it is looked at.
    Portfolio(Query),
    /// A case, at one of its scopes; without one where its next thing is.
    Case(DocumentId, Option<Scope>),
    /// What the playbook says.
    Playbook,
    /// What is set for all cases.
    Settings,
}

/// The list of all cases.
impl Default for Route {
    fn default() -> Self {
        Self::Portfolio(Query::default())
    }
}

impl Route {
    /// Reads the address's hash. What it does not know is the list.
    pub fn of(hash: &str) -> Self {
        let (path, query) = hash.split_once('?').unwrap_or((hash, ""));
        let path = path.trim_start_matches('#').trim_matches('/');
        let mut parts = path.split('/');
        match (parts.next(), parts.next(), parts.next()) {
            (Some("playbook"), ..) => Self::Playbook,
            (Some("settings"), ..) => Self::Settings,
            (Some("case"), Some(id), scope) => match id.parse() {
                Ok(id) => Self::Case(id, scope.and_then(|scope| scope.parse().ok())),
                Err(_) => Self::default(),
            },
            _ => Self::Portfolio(Query::read(query)),
        }
    }

    /// The hash that leads there.
    pub fn hash(&self) -> String {
        match self {
            Self::Portfolio(query) => match query.address() {
                all if all.is_empty() => "#/".to_owned(),
                some => format!("#/?{some}"),
            },
            Self::Playbook => "#/playbook".to_owned(),
            Self::Settings => "#/settings".to_owned(),
            Self::Case(id, None) => format!("#/case/{}", id.as_str()),
            Self::Case(id, Some(scope)) => format!("#/case/{}/{scope}", id.as_str()),
        }
    }
}
