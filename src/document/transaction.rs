//! The one way to change a document, the inverse of a change, and what leads back to an earlier state.

use super::{Body, ChangeId, Document, Entry, Moment, Register, ReplicaId, Value, sort_by_key};

/// Sets a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Write {
    /// The register's name.
    pub name: String,
    /// The texts that stand there afterwards; more than one only where a conflict is put back, none
    /// where a text is taken away from beside another.
    pub texts: Vec<String>,
    /// The values that it replaces; `None` for all that stand there. What the writer has not seen
    /// stays beside what is written.
    pub over: Option<Vec<ChangeId>>,
    /// Of what takes a write back: the values beside which that was written. They stay.
    pub beside: Vec<ChangeId>,
}

/// Everything that one change does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Transaction {
    /// What it sets.
    pub writes: Vec<Write>,
    /// What it adds to the log.
    pub entries: Vec<Body>,
}

impl Transaction {
    /// The same with one more register set, over all that stands there.
    #[must_use]
    pub fn write(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        let (name, texts) = (name.into(), vec![text.into()]);
        self.writes.push(Write { name, texts, over: None, beside: Vec::new() });
        self
    }

    /// The same with one more entry.
    #[must_use]
    pub fn enter(mut self, body: Body) -> Self {
        self.entries.push(body);
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
            let standing = document.values(&write.name);
            write.over.as_ref().is_none_or(|over| {
                let is_known =
                    |v: &Value| over.contains(&v.change) || write.beside.contains(&v.change);
                standing.len() == over.len() + write.beside.len() && standing.iter().all(is_known)
            })
        });
        self
    }

    /// One inverse for two changes in a row: this one's texts, over what the later one wrote.
    #[must_use]
    pub fn joined_with_later(mut self, later: Self) -> Self {
        for write in later.writes {
            self.join(write);
        }
        self
    }

    fn join(&mut self, later: Write) {
        match self.writes.iter_mut().find(|own| own.name == later.name) {
            Some(own) => own.over = later.over,
            None => self.writes.push(later),
        }
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
            inverse.join(self.set(write, replica, now));
        }
        for body in transaction.entries {
            let id = self.seen.next(replica);
            self.log.insert(id, Entry { at: now, body });
        }
        inverse
    }

    /// The transaction that gives every register the texts that it had in the earlier state. It
    /// fits only while the registers stand as they do now. The log stays.
    pub fn back_to(&self, earlier: &Self) -> Transaction {
        let mut back = Transaction::default();
        for (name, register) in self.registers.iter() {
            let before = earlier.register(name).map_or_else(|| vec![""], Register::texts);
            if register.texts() != before {
                let texts = before.into_iter().map(str::to_owned).collect();
                let over = register.values().iter().map(|value| value.change).collect();
                let (name, over) = (name.clone(), Some(over));
                back.writes.push(Write { name, texts, over, beside: Vec::new() });
            }
        }
        back
    }

    fn set(&mut self, write: Write, replica: ReplicaId, now: Moment) -> Write {
        let (mut replaced, mut values) = (Vec::new(), Vec::new());
        for value in self.values(&write.name) {
            let is_replaced = write.over.as_ref().is_none_or(|over| over.contains(&value.change));
            if is_replaced { &mut replaced } else { &mut values }.push(value.clone());
        }
        // Written again one after another, the latest of them stays the latest.
        sort_by_key(&mut replaced, |value| (value.at, value.change));
        let mut texts: Vec<String> = replaced.into_iter().map(|value| value.text).collect();
        let beside: Vec<ChangeId> = values.iter().map(|value: &Value| value.change).collect();
        if texts.is_empty() && beside.is_empty() {
            texts.push(String::new());
        }
        let mut over = Vec::new();
        for text in write.texts {
            let change = self.seen.next(replica);
            over.push(change);
            values.push(Value { change, at: now, text });
        }
        self.put(write.name.clone(), values);
        Write { name: write.name, texts, over: Some(over), beside }
    }
}
