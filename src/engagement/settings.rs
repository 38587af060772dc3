//! What is set for all cases: fields that a case may leave open, and addresses for the playbook's links.

use super::Answer;
use crate::document::{Document, Map, Transaction};
use crate::playbook::{Field, Place};

/// The beginning of the names of fields.
const FIELDS: &str = "settings/";
/// The beginning of the names of links.
const LINKS: &str = "settings/link/";

/// The valid values of fields of the case. Of two the later one holds: nobody is asked about them in a case.
pub fn fields(settings: &Document) -> Map<Field, Answer> {
    let mut fields = Map::new();
    for (name, register) in settings.registers_under(FIELDS) {
        let field = Field::from_name(name).filter(|field| field.place() == Place::Case);
        let stated = field.map(|field| (field, Answer::of(field, register.latest())));
        fields.extend(stated.filter(|(_, answer)| answer.value().is_some()));
    }
    fields
}

/// The addresses, by the links' ids.
pub fn links(settings: &Document) -> Map<String, String> {
    let set = settings.registers_under(LINKS);
    let set = set.map(|(id, register)| (id.to_owned(), register.latest().to_owned()));
    set.filter(|(_, address)| !address.is_empty()).collect()
}

/// Sets a field.
pub fn set(field: Field, text: &str) -> Transaction {
    Transaction::default().write(format!("{FIELDS}{}", field.name()), text)
}

/// Sets an address; an empty one takes it back.
pub fn set_link(id: &str, address: &str) -> Transaction {
    Transaction::default().write(format!("{LINKS}{id}"), address)
}
