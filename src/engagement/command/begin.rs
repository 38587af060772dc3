//! The first change of a case.

use crate::document::Transaction;
use crate::engagement::{RoundId, Scope, names};
use crate::playbook::{ALL, Field, Service};

/// What makes an empty document a case.
pub fn begin() -> Transaction {
    Transaction::default().write(names::PLAYBOOK, ALL[0].id)
}

/// A case to look around in: Contoso with Exchange Online, before anything was done.
pub fn sample() -> Transaction {
    let exchange = RoundId { service: Service::ExchangeOnline, number: 1 };
    let facts = [
        (Field::Tenant, "Contoso"),
        (Field::Seats, "640"),
        (Field::Region, "emea"),
        (Field::AccountTeamKnown, "yes"),
        (Field::AccountManaged, "yes"),
        (Field::AccountTeamContacts, "Megan Bowen <megan.bowen@contoso.com>"),
        (Field::CustomerContacts, "Alex Wilber <alex.wilber@contoso.com>"),
    ];
    let mut transaction = begin().write(names::service(exchange), "yes");
    for (field, text) in facts {
        if let Some(name) = names::field(Scope::Case, field, None) {
            transaction = transaction.write(name, text);
        }
    }
    transaction
}
