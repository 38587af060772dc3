//! What leads from one state of a document to another, so that an import can be taken back.

use super::register::Register;
use super::{ChangeId, Document, Transaction, Write};

impl Document {
    /// The transaction that gives every register the texts that it had in the earlier state. It
    /// fits only while the registers stand as they do now. The log stays.
    pub fn back_to(&self, earlier: &Self) -> Transaction {
        let changed = self.registers.iter().filter_map(|(name, register)| {
            let before = texts_of(earlier.register(name));
            (texts_of(Some(register)) != before).then(|| Write {
                name: name.clone(),
                texts: before.into_iter().map(str::to_owned).collect(),
                over: Some(changes_of(register)),
            })
        });
        Transaction { writes: changed.collect(), entries: Vec::new() }
    }
}

fn changes_of(register: &Register) -> Vec<ChangeId> {
    register.values().iter().map(|value| value.change).collect()
}

fn texts_of(register: Option<&Register>) -> Vec<&str> {
    let texts = register.map_or_else(Vec::new, Register::texts);
    if texts.is_empty() { vec![""] } else { texts }
}
