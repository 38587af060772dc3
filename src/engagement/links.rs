//! Addresses that an FM has set for the playbook's links, for all cases.

use super::names;
use crate::document::{Document, Map, Transaction};

/// The addresses in the settings, by the links' ids.
pub fn links(settings: &Document) -> Map<String, String> {
    let mut links = Map::new();
    for (name, register) in settings.registers_under(names::LINKS) {
        if !register.latest().is_empty() {
            links.insert(name.to_owned(), register.latest().to_owned());
        }
    }
    links
}

/// Sets an address; an empty one takes it back.
pub fn set_link(id: &str, address: &str) -> Transaction {
    Transaction::default().write(format!("{}{id}", names::LINKS), address)
}
