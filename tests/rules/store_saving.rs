//! The way into storage, with storage that breaks on purpose: nothing is lost, and what is not stored
//! is said.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use closeout::engagement::{Case, CaseId};
use closeout::store::{Saving, StorageError};
use common::desk::{ID, key, keys, named, open, tenant, three_cases};
use common::shelf::{Faults, FaultyShelf};

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
fn room_is_counted_in_utf_16_units() {
    let shelf = FaultyShelf::default();
    shelf.plant("closeout:/x/:index", "ä😀");
    shelf.plant("other", "12345");
    let cabinet = open(&FaultyShelf::default());
    assert_eq!(cabinet.room().map(|room| room.in_all > 0), Ok(true));
    let room = closeout::store::Room::count(&shelf, &keys()).expect("counted");
    assert_eq!((room.here, room.in_all), (18 + 3, 18 + 3 + 10));
}

#[test]
fn the_index_names_a_case_that_could_be_saved_only_later() {
    let (shelf, mut cabinet) = three_cases();
    let full = Faults {
        fails_after: Some((0, StorageError::Full)),
        ..Faults::default()
    };
    shelf.fault(full);
    cabinet.add(Case::new(CaseId(7)));
    assert_eq!(cabinet.saving(), Saving::Failed(StorageError::Full));
    shelf.fault(Faults::default());
    cabinet.retry();
    shelf.snatch(&key(CaseId(7)));
    let missing: Vec<CaseId> = open(&shelf).missing().collect();
    assert_eq!(missing, vec![CaseId(7)]);
}

#[test]
fn what_cannot_be_saved_is_not_told_as_unreadable_once_all_has_been_read() {
    let (shelf, _) = three_cases();
    let of_another = Faults {
        unreadable: Some("case:17"),
        ..Faults::default()
    };
    shelf.fault(of_another.clone());
    let mut cabinet = open(&shelf);
    assert!(matches!(cabinet.saving(), Saving::Unreadable(_)));
    let full = Some((0, StorageError::Full));
    shelf.fault(Faults {
        fails_after: full.clone(),
        ..of_another
    });
    named(&mut cabinet, ID, "Contoso");
    assert!(matches!(cabinet.saving(), Saving::Unreadable(_)));
    shelf.fault(Faults {
        fails_after: full,
        ..Faults::default()
    });
    cabinet.retry();
    assert_eq!(cabinet.cases().count(), 3);
    assert_eq!(cabinet.saving(), Saving::Failed(StorageError::Full));
}
