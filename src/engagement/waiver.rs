//! A gate that was gone around: why, and what it waited for then.

use chrono::NaiveDate;

use super::assessment::Blocker;
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitedFor {
    /// An item to be settled.
    Item(ItemId),
    /// A service to be finished.
    Service(Service),
    /// That the case gets a service at all.
    AnyService,
}

impl WaitedFor {
    /// What blocked the gate of a scope; nothing where the case does not have the service.
    pub(super) fn blockers(self, case: &Case, scope: Scope) -> Vec<Blocker> {
        match self {
            Self::Item(item) => vec![Blocker::Unsettled { scope, item }],
            Self::AnyService => vec![Blocker::NoService],
            Self::Service(service) => {
                let is_it = |round: &RoundId| {
                    case.service(*round) == service && case.drop_reason(*round).is_none()
                };
                let rounds = case.rounds().filter(is_it);
                rounds.map(|round| Blocker::OpenRound { round }).collect()
            }
        }
    }
}

impl Waiver {
    /// What the gate of a scope waited for: items in the playbook's order, then the services of the
    /// [rounds](Self::rounds).
    pub fn waited_for(&self, case: &Case, scope: Scope) -> Vec<WaitedFor> {
        let items = case.playbook().items().map(|item| item.id);
        let items = items.filter(|item| self.was_there(Blocker::Unsettled { scope, item: *item }));
        let services = self.rounds(case).map(|round| case.service(round));
        let none = self.was_there(Blocker::NoService);
        items
            .map(WaitedFor::Item)
            .chain(services.map(WaitedFor::Service))
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
