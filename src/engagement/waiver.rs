//! A gate that was gone around: why, and what it waited for then.

use chrono::NaiveDate;

use super::assessment::Blocker;
use super::earlier_note::is_same_name;
use super::{Case, RoundId, Scope};
use crate::playbook::{ItemId, Service};
use crate::sorted::Set;

/// A gate that was gone around.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Waiver {
    /// What blocked the gate then, by [`Blocker::key`]. Anything new closes the gate again.
    pub blockers: Set<String>,
    /// Why, in the FM's words.
    pub reason: String,
    /// The day.
    pub day: NaiveDate,
}

/// One thing that a gate waited for, by a name that holds in every copy of the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WaitedFor {
    /// An item to be settled.
    Item(ItemId),
    /// A service to be finished.
    Service(Service),
    /// One that FTOP's list does not have, by the name that the FM gave it.
    NamedService(String),
    /// That the case gets a service at all.
    AnyService,
}

impl WaitedFor {
    /// What blocked the gate of a scope; nothing where the case does not have the service.
    pub(super) fn blockers(&self, case: &Case, scope: Scope) -> Vec<Blocker> {
        match self {
            Self::Item(item) => vec![Blocker::Unsettled { scope, item: *item }],
            Self::AnyService => vec![Blocker::NoService],
            Self::Service(_) | Self::NamedService(_) => {
                let kept = case.rounds().filter(|round| {
                    self.is_service_of(case, *round) && case.drop_reason(*round).is_none()
                });
                kept.map(|round| Blocker::OpenRound { round }).collect()
            }
        }
    }

    /// Whether it is the service of a round.
    pub fn is_service_of(&self, case: &Case, round: RoundId) -> bool {
        match self {
            Self::Service(service) => case.service(round) == *service,
            Self::NamedService(name) => {
                let known = case.service_name(round);
                case.service(round) == Service::Core
                    && known.is_some_and(|known| is_same_name(&known, name))
            }
            Self::Item(_) | Self::AnyService => false,
        }
    }

    fn service_of(case: &Case, round: RoundId) -> Self {
        match (case.service(round), case.service_name(round)) {
            (Service::Core, Some(name)) => Self::NamedService(name),
            (service, _) => Self::Service(service),
        }
    }
}

impl Waiver {
    /// What the gate of a scope waited for: items in the playbook's order, then the services of the
    /// [rounds](Self::rounds).
    pub fn waited_for(&self, case: &Case, scope: Scope) -> Vec<WaitedFor> {
        let items = case.playbook().items().map(|item| item.id);
        let items = items.filter(|item| self.was_there(Blocker::Unsettled { scope, item: *item }));
        let services = self.rounds(case);
        let none = self.was_there(Blocker::NoService);
        items
            .map(WaitedFor::Item)
            .chain(services.map(|round| WaitedFor::service_of(case, round)))
            .chain(none.then_some(WaitedFor::AnyService))
            .collect()
    }

    /// The rounds that the gate waited for; two of them may be of one service.
    pub fn rounds(&self, case: &Case) -> impl Iterator<Item = RoundId> {
        let was_there = |round: &RoundId| self.was_there(Blocker::OpenRound { round: *round });
        case.rounds().filter(was_there)
    }

    fn was_there(&self, blocker: Blocker) -> bool {
        self.blockers.contains(&blocker.key())
    }
}
