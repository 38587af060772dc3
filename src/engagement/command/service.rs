//! Takes a service into the engagement, or drops it.

use super::{About, Change, Command, Refusal, Situation};
use crate::engagement::{Name, RoundId};
use crate::playbook::Service;

/// Adds a service, and with it a round.
#[derive(Debug, Clone)]
pub struct AddService {
    pub service: Service,
    /// Its name, for a service that only the FM names.
    pub name: String,
}

impl Command for AddService {
    fn plan(&self, at: &Situation<'_>) -> Result<Change, Refusal> {
        at.must_be_active()?;
        let service = self.service;
        let (name, text) = match service {
            Service::Core => (self.name.trim(), self.name.trim()),
            other => (other.portal_name(), "yes"),
        };
        if name.is_empty() {
            return Err(Refusal::NoName);
        }
        if at.case.kept_rounds().any(|round| round.name == name) {
            return Err(Refusal::AlreadyThere);
        }
        let own = at.case.rounds.iter().filter(|round| round.id.service == service);
        let number = own.map(|round| round.id.number).max().unwrap_or(0).saturating_add(1);
        let name = Name::Service(RoundId { service, number });
        Ok(Change::write("add-service", About::Case, &name, text.to_owned()))
    }
}

/// Drops a service with a reason, or takes it back in.
#[derive(Debug, Clone)]
pub struct DropService {
    pub round: RoundId,
    /// Why; `None` takes it back in.
    pub reason: Option<String>,
}

impl Command for DropService {
    fn plan(&self, at: &Situation<'_>) -> Result<Change, Refusal> {
        at.must_be_active()?;
        let round = at.case.round(self.round).ok_or(Refusal::NotThere)?;
        let mut others = at.case.kept_rounds().filter(|other| other.id != round.id);
        if self.reason.is_none() && others.any(|other| other.name == round.name) {
            return Err(Refusal::AlreadyThere);
        }
        let name = Name::Dropped(self.round);
        let reason = super::reason_of(&self.reason)?;
        Ok(Change::write("drop-service", About::Case, &name, reason.to_owned()))
    }
}
