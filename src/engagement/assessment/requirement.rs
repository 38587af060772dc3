//! What a requirement of the playbook still needs on a day.

use super::Missing;
use super::assessor::Assessor;
use crate::engagement::case::{Case, place_of};
use crate::engagement::milestone::Milestone;
use crate::engagement::scope::Scope;
use crate::playbook::{Field, Item, Requirement};

impl Assessor<'_> {
    pub(super) fn unanswered(&self, item: &Item, scope: Scope) -> Vec<Missing> {
        let fields = item.condition.fields().into_iter();
        let open = fields.filter(|field| self.case.yes(scope, *field).is_none());
        open.map(|field| Missing::Field(owner(scope, field), field)).collect()
    }

    pub(super) fn lacking(
        &self,
        item: &Item,
        requirements: &[Requirement],
        scope: Scope,
    ) -> Vec<Missing> {
        let each = requirements.iter();
        each.flat_map(|requirement| self.lacks(item, requirement, scope)).collect()
    }

    fn lacks(&self, item: &Item, requirement: &Requirement, scope: Scope) -> Vec<Missing> {
        let unless = |is_met: bool, missing| if is_met { Vec::new() } else { vec![missing] };
        let tick = self.case.tick(scope, item);
        let not_ticked = Missing::Tick(place_of(scope, item), item.id);
        match *requirement {
            Requirement::Tick => unless(!tick.is_empty(), not_ticked),
            Requirement::DayConfirmed => {
                let now = self.next_action_date.map(|day| day.to_string());
                unless(now.is_some_and(|now| now == tick), not_ticked)
            }
            Requirement::Answered(field) => self.answered(scope, field),
            Requirement::AnsweredUnless(field, condition) => {
                match condition.holds(&|field| self.case.yes(scope, field)) {
                    Some(true) => Vec::new(),
                    _ => self.answered(scope, field),
                }
            }
            Requirement::Happened(field) => {
                let happened = self.case.happened(scope, field, self.today);
                unless(happened.is_some(), Missing::Field(owner(scope, field), field))
            }
            Requirement::Settled(id) => {
                let other = self.case.playbook.item(id.0);
                let is_settled = other.is_some_and(|other| self.is_settled(other, scope));
                unless(is_settled, Missing::Item(scope, id))
            }
            Requirement::MilestoneReached => self.milestone(scope),
            Requirement::NextActionDateKnown if self.next_action_date.is_some() => Vec::new(),
            Requirement::NextActionDateKnown => {
                let rounds = self.case.kept_rounds().map(|round| Scope::Round(round.id));
                let discussion = |round| Missing::Field(round, Field::DiscussionDate);
                rounds.map(discussion).collect()
            }
            Requirement::QueueArrived => {
                let has_arrived = self.case.yes(Scope::HandOff, Field::QueueConfirmed);
                unless(has_arrived == Some(true), Missing::Queue)
            }
            // What follows from the items comes afterwards.
            Requirement::ScopeOnRecord | Requirement::CaseOnRecord => Vec::new(),
        }
    }

    /// Whether an item says that a milestone is reached, and the figures say that it is not.
    pub(super) fn falls_short(&self, item: &Item, scope: Scope) -> bool {
        let mut requirements = item.settled_by.iter();
        requirements.any(|r| matches!(r, Requirement::MilestoneReached))
            && matches!(self.users(scope), Milestone::Short { .. })
    }

    /// How far the round's service is from its milestone.
    pub(super) fn users(&self, scope: Scope) -> Milestone {
        let seats = self.case.number(scope, Field::Seats);
        Milestone::of(seats, self.case.number(scope, Field::ActiveUsers))
    }

    fn milestone(&self, scope: Scope) -> Vec<Missing> {
        match self.users(scope) {
            Milestone::Reached { .. } => Vec::new(),
            Milestone::Short { missing, .. } => vec![Missing::Users(scope, missing)],
            Milestone::Unknown { .. } => {
                let mut missing = self.answered(scope, Field::Seats);
                missing.extend(self.answered(scope, Field::ActiveUsers));
                missing
            }
        }
    }

    pub(super) fn answered(&self, scope: Scope, field: Field) -> Vec<Missing> {
        match self.case.value(scope, field) {
            Some(value) if field.problem_on(value, self.today).is_none() => Vec::new(),
            _ => vec![Missing::Field(owner(scope, field), field)],
        }
    }
}

/// Whose field it is that a scope looks at.
pub(super) fn owner(scope: Scope, field: Field) -> Scope {
    if Case::is_field_of(field, Scope::Case) { Scope::Case } else { scope }
}
