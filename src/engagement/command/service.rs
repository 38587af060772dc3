//! Takes a service into the engagement, or drops it.

use super::{About, Change, Planned, Refusal, Situation};
use crate::engagement::{Name, RoundId};
use crate::playbook::Service;

impl Situation<'_> {
    /// Adds a service, and with it a round. Its name counts where only the FM names it.
    pub fn add_service(&self, service: Service, name: &str) -> Planned {
        self.must_be_active()?;
        let (name, text) = match service {
            Service::Core => (name.trim(), name.trim()),
            other => (other.portal_name(), "yes"),
        };
        if name.is_empty() {
            return Err(Refusal::NoName);
        }
        if self.case.kept_rounds().any(|round| round.name == name) {
            return Err(Refusal::AlreadyThere);
        }
        let own = self.case.rounds.iter().filter(|round| round.id.service == service);
        let number = own.map(|round| round.id.number).max().unwrap_or(0).saturating_add(1);
        let name = Name::Service(RoundId { service, number });
        Ok(Change::write("add-service", About::Case, &name, text))
    }

    /// Drops a service with a reason; without one, takes it back in.
    pub fn drop_service(&self, round: RoundId, reason: Option<&str>) -> Planned {
        self.must_be_active()?;
        let round = self.case.round(round).ok_or(Refusal::NotThere)?;
        let mut others = self.case.kept_rounds().filter(|other| other.id != round.id);
        if reason.is_none() && others.any(|other| other.name == round.name) {
            return Err(Refusal::AlreadyThere);
        }
        let reason = super::reason_of(reason)?;
        Ok(Change::write("drop-service", About::Case, &Name::Dropped(round.id), reason))
    }
}
