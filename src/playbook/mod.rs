//! What a playbook says, as constant data: steps, items, conditions, evidence, queues, services.
//!
//! Nothing here knows a customer. A second playbook is one more file like
//! [`engagement_completion`] and catalogue keys for its ids, listed in [`ALL`].

mod edited_text;
mod engagement_completion;
mod evidence;
mod field;
mod item;
mod link;
mod region;
mod service;

pub use edited_text::EditedText;
pub use engagement_completion::ENGAGEMENT_COMPLETION;
pub use evidence::{Evidence, NoteKind, PortalField};
pub use field::{Field, Kind, Place};
pub use item::{
    Condition, Confirmation, Item, ItemId, Playbook, Refresh, Requirement, Role, Step, StepId, Task,
};
pub use link::{Link, is_web_address};
pub use region::Region;
pub use service::Service;

/// Every playbook the page knows, the one for new cases first.
pub const ALL: &[&Playbook] = &[&ENGAGEMENT_COMPLETION];

/// The playbook with this id, if this build knows it.
pub fn find(id: &str) -> Option<&'static Playbook> {
    ALL.iter().copied().find(|playbook| playbook.id == id)
}
