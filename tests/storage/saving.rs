//! Writes that fail, seem to work or find no room: nothing is lost, and what is not stored is said.

use closeout::storage::{DocumentId, Key, Saving, StorageError};
use rstest::rstest;

use crate::support::{Faults, Memory, at, keys, name, open, set, tenant, three_cases};

fn failing(count: usize, error: StorageError) -> Faults {
    Faults { fails_after: Some((count, error)), ..Faults::default() }
}

#[test]
fn every_change_is_stored_before_the_next_can_be_made() {
    let (memory, mut store, [id, ..]) = three_cases();
    for text in ["C", "Co", "Con"] {
        store.commit(&id, name(text), at(1)).unwrap();
        assert_eq!(tenant(&mut open(&memory), &id), text);
        assert_eq!(store.saving(), Saving::Saved);
    }
}

#[test]
fn writes_that_fail_after_any_count_lose_nothing() {
    for error in [StorageError::Full, StorageError::Denied, StorageError::Other("disk".into())] {
        for count in 0..6 {
            let (memory, mut store, ids) = three_cases();
            memory.fault(failing(count, error.clone()));
            for number in 0..7 {
                let renamed = name(&format!("Renamed {number}"));
                store.commit(&ids[number % 3], renamed, at(1)).unwrap();
            }
            assert_ne!(store.saving(), Saving::Saved, "{error:?} after {count}");
            assert!(store.has_unsaved());
            assert_eq!(open(&memory).documents().count(), 3, "the last good values are there");
            memory.fault(Faults::default());
            store.settle_all(at(2));
            assert_eq!(store.saving(), Saving::Saved);
            let mut stored = open(&memory);
            for id in &ids {
                assert_eq!(tenant(&mut stored, id), tenant(&mut store, id));
            }
        }
    }
}

#[test]
fn the_next_change_of_any_document_saves_what_could_not_be_saved() {
    let (memory, mut store, [one, two, _]) = three_cases();
    memory.fault(Faults { refuses: Some(StorageError::Denied), ..Faults::default() });
    store.commit(&one, name("Contoso"), at(1)).unwrap();
    assert_eq!(store.saving(), Saving::Unavailable(StorageError::Denied));
    memory.fault(Faults::default());
    store.commit(&two, name("Fabrikam"), at(2)).unwrap();
    assert_eq!(store.saving(), Saving::Saved);
    assert_eq!(tenant(&mut open(&memory), &one), "Contoso");
}

#[test]
fn a_full_storage_keeps_the_last_good_value() {
    let (memory, mut store, [id, ..]) = three_cases();
    memory.fault(Faults { room: Some(memory.used() + 30), ..Faults::default() });
    store.commit(&id, name(&"long ".repeat(100)), at(1)).unwrap();
    assert_eq!(store.saving(), Saving::Failed(StorageError::Full));
    assert_eq!(tenant(&mut open(&memory), &id), "Tenant 0");
    store.commit(&id, name("short"), at(2)).unwrap();
    assert_eq!(store.saving(), Saving::Saved, "a shorter text fits again");
}

#[rstest]
#[case(Faults { loses_writes: true, ..Faults::default() })]
#[case(Faults { halves_writes: true, ..Faults::default() })]
fn writes_that_only_seem_to_work_are_found_out(#[case] faults: Faults) {
    let (memory, mut store, [id, ..]) = three_cases();
    memory.fault(faults);
    store.commit(&id, name("Contoso"), at(1)).unwrap();
    assert_eq!(store.saving(), Saving::Failed(StorageError::NotKept));
    memory.fault(Faults::default());
    store.settle_all(at(2));
    assert_eq!(store.saving(), Saving::Saved);
    assert_eq!(tenant(&mut open(&memory), &id), "Contoso");
}

#[rstest]
#[case(StorageError::Absent)]
#[case(StorageError::Denied)]
fn without_storage_the_page_works_for_the_sitting(#[case] error: StorageError) {
    let memory = Memory::default();
    memory.fault(Faults { refuses: Some(error.clone()), ..Faults::default() });
    let mut store = open(&memory);
    assert_eq!(store.saving(), Saving::Unavailable(error));
    let id = store.create(name("Contoso"), at(0));
    store.commit_to(&Key::Settings, set("manager", "Megan Bowen"), at(1)).unwrap();
    assert_eq!(tenant(&mut store, &id), "Contoso");
    assert_eq!(store.settings().text("manager"), "Megan Bowen");
    assert_eq!(store.quarantine(), []);
    assert!(store.set_language("de").is_err());
}

#[test]
fn what_is_not_there_takes_no_change() {
    let (_, mut store, _) = three_cases();
    let id: DocumentId = "nothing".parse().unwrap();
    assert_eq!(store.commit(&id, name("Contoso"), at(1)), None);
    assert_eq!(store.saving(), Saving::Saved);
}

#[test]
fn a_case_takes_one_write_and_its_first_the_index_s_too() {
    let (memory, mut store, [id, ..]) = three_cases();
    memory.fault(Faults::default());
    store.commit(&id, name("Contoso"), at(1)).unwrap();
    assert_eq!(memory.writes(), 1);
    store.create(name("Fabrikam"), at(2));
    assert_eq!(memory.writes(), 3);
}

#[test]
fn settings_upkeep_and_language_are_kept() {
    let (memory, mut store, _) = three_cases();
    store.commit_to(&Key::Settings, set("manager", "Megan Bowen"), at(1)).unwrap();
    store.remember_backup(at(2));
    store.set_language("pt-BR").unwrap();
    let mut again = open(&memory);
    assert_eq!(again.settings().text("manager"), "Megan Bowen");
    assert_eq!(again.last_backup(), Some(at(2)));
    assert_eq!(memory.text(&Key::Language).as_deref(), Some("pt-BR"));
}

#[test]
fn a_change_is_taken_back_as_far_as_nobody_has_written_since() {
    let (_, mut store, [id, ..]) = three_cases();
    let both = name("Contoso").write("case/seats", "640");
    let inverse = store.commit(&id, both, at(1)).unwrap();
    store.commit(&id, set("case/seats", "650"), at(2)).unwrap();
    let step = vec![(Key::Case(id.clone()), inverse)];
    let again = store.take_back(step.clone(), at(3));
    let document = store.document(&id).unwrap();
    assert_eq!((document.text("case/tenant"), document.text("case/seats")), ("Tenant 0", "650"));
    assert_eq!(store.take_back(step, at(4)), []);
    store.take_back(again, at(5));
    assert_eq!(tenant(&mut store, &id), "Contoso");
}

#[test]
fn room_is_counted_in_utf_16_units_for_this_page_and_for_all() {
    let memory = Memory::of([
        (keys().text(&Key::Index), "ä😀".to_owned()),
        ("other".to_owned(), "12345".to_owned()),
    ]);
    let room = open(&memory).room().unwrap();
    assert_eq!((room.here, room.in_all), (18 + 3, 18 + 3 + 10));
    assert_eq!(room.left(), 5 * 1024 * 1024 - 31);
}

#[test]
fn a_new_replica_is_drawn_once_something_was_removed() {
    let (_, mut store, [one, two, _]) = three_cases();
    let signed = |store: &mut crate::support::Tab, id: &DocumentId| {
        store.commit(id, name("Contoso"), at(1)).unwrap();
        let document = store.document(id).unwrap();
        document.register("case/tenant").unwrap().values()[0].change.replica
    };
    let first = signed(&mut store, &two);
    assert_eq!(signed(&mut store, &two), first);
    store.purge(&one, at(2)).unwrap();
    assert_ne!(signed(&mut store, &two), first);
}
