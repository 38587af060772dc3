//! The way into storage and back, with storage that breaks on purpose.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

mod common;

use chrono::Days;
use closeout::engagement::{Case, CaseId, Change, Refusal, Scope, Slot};
use closeout::locale::Language;
use closeout::playbook::Field;
use closeout::store::keys::{Key, Keys};
use closeout::store::{Cabinet, Saving, StorageError, WayBack};
use common::cases::{day, stamp};
use common::shelf::{Faults, FaultyShelf};

const ID: CaseId = CaseId(42);

fn keys() -> Keys {
    Keys::of_path("/x/")
}

fn key(id: CaseId) -> String {
    keys().text(&Key::Case(id))
}

fn open(shelf: &FaultyShelf) -> Cabinet<FaultyShelf> {
    Cabinet::open(shelf.clone(), keys(), day(), 1)
}

fn answer(field: Field, text: &str) -> Change {
    Change::Answered {
        slot: Slot::field(Scope::Case, field),
        text: text.to_owned(),
    }
}

fn named(cabinet: &mut Cabinet<FaultyShelf>, id: CaseId, tenant: &str) {
    cabinet
        .change(id, answer(Field::Tenant, tenant), stamp(0, 0))
        .expect("an answer");
}

fn tenant(cabinet: &Cabinet<FaultyShelf>, id: CaseId) -> Option<String> {
    cabinet.case(id).and_then(|case| case.tenant())
}

/// A shelf with three named cases.
fn three_cases() -> (FaultyShelf, Cabinet<FaultyShelf>) {
    let shelf = FaultyShelf::default();
    let mut cabinet = open(&shelf);
    for id in 42..45 {
        cabinet.add(Case::new(CaseId(id)));
        named(&mut cabinet, CaseId(id), &format!("Tenant {id}"));
    }
    (shelf, cabinet)
}

#[test]
fn every_change_is_stored_before_the_next_can_be_made() {
    let (shelf, mut cabinet) = three_cases();
    for text in ["C", "Co", "Con"] {
        named(&mut cabinet, ID, text);
        assert_eq!(tenant(&open(&shelf), ID).as_deref(), Some(text));
        assert_eq!(cabinet.saving(), Saving::Saved);
    }
}

#[test]
fn writes_that_fail_after_any_count_lose_nothing() {
    for error in [
        StorageError::Full,
        StorageError::Denied,
        StorageError::Other("disk".into()),
    ] {
        for count in 0..6 {
            let (shelf, mut cabinet) = three_cases();
            shelf.fault(Faults {
                fails_after: Some((count, error.clone())),
                ..Faults::default()
            });
            for number in 0..6 {
                named(
                    &mut cabinet,
                    CaseId(42 + number % 3),
                    &format!("Renamed {number}"),
                );
            }
            assert_ne!(cabinet.saving(), Saving::Saved, "{error} after {count}");
            let stored = open(&shelf);
            assert_eq!(
                stored.cases().count(),
                3,
                "the last good values are still there"
            );
            shelf.fault(Faults::default());
            cabinet.retry();
            assert_eq!(cabinet.saving(), Saving::Saved);
            let stored = open(&shelf);
            for id in 42..45 {
                assert_eq!(tenant(&stored, CaseId(id)), tenant(&cabinet, CaseId(id)));
            }
        }
    }
}

#[test]
fn the_next_change_of_any_case_saves_what_could_not_be_saved() {
    let (shelf, mut cabinet) = three_cases();
    shelf.fault(Faults {
        refuses: Some(StorageError::Denied),
        ..Faults::default()
    });
    named(&mut cabinet, ID, "Contoso");
    assert_eq!(cabinet.saving(), Saving::Unavailable(StorageError::Denied));
    shelf.fault(Faults::default());
    named(&mut cabinet, CaseId(43), "Fabrikam");
    assert_eq!(cabinet.saving(), Saving::Saved);
    assert_eq!(tenant(&open(&shelf), ID).as_deref(), Some("Contoso"));
}

#[test]
fn a_full_storage_keeps_the_last_good_value() {
    let (shelf, mut cabinet) = three_cases();
    let used: usize = shelf
        .texts()
        .iter()
        .map(|(key, text)| key.len() + text.len())
        .sum();
    shelf.fault(Faults {
        room: Some(used + 10),
        ..Faults::default()
    });
    named(&mut cabinet, ID, &"long ".repeat(100));
    assert_eq!(cabinet.saving(), Saving::Failed(StorageError::Full));
    assert_eq!(tenant(&open(&shelf), ID).as_deref(), Some("Tenant 42"));
    named(&mut cabinet, ID, "short");
    assert_eq!(cabinet.saving(), Saving::Saved, "a shorter text fits again");
}

#[test]
fn writes_that_only_seem_to_work_are_found_out() {
    for faults in [
        Faults {
            loses_writes: true,
            ..Faults::default()
        },
        Faults {
            halves_writes: true,
            ..Faults::default()
        },
    ] {
        let (shelf, mut cabinet) = three_cases();
        shelf.fault(faults);
        named(&mut cabinet, ID, "Contoso");
        assert_eq!(cabinet.saving(), Saving::Failed(StorageError::NotKept));
        shelf.fault(Faults::default());
        cabinet.retry();
        assert_eq!(cabinet.saving(), Saving::Saved);
        assert_eq!(tenant(&open(&shelf), ID).as_deref(), Some("Contoso"));
    }
}

#[test]
fn without_storage_the_page_works_for_the_sitting() {
    for error in [StorageError::Absent, StorageError::Denied] {
        let shelf = FaultyShelf::default();
        shelf.fault(Faults {
            refuses: Some(error.clone()),
            ..Faults::default()
        });
        let mut cabinet = open(&shelf);
        assert_eq!(cabinet.saving(), Saving::Unavailable(error));
        cabinet.add(Case::new(ID));
        named(&mut cabinet, ID, "Contoso");
        assert_eq!(tenant(&cabinet, ID).as_deref(), Some("Contoso"));
        assert!(cabinet.set_aside_list().is_empty());
    }
}

#[test]
fn a_damaged_entry_is_set_aside_to_the_letter_and_the_others_open() {
    let (shelf, _) = three_cases();
    let whole = shelf.texts()[&key(ID)].clone();
    let half = whole[..whole.len() / 2].to_owned();
    for text in [half.as_str(), "", "null", "{}", "\u{0}"] {
        shelf.plant(&key(ID), text);
        let mut cabinet = open(&shelf);
        assert_eq!(cabinet.cases().count(), 2);
        let list = cabinet.set_aside_list();
        assert_eq!(list.len(), 1, "{text:?}");
        assert_eq!((list[0].text.as_str(), list[0].case), (text, Some(ID)));
        assert!(list[0].reason.is_some());
        assert!(!shelf.texts().contains_key(&key(ID)));
        assert_eq!(cabinet.retry_set_aside(&list[0].key), Ok(false));
        cabinet.drop_set_aside(&list[0].key).expect("dropped");
        assert!(open(&shelf).set_aside_list().is_empty());
    }
}

#[test]
fn what_was_set_aside_can_be_read_by_a_build_that_can() {
    let (shelf, cabinet) = three_cases();
    let whole = shelf.snatch(&key(ID)).expect("a case");
    let aside = keys().text(&Key::SetAside {
        at: 5,
        from: "case:16".into(),
    });
    shelf.plant(&aside, &whole);
    let mut again = open(&shelf);
    assert_eq!(again.cases().count(), 2);
    let list = again.set_aside_list();
    assert_eq!(list[0].reason, None);
    assert_eq!(again.retry_set_aside(&list[0].key), Ok(true));
    assert_eq!(tenant(&open(&shelf), ID), tenant(&cabinet, ID));
    assert!(again.set_aside_list().is_empty());
}

#[test]
fn a_damaged_entry_that_cannot_be_moved_stays_where_it_is() {
    let (shelf, _) = three_cases();
    shelf.plant(&key(ID), "{ half");
    shelf.fault(Faults {
        fails_after: Some((0, StorageError::Full)),
        ..Faults::default()
    });
    let cabinet = open(&shelf);
    assert_eq!(shelf.texts()[&key(ID)], "{ half");
    let list = cabinet.set_aside_list();
    assert_eq!((list.len(), list[0].at), (1, None));
}

#[test]
fn an_entry_damaged_under_an_open_tab_is_set_aside_and_written_again() {
    let (shelf, mut cabinet) = three_cases();
    shelf.plant(&key(ID), "{ half");
    named(&mut cabinet, ID, "Contoso");
    assert_eq!(tenant(&open(&shelf), ID).as_deref(), Some("Contoso"));
    assert_eq!(cabinet.set_aside_list()[0].text, "{ half");
}

#[test]
fn the_case_of_another_key_is_not_taken_for_this_one() {
    let (shelf, _) = three_cases();
    let other = shelf.texts()[&key(CaseId(43))].clone();
    shelf.plant(&key(ID), &other);
    let cabinet = open(&shelf);
    assert_eq!(cabinet.cases().count(), 2);
    assert_eq!(cabinet.set_aside_list()[0].text, other);
}

#[test]
fn a_newer_form_is_shown_and_never_written() {
    let (shelf, _) = three_cases();
    let newer = shelf.texts()[&key(ID)].replacen("\"version\":1", "\"version\":2", 1);
    shelf.plant(&key(ID), &newer);
    let mut cabinet = open(&shelf);
    assert!(cabinet.is_read_only(ID));
    assert_eq!(tenant(&cabinet, ID).as_deref(), Some("Tenant 42"));
    let refused = cabinet.change(ID, answer(Field::Seats, "5"), stamp(0, 0));
    assert_eq!(refused.err(), Some(Refusal::ReadOnly));
    cabinet.settle_all(2);
    cabinet.heard(Some(&key(ID)), Some(&newer), 2);
    assert_eq!(shelf.texts()[&key(ID)], newer);
    assert_eq!(cabinet.saving(), Saving::Saved);
}

#[test]
fn a_newer_form_that_cannot_be_shown_is_left_alone() {
    let (shelf, _) = three_cases();
    shelf.plant(&key(ID), r#"{"version":7,"all":"different"}"#);
    let cabinet = open(&shelf);
    assert_eq!(
        cabinet.sealed().map(|sealed| sealed.id).collect::<Vec<_>>(),
        vec![ID]
    );
    assert!(cabinet.set_aside_list().is_empty());
    assert_eq!(
        shelf.texts()[&key(ID)],
        r#"{"version":7,"all":"different"}"#
    );
}

#[test]
fn a_newer_build_in_another_tab_is_not_written_over() {
    let (shelf, mut cabinet) = three_cases();
    let newer = shelf.texts()[&key(ID)].replacen("\"version\":1", "\"version\":2", 1);
    shelf.plant(&key(ID), &newer);
    named(&mut cabinet, ID, "Contoso");
    assert_eq!(shelf.texts()[&key(ID)], newer);
    assert_eq!(cabinet.saving(), Saving::Failed(StorageError::Newer));
    assert_eq!(
        tenant(&cabinet, ID).as_deref(),
        Some("Contoso"),
        "the edit is still in memory"
    );
}

#[test]
fn the_index_is_made_anew() {
    for index in [None, Some("{ half"), Some("[]"), Some("")] {
        let (shelf, _) = three_cases();
        let key = keys().text(&Key::Index);
        let whole = shelf.snatch(&key).expect("an index");
        if let Some(index) = index {
            shelf.plant(&key, index);
        }
        assert_eq!(open(&shelf).cases().count(), 3);
        assert_eq!(shelf.texts()[&key], whole);
    }
}

#[test]
fn a_case_that_went_away_without_a_trace_is_missed() {
    let (shelf, _) = three_cases();
    shelf.snatch(&key(ID));
    let mut cabinet = open(&shelf);
    assert_eq!(cabinet.missing().collect::<Vec<_>>(), vec![ID]);
    assert_eq!(
        open(&shelf).missing().count(),
        1,
        "until the user has taken note"
    );
    cabinet.forget_missing();
    assert_eq!(open(&shelf).missing().count(), 0);
}

#[test]
fn the_bin_is_emptied_after_thirty_days() {
    let (shelf, mut cabinet) = three_cases();
    cabinet
        .change(ID, Change::Deleted, stamp(0, 0))
        .expect("deleted");
    let after = |days| day().checked_add_days(Days::new(days)).expect("a day");
    let open = |today| Cabinet::open(shelf.clone(), keys(), today, 1);
    assert!(open(after(29)).case(ID).is_some());
    assert!(open(after(30)).case(ID).is_none());
    assert!(!shelf.texts().contains_key(&key(ID)));
    let mark = keys().text(&Key::Purged(ID));
    assert!(shelf.texts().contains_key(&mark));
    open(after(400));
    assert!(
        !shelf.texts().contains_key(&mark),
        "no tab is open for that long"
    );
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
fn settings_are_kept_and_a_damaged_entry_of_them_is_set_aside() {
    let (shelf, mut cabinet) = three_cases();
    cabinet.change_settings(|settings| settings.language = Some(Language::Japanese), 1);
    assert_eq!(open(&shelf).settings().language, Some(Language::Japanese));
    shelf.plant(&keys().text(&Key::Settings), "{ half");
    let again = open(&shelf);
    assert_eq!(again.settings().language, None);
    assert_eq!(again.set_aside_list()[0].text, "{ half");
    assert_eq!(again.cases().count(), 3);
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
    assert_eq!(way_back.undo(&mut cabinet, stamp(0, 3)), Ok(Some(ID)));
    assert!(
        open(&shelf)
            .case(ID)
            .is_some_and(|case| case.deleted().is_none())
    );
    assert_eq!(way_back.undo(&mut cabinet, stamp(0, 4)), Ok(Some(ID)));
    assert_eq!(tenant(&open(&shelf), ID).as_deref(), Some("Tenant 42"));
    assert_eq!(way_back.undo(&mut cabinet, stamp(0, 5)), Ok(None));
    assert_eq!(way_back.redo(&mut cabinet, stamp(0, 6)), Ok(Some(ID)));
    assert_eq!(tenant(&open(&shelf), ID).as_deref(), Some("Contoso"));
    assert_eq!(way_back.redoable().map(|(id, _)| id), Some(ID));
    way_back.forget(ID);
    assert_eq!((way_back.undoable(), way_back.redoable()), (None, None));
}

#[test]
fn room_is_counted_in_utf_16_units() {
    let shelf = FaultyShelf::default();
    shelf.plant("closeout:/x/:index", "ä😀");
    shelf.plant("other", "12345");
    let cabinet = open(&FaultyShelf::default());
    assert_eq!(cabinet.room().map(|room| room.in_all > 0), Ok(true));
    let room = closeout::store::Room::count(&shelf, &keys()).expect("counted");
    assert_eq!((room.here, room.in_all), (18 + 3, 18 + 3 + 10));
}
