//! What belongs to a round's discussion: e-mails and reminders tell of it.

use super::scope::{ItemAssessment, ItemState, ScopeAssessment};
use crate::playbook::{Field, Requirement, Role};

impl ScopeAssessment {
    /// The items of the step that the discussion is in; none where the scope has no discussion.
    pub fn discussion_step(&self) -> &[ItemAssessment] {
        let mut steps = self.steps.iter();
        let step = steps.find(|step| step.items.iter().any(is_after));
        step.map_or(&[], |step| &step.items)
    }

    /// What is done in the discussion: the actions that apply and come before those for which it has to
    /// be held.
    pub fn in_the_discussion(&self) -> impl Iterator<Item = &ItemAssessment> {
        let items = self.discussion_step().iter();
        let actions = items.filter(|item| item.item.role == Role::Action);
        let before = actions.take_while(|item| !is_after(item));
        before.filter(|item| item.state != ItemState::Dormant)
    }
}

/// Whether an item waits for the discussion to have been held.
fn is_after(item: &ItemAssessment) -> bool {
    let held = |waits: &Requirement| matches!(waits, Requirement::Happened(Field::DiscussionDate));
    item.item.waits_for.iter().any(held)
}
