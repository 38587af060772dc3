//! A cabinet on a faulty shelf, with cases in it.

use closeout::engagement::{Case, CaseId, Change, Scope, Slot};
use closeout::playbook::Field;
use closeout::store::Cabinet;
use closeout::store::keys::{Key, Keys};

use super::cases::{day, stamp};
use super::shelf::FaultyShelf;

pub const ID: CaseId = CaseId(42);

pub fn keys() -> Keys {
    Keys::of_path("/x/")
}

pub fn key(id: CaseId) -> String {
    keys().text(&Key::Case(id))
}

pub fn open(shelf: &FaultyShelf) -> Cabinet<FaultyShelf> {
    Cabinet::open(shelf.clone(), keys(), day(), 1)
}

pub fn answer(field: Field, text: &str) -> Change {
    Change::Answered {
        slot: Slot::field(Scope::Case, field),
        text: text.to_owned(),
    }
}

pub fn named(cabinet: &mut Cabinet<FaultyShelf>, id: CaseId, tenant: &str) {
    cabinet
        .change(id, answer(Field::Tenant, tenant), stamp(0, 0))
        .expect("an answer");
}

pub fn tenant(cabinet: &Cabinet<FaultyShelf>, id: CaseId) -> Option<String> {
    cabinet.case(id).and_then(|case| case.tenant())
}

/// A shelf with three named cases.
pub fn three_cases() -> (FaultyShelf, Cabinet<FaultyShelf>) {
    let shelf = FaultyShelf::default();
    let mut cabinet = open(&shelf);
    for id in 42..45 {
        cabinet.add(Case::new(CaseId(id)));
        named(&mut cabinet, CaseId(id), &format!("Tenant {id}"));
    }
    (shelf, cabinet)
}
