//! The way into storage and back, with storage that breaks on purpose.
mod support;

use closeout::storage::Saving;
use support::{CONTOSO, Memory, at, name, open, tenant};

#[test]
fn every_change_is_stored_before_the_next_can_be_made() {
    let memory = Memory::default();
    let mut store = open(&memory);
    let id = store.create(name(CONTOSO), at(0));
    for (number, text) in ["C", "Co", "Con"].into_iter().enumerate() {
        store.commit(&id, name(text), at(number as i64)).unwrap();
        assert_eq!(tenant(&mut open(&memory), &id), text);
        assert_eq!(store.saving(), Saving::Saved);
    }
}
