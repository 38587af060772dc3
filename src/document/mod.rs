//! A document that copies of can be merged: named registers for what can change, a log that only
//! grows for what happened, one transaction for every change. Knows no playbook and no FM.
//!
//! In reading order:
//! - [`map`]: what all of it is kept in
//! - [`change`]: who changed something: replicas, the changes they made, the versions they have seen
//! - [`register`]: a name's values, and which of several holds
//! - [`transaction`]: what a change writes, its inverse, and what leads back to an earlier state
//! - [`merge`]: two copies become one, in either order
//! - [`stored`]: the form in storage and in files

pub mod change;
pub mod map;
pub mod merge;
pub mod register;
pub mod stored;
pub mod transaction;

pub use change::{ChangeId, Moment, ReplicaId, Seen};
pub use map::{Map, add_once, sort_by, sort_by_key};
pub use register::{Register, Value};
pub use stored::DecodeError;
pub use transaction::{Transaction, Write};

/// The register with the moment of the deletion. It is the document's own: a bin needs to know
/// nothing else of what is in a document.
pub const DELETED: &str = "document/deleted";

/// What an entry says: texts by names, as in registers. A newer build may write what this one does not
/// know.
pub type Body = Map<String, String>;

/// Registers, a log, and what is known of the changes that made them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    registers: Map<String, Register>,
    log: Map<ChangeId, Entry>,
    seen: Seen,
}

/// Something that happened: never changed and never taken out. Its id, the change that brought it,
/// stands beside it in the log.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// When it was entered.
    pub at: Moment,
    /// What it was, in the words of whoever reads documents of this kind.
    pub body: Body,
}

impl Document {
    /// The register of this name, once something was written there.
    pub fn register(&self, name: &str) -> Option<&Register> {
        self.registers.get(name)
    }

    /// The text that holds under this name: of several the latest; empty where nothing stands.
    pub fn text(&self, name: &str) -> &str {
        self.register(name).map_or("", Register::latest)
    }

    /// Every register by name, in the names' order.
    pub fn registers(&self) -> impl Iterator<Item = (&str, &Register)> {
        self.registers.iter().map(|(name, register)| (name.as_str(), register))
    }

    /// The registers whose names begin so, by the rest of their names, in order.
    pub fn registers_under(&self, start: &str) -> impl Iterator<Item = (&str, &Register)> {
        self.registers().filter_map(move |(name, it)| Some((name.strip_prefix(start)?, it)))
    }

    /// What happened, in the order of the changes' ids.
    pub fn log(&self) -> impl Iterator<Item = (ChangeId, &Entry)> {
        self.log.iter().map(|(id, entry)| (*id, entry))
    }

    /// The changes that this copy knows of.
    pub fn seen(&self) -> &Seen {
        &self.seen
    }

    /// Whether it was never changed.
    pub fn is_empty(&self) -> bool {
        self.seen.iter().next().is_none()
    }

    /// A document that knows of the same changes and holds nothing any more. Merged with a copy, it
    /// takes the texts away that it knows of.
    #[must_use]
    pub fn emptied(&self) -> Self {
        Self { seen: self.seen.clone(), ..Self::default() }
    }

    /// When something was changed last; `None` for an empty document.
    pub fn last_change(&self) -> Option<Moment> {
        let values = self.registers.values().flat_map(Register::values);
        let written = values.map(|value| value.at);
        written.chain(self.log.values().map(|entry| entry.at)).max()
    }

    /// A number that grows with every change.
    pub fn revision(&self) -> u32 {
        self.seen.iter().map(|change| change.number).sum()
    }

    /// When it was put into the bin; `None` while it is not there.
    pub fn deleted_at(&self) -> Option<Moment> {
        self.text(DELETED).parse().ok().map(Moment)
    }

    /// The transaction that puts the document into the bin, or takes it out again.
    pub fn deletion(deleted_at: Option<Moment>) -> Transaction {
        let text = deleted_at.map_or_else(String::new, |Moment(seconds)| seconds.to_string());
        Transaction::default().write(DELETED, text)
    }

    /// The values under this name; none where nothing was written.
    pub fn values(&self, name: &str) -> &[Value] {
        self.register(name).map_or(&[], Register::values)
    }

    /// Puts values under a name.
    fn put(&mut self, name: String, values: Vec<Value>) {
        if values.is_empty() {
            self.registers.remove(&name);
        } else {
            self.registers.insert(name, Register::new(values));
        }
    }
}
