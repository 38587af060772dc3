//! What the mirror may hold beside good copies, and what of it is left alone.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use closeout::engagement::CaseId;
use closeout::playbook::Field;
use closeout::store::keys::Key;
use closeout::store::{Cabinet, Saving, Shelf as _};
use common::cases::{day, stamp};
use common::desk::{ID, answer, key, keys, open, tenant, three_cases};
use common::shelf::FaultyShelf;

fn mark(id: CaseId) -> String {
    keys().text(&Key::Purged(id))
}

/// Whether the page shows anything of the case.
fn shows(cabinet: &Cabinet<FaultyShelf>, id: CaseId) -> bool {
    cabinet.case(id).is_some() || cabinet.sealed().any(|sealed| sealed.id == id)
}

#[test]
fn a_damaged_copy_is_worth_nothing() {
    let (_, mut cabinet) = three_cases();
    let new = CaseId(77);
    cabinet.recall(
        &[(key(ID), "{ half".into()), (key(new), "{ half".into())],
        2,
    );
    assert!(!shows(&cabinet, new));
    assert!(!cabinet.is_read_only(ID));
    assert_eq!(tenant(&cabinet, ID).as_deref(), Some("Tenant 42"));
}

#[test]
fn no_copy_brings_back_what_was_deleted_for_good() {
    let (shelf, mut cabinet) = three_cases();
    let whole = shelf.texts()[&key(ID)].clone();
    let newer = whole.replacen("\"version\":1", "\"version\":2", 1);
    cabinet.purge(ID, day()).expect("purged");
    for copy in [whole, newer, r#"{"version":7,"all":"different"}"#.into()] {
        let copies = [(key(ID), copy), (mark(ID), "anything".into())];
        cabinet.recall(&copies, 2);
        assert!(!shows(&cabinet, ID), "{copies:?}");
        assert!(shelf.texts().contains_key(&mark(ID)));
    }
}

#[test]
fn the_copy_of_another_case_brings_none_back() {
    let (shelf, mut cabinet) = three_cases();
    let other = shelf.texts()[&key(CaseId(43))].clone();
    cabinet.purge(ID, day()).expect("purged");
    cabinet.recall(&[(key(ID), other), (mark(ID), String::new())], 2);
    assert!(!shows(&cabinet, ID));
    assert!(shelf.texts().contains_key(&mark(ID)));
}

#[test]
fn a_copy_that_knows_more_than_what_a_newer_build_stored_is_left_to_that_build() {
    let (shelf, mut cabinet) = three_cases();
    cabinet
        .change(ID, answer(Field::Seats, "995"), stamp(1, 1))
        .expect("an answer");
    let knows_more = shelf.texts()[&key(ID)].clone();
    let (shelf, _) = three_cases();
    let newer = shelf.texts()[&key(ID)].replacen("\"version\":1", "\"version\":2", 1);
    shelf.plant(&key(ID), &newer);
    let mut cabinet = open(&shelf);
    cabinet.recall(&[(key(ID), knows_more)], 2);
    assert_eq!(shelf.texts()[&key(ID)], newer);
    assert_eq!(cabinet.saving(), Saving::Saved);
}

/// What recalling these copies brings to an empty mirror as settings.
fn mirrored_settings(cabinet: &mut Cabinet<FaultyShelf>, shelf: &FaultyShelf, copy: &str) -> bool {
    let settings = keys().text(&Key::Settings);
    shelf.clear_mirror("");
    cabinet.recall(&[(settings.clone(), copy.to_owned())], 2);
    let (_, mirror) = shelf.killed(shelf.texts());
    mirror.contains(&(settings.clone(), shelf.texts()[&settings].clone()))
}

#[test]
fn older_settings_in_the_mirror_are_replaced_and_those_of_a_newer_build_left_to_that_build() {
    let (shelf, mut cabinet) = three_cases();
    cabinet.change_settings(|settings| settings.manager = "Adele Vance".into(), 1);
    let older = shelf.texts()[&keys().text(&Key::Settings)].clone();
    cabinet.change_settings(|settings| settings.manager = "Megan Bowen".into(), 2);
    let newer = older.replacen("\"version\":1", "\"version\":2", 1);
    assert!(mirrored_settings(&mut cabinet, &shelf, &older));
    assert!(!mirrored_settings(&mut cabinet, &shelf, &newer));
}
