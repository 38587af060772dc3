//! The one way to change a document, and the inverse of a change.

use super::register::{Register, Value};
use super::{ChangeId, Document, Entry, Moment, ReplicaId, sort_by_key};

/// Sets a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Write {
    /// The register's name.
    pub name: String,
    /// The texts that stand there afterwards; more than one only where a conflict is put back.
    pub texts: Vec<String>,
    /// The values that it replaces; `None` for all that stand there. What the writer has not seen
    /// stays beside what is written.
    pub over: Option<Vec<ChangeId>>,
}

/// Everything that one change does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Transaction {
    /// What it sets.
    pub writes: Vec<Write>,
    /// What it adds to the log.
    pub entries: Vec<serde_json::Value>,
}

impl Transaction {
    /// The same with one more register set, over all that stands there.
    #[must_use]
    pub fn write(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.writes.push(Write { name: name.into(), texts: vec![text.into()], over: None });
        self
    }

    /// The same with one more entry.
    #[must_use]
    pub fn enter(mut self, body: serde_json::Value) -> Self {
        self.entries.push(body);
        self
    }

    /// The same followed by another one.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.writes.extend(other.writes);
        self.entries.extend(other.entries);
        self
    }

    /// Whether it does nothing.
    pub fn is_empty(&self) -> bool {
        self.writes.is_empty() && self.entries.is_empty()
    }

    /// The part of an inverse that still fits: where somebody has written since, there is nothing
    /// to take back.
    #[must_use]
    pub fn still_fitting(mut self, document: &Document) -> Self {
        self.writes.retain(|write| {
            let standing = document.register(&write.name).map_or(&[][..], Register::values);
            write.over.as_ref().is_none_or(|over| {
                standing.len() == over.len() && standing.iter().all(|v| over.contains(&v.change))
            })
        });
        self
    }

    /// One inverse for two changes in a row: this one's texts, over what the later one wrote.
    #[must_use]
    pub fn joined_with_later(mut self, later: Self) -> Self {
        for write in later.writes {
            match self.writes.iter_mut().find(|own| own.name == write.name) {
                Some(own) => own.over = write.over,
                None => self.writes.push(write),
            }
        }
        self
    }
}

impl Document {
    /// Carries out a transaction and gives its inverse, which takes back the writes. Entries stay.
    pub fn commit(
        &mut self,
        transaction: Transaction,
        replica: ReplicaId,
        now: Moment,
    ) -> Transaction {
        let mut inverse = Transaction::default();
        for write in transaction.writes {
            let back = self.set(write, replica, now);
            inverse =
                inverse.joined_with_later(Transaction { writes: vec![back], entries: Vec::new() });
        }
        for body in transaction.entries {
            let id = self.seen.next(replica);
            self.log.insert(id, Entry { at: now, body });
        }
        inverse
    }

    fn set(&mut self, write: Write, replica: ReplicaId, now: Moment) -> Write {
        let is_replaced = |value: &Value| {
            let over = write.over.as_ref();
            over.is_none_or(|over| over.contains(&value.change))
        };
        let register = self.register(&write.name);
        let standing = register.map_or(&[][..], Register::values).iter().cloned();
        let (mut replaced, mut values): (Vec<Value>, Vec<Value>) = standing.partition(is_replaced);
        // Written again one after another, the latest of them stays the latest.
        sort_by_key(&mut replaced, |value| (value.at, value.change));
        let mut written = Vec::new();
        for text in write.texts {
            let change = self.seen.next(replica);
            written.push(change);
            values.push(Value { change, at: now, text });
        }
        self.put(&write.name, Register::new(values));
        let mut before: Vec<String> = replaced.into_iter().map(|value| value.text).collect();
        if before.is_empty() {
            before.push(String::new());
        }
        Write { name: write.name, texts: before, over: Some(written) }
    }
}
