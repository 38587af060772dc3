//! What an FM can do. A command is one file: what it asks, when it is refused, what it writes, and
//! what undo calls it. Adding one touches that file and this list.

mod edit_line;
mod leave_record;
mod note;
mod record;
mod resolve;
mod service;
mod skip;
mod stand;
mod state;
mod tick;

pub mod begin;

use chrono::NaiveDate;
use thiserror::Error;

use super::assessment::{Assessment, Missing};
use super::case::Case;
use super::standing::Standing;
use crate::document::{Document, ReplicaId, Transaction};
use crate::playbook::{Field, ItemId, NoteKind};

pub use edit_line::EditLine;
pub use leave_record::LeaveRecord;
pub use note::{CopyNote, FoundNote, PasteNote};
pub use record::{CorrectDay, ReopenRound, VoidEntry};
pub use resolve::Resolve;
pub use service::{AddService, DropService};
pub use skip::Skip;
pub use stand::Stand;
pub use state::{State, set};
pub use tick::Tick;

/// Something an FM does to a case.
pub trait Command {
    /// What it writes.
    ///
    /// # Errors
    /// Why it can't be done.
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal>;

    /// What undo calls it.
    fn label(&self) -> Label;
}

/// What a command looks at.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// The case's document.
    pub document: &'a Document,
    /// The case in it.
    pub case: &'a Case,
    /// What follows from it.
    pub assessment: &'a Assessment,
    /// Who writes.
    pub replica: ReplicaId,
    /// The day.
    pub today: NaiveDate,
}

impl Situation<'_> {
    /// Refuses in a case that does not go on.
    fn must_be_active(&self) -> Result<(), Refusal> {
        match self.case.standing {
            Standing::Active => Ok(()),
            _ => Err(Refusal::NotActive),
        }
    }
}

/// What a change is called, as data for a catalogue: `undo-<what>` with what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label {
    /// The end of the catalogue's key.
    pub what: &'static str,
    /// What it is about.
    pub about: About,
}

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The case.
    Case,
    /// A field.
    Field(Field),
    /// An item.
    Item(ItemId),
    /// A note.
    Note(NoteKind),
    /// A link of the playbook, by its id.
    Link(&'static str),
}

/// Why something can't be done.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The case is paused, withdrawn or closed.
    #[error("the case does not go on")]
    NotActive,
    /// Something has to come first.
    #[error("something has to come first")]
    NotYet(Vec<Missing>),
    /// The service is in the engagement already.
    #[error("the service is there already")]
    AlreadyThere,
    /// There is nothing like that in the case.
    #[error("there is nothing like that")]
    NotThere,
    /// A reason is needed.
    #[error("a reason is needed")]
    NoReason,
    /// A name is needed.
    #[error("a name is needed")]
    NoName,
    /// It can't be skipped.
    #[error("it can't be skipped")]
    NotSkippable,
    /// The day has not come yet.
    #[error("the day has not come yet")]
    InTheFuture,
}
