//! The first change of a case.

use crate::document::Transaction;
use crate::engagement::{Name, RoundId, Scope};
use crate::playbook::{ALL, Field, Service};

/// What makes an empty document a case.
pub fn begin() -> Transaction {
    Transaction::default().write(Name::Playbook.to_string(), ALL[0].id)
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
    let mut transaction = begin().write(Name::Service(exchange).to_string(), "yes");
    for (field, text) in facts {
        let name = Name::Field(Scope::Case, field).to_string();
        transaction = transaction.write(name, text);
    }
    transaction
}
