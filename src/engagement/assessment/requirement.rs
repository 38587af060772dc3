//! What a requirement of the playbook still needs on a day.

use super::Missing;
use super::assessor::Assessor;
use crate::engagement::{Milestone, Scope, day_of};
use crate::playbook::{Field, Item, ItemId, Requirement};

impl Assessor<'_> {
    /// The facts on which it hangs whether an item applies, and which nobody has stated.
    pub(super) fn unanswered(&self, item: &Item, scope: Scope) -> Vec<Missing> {
        let asked = item.condition.0.iter().map(|(field, _)| *field);
        let open = asked.filter(|field| self.case.yes(scope, *field).is_none());
        open.map(|field| Missing::field(scope, field)).collect()
    }

    /// What some requirements of an item still need.
    pub(super) fn lacking(
        &self,
        item: &Item,
        requirements: &[Requirement],
        scope: Scope,
    ) -> Vec<Missing> {
        let mut lacking = Vec::new();
        for requirement in requirements {
            self.add_lack(item, *requirement, scope, &mut lacking);
        }
        lacking
    }

    fn add_lack(
        &self,
        item: &Item,
        requirement: Requirement,
        scope: Scope,
        lacking: &mut Vec<Missing>,
    ) {
        let item_of = |id: ItemId| self.case.playbook.item(id.0);
        let not_ticked = Missing::Tick(scope.of_tick(item), item.id);
        let (is_met, missing) = match requirement {
            Requirement::Tick => (!self.case.tick(scope, item).is_empty(), not_ticked),
            Requirement::DayConfirmed => {
                let confirmed = day_of(self.case.tick(scope, item));
                (confirmed.is_some() && confirmed == self.next_action_date, not_ticked)
            }
            Requirement::Answered(field) => {
                (self.is_answered(scope, field), Missing::field(scope, field))
            }
            Requirement::AnsweredUnless(field, condition) => {
                let is_excused = condition.holds(&|field| self.case.yes(scope, field));
                let is_met = is_excused == Some(true) || self.is_answered(scope, field);
                (is_met, Missing::field(scope, field))
            }
            Requirement::Happened(field) => {
                let happened = self.case.happened(scope, field, self.today);
                (happened.is_some(), Missing::field(scope, field))
            }
            Requirement::Settled(id) => {
                let is_settled = item_of(id).is_some_and(|other| self.is_settled(other, scope));
                (is_settled, Missing::Item(scope, id))
            }
            Requirement::Resolved(id) => {
                let is_resolved = item_of(id).is_some_and(|other| self.is_resolved(other, scope));
                (is_resolved, Missing::Item(scope, id))
            }
            Requirement::MilestoneReached => match self.users(scope) {
                Milestone::Reached { .. } => return,
                Milestone::Short { missing, .. } => (false, Missing::Users(scope, missing)),
                Milestone::Unknown { .. } => {
                    let figures = [Field::Seats, Field::ActiveUsers].map(Requirement::Answered);
                    lacking.extend(self.lacking(item, &figures, scope));
                    return;
                }
            },
            Requirement::NextActionDateKnown => {
                for round in self.case.kept_rounds().filter(|_| self.next_action_date.is_none()) {
                    lacking.push(Missing::Field(Scope::Round(round.id), Field::DiscussionDate));
                }
                return;
            }
            Requirement::QueueArrived => {
                let has_arrived = self.case.yes(Scope::HandOff, Field::QueueConfirmed);
                (has_arrived == Some(true), Missing::Queue)
            }
            // What follows from the items comes afterwards.
            Requirement::ScopeOnRecord | Requirement::CaseOnRecord => return,
        };
        if !is_met {
            lacking.push(missing);
        }
    }

    /// Whether an item says that a milestone is reached, and the figures say that it is not.
    pub(super) fn falls_short(&self, item: &Item, scope: Scope) -> bool {
        item.settled_by.contains(&Requirement::MilestoneReached)
            && matches!(self.users(scope), Milestone::Short { .. })
    }

    /// How far the round's service is from its milestone.
    pub(super) fn users(&self, scope: Scope) -> Milestone {
        let seats = self.case.number(scope, Field::Seats);
        Milestone::of(seats, self.case.number(scope, Field::ActiveUsers))
    }

    pub(super) fn is_answered(&self, scope: Scope, field: Field) -> bool {
        self.case.value_on(scope, field, self.today).is_some()
    }
}
