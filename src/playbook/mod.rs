//! What a playbook says, as constant data: steps, tasks, items, conditions, evidence, queues, services.
//!
//! Nothing here knows a customer. A second playbook is one more file like
//! [`engagement_completion`] and catalogue keys for its ids, listed in [`ALL`].

mod condition;
mod engagement_completion;
mod evidence;
mod field;
mod item;
mod link;
mod region;
mod service;
mod station;
mod task;

pub use condition::Condition;
pub use engagement_completion::ENGAGEMENT_COMPLETION;
pub use evidence::{Evidence, NoteKind, PortalField};
pub use field::{Field, Kind, Place, When};
pub use item::{Item, ItemId, Requirement, Role};
pub use link::{Link, is_web_address, web_address};
pub use region::Region;
pub use service::Service;
pub use station::Station;
pub use task::{MailKind, Task, TaskId, TaskKind};

/// Every playbook the page knows, the one for new cases first.
pub const ALL: &[&Playbook] = &[&ENGAGEMENT_COMPLETION];

/// The playbook with this id, if this build knows it.
pub fn find(id: &str) -> Option<&'static Playbook> {
    ALL.iter().copied().find(|playbook| playbook.id == id)
}

/// A process an FM follows, as constant data.
#[derive(Debug)]
pub struct Playbook {
    /// Names the playbook in stored cases and catalogue keys.
    pub id: &'static str,
    /// FTOP's number of the task that this process completes.
    pub task_number: u32,
    /// That task's English name, used in every language.
    pub task_name: &'static str,
    /// What is asked once, before there is any service: what the customer's facts are.
    pub facts: &'static Task,
    /// What names the services.
    pub services: &'static Task,
    /// The steps in order; those of a round first, then the hand-off's.
    pub steps: &'static [Step],
    /// Catalogue keys of the objectives.
    pub objectives: &'static [&'static str],
    /// Catalogue keys of the key outcomes.
    pub key_outcomes: &'static [&'static str],
    /// Links that the playbook itself gives.
    pub links: &'static [Link],
    /// The playbook's own log of changes, oldest first.
    pub refreshes: &'static [Refresh],
}

// By its id, as an item is.
impl PartialEq for Playbook {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Playbook {
    /// Every item of every step, in order.
    pub fn items(&'static self) -> impl Iterator<Item = &'static Item> {
        self.steps.iter().flat_map(|step| step.items)
    }

    /// The item with this id, such as `P-I1`.
    pub fn item(&'static self, id: &str) -> Option<&'static Item> {
        self.items().find(|item| item.id.0 == id)
    }

    /// The steps of a round, or those of the hand-off.
    pub fn steps_of(&'static self, in_hand_off: bool) -> impl Iterator<Item = &'static Step> {
        self.steps.iter().filter(move |step| step.in_hand_off == in_hand_off)
    }

    /// Every task, those of the whole case first.
    pub fn tasks(&'static self) -> impl Iterator<Item = &'static Task> {
        let of_case = [self.facts, self.services];
        of_case.into_iter().chain(self.steps.iter().flat_map(|step| step.tasks))
    }
}

/// A step of a round or of the hand-off. Its actions and outputs wait for its gate: the step's
/// inputs and the outputs of the round's step before it; in the hand-off, that no round is open.
#[derive(Debug)]
pub struct Step {
    /// Names the step in catalogue keys.
    pub id: &'static str,
    /// Whether the step is the case's last one instead of a round's.
    pub in_hand_off: bool,
    /// What the playbook says, in its reading order.
    pub items: &'static [Item],
    /// What the page asks for, one thing at a time, in the order in which it is done.
    pub tasks: &'static [Task],
}

/// An entry of the playbook's own log.
#[derive(Debug)]
pub struct Refresh {
    /// The day, `YYYY-MM-DD`.
    pub day: &'static str,
    /// Who changed the playbook.
    pub person: &'static str,
    /// Catalogue key of what was changed.
    pub change: &'static str,
}
