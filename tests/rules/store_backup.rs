//! Backup files: all comes back, opening one changes nothing until it is asked for, and no file can
//! do harm.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use std::collections::BTreeMap;

use closeout::engagement::{Case, CaseId, Change, Scope, Slot};
use closeout::playbook::Field;
use closeout::store::backup::{self, BackupError, Choice, LARGEST_FILE, LONGEST_TEXT};
use closeout::store::keys::Keys;
use closeout::store::{Cabinet, Saving};
use common::cases::{self, day, stamp, steps};
use common::damage::{damaged, damages};
use common::shelf::FaultyShelf;
use proptest::prelude::*;
use serde_json::{Value, json};

fn cabinet(shelf: &FaultyShelf) -> Cabinet<FaultyShelf> {
    Cabinet::open(shelf.clone(), Keys::of_path("/x/"), day(), 1)
}

fn cabinet_with(case: &Case) -> (FaultyShelf, Cabinet<FaultyShelf>) {
    let shelf = FaultyShelf::default();
    let mut cabinet = cabinet(&shelf);
    cabinet.add(case.clone());
    (shelf, cabinet)
}

fn take_over(cabinet: &mut Cabinet<FaultyShelf>, text: &str, choice: Choice) {
    let plan = cabinet.plan(backup::read(text).expect("a backup"));
    let conflicts = plan.changed.iter().flat_map(|case| {
        case.conflicting
            .iter()
            .map(|change| ((case.id, change.slot), choice))
    });
    let choices: BTreeMap<_, _> = conflicts.collect();
    cabinet
        .take_over(plan, &choices, true, stamp(9, 9))
        .1
        .expect("taken over");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn any_case_survives_backup_and_merge_into_empty(steps in steps()) {
        let case = cases::case(&steps);
        let (_, full) = cabinet_with(&case);
        for text in [full.backup(), full.backup_of(case.id()).expect("a file")] {
            let shelf = FaultyShelf::default();
            let mut empty = cabinet(&shelf);
            let plan = empty.plan(backup::read(&text).expect("a backup"));
            prop_assert_eq!(plan.added.len(), 1);
            prop_assert!(shelf.texts().len() <= 1, "planning writes nothing");
            empty.take_over(plan, &BTreeMap::new(), true, stamp(9, 9)).1.expect("taken over");
            prop_assert_eq!(empty.case(case.id()).map(AsRef::as_ref), Some(&case));
            let reopened = cabinet(&shelf);
            prop_assert_eq!(reopened.case(case.id()).map(AsRef::as_ref), Some(&case));
        }
    }

    #[test]
    fn a_backup_merged_in_says_and_keeps_both_sides(steps in steps()) {
        let [here, there, _] = cases::copies(&steps);
        let (_, mut cabinet) = cabinet_with(&here);
        let text = backup::write([&there], None);
        let plan = cabinet.plan(backup::read(&text).expect("a backup"));
        prop_assert_eq!(plan.unchanged.len() + plan.changed.len(), 1);
        cabinet.take_over(plan, &BTreeMap::new(), false, stamp(9, 9)).1.expect("taken over");
        prop_assert_eq!(cabinet.case(here.id()).map(AsRef::as_ref), Some(&here.merge(&there)));
        let again = cabinet.plan(backup::read(&text).expect("a backup"));
        prop_assert!(!again.changes_anything(), "a second time there is nothing to do");
    }

    #[test]
    fn mutated_backups_never_panic_and_change_nothing_by_themselves(
        steps in steps(),
        damages in damages(),
    ) {
        let case = cases::case(&steps);
        let (shelf, cabinet) = cabinet_with(&case);
        let before = shelf.texts();
        let text = damaged(cabinet.backup(), damages);
        if let Ok(backup) = backup::read(&text) {
            let _plan = cabinet.plan(backup);
        }
        prop_assert_eq!(shelf.texts(), before);
        prop_assert_eq!(cabinet.case(case.id()).map(AsRef::as_ref), Some(&case));
    }

    #[test]
    fn random_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..300), text in any::<String>()) {
        prop_assert!(backup::read(&String::from_utf8_lossy(&bytes)).is_err());
        prop_assert!(backup::read(&text).is_err());
    }
}

fn tenant(text: &str, tab: usize, of: &Case) -> Case {
    let mut case = of.clone();
    let slot = Slot::field(Scope::Case, Field::Tenant);
    case.apply(
        Change::Answered {
            slot,
            text: text.into(),
        },
        stamp(tab, tab),
    )
    .expect("an answer");
    case
}

#[test]
fn conflicts_are_listed_and_chosen() {
    let base = tenant("Contoso", 0, &Case::new(CaseId(42)));
    let (here, there) = (tenant("Fabrikam", 1, &base), tenant("Adatum", 2, &base));
    let slot = Slot::field(Scope::Case, Field::Tenant);
    let text = backup::write([&there], None);
    for (choice, expected) in [
        (Choice::Here, Some("Fabrikam")),
        (Choice::InFile, Some("Adatum")),
        (Choice::Both, None),
    ] {
        let (shelf, mut cabinet_here) = cabinet_with(&here);
        let plan = cabinet_here.plan(backup::read(&text).expect("a backup"));
        assert_eq!(plan.conflicts(), 1);
        let change = &plan.changed[0].conflicting[0];
        assert_eq!(
            (change.here.as_slice(), change.in_file.as_slice()),
            (
                ["Fabrikam".to_owned()].as_slice(),
                ["Adatum".to_owned()].as_slice()
            )
        );
        take_over(&mut cabinet_here, &text, choice);
        let case = cabinet(&shelf).case(CaseId(42)).cloned().expect("stored");
        assert_eq!(case.is_in_conflict(slot), expected.is_none());
        assert!(expected.is_none_or(|expected| case.text(slot) == expected));
    }
}

#[test]
fn a_case_that_has_used_up_its_revisions_is_refused() {
    let text = backup::write([&tenant("Contoso", 0, &Case::new(CaseId(42)))], None);
    let with_revision = |revision: u64| {
        let mut file: Value = serde_json::from_str(&text).expect("JSON");
        file["cases"][0]["seen"]["zz"] = json!(revision);
        backup::read(&file.to_string())
    };
    assert_eq!(with_revision(1 << 48).expect("a backup").cases.len(), 1);
    assert_eq!(with_revision((1 << 48) + 1), Err(BackupError::Damaged));
    assert_eq!(with_revision((1 << 53) - 1), Err(BackupError::Damaged));
}

#[test]
fn a_newer_value_in_the_file_is_taken_and_said() {
    let base = tenant("Contoso", 0, &Case::new(CaseId(42)));
    let (_, mut cabinet) = cabinet_with(&base);
    let text = backup::write([&tenant("Fabrikam", 1, &base)], None);
    let plan = cabinet.plan(backup::read(&text).expect("a backup"));
    assert_eq!(plan.changed[0].tenant.as_deref(), Some("Contoso"));
    assert_eq!(plan.changed[0].changed[0].in_file, ["Fabrikam"]);
    assert_eq!(plan.conflicts(), 0);
    take_over(&mut cabinet, &text, Choice::Both);
    assert_eq!(
        cabinet
            .case(CaseId(42))
            .and_then(|case| case.tenant())
            .as_deref(),
        Some("Fabrikam")
    );
}

#[test]
fn what_is_no_backup_is_refused_with_the_reason() {
    let whole = backup::write([&tenant("Contoso", 0, &Case::new(CaseId(42)))], None);
    let deep = format!(
        r#"{{"format":"closeout-backup","version":1,"cases":{}"#,
        "[".repeat(500)
    );
    let huge = format!(
        r#"{{"format":"closeout-backup","version":1,"cases":[],"x":"{}"}}"#,
        "a".repeat(LONGEST_TEXT as usize + 1)
    );
    let newer = whole.replacen("\"version\":1}", "\"version\":2}", 1);
    for (text, error) in [
        (String::new(), BackupError::Empty),
        (whole[..whole.len() - 2].to_owned(), BackupError::CutOff),
        (
            " ".repeat(LARGEST_FILE as usize + 1),
            BackupError::TooLarge {
                limit: LARGEST_FILE,
            },
        ),
        (deep, BackupError::TooDeep),
        (
            huge,
            BackupError::TextTooLong {
                limit: LONGEST_TEXT,
            },
        ),
        ("hello".to_owned(), BackupError::OtherKind),
        ("[]".to_owned(), BackupError::OtherKind),
        (r#"{"format":"another"}"#.to_owned(), BackupError::OtherKind),
        (newer, BackupError::Newer { version: 2 }),
        (
            r#"{"format":"closeout-backup","version":1}"#.to_owned(),
            BackupError::Damaged,
        ),
        (
            r#"{"format":"closeout-backup","version":1,"cases":[{}]}"#.to_owned(),
            BackupError::Damaged,
        ),
    ] {
        let start: String = text.chars().take(60).collect();
        assert_eq!(backup::read(&text).expect_err("refused"), error, "{start}");
    }
}

#[test]
fn hostile_names_stay_names() {
    let case = tenant("<img src=x onerror=alert(1)>", 0, &Case::new(CaseId(42)));
    let text = backup::write([&case], None)
        .replacen(
            r#"{"cases":"#,
            r#"{"__proto__":{"polluted":true},"constructor":1,"cases":"#,
            1,
        )
        .replacen(
            r#""answers":{"#,
            r#""answers":{"__proto__":{"1-a":{"value":"x","at":0}},"#,
            1,
        );
    let backup = backup::read(&text).expect("unknown names are harmless");
    assert_eq!(
        backup.cases[0].tenant().as_deref(),
        Some("<img src=x onerror=alert(1)>")
    );
}

#[test]
fn one_damaged_case_in_a_file_does_not_take_the_others_with_it() {
    let text = backup::write([&tenant("Contoso", 0, &Case::new(CaseId(42)))], None).replacen(
        r#""cases":["#,
        r#""cases":[{"version":1},{"version":99},"#,
        1,
    );
    let backup = backup::read(&text).expect("a backup");
    assert_eq!((backup.cases.len(), backup.unreadable.len()), (1, 2));
}

#[test]
fn a_case_deleted_for_good_comes_back_from_a_file() {
    let case = tenant("Contoso", 0, &Case::new(CaseId(42)));
    let (shelf, mut here) = cabinet_with(&case);
    let text = here.backup();
    here.purge(case.id(), day()).expect("purged");
    let plan = here.plan(backup::read(&text).expect("a backup"));
    assert!(plan.added[0].was_deleted);
    take_over(&mut here, &text, Choice::Both);
    assert_eq!(here.saving(), Saving::Saved);
    assert_eq!(
        cabinet(&shelf).case(case.id()).map(AsRef::as_ref),
        Some(&case)
    );
}

#[test]
fn what_another_machine_put_into_the_folder_stays_in_the_file() {
    let (mine, theirs) = (
        Case::new(CaseId(1)),
        tenant("Fabrikam", 3, &Case::new(CaseId(2))),
    );
    let (_, here) = cabinet_with(&mine);
    let there = backup::write([&theirs], None);
    let both = backup::read(&here.backup_onto(Some(&there)).expect("both")).expect("a backup");
    assert_eq!(both.cases.len(), 2);
    assert!(
        here.backup_onto(Some("{ half")).is_err(),
        "what can't be read is not written over"
    );
    assert_eq!(here.backup_onto(None), Ok(here.backup()));
}

#[test]
fn a_crash_leaves_a_file_that_opens() {
    let case = tenant("Contoso", 0, &Case::new(CaseId(42)));
    let (shelf, _) = cabinet_with(&case);
    shelf.plant("closeout:/x/:case:9", "{ half");
    shelf.plant("others", "left alone");
    let text = backup::salvage(&shelf, &Keys::of_path("/x/"));
    assert_eq!(backup::read(&text).expect("a backup").cases, vec![case]);
    assert!(text.contains("{ half") && !text.contains("left alone"));
}
