//! What an FM can do. A command is a method of [`Situation`] in a file of its own: what it asks, when
//! it is refused, what it writes, and what undo calls it. Adding one touches that file and this list.
//! A `scope` says whose something is.

mod correct;
mod edit_line;
mod paste;
mod resolve;
mod service;
mod skip;
mod stand;
mod state;
mod tick;

pub mod begin;

use std::fmt::Display;

use chrono::NaiveDate;

use super::assessment::{ItemAssessment, Missing};
use super::{Assessment, Case, Event, Scope, Standing};
use crate::document::{ChangeId, Document, ReplicaId, Transaction, Value};
use crate::playbook::{Field, ItemId, NoteKind};

/// What a command comes to: a change, or why it can't be done.
pub type Planned = Result<Change, Refusal>;

/// Something an FM does to a case, such as `&|at| at.tick(scope, item, true)`.
pub type Command<'a> = &'a dyn Fn(&Situation<'_>) -> Planned;

/// What a command changes, and what undo calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it is called.
    pub label: Label,
    /// What it writes.
    pub transaction: Transaction,
}

impl Change {
    fn write(
        what: &'static str,
        about: About,
        name: &dyn Display,
        text: impl Into<String>,
    ) -> Self {
        let transaction = Transaction::default().write(name.to_string(), text);
        Self { label: Label { what, about }, transaction }
    }

    /// The same over some values alone: what the writer has not seen stays beside it.
    fn over(mut self, seen: Vec<ChangeId>) -> Self {
        for write in &mut self.transaction.writes {
            write.over = Some(seen.clone());
        }
        self
    }

    fn entry(what: &'static str, event: &Event) -> Self {
        let transaction = Transaction::default().enter(event.body());
        Self { label: Label { what, about: About::Case }, transaction }
    }
}

/// What a command looks at.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// What it writes into.
    pub document: &'a Document,
    /// The case that stands there.
    pub case: &'a Case,
    /// What follows from it today.
    pub assessment: &'a Assessment,
    /// Who writes.
    pub replica: ReplicaId,
    /// The day on which it is done.
    pub today: NaiveDate,
}

impl Situation<'_> {
    /// Refuses in a case that is not active.
    fn must_be_active(&self) -> Result<(), Refusal> {
        match self.case.standing {
            Standing::Active => Ok(()),
            _ => Err(Refusal::NotActive),
        }
    }

    /// An item as it stands in a scope.
    fn item(&self, scope: Scope, item: ItemId) -> Result<&ItemAssessment, Refusal> {
        let assessed = self.assessment.scope(scope).and_then(|scope| scope.item(item));
        assessed.ok_or(Refusal::NotThere)
    }

    /// Refuses a day to come.
    fn must_have_come(&self, day: NaiveDate) -> Result<(), Refusal> {
        if day > self.today { Err(Refusal::InTheFuture) } else { Ok(()) }
    }

    /// The values of a register that the writer has seen: its own ones, and those shown.
    fn seen(&self, name: &str, is_shown: &dyn Fn(&Value) -> bool) -> Vec<ChangeId> {
        let is_seen = |value: &&Value| value.change.replica == self.replica || is_shown(value);
        self.document.values(name).iter().filter(is_seen).map(|value| value.change).collect()
    }
}

/// Refuses a reason that says nothing.
fn must_be_given(reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() { Err(Refusal::NoReason) } else { Ok(()) }
}

/// The text of a reason; an empty one takes back what it was for.
fn reason_of(reason: Option<&str>) -> Result<&str, Refusal> {
    let Some(reason) = reason else { return Ok("") };
    must_be_given(reason)?;
    Ok(reason.trim())
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The case is paused, withdrawn or closed.
    NotActive,
    /// Something has to come first.
    NotYet(Vec<Missing>),
    /// The service is in the engagement already.
    AlreadyThere,
    /// There is nothing like that in the case.
    NotThere,
    /// A reason is needed.
    NoReason,
    /// A name is needed.
    NoName,
    /// It can't be skipped.
    NotSkippable,
    /// The day has not come yet.
    InTheFuture,
}
