//! Whether a requirement of an item is met, and if not, what is missing.

use super::blocker::Blocker;
use super::condition::{self, Truth};
use super::scope::Judge;
use super::{arrived_in, next_action_date};
use crate::engagement::answer::Value;
use crate::engagement::{Facts, Milestone, Slot};
use crate::playbook::{Confirmation, Field, Item, Requirement};

impl Judge<'_> {
    /// What the requirement of an item lacks; empty if it is met.
    pub(super) fn lacking(
        &self,
        item: &Item,
        requirement: &Requirement,
        facts: &Facts<'_>,
    ) -> Vec<Blocker> {
        let scope = facts.scope();
        let unless = |met: bool, blocker: Blocker| if met { Vec::new() } else { vec![blocker] };
        let answered = |field: Field| {
            let blocker = Blocker::Unanswered {
                scope: scope.of(field),
                field,
            };
            unless(facts.value(field).is_some(), blocker)
        };
        match *requirement {
            Requirement::Tick => {
                let blocker = Blocker::NotTicked {
                    scope,
                    item: item.id,
                };
                unless(self.case.is_ticked(scope, item.id), blocker)
            }
            Requirement::Answered(field) => answered(field),
            Requirement::AnsweredUnless(field, condition) => {
                if condition::judge(condition, facts) == Truth::Holds {
                    Vec::new()
                } else {
                    answered(field)
                }
            }
            Requirement::Happened(field) => {
                let blocker = Blocker::NotHappened {
                    scope: scope.of(field),
                    field,
                };
                unless(facts.happened(field, self.today).is_some(), blocker)
            }
            Requirement::StatedFor(stated, field) => {
                let then = facts.canonical(stated);
                let is_same = then.is_none() || then == facts.canonical(field);
                unless(
                    is_same,
                    Blocker::StatedForOther {
                        scope: scope.of(field),
                        field,
                    },
                )
            }
            Requirement::Settled(id) => {
                let is_settled = self
                    .item(id)
                    .is_some_and(|item| self.is_settled(item, facts));
                unless(is_settled, Blocker::Unsettled { scope, item: id })
            }
            Requirement::MilestoneReached => match Milestone::of(facts) {
                Milestone::Reached { .. } => Vec::new(),
                Milestone::Missing { missing, .. } => {
                    vec![Blocker::Milestone {
                        scope,
                        missing: Some(missing),
                    }]
                }
                Milestone::Unknown => vec![Blocker::Milestone {
                    scope,
                    missing: None,
                }],
            },
            Requirement::NextActionDateKnown => unless(
                next_action_date(self.case, self.today).is_some(),
                Blocker::NextActionDateUnknown,
            ),
            Requirement::Confirmed(Confirmation::NextActionDate) => {
                let confirmed = self.case.text(Slot::item(scope, item.id));
                let is_ticked = self.case.is_ticked(scope, item.id);
                let now = next_action_date(self.case, self.today).filter(|_| is_ticked);
                let now = now.map(|day| Value::Day(day).canonical());
                let blocker = Blocker::NotConfirmed {
                    scope,
                    item: item.id,
                };
                unless(now.is_some_and(|day| day == confirmed), blocker)
            }
            Requirement::QueueArrived => {
                unless(arrived_in(self.case).is_some(), Blocker::QueueNotArrived)
            }
            Requirement::ScopeOnRecord => self.off_record(scope),
            Requirement::CaseOnRecord => self.scopes().flat_map(|s| self.off_record(s)).collect(),
        }
    }

    /// What keeps an item from being begun, beside its gate.
    pub(super) fn waiting(&self, item: &Item, facts: &Facts<'_>) -> Vec<Blocker> {
        self.all_lacking(item, item.waits_for, facts)
    }

    /// What an item still needs to be settled.
    pub(super) fn missing(&self, item: &Item, facts: &Facts<'_>) -> Vec<Blocker> {
        self.all_lacking(item, item.settled_by, facts)
    }

    fn all_lacking(
        &self,
        item: &Item,
        requirements: &[Requirement],
        facts: &Facts<'_>,
    ) -> Vec<Blocker> {
        requirements
            .iter()
            .flat_map(|requirement| self.lacking(item, requirement, facts))
            .collect()
    }

    /// Whether an item applies and all that settles it holds. What it waits for counts only until a
    /// person has ticked it: what was done in order stays done.
    pub(super) fn is_settled(&self, item: &Item, facts: &Facts<'_>) -> bool {
        let applies = condition::judge(&item.condition, facts) == Truth::Holds;
        applies
            && self.missing(item, facts).is_empty()
            && (item.is_ticked_by_hand() || self.waiting(item, facts).is_empty())
    }
}
