//! What the user chose about a backup file meets the case as it is by then: no value goes unless
//! somebody decided so, and what the file changes is said.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use std::collections::BTreeMap;

use closeout::engagement::{Case, Change, Scope, Slot};
use closeout::playbook::Field;
use closeout::store::backup::{self, Choice, Plan};
use closeout::store::{Cabinet, Saving, StorageError, schema};
use common::cases::{self, stamp};
use common::desk::{ID, answer, key, open, tenant};
use common::shelf::{Faults, FaultyShelf};

const CHOICES: [Choice; 3] = [Choice::Both, Choice::Here, Choice::InFile];

fn slot() -> Slot {
    Slot::field(Scope::Case, Field::Tenant)
}

/// The case after a tab, which knew only this copy of it, named the customer.
fn named(case: &Case, tab: usize, text: &str) -> Case {
    let mut case = case.clone();
    let change = answer(Field::Tenant, text);
    case.apply(change, stamp(tab, tab)).expect("an answer");
    case
}

fn cabinet_with(case: &Case) -> (FaultyShelf, Cabinet<FaultyShelf>) {
    let shelf = FaultyShelf::default();
    let mut cabinet = open(&shelf);
    cabinet.add(case.clone());
    (shelf, cabinet)
}

fn planned(cabinet: &Cabinet<FaultyShelf>, case: &Case) -> Plan {
    let file = backup::write([case], None);
    cabinet.plan(backup::read(&file).expect("a backup"))
}

fn take_over(cabinet: &mut Cabinet<FaultyShelf>, plan: Plan, choice: Choice) {
    let choices = BTreeMap::from([((ID, slot()), choice)]);
    let (_, outcome) = cabinet.take_over(plan, &choices, false, stamp(9, 9));
    outcome.expect("taken over");
    assert_eq!(cabinet.saving(), Saving::Saved);
}

fn values(cabinet: &Cabinet<FaultyShelf>) -> Vec<String> {
    let case = cabinet.case(ID).expect("the case");
    let heads = case.register(slot()).expect("values").heads();
    let mut values: Vec<String> = heads.iter().map(|head| head.value.clone()).collect();
    values.sort();
    values
}

/// The case here and in the file, each named without knowing of the other.
fn both_sides() -> [Case; 2] {
    let base = named(&Case::new(ID), 0, "Contoso");
    [named(&base, 1, "Fabrikam"), named(&base, 2, "Adatum")]
}

#[test]
fn as_here_means_what_is_here_by_then() {
    let [here, in_file] = both_sides();
    // Another tab has changed the value, and this one has heard of it or only storage knows.
    for has_heard in [true, false] {
        let (shelf, mut cabinet) = cabinet_with(&here);
        let plan = planned(&cabinet, &in_file);
        let text = schema::write(&named(&here, 3, "Fabrikam Inc"));
        shelf.plant(&key(ID), &text);
        if has_heard {
            cabinet.heard(Some(&key(ID)), Some(&text), 5);
        }
        take_over(&mut cabinet, plan, Choice::Here);
        assert_eq!(values(&cabinet), ["Fabrikam Inc"]);
        assert_eq!(tenant(&open(&shelf), ID).as_deref(), Some("Fabrikam Inc"));
    }
}

#[test]
fn a_value_that_came_here_since_is_not_given_up_for_the_file() {
    let [here, in_file] = both_sides();
    let (shelf, mut cabinet) = cabinet_with(&here);
    let plan = planned(&cabinet, &in_file);
    let text = schema::write(&named(&here, 3, "Fabrikam Inc"));
    shelf.plant(&key(ID), &text);
    take_over(&mut cabinet, plan, Choice::InFile);
    assert_eq!(values(&cabinet), ["Adatum", "Fabrikam Inc"]);
}

#[test]
fn a_conflict_that_stands_here_is_shown_whole_and_loses_no_value() {
    let [here, in_file] = both_sides();
    let base = named(&Case::new(ID), 0, "Contoso");
    let here = here.merge(&named(&base, 3, "Northwind"));
    for choice in CHOICES {
        let (shelf, mut cabinet) = cabinet_with(&here);
        let plan = planned(&cabinet, &in_file);
        let conflict = &plan.changed[0].conflicting[0];
        assert_eq!(conflict.here, ["Fabrikam", "Northwind"]);
        assert_eq!(conflict.in_file, ["Adatum"]);
        take_over(&mut cabinet, plan, choice);
        let expected: &[&str] = match choice {
            Choice::InFile => &["Adatum"],
            _ => &["Adatum", "Fabrikam", "Northwind"],
        };
        assert_eq!(values(&cabinet), expected, "{choice:?}");
        assert_eq!(values(&open(&shelf)), expected, "{choice:?}");
    }
}

#[test]
fn a_conflict_that_stands_in_the_file_loses_no_value_either() {
    let [here, in_file] = both_sides();
    let base = named(&Case::new(ID), 0, "Contoso");
    let in_file = in_file.merge(&named(&base, 3, "Northwind"));
    let (_, mut cabinet) = cabinet_with(&here);
    let plan = planned(&cabinet, &in_file);
    assert_eq!(
        plan.changed[0].conflicting[0].in_file,
        ["Adatum", "Northwind"]
    );
    take_over(&mut cabinet, plan, Choice::InFile);
    assert_eq!(values(&cabinet), ["Adatum", "Fabrikam", "Northwind"]);
}

#[test]
fn a_conflict_that_the_file_resolves_is_said() {
    let [here, other] = both_sides();
    let here = here.merge(&other);
    let last = here.text(slot()).to_owned();
    let (_, cabinet) = cabinet_with(&here);
    let plan = planned(&cabinet, &named(&here, 4, &last));
    let change = &plan.changed[0].changed[0];
    assert_eq!(change.here, ["Adatum", "Fabrikam"]);
    assert_eq!(change.in_file, [last]);
}

#[test]
fn a_change_that_is_no_answer_is_said_as_well() {
    let here = named(&Case::new(ID), 0, "Contoso");
    let (_, cabinet) = cabinet_with(&here);
    let mut in_file = here.clone();
    let copied = cases::change(&in_file, 9, 1, 0, "a note");
    assert!(matches!(copied, Change::Copied { .. }));
    in_file.apply(copied, stamp(1, 1)).expect("copied");
    let plan = planned(&cabinet, &in_file);
    assert!(plan.changed[0].changed.is_empty() && plan.changed[0].has_other_changes);
    let plan = planned(&cabinet, &named(&here, 1, "Fabrikam"));
    assert!(!plan.changed[0].has_other_changes);
}

#[test]
fn a_text_that_storage_took_goes_through_a_file_and_back() {
    let long = "a".repeat(1_100_000);
    let (_, full) = cabinet_with(&named(&Case::new(ID), 0, &long));
    for file in [full.backup(), full.backup_of(ID).expect("a file")] {
        let shelf = FaultyShelf::default();
        let mut empty = open(&shelf);
        let plan = empty.plan(backup::read(&file).expect("a backup"));
        take_over(&mut empty, plan, Choice::Both);
        assert_eq!(values(&open(&shelf)), [long.as_str()]);
    }
}

/// A tab whose storage a newer build has taken over while a change of it was not stored yet.
fn overtaken() -> (Cabinet<FaultyShelf>, String) {
    let base = named(&Case::new(ID), 0, "Contoso");
    let (shelf, mut cabinet) = cabinet_with(&base);
    let mut newer = base;
    newer
        .apply(answer(Field::Seats, "950"), stamp(3, 3))
        .expect("an answer");
    let text = schema::write(&newer).replacen("\"version\":1", "\"version\":2", 1);
    shelf.plant(&key(ID), &text);
    cabinet
        .change(ID, answer(Field::Tenant, "Fabrikam"), stamp(0, 0))
        .expect("an answer");
    assert_eq!(
        cabinet.saving(),
        Saving::SetAside,
        "it is not in the case's own place"
    );
    (cabinet, text)
}

#[test]
fn a_change_that_a_newer_build_keeps_from_storage_is_in_every_file() {
    let (cabinet, text) = overtaken();
    let onto = cabinet
        .backup_onto(Some(&cabinet.backup()))
        .expect("a file");
    let one = cabinet.backup_of(ID).expect("a file");
    for file in [cabinet.backup(), one, onto] {
        let file = backup::read(&file).expect("a backup");
        assert_eq!(file.cases.len(), 1);
        assert_eq!(file.cases[0].text(slot()), "Fabrikam");
        let seats = Slot::field(Scope::Case, Field::Seats);
        assert_eq!(
            file.cases[0].register(seats),
            None,
            "it claims to know nothing of the newer build, so that merging takes nothing away"
        );
        assert_eq!(file.texts.iter().next().map(|(_, text)| text), Some(&text));
        // As the newer build will read it.
        let newer = schema::read(&text.replacen("\"version\":2", "\"version\":1", 1));
        let merged = newer.expect("a case").merge(&file.cases[0]);
        assert_eq!(
            (merged.text(slot()), merged.text(seats)),
            ("Fabrikam", "950")
        );
    }
}

#[test]
fn the_file_in_a_folder_keeps_such_a_change_after_a_reload() {
    let (cabinet, text) = overtaken();
    let there = cabinet.backup();
    let shelf = FaultyShelf::default();
    shelf.plant(&key(ID), &text);
    let onto = open(&shelf).backup_onto(Some(&there)).expect("a file");
    let file = backup::read(&onto).expect("a backup");
    assert_eq!(file.cases[0].text(slot()), "Fabrikam");
}

#[test]
fn what_storage_refuses_of_a_file_is_in_the_page_and_told() {
    let [here, in_file] = both_sides();
    let (shelf, mut cabinet) = cabinet_with(&here);
    let plan = planned(&cabinet, &in_file);
    shelf.fault(Faults {
        fails_after: Some((0, StorageError::Full)),
        ..Faults::default()
    });
    let (_, outcome) = cabinet.take_over(plan, &BTreeMap::new(), false, stamp(9, 9));
    assert_eq!(outcome, Ok(()));
    assert_eq!(cabinet.saving(), Saving::Failed(StorageError::Full));
    assert_eq!(values(&cabinet), ["Adatum", "Fabrikam"]);
    assert_eq!(values(&open(&shelf)), ["Fabrikam"]);
}
