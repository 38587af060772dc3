//! Addresses that an FM has set for the playbook's links, for all cases.

use super::names;
use crate::document::Map;
use crate::document::{Document, Transaction};

/// The addresses in the settings, by the links' ids.
pub fn links(settings: &Document) -> Map<String, String> {
    let set = settings.registers_under(names::LINKS);
    let set = set.map(|(name, register)| {
        let id = name.trim_start_matches(names::LINKS);
        (id.to_owned(), register.latest().to_owned())
    });
    set.filter(|(_, address)| !address.is_empty()).collect()
}

/// Sets an address; an empty one takes it back.
pub fn set_link(id: &str, address: &str) -> Transaction {
    Transaction::default().write(format!("{}{id}", names::LINKS), address)
}
