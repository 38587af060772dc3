//! What the page remembers beside its cases, and what a newer build wrote of it.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use closeout::engagement::{Case, CaseId};
use closeout::store::keys::Key;
use closeout::store::{Saving, StorageError};
use common::cases::day;
use common::desk::{keys, open, three_cases};
use common::shelf::Faults;

#[test]
fn the_day_of_the_last_backup_is_remembered() {
    let (shelf, mut cabinet) = three_cases();
    assert_eq!(cabinet.last_backup(), None);
    cabinet.remember_backup(day(), 1);
    assert_eq!(cabinet.last_backup(), Some(day()));
    assert_eq!(open(&shelf).last_backup(), Some(day()));
}

#[test]
fn what_the_page_remembers_is_there_when_it_is_opened_again() {
    let (shelf, mut cabinet) = three_cases();
    assert_eq!(cabinet.upkeep("hint"), "");
    cabinet.remember("hint", "seen", 1);
    assert_eq!(cabinet.upkeep("hint"), "seen");
    assert_eq!(open(&shelf).upkeep("hint"), "seen");
}

#[test]
fn settings_of_a_newer_build_are_not_written_over() {
    let (shelf, _) = three_cases();
    let settings = keys().text(&Key::Settings);
    let newer = r#"{"version":2,"values":{}}"#;
    shelf.plant(&settings, newer);
    let mut cabinet = open(&shelf);
    cabinet.change_settings(|settings| settings.manager = "Megan Bowen".into(), 1);
    assert_eq!(cabinet.saving(), Saving::Failed(StorageError::Newer));
    assert_eq!(shelf.texts()[&settings], newer);
}

#[test]
fn a_list_of_cases_of_a_newer_build_is_not_written_over() {
    let (shelf, _) = three_cases();
    let index = keys().text(&Key::Index);
    let newer = r#"{"version":2,"cases":["7"]}"#;
    shelf.plant(&index, newer);
    let mut cabinet = open(&shelf);
    cabinet.add(Case::new(CaseId(8)));
    assert_eq!(shelf.texts()[&index], newer);
}

#[test]
fn settings_that_only_the_mirror_has_are_not_said_to_be_stored() {
    let (shelf, mut cabinet) = three_cases();
    let on_disk = shelf.texts();
    cabinet.change_settings(|settings| settings.manager = "Megan Bowen".into(), 1);
    let (shelf, copies) = shelf.killed(on_disk);
    let mut again = open(&shelf);
    shelf.fault(Faults {
        fails_after: Some((0, StorageError::Full)),
        ..Faults::default()
    });
    again.recall(&copies, 2);
    assert_eq!(again.settings().manager, "Megan Bowen");
    assert_eq!(again.saving(), Saving::Failed(StorageError::Full));
}

#[test]
fn upkeep_that_storage_refuses_is_no_trouble() {
    let (shelf, mut cabinet) = three_cases();
    shelf.fault(Faults {
        fails_after: Some((0, StorageError::Full)),
        ..Faults::default()
    });
    cabinet.remember("hint", "seen", 1);
    assert_eq!(cabinet.saving(), Saving::Saved);
}
