//! Texts that cannot be read here, from a newer build or damaged, are part of every backup to the
//! letter, and opening one keeps them without writing over anything.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use std::collections::BTreeMap;

use closeout::engagement::CaseId;
use closeout::store::backup::{self, BackupError, LONGEST_TEXT};
use closeout::store::{Cabinet, Saving, StorageError};
use common::cases::stamp;
use common::desk::{ID, key, keys, named, open, tenant, three_cases};
use common::shelf::{Faults, FaultyShelf};

/// What a newer build may have written: to be shown in part, and not at all.
fn newer(shelf: &FaultyShelf) -> [String; 2] {
    let partly = shelf.texts()[&key(ID)].replacen("\"version\":1", "\"version\":2", 1);
    let partly = partly.replacen("\"waivers\"", "\"mood\":\"sunny\",\"waivers\"", 1);
    [partly, r#"{"version":7,"all":"different"}"#.to_owned()]
}

fn take_over(cabinet: &mut Cabinet<FaultyShelf>, file: &str) -> Result<(), StorageError> {
    let plan = cabinet.plan(backup::read(file).expect("a backup"));
    cabinet
        .take_over(plan, &BTreeMap::new(), false, stamp(9, 9))
        .1
}

#[test]
fn what_a_newer_build_wrote_goes_through_a_file_to_the_letter() {
    for number in 0..2 {
        let (shelf, _) = three_cases();
        let text = newer(&shelf)[number].clone();
        shelf.plant(&key(ID), &text);
        let cabinet = open(&shelf);
        let file = cabinet.backup_of(ID).expect("a file");
        for file in [cabinet.backup(), file] {
            let there = FaultyShelf::default();
            let mut other = open(&there);
            let plan = other.plan(backup::read(&file).expect("a backup"));
            assert_eq!(plan.texts.len(), 1);
            assert!(plan.changes_anything());
            take_over(&mut other, &file).expect("taken over");
            assert_eq!(there.texts()[&key(ID)], text);
            assert_eq!(other.saving(), Saving::Saved);
            let again = open(&there);
            assert!(again.is_read_only(ID) || again.sealed().any(|sealed| sealed.id == ID));
            let plan = again.plan(backup::read(&file).expect("a backup"));
            assert!(
                !plan.changes_anything(),
                "a second time there is nothing to do"
            );
        }
    }
}

#[test]
fn what_was_set_aside_goes_through_a_file_as_well() {
    let (shelf, _) = three_cases();
    let long = format!("{{ half {}", "x".repeat(LONGEST_TEXT as usize + 1));
    for (id, text) in [(ID, "{ half"), (CaseId(43), long.as_str())] {
        shelf.plant(&key(id), text);
    }
    let file = open(&shelf).backup();
    let there = FaultyShelf::default();
    let mut other = open(&there);
    take_over(&mut other, &file).expect("taken over");
    take_over(&mut other, &file).expect("and again");
    let texts: Vec<String> = other
        .set_aside_list()
        .into_iter()
        .map(|it| it.text)
        .collect();
    assert_eq!(texts, ["{ half".to_owned(), long]);
    assert_eq!(other.cases().count(), 1);
}

#[test]
fn a_newer_text_beside_a_case_that_is_here_is_set_aside() {
    let (shelf, mut cabinet) = three_cases();
    let [text, _] = newer(&shelf);
    let (there, _) = three_cases();
    there.plant(&key(ID), &text);
    let file = open(&there).backup();
    let before = shelf.texts()[&key(ID)].clone();
    take_over(&mut cabinet, &file).expect("taken over");
    assert_eq!(shelf.texts()[&key(ID)], before);
    let aside = cabinet.set_aside_list();
    assert_eq!((aside.len(), aside[0].text.as_str()), (1, text.as_str()));
}

#[test]
fn two_texts_of_one_moment_are_both_set_aside() {
    let (shelf, mut cabinet) = three_cases();
    for text in ["{ one", "{ two"] {
        shelf.plant(&key(ID), text);
        cabinet.settle_all(5);
    }
    shelf.plant(&key(ID), "{ two");
    cabinet.settle_all(6);
    shelf.plant(&key(ID), "{ two");
    cabinet.settle_all(6);
    let texts: Vec<String> = cabinet
        .set_aside_list()
        .into_iter()
        .map(|it| it.text)
        .collect();
    assert_eq!(texts, ["{ one", "{ two"], "and the same text once");
}

#[test]
fn a_text_that_storage_does_not_take_is_told() {
    let (shelf, _) = three_cases();
    shelf.plant(&key(ID), "{ half");
    let file = open(&shelf).backup();
    let (there, mut other) = three_cases();
    there.fault(Faults {
        fails_after: Some((0, StorageError::Full)),
        ..Faults::default()
    });
    assert_eq!(take_over(&mut other, &file), Err(StorageError::Full));
}

#[test]
fn the_file_of_a_crash_brings_everything_back() {
    let (shelf, _) = three_cases();
    let [partly, not] = newer(&shelf);
    shelf.plant(&key(ID), &partly);
    shelf.plant(&key(CaseId(43)), &not);
    let file = backup::salvage(&shelf, &keys());
    let there = FaultyShelf::default();
    let mut other = open(&there);
    take_over(&mut other, &file).expect("taken over");
    assert!(other.is_read_only(ID));
    assert_eq!(other.sealed().count(), 1);
    assert_eq!(tenant(&other, CaseId(44)).as_deref(), Some("Tenant 44"));
}

#[test]
fn the_file_in_a_folder_keeps_what_only_a_newer_build_can_read() {
    let (shelf, mut cabinet) = three_cases();
    let [text, _] = newer(&shelf);
    let (there, _) = three_cases();
    there.plant(&key(ID), &text);
    there.plant(&key(CaseId(43)), "{ half");
    let newer_file = open(&there).backup();
    assert_eq!(
        cabinet.backup_onto(Some(&newer_file)),
        Err(BackupError::Damaged),
        "the case is here, in an older form: the file is left alone"
    );
    cabinet.purge(ID, common::cases::day()).expect("purged");
    let both = cabinet.backup_onto(Some(&newer_file)).expect("a file");
    assert!(both.contains("{ half") && !both.contains("sunny"));
    let mut same = open(&there);
    named(&mut same, CaseId(44), "Contoso");
    let again = same.backup_onto(Some(&newer_file)).expect("a file");
    assert!(again.contains("sunny") && again.contains("Contoso"));
}
