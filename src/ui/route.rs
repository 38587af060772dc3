//! What the address names: `#/` and, narrowed, `#/?region=emea`; `#/case/<id>`, `#/case/<id>/<round>`; `#/playbook`,
//! `#/playbook/<id>/<round>`; `#/settings`.

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
    /// What the playbook says, and where a case stands in it, at one of its scopes.
    Playbook(Option<DocumentId>, Option<Scope>),
    /// What is set for all cases.
    Settings,
}

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
        let page = parts.next();
        let id = parts.next().and_then(|id| id.parse().ok());
        let scope = parts.next().and_then(|scope| scope.parse().ok());
        match (page, id) {
            (Some("playbook"), id) => Self::Playbook(id, scope),
            (Some("settings"), _) => Self::Settings,
            (Some("case"), Some(id)) => Self::Case(id, scope),
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
            Self::Settings => "#/settings".to_owned(),
            Self::Playbook(None, _) => "#/playbook".to_owned(),
            Self::Playbook(Some(id), scope) => at("#/playbook", id, *scope),
            Self::Case(id, scope) => at("#/case", id, *scope),
        }
    }
}

fn at(page: &str, id: &DocumentId, scope: Option<Scope>) -> String {
    let scope = scope.map_or_else(String::new, |scope| format!("/{scope}"));
    format!("{page}/{}{scope}", id.as_str())
}
