//! Changes that a newer build keeps out of a case's own place are set aside under one key, replaced by
//! each further one, and taken in by that build: no edit goes with the tab that made it.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use closeout::engagement::{Case, Refusal, Scope, Slot};
use closeout::playbook::Field;
use closeout::store::keys::Key;
use closeout::store::{Cabinet, Saving, StorageError, schema};
use common::cases::stamp;
use common::desk::{ID, answer, key, keys, named, open, tenant, three_cases};
use common::shelf::{Faults, FaultyShelf};

/// The text as the newer build would have written it, and how that one reads it.
fn newer(text: &str) -> String {
    text.replacen("\"version\":1", "\"version\":2", 1)
}

fn understood(shelf: &FaultyShelf) {
    let text = shelf.texts()[&key(ID)].replacen("\"version\":2", "\"version\":1", 1);
    shelf.plant(&key(ID), &text);
}

/// The case with an answer of another tab.
fn answered(case: &Case, tab: usize, field: Field, text: &str) -> Case {
    let mut case = case.clone();
    case.apply(answer(field, text), stamp(tab, 10 + tab))
        .expect("an answer");
    case
}

/// A tab that changes a case which a newer build has stored meanwhile, with an answer of its own.
fn overtaken() -> (FaultyShelf, Cabinet<FaultyShelf>) {
    let (shelf, mut cabinet) = three_cases();
    let base = cabinet.case(ID).expect("the case").as_ref().clone();
    let theirs = answered(&base, 5, Field::Seats, "950");
    shelf.plant(&key(ID), &newer(&schema::write(&theirs)));
    named(&mut cabinet, ID, "Contoso");
    (shelf, cabinet)
}

fn aside(shelf: &FaultyShelf) -> Vec<(Key, String)> {
    let all = shelf.texts().into_iter();
    let all = all.filter_map(|(name, text)| Some((keys().parse(&name)?, text)));
    all.filter(|(key, _)| matches!(key, Key::SetAside { .. }))
        .collect()
}

fn text(case: &Case, field: Field) -> &str {
    case.text(Slot::field(Scope::Case, field))
}

#[test]
fn it_is_set_aside_and_outlives_the_tab() {
    let (shelf, cabinet) = overtaken();
    let theirs = shelf.texts()[&key(ID)].clone();
    assert_eq!(cabinet.saving(), Saving::SetAside);
    assert!(!cabinet.has_unsaved(), "closing the tab loses nothing");
    drop(cabinet);
    let [(_, text)] = aside(&shelf).try_into().expect("one text");
    let kept = schema::read(&text).expect("this build's form");
    assert_eq!(kept.tenant().as_deref(), Some("Contoso"));
    assert_eq!(
        shelf.texts()[&key(ID)],
        theirs,
        "and nothing is written over"
    );
    let again = open(&shelf);
    assert_eq!(again.saving(), Saving::Saved);
    let [listed] = again.set_aside_list().try_into().expect("one entry");
    assert!(listed.is_waiting && listed.reason.is_none());
    assert_eq!((listed.case, listed.text), (Some(ID), text));
}

#[test]
fn the_newer_build_takes_it_in_and_nothing_goes() {
    let (shelf, cabinet) = overtaken();
    drop(cabinet);
    understood(&shelf);
    let mut newer = open(&shelf);
    let [listed] = newer.set_aside_list().try_into().expect("one entry");
    assert!(!listed.is_waiting);
    assert_eq!(newer.retry_set_aside(&listed.key), Ok(true));
    for cabinet in [&newer, &open(&shelf)] {
        let case = cabinet.case(ID).expect("the case");
        assert_eq!(
            (text(case, Field::Tenant), text(case, Field::Seats)),
            ("Contoso", "950")
        );
    }
    assert_eq!(aside(&shelf), []);
}

#[test]
fn this_build_leaves_it_to_the_newer_one() {
    let (shelf, mut cabinet) = overtaken();
    let before = shelf.texts();
    let [listed] = cabinet.set_aside_list().try_into().expect("one entry");
    for cabinet in [&mut cabinet, &mut open(&shelf)] {
        assert_eq!(cabinet.retry_set_aside(&listed.key), Ok(false));
        let refused = cabinet.change(ID, answer(Field::Seats, "5"), stamp(0, 9));
        assert_eq!(refused.err(), Some(Refusal::ReadOnly));
        assert_eq!(shelf.texts(), before);
    }
}

#[test]
fn what_comes_later_from_other_tabs_replaces_it() {
    let (shelf, mut cabinet) = overtaken();
    let mut other = schema::read(&aside(&shelf)[0].1).expect("a case");
    for (number, manager) in ["Adele", "Adele Vance"].into_iter().enumerate() {
        other = answered(&other, 6, Field::Manager, manager);
        cabinet.heard(
            Some(&key(ID)),
            Some(&schema::write(&other)),
            20 + number as i64,
        );
        let [(_, kept)] = aside(&shelf).try_into().expect("one text");
        let kept = schema::read(&kept).expect("a case");
        assert_eq!(text(&kept, Field::Manager), manager);
        assert_eq!(text(&kept, Field::Tenant), "Contoso");
        assert_eq!(text(&kept, Field::Seats), "", "nothing of the newer build");
    }
    assert_eq!(cabinet.saving(), Saving::SetAside);
}

#[test]
fn two_tabs_with_the_same_change_set_it_aside_once_and_both_add_to_it() {
    let (shelf, mut one) = three_cases();
    let mut two = open(&shelf);
    let base = one.case(ID).expect("the case").as_ref().clone();
    let text_of = schema::write(&answered(&base, 7, Field::Tenant, "Contoso"));
    shelf.plant(&key(ID), &newer(&schema::write(&base)));
    for tab in [&mut one, &mut two] {
        tab.heard(Some(&key(ID)), Some(&text_of), 5);
    }
    assert_eq!(aside(&shelf).len(), 1);
    for (number, tab) in [&mut one, &mut two].into_iter().enumerate() {
        let field = [Field::Seats, Field::Manager][number];
        let case = schema::read(&text_of).expect("a case");
        let more = schema::write(&answered(&case, 8 + number, field, "7"));
        tab.heard(Some(&key(ID)), Some(&more), 6);
    }
    let [(_, kept)] = aside(&shelf).try_into().expect("one text");
    let kept = schema::read(&kept).expect("a case");
    assert_eq!(
        (text(&kept, Field::Seats), text(&kept, Field::Manager)),
        ("7", "7")
    );
}

#[test]
fn a_stored_change_that_the_newer_build_never_saw_is_set_aside_too() {
    let (shelf, mut cabinet) = three_cases();
    let stale = shelf.texts()[&key(ID)].clone();
    named(&mut cabinet, ID, "Contoso");
    assert_eq!(cabinet.saving(), Saving::Saved);
    shelf.plant(&key(ID), &newer(&stale));
    cabinet.heard(Some(&key(ID)), Some(&newer(&stale)), 5);
    let [(_, kept)] = aside(&shelf).try_into().expect("one text");
    assert!(kept.contains("Contoso"));
    assert_eq!(cabinet.saving(), Saving::SetAside);
}

#[test]
fn once_the_newer_build_knows_it_nothing_stays_aside() {
    let (shelf, mut cabinet) = overtaken();
    let kept = schema::read(&aside(&shelf)[0].1).expect("a case");
    let theirs = shelf.texts()[&key(ID)].replacen("\"version\":2", "\"version\":1", 1);
    let theirs = schema::read(&theirs).expect("a case");
    let merged = newer(&schema::write(&theirs.merge(&kept)));
    shelf.plant(&key(ID), &merged);
    cabinet.heard(Some(&key(ID)), Some(&merged), 5);
    assert_eq!(aside(&shelf), []);
    assert_eq!(cabinet.saving(), Saving::Saved);
    assert_eq!(tenant(&cabinet, ID).as_deref(), Some("Contoso"));
}

#[test]
fn what_was_saved_before_an_update_is_not_set_aside() {
    let (shelf, mut cabinet) = three_cases();
    let theirs = newer(&shelf.texts()[&key(ID)]);
    for text in [theirs.as_str(), r#"{"version":7,"all":"different"}"#] {
        shelf.plant(&key(ID), text);
        cabinet.heard(Some(&key(ID)), Some(text), 5);
        assert_eq!(aside(&shelf), []);
        assert_eq!(cabinet.saving(), Saving::Saved);
    }
}

#[test]
fn dropping_it_lets_go_of_it() {
    let (shelf, mut cabinet) = overtaken();
    let [listed] = cabinet.set_aside_list().try_into().expect("one entry");
    cabinet.drop_set_aside(&listed.key).expect("dropped");
    cabinet.settle_all(6);
    assert_eq!(aside(&shelf), []);
    assert_eq!(cabinet.saving(), Saving::Saved);
    assert!(!cabinet.backup().contains("Contoso"));
}

#[test]
fn where_there_is_no_room_it_stays_in_memory_and_is_tried_again() {
    let (shelf, mut cabinet) = three_cases();
    let theirs = newer(&shelf.texts()[&key(ID)]);
    shelf.plant(&key(ID), &theirs);
    shelf.fault(Faults {
        fails_after: Some((0, StorageError::Full)),
        ..Faults::default()
    });
    named(&mut cabinet, ID, "Contoso");
    assert_eq!(cabinet.saving(), Saving::Failed(StorageError::Full));
    assert!(cabinet.has_unsaved() && cabinet.backup().contains("Contoso"));
    shelf.fault(Faults::default());
    cabinet.retry();
    assert_eq!(cabinet.saving(), Saving::SetAside);
    assert_eq!(aside(&shelf).len(), 1);
}
