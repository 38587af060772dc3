//! What is deleted for good, cleared or undone, also with other tabs open.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use chrono::{Days, NaiveDate};
use closeout::engagement::{Case, CaseId, Change, Event, Stamp};
use closeout::playbook::Field;
use closeout::store::keys::Key;
use closeout::store::{Cabinet, Deed, Saving, Taken, WayBack};
use common::cases::{day, stamp};
use common::desk::{ID, answer, key, keys, named, open, tenant, three_cases};
use common::shelf::{Faults, FaultyShelf};

#[test]
fn the_bin_is_emptied_after_thirty_days() {
    let (shelf, mut cabinet) = three_cases();
    cabinet
        .change(ID, Change::Deleted, stamp(0, 0))
        .expect("deleted");
    let after = |days| day().checked_add_days(Days::new(days)).expect("a day");
    let open = |today| Cabinet::open(shelf.clone(), keys(), today, 1);
    assert!(open(after(29)).case(ID).is_some());
    assert!(
        open(after(30)).case(ID).is_some(),
        "not on the word of one day"
    );
    assert!(
        open(after(30)).case(ID).is_some(),
        "however often it is asked"
    );
    assert!(open(after(31)).case(ID).is_none());
    assert!(!shelf.texts().contains_key(&key(ID)));
    let mark = keys().text(&Key::Purged(ID));
    assert!(shelf.texts().contains_key(&mark));
    open(after(400));
    assert!(shelf.texts().contains_key(&mark));
    open(after(401));
    assert!(
        !shelf.texts().contains_key(&mark),
        "no tab is open for that long"
    );
}

/// A shelf on which a case is in the bin: deleted when the clock said so.
fn binned(deleted: Stamp) -> FaultyShelf {
    let (shelf, mut cabinet) = three_cases();
    cabinet
        .change(ID, Change::Deleted, deleted)
        .expect("deleted");
    shelf
}

#[test]
fn a_clock_that_is_ahead_for_a_day_does_not_empty_the_bin() {
    let shelf = binned(stamp(0, 0));
    let after = |days| day().checked_add_days(Days::new(days)).expect("a day");
    for days in [1, 365, 2, 366, 3, 29, 30] {
        let cabinet = Cabinet::open(shelf.clone(), keys(), after(days), 1);
        assert!(cabinet.case(ID).is_some(), "{days}");
    }
    let cabinet = Cabinet::open(shelf.clone(), keys(), after(31), 1);
    assert!(cabinet.case(ID).is_none());
}

#[test]
fn a_case_deleted_while_the_clock_was_behind_has_its_days_in_the_bin() {
    let long_ago = NaiveDate::from_ymd_opt(2000, 1, 1).expect("a day");
    let shelf = binned(Stamp {
        today: long_ago,
        at: 946_684_800_000,
        ..stamp(0, 0)
    });
    let open = |today| Cabinet::open(shelf.clone(), keys(), today, 1);
    open(long_ago);
    // It was changed two days before, by a clock that was right.
    for days in 0..29 {
        let today = day().checked_add_days(Days::new(days)).expect("a day");
        assert!(open(today).case(ID).is_some(), "{days}");
    }
    let after = |days| day().checked_add_days(Days::new(days)).expect("a day");
    assert!(open(after(40)).case(ID).is_none());
}

#[test]
fn a_tab_that_knows_less_does_not_bring_back_what_was_deleted_for_good() {
    let (shelf, mut one) = three_cases();
    let mut two = open(&shelf);
    one.purge(ID, day()).expect("purged");
    two.heard(Some(&keys().text(&Key::Purged(ID))), Some("…"), 2);
    assert!(two.case(ID).is_none());
    two.settle_all(3);
    assert_eq!(open(&shelf).cases().count(), 2);
}

#[test]
fn a_tab_that_knows_more_brings_it_back() {
    let (shelf, mut one) = three_cases();
    let mut two = open(&shelf);
    one.purge(ID, day()).expect("purged");
    two.change(ID, answer(Field::Tenant, "Restored"), stamp(1, 1))
        .expect("an answer");
    assert_eq!(tenant(&open(&shelf), ID).as_deref(), Some("Restored"));
    one.heard(Some(&key(ID)), Some(&shelf.texts()[&key(ID)]), 2);
    assert_eq!(tenant(&one, ID).as_deref(), Some("Restored"));
}

#[test]
fn everything_wiped_stays_wiped_whatever_other_tabs_hold() {
    let (shelf, mut one) = three_cases();
    one.change_settings(|settings| settings.manager = "Megan Bowen".into(), 1);
    shelf.plant("others", "left alone");
    shelf.plant("closeout:/y/:case:1", "left alone");
    let mut two = open(&shelf);
    named(&mut two, ID, "Typed a moment ago");
    one.wipe(day()).expect("wiped");
    assert_eq!(one.cases().count(), 0);
    for id in 42..45 {
        let key = keys().text(&Key::Purged(CaseId(id)));
        two.heard(Some(&key), shelf.texts().get(&key).map(String::as_str), 2);
    }
    two.heard(Some(&keys().text(&Key::Settings)), None, 2);
    two.settle_all(3);
    assert_eq!(two.cases().count(), 0);
    assert_eq!(two.settings().manager, "");
    let left = shelf.texts();
    assert!(
        left.values()
            .all(|text| !text.contains("Tenant") && !text.contains("Megan"))
    );
    assert_eq!(
        left.values().filter(|text| *text == "left alone").count(),
        2
    );
}

#[test]
fn what_this_tab_never_heard_of_is_wiped_too() {
    let (shelf, mut cabinet) = three_cases();
    let unheard = CaseId(7);
    let text = shelf.texts()[&key(ID)].clone();
    shelf.plant(&key(unheard), &text);
    cabinet.wipe(day()).expect("wiped");
    assert!(!shelf.texts().contains_key(&key(unheard)));
    let mark = keys().text(&Key::Purged(unheard));
    assert!(shelf.texts().contains_key(&mark));
}

#[test]
fn the_mark_of_what_was_deleted_for_good_goes_on_the_second_day_after_180() {
    let (shelf, mut cabinet) = three_cases();
    cabinet.purge(ID, day()).expect("purged");
    let mark = keys().text(&Key::Purged(ID));
    for (days, stays) in [(0, true), (180, true), (181, true), (182, false)] {
        let today = day().checked_add_days(Days::new(days)).expect("a day");
        cabinet.empty_bin(today, 1);
        assert_eq!(shelf.texts().contains_key(&mark), stays, "{days}");
    }
}

#[test]
fn a_full_storage_can_be_wiped() {
    let (shelf, mut cabinet) = three_cases();
    let used: usize = shelf
        .texts()
        .iter()
        .map(|(key, text)| key.len() + text.len())
        .sum();
    shelf.fault(Faults {
        room: Some(used),
        ..Faults::default()
    });
    cabinet.wipe(day()).expect("wiped");
    assert_eq!(open(&shelf).cases().count(), 0);
}

#[test]
fn everything_cleared_by_another_page_is_written_again() {
    let (shelf, mut cabinet) = three_cases();
    cabinet.change_settings(|settings| settings.manager = "Megan Bowen".into(), 1);
    for key in shelf.texts().keys() {
        shelf.snatch(key);
    }
    cabinet.heard(None, None, 2);
    let again = open(&shelf);
    assert_eq!(again.cases().count(), 3);
    assert_eq!(again.settings().manager, "Megan Bowen");
}

#[test]
fn everything_cleared_under_a_page_that_is_not_told_is_written_again_as_work_goes_on() {
    type Act = fn(&mut Cabinet<FaultyShelf>);
    let acts: [Act; 5] = [
        |cabinet| named(cabinet, ID, "Contoso"),
        |cabinet| cabinet.add(Case::new(CaseId(7))),
        |cabinet| {
            cabinet.change_settings(|settings| settings.assignment_address = "a@b.c".into(), 2);
        },
        Cabinet::retry,
        |cabinet| cabinet.settle_all(2),
    ];
    for (number, act) in acts.into_iter().enumerate() {
        let (shelf, mut cabinet) = three_cases();
        let sealed = r#"{"version":7,"all":"different"}"#;
        shelf.plant(&key(CaseId(50)), sealed);
        cabinet.settle_all(1);
        cabinet.change_settings(|settings| settings.manager = "Megan Bowen".into(), 1);
        cabinet.remember_backup(day(), 1);
        for key in shelf.texts().keys() {
            shelf.snatch(key);
        }
        act(&mut cabinet);
        let again = open(&shelf);
        assert!(again.cases().eq(cabinet.cases()), "{number}");
        assert_eq!(again.sealed().count(), 1, "{number}");
        assert_eq!(again.settings().manager, "Megan Bowen", "{number}");
        assert_eq!(again.last_backup(), Some(day()), "{number}");
        assert_eq!(cabinet.saving(), Saving::Saved);
    }
}

#[test]
fn a_tab_that_has_not_heard_of_a_wipe_writes_nothing_back() {
    type Act = fn(&mut Cabinet<FaultyShelf>);
    let acts: [Act; 3] = [
        |cabinet| named(cabinet, ID, "Typed a moment later"),
        Cabinet::retry,
        |cabinet| cabinet.settle_all(2),
    ];
    for act in acts {
        let (shelf, mut one) = three_cases();
        one.change_settings(|settings| settings.manager = "Megan Bowen".into(), 1);
        let mut two = open(&shelf);
        one.wipe(day()).expect("wiped");
        let wiped = shelf.texts();
        act(&mut two);
        two.retry();
        two.heard(Some(&keys().text(&Key::Upkeep)), None, 2);
        assert_eq!(shelf.texts(), wiped);
        assert_eq!(
            (two.cases().count(), two.settings().manager.as_str()),
            (0, "")
        );
    }
}

#[test]
fn settings_damaged_under_two_tabs_are_not_thrown_away() {
    let (shelf, mut one) = three_cases();
    one.change_settings(|settings| settings.manager = "Megan Bowen".into(), 1);
    let settings = keys().text(&Key::Settings);
    shelf.plant(&settings, "{ half");
    let mut two = open(&shelf);
    assert_eq!(two.set_aside_list().len(), 1);
    one.heard(Some(&settings), None, 2);
    two.heard(
        Some(&settings),
        shelf.texts().get(&settings).map(String::as_str),
        3,
    );
    for cabinet in [one, two, open(&shelf)] {
        assert_eq!(cabinet.settings().manager, "Megan Bowen");
    }
}

#[test]
fn typing_is_undone_as_one_and_deleting_too() {
    let (shelf, mut cabinet) = three_cases();
    let mut way_back = WayBack::default();
    for text in ["C", "Co", "Contoso"] {
        let undo = cabinet
            .change(ID, answer(Field::Tenant, text), stamp(0, 1))
            .expect("an answer");
        way_back.remember(ID, undo);
    }
    let undo = cabinet
        .change(ID, Change::Deleted, stamp(0, 2))
        .expect("deleted");
    way_back.remember(ID, undo);
    assert_eq!(way_back.undoable(), Some(Deed::Change(Event::Deleted)));
    assert_eq!(way_back.undo(&mut cabinet, stamp(0, 3)), Ok(Taken::Whole));
    assert!(
        open(&shelf)
            .case(ID)
            .is_some_and(|case| case.deleted().is_none())
    );
    assert_eq!(way_back.undo(&mut cabinet, stamp(0, 4)), Ok(Taken::Whole));
    assert_eq!(tenant(&open(&shelf), ID).as_deref(), Some("Tenant 42"));
    assert_eq!(way_back.undo(&mut cabinet, stamp(0, 5)), Ok(Taken::Nothing));
    assert_eq!(way_back.redo(&mut cabinet, stamp(0, 6)), Ok(Taken::Whole));
    assert_eq!(tenant(&open(&shelf), ID).as_deref(), Some("Contoso"));
    assert!(matches!(
        way_back.redoable(),
        Some(Deed::Change(Event::Deleted))
    ));
    way_back.forget(ID);
    assert_eq!((way_back.undoable(), way_back.redoable()), (None, None));
}
