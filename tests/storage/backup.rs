//! Backup files: opening one says what it would do, never overwrites, and can be taken back.

use closeout::document::{Document, ReplicaId, Transaction};
use closeout::storage::{BackupError, Key, Saving, StorageError, backup, export};
use proptest::prelude::*;
use rstest::rstest;

use crate::support::edits::edits;
use crate::support::{
    Faults, Memory, all, at, keys, name, open, opened, set, tenant, three_cases, worked,
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn a_backup_brings_everything_back_in_an_empty_place(edits in edits()) {
        let (_, mut store, _) = three_cases();
        worked(&mut store, &edits);
        store.commit_to(&Key::Settings, set("manager", "Megan Bowen"), at(2)).unwrap();
        let mut empty = open(&Memory::default());
        opened(&mut empty, &store.backup());
        prop_assert_eq!(all(&empty), all(&store));
        prop_assert_eq!(empty.settings(), store.settings());
        // And with itself it does nothing.
        let plan = store.plan(&store.backup()).unwrap();
        prop_assert!(!plan.changes_anything() && plan.settings.is_none());
        prop_assert_eq!(plan.unchanged.len(), 3);
    }

    #[test]
    fn a_file_that_was_damaged_is_refused_or_changes_only_what_can_be_read(
        cut in any::<prop::sample::Index>(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        is_cut in any::<bool>(),
    ) {
        let (memory, store, _) = three_cases();
        let mut bytes = store.backup().into_bytes();
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let mut store = open(&Memory::of(memory.texts()));
        if let Ok(plan) = store.plan(&String::from_utf8_lossy(&bytes)) {
            let step = store.take_over(plan, true, at(50)).0;
            prop_assert_eq!(store.saving(), Saving::Saved);
            store.take_back(step, at(51));
        }
        for id in memory.names() {
            if let Key::Case(id) = id {
                prop_assert!(store.document(&id).is_some());
            }
        }
    }
}

#[rstest]
#[case::empty("", BackupError::Empty)]
#[case::blank(" \u{feff}\n", BackupError::Empty)]
#[case::cut_off(r#"{"format":"closeout-backup","ver"#, BackupError::CutOff)]
#[case::no_json("hello", BackupError::OtherKind)]
#[case::half_a_word("hel", BackupError::OtherKind)]
#[case::of_another_page(r#"{"format":"other","version":1,"cases":[]}"#, BackupError::OtherKind)]
#[case::a_list("[]", BackupError::OtherKind)]
#[case::version_zero(
    r#"{"format":"closeout-backup","version":0,"cases":[]}"#,
    BackupError::OtherKind
)]
#[case::newer(
    r#"{"format":"closeout-backup","version":2,"all":"different"}"#,
    BackupError::Newer(2)
)]
#[case::no_cases(r#"{"format":"closeout-backup","version":1}"#, BackupError::Damaged)]
#[case::cases_of_another_kind(
    r#"{"format":"closeout-backup","version":1,"cases":7}"#,
    BackupError::Damaged
)]
#[case::no_readable_case(
    r#"{"format":"closeout-backup","version":1,"cases":[{"id":"a","document":{}}]}"#,
    BackupError::Damaged
)]
#[case::deep(&"[".repeat(100_000), BackupError::OtherKind)]
#[case::deep_inside(&format!(r#"{{"format":{}"#, "[".repeat(100_000)), BackupError::CutOff)]
#[case::deep_case(
    &format!(
        r#"{{"format":"closeout-backup","version":1,"cases":{}{}}}"#,
        "[".repeat(100_000),
        "]".repeat(100_000)
    ),
    BackupError::Damaged
)]
fn a_file_is_refused_with_the_reason(#[case] file: &str, #[case] error: BackupError) {
    let (_, mut store, _) = three_cases();
    assert_eq!(store.plan(file), Err(error));
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let (_, mut store, _) = three_cases();
    let file = " ".repeat(usize::try_from(backup::LARGEST_FILE).unwrap() + 1);
    assert_eq!(store.plan(&file), Err(BackupError::TooLarge));
}

#[test]
fn an_editor_s_mark_and_an_empty_list_do_no_harm() {
    let (_, mut store, _) = three_cases();
    let file = format!("\u{feff}{}\n", store.backup());
    assert_eq!(store.plan(&file).unwrap().unchanged.len(), 3);
    let none = r#"{"format":"closeout-backup","version":1,"cases":[]}"#;
    assert!(!store.plan(none).unwrap().changes_anything());
}

#[test]
fn a_file_with_one_case_brings_that_case() {
    let (_, store, [id, ..]) = three_cases();
    let file = store.backup_of(std::slice::from_ref(&id)).unwrap();
    let mut empty = open(&Memory::default());
    opened(&mut empty, &file);
    assert_eq!((empty.documents().count(), tenant(&mut empty, &id)), (1, "Tenant 0".to_owned()));
    assert_eq!(store.backup_of(&["nothing".parse().unwrap()]), None);
}

#[test]
fn a_backup_holds_what_could_not_be_stored() {
    let (memory, mut store, [id, ..]) = three_cases();
    memory.fault(Faults { refuses: Some(StorageError::Denied), ..Faults::default() });
    store.commit(&id, name("Contoso"), at(1)).unwrap();
    let mut empty = open(&Memory::default());
    opened(&mut empty, &store.backup());
    assert_eq!(tenant(&mut empty, &id), "Contoso");
}

#[test]
fn a_file_of_another_machine_in_the_folder_keeps_what_it_holds() {
    let (memory, mut store, [one, two, _]) = three_cases();
    let mut other = open(&Memory::of(memory.texts()));
    let new = other.create(name("Fabrikam"), at(1));
    other.commit(&one, set("case/seats", "640"), at(1)).unwrap();
    store.purge(&two, at(2)).unwrap();
    let file = store.backup_onto(Some(&other.backup())).unwrap();
    let mut empty = open(&Memory::default());
    opened(&mut empty, &file);
    assert_eq!(tenant(&mut empty, &new), "Fabrikam");
    assert_eq!(empty.document(&one).unwrap().text("case/seats"), "640");
    assert_eq!(empty.document(&two), None, "deleted here for good");
    assert_eq!(store.backup_onto(Some(" ")), Ok(store.backup()));
    assert_eq!(store.backup_onto(None), Ok(store.backup()));
    assert_eq!(store.backup_onto(Some(r#"{"format":"#)), Err(BackupError::CutOff));
    let damaged = file.replacen(r#""log":[]"#, r#""log":7"#, 1);
    assert_eq!(store.backup_onto(Some(&damaged)), Err(BackupError::Damaged));
    let no_text = file.replacen(r#""others":{"#, r#""others":{"quarantine:5:case:b7":7"#, 1);
    assert_eq!(store.backup_onto(Some(&no_text)), Err(BackupError::Damaged));
}

#[test]
fn the_last_way_out_needs_nothing_but_the_place() {
    let (memory, _, [id, two, _]) = three_cases();
    memory.plant(&Key::Case(two), "{ damaged");
    let file = export::salvage(&memory, &keys());
    let mut empty = open(&Memory::default());
    opened(&mut empty, &file);
    assert_eq!((empty.documents().count(), tenant(&mut empty, &id)), (2, "Tenant 0".to_owned()));
    assert_eq!(empty.quarantine()[0].text, "{ damaged");
    memory.fault(Faults { refuses: Some(StorageError::Denied), ..Faults::default() });
    assert!(export::salvage(&memory, &keys()).contains(r#""cases":[]"#));
}

#[test]
fn two_copies_of_one_case_in_a_file_are_merged() {
    let (_, mut store, [id, ..]) = three_cases();
    let copy = |seats: &str, replica: u64| {
        let mut document = Document::default();
        document.commit(Transaction::default().write(seats, seats), ReplicaId(replica), at(1));
        format!(r#"{{"id":"{id}","document":{}}}"#, document.encode())
    };
    let file = format!(
        r#"{{"format":"closeout-backup","version":1,"cases":[{},{}]}}"#,
        copy("one", 77),
        copy("two", 78)
    );
    opened(&mut store, &file);
    let document = store.document(&id).unwrap();
    assert_eq!((document.text("one"), document.text("two")), ("one", "two"));
}
