//! What one tab makes of another's writes: what it hears of, what it finds when it looks again, and
//! what it tells the page.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use closeout::engagement::{Case, CaseId, Scope, Slot};
use closeout::playbook::Field;
use closeout::store::keys::Key;
use closeout::store::{Saving, StorageError, schema};
use common::cases::{day, stamp};
use common::desk::{ID, answer, key, keys, named, open, tenant, three_cases};
use common::shelf::Faults;
use serde_json::Value;

#[test]
fn a_save_keeps_what_another_tab_stored_in_between() {
    let (shelf, mut one) = three_cases();
    let mut two = open(&shelf);
    two.change(ID, answer(Field::Seats, "995"), stamp(1, 1))
        .expect("an answer");
    named(&mut one, ID, "Contoso");
    let stored = open(&shelf);
    let seats = Slot::field(Scope::Case, Field::Seats);
    assert_eq!(tenant(&stored, ID).as_deref(), Some("Contoso"));
    assert_eq!(stored.case(ID).map(|case| case.text(seats)), Some("995"));
}

#[test]
fn a_save_that_another_tab_wrote_over_is_written_again() {
    let (shelf, mut cabinet) = three_cases();
    let before = shelf.texts()[&key(ID)].clone();
    named(&mut cabinet, ID, "Contoso");
    shelf.plant(&key(ID), &before);
    cabinet.settle_recent(2);
    assert_eq!(tenant(&open(&shelf), ID).as_deref(), Some("Contoso"));
}

#[test]
fn a_case_that_nobody_told_of_is_found_by_looking_again() {
    let (shelf, mut cabinet) = three_cases();
    let new = CaseId(7);
    shelf.plant(&key(new), &schema::write(&Case::new(new)));
    cabinet.settle_all(2);
    assert!(cabinet.case(new).is_some());
}

#[test]
fn a_case_that_a_tab_heard_of_is_missed_once_it_is_gone() {
    let (shelf, mut cabinet) = three_cases();
    let new = CaseId(7);
    let text = schema::write(&Case::new(new));
    shelf.plant(&key(new), &text);
    cabinet.heard(Some(&key(new)), Some(&text), 2);
    shelf.snatch(&key(new));
    assert_eq!(open(&shelf).missing().collect::<Vec<_>>(), [new]);
}

#[test]
fn settings_of_another_tab_are_taken_in_and_only_those_wiped_are_gone() {
    let (shelf, mut one) = three_cases();
    let mut two = open(&shelf);
    two.change_settings(|settings| settings.manager = "Megan Bowen".into(), 1);
    let settings = keys().text(&Key::Settings);
    let text = shelf.texts()[&settings].clone();
    one.heard(Some(&settings), Some(&text), 2);
    assert_eq!(one.settings().manager, "Megan Bowen");
    shelf.snatch(&settings);
    one.heard(Some(&settings), None, 3);
    assert_eq!(one.settings().manager, "Megan Bowen", "nobody wiped them");
    two.wipe(day()).expect("wiped");
    one.heard(Some(&settings), None, 4);
    assert_eq!(one.settings().manager, "");
}

#[test]
fn the_page_is_told_once_which_cases_changed_or_went_away() {
    let (shelf, mut one) = three_cases();
    let mut two = open(&shelf);
    assert!(
        two.take_touched().is_empty(),
        "all of it is new to the page"
    );
    named(&mut one, ID, "Contoso");
    one.purge(CaseId(43), day()).expect("purged");
    for name in [key(ID), keys().text(&Key::Purged(CaseId(43)))] {
        two.heard(Some(&name), shelf.texts().get(&name).map(String::as_str), 2);
    }
    let touched: Vec<CaseId> = two.take_touched().into_iter().collect();
    assert_eq!(touched, [ID, CaseId(43)]);
    assert!(two.take_touched().is_empty());
}

#[test]
fn what_another_tab_saves_hides_no_trouble_of_this_one() {
    let (shelf, mut cabinet) = three_cases();
    let other = CaseId(43);
    let of_other = shelf.texts()[&key(other)].clone();
    let refuses = Faults {
        fails_after: Some((0, StorageError::Full)),
        ..Faults::default()
    };
    shelf.fault(refuses.clone());
    named(&mut cabinet, ID, "Contoso");
    cabinet.heard(Some(&key(other)), Some(&of_other), 2);
    assert_eq!(cabinet.saving(), Saving::Failed(StorageError::Full));

    let (shelf, mut cabinet) = three_cases();
    shelf.fault(refuses);
    cabinet.change_settings(|settings| settings.manager = "Megan Bowen".into(), 1);
    cabinet.heard(Some(&key(other)), Some(&of_other), 2);
    assert_eq!(cabinet.saving(), Saving::Failed(StorageError::Full));
    shelf.fault(Faults::default());
    cabinet.retry();
    assert_eq!(cabinet.saving(), Saving::Saved);
    assert_eq!(open(&shelf).settings().manager, "Megan Bowen");
}

#[test]
fn what_is_stored_already_is_not_written_again() {
    let (shelf, mut cabinet) = three_cases();
    cabinet.change_settings(|settings| settings.manager = "Megan Bowen".into(), 1);
    let whole: Value = serde_json::from_str(&shelf.texts()[&key(ID)]).expect("JSON");
    let otherwise = serde_json::to_string_pretty(&whole).expect("JSON");
    shelf.plant(&key(ID), &otherwise);
    shelf.fault(Faults::default());
    for mut tab in [open(&shelf), cabinet] {
        tab.settle_all(2);
        tab.retry();
        assert_eq!(tab.saving(), Saving::Saved);
    }
    assert_eq!(shelf.writes(), 0);
    assert_eq!(
        shelf.texts()[&key(ID)],
        otherwise,
        "two builds that write otherwise would not come to rest"
    );
}

#[test]
fn all_that_a_place_holds_bears_its_name() {
    let (shelf, mut cabinet) = three_cases();
    cabinet.remember("hint", "seen", 1);
    cabinet.purge(ID, day()).expect("purged");
    assert_eq!(cabinet.place(), "closeout:/x/:");
    assert!(
        shelf
            .texts()
            .keys()
            .all(|key| key.starts_with(cabinet.place()))
    );
}
