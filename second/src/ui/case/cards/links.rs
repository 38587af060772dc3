//! Addresses that were set for what the playbook names without one; they hold for all cases.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::document::Transaction;
use crate::storage::Key;
use crate::ui::session::Session;

/// The beginning of their names in the settings.
const LINKS: &str = "settings/link/";

/// The addresses, by the links' ids.
pub fn links(session: Session) -> BTreeMap<String, String> {
    session.revision.track();
    let settings = session.ask(|store| store.settings());
    let registers = settings.iter().flat_map(|settings| {
        let registers = settings.registers_under(LINKS);
        registers.map(|(name, register)| {
            let id = name.trim_start_matches(LINKS);
            (id.to_owned(), register.latest().to_owned())
        })
    });
    registers.collect()
}

/// Sets an address.
pub fn set_link(session: Session, id: &str, address: &str) {
    let transaction = Transaction::default().write(format!("{LINKS}{id}"), address.trim());
    // What can't be kept is said in the bar.
    session.act(|store, now| store.commit_to(&Key::Settings, transaction, now).is_ok());
}
