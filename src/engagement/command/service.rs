//! Takes a service into the engagement, or drops it.

use super::{About, Command, Label, Refusal, Situation};
use crate::document::Transaction;
use crate::engagement::names;
use crate::engagement::scope::RoundId;
use crate::playbook::Service;

/// Adds a service, and with it a round.
#[derive(Debug, Clone)]
pub struct AddService {
    /// Which.
    pub service: Service,
    /// Its name, for a service that only the FM names.
    pub name: String,
}

impl Command for AddService {
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal> {
        at.must_be_active()?;
        let name = match self.service {
            Service::Core => self.name.trim(),
            other => other.portal_name(),
        };
        if name.is_empty() {
            return Err(Refusal::NoName);
        }
        if at.case.kept_rounds().any(|round| round.name == name) {
            return Err(Refusal::AlreadyThere);
        }
        let of_service = at.case.rounds.iter().map(|round| round.id);
        let last = of_service.filter(|id| id.service == self.service).map(|id| id.number).max();
        let round = RoundId {
            service: self.service,
            number: last.map_or(1, |last| last.saturating_add(1)),
        };
        let text = match self.service {
            Service::Core => name,
            _ => "yes",
        };
        Ok(Transaction::default().write(names::service(round), text))
    }

    fn label(&self) -> Label {
        Label { what: "add-service", about: About::Case }
    }
}

/// Drops a service with a reason, or takes it back in.
#[derive(Debug, Clone)]
pub struct DropService {
    /// Its round.
    pub round: RoundId,
    /// Why; `None` takes it back in.
    pub reason: Option<String>,
}

impl Command for DropService {
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal> {
        at.must_be_active()?;
        let round = at.case.round(self.round).ok_or(Refusal::NotThere)?;
        let mut others = at.case.kept_rounds().filter(|other| other.id != round.id);
        if self.reason.is_none() && others.any(|other| other.name == round.name) {
            return Err(Refusal::AlreadyThere);
        }
        let reason = self.reason.as_deref().map(str::trim);
        if reason == Some("") {
            return Err(Refusal::NoReason);
        }
        let name = names::dropped(self.round);
        Ok(Transaction::default().write(name, reason.unwrap_or_default()))
    }

    fn label(&self) -> Label {
        Label { what: "drop-service", about: About::Case }
    }
}
