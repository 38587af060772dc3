//! What cannot be read is never empty: it is told apart, kept to the letter, tried again.

use closeout::document::DecodeError;
use closeout::storage::{Absence, Key, Saving, StorageError};
use rstest::rstest;

use crate::support::{
    Faults, Memory, at, corrupted, keys, lazily, name, open, open_at, set, tenant, three_cases,
};

const NEWER: &str = r#"{"version":7,"all":"different"}"#;

#[test]
fn opening_one_case_reads_that_case_and_the_settings_only() {
    let (memory, _, [one, two, _]) = three_cases();
    memory.plant(&Key::Case(two.clone()), "damaged");
    let mut store = lazily(&memory);
    assert_eq!(tenant(&mut store, &one), "Tenant 0");
    assert_eq!(store.documents().count(), 1);
    assert!(memory.text(&Key::Case(two)).is_some(), "what was not asked for is left alone");
    store.read_all();
    assert_eq!(store.documents().count(), 2);
}

#[rstest]
#[case("", DecodeError::CutOff)]
#[case(r#"{"version":1,"replicas":[["a"#, DecodeError::CutOff)]
#[case(r#"{"hello":1}"#, DecodeError::Damaged)]
fn an_entry_that_cannot_be_read_goes_to_quarantine_to_the_letter(
    #[case] text: &str,
    #[case] reason: DecodeError,
) {
    let (memory, _, [id, ..]) = three_cases();
    let key = Key::Case(id.clone());
    let good = memory.text(&key).unwrap();
    memory.plant(&key, text);
    let mut store = open(&memory);
    assert_eq!(store.saving(), Saving::Saved);
    assert_eq!(store.document(&id), None);
    assert_eq!(store.absence(&id), Absence::Unreadable);
    assert_eq!(store.documents().count(), 2, "the other cases open");
    assert_eq!(store.missing().count(), 0);
    let found = store.quarantine().pop().unwrap();
    assert_eq!((found.text.as_str(), found.reason.clone()), (text, Some(reason)));
    assert_eq!(found.key, Key::Quarantine { at: at(0).0, from: key.to_string() });
    assert_eq!(found.key.document(), Some(key.clone()));
    assert_eq!(memory.text(&key), None);
    // Again and again it is the same one.
    memory.plant(&key, text);
    let mut store = open_at(&memory, at(9));
    assert_eq!(store.quarantine().len(), 1);
    assert_eq!(store.retry_quarantined(&found.key), Ok(false));
    // A build that can read it merges it in.
    memory.plant(&found.key, &good);
    assert_eq!(store.retry_quarantined(&found.key), Ok(true));
    assert_eq!(tenant(&mut store, &id), "Tenant 0");
    assert_eq!(store.quarantine(), []);
    assert_eq!(tenant(&mut open(&memory), &id), "Tenant 0");
}

#[test]
fn what_is_in_quarantine_is_dropped_on_demand_only() {
    let (memory, _, [id, ..]) = three_cases();
    memory.plant(&Key::Case(id.clone()), "damaged");
    let mut store = open(&memory);
    let key = store.quarantine()[0].key.clone();
    store.drop_quarantined(&Key::Settings).unwrap();
    store.drop_quarantined(&key).unwrap();
    assert_eq!(store.quarantine(), []);
    let mut store = open(&memory);
    assert_eq!(store.absence(&id), Absence::Unknown);
    assert!(store.missing().eq([id.clone()]));
    store.forget_missing();
    assert_eq!(store.missing().count(), 0);
    assert_eq!(open(&memory).absence(&id), Absence::Unknown);
}

#[test]
fn two_damaged_entries_of_one_moment_are_both_kept() {
    let (memory, _, [id, ..]) = three_cases();
    for text in ["one", "two"] {
        memory.plant(&Key::Case(id.clone()), text);
        open(&memory);
    }
    let texts: Vec<String> = open(&memory).quarantine().into_iter().map(|it| it.text).collect();
    assert_eq!(texts, ["one", "two"]);
}

#[test]
fn where_there_is_no_room_for_quarantine_a_damaged_entry_stays_where_it_is() {
    let (memory, _, [id, ..]) = three_cases();
    let key = Key::Case(id.clone());
    memory.plant(&key, "damaged");
    memory.fault(Faults { room: Some(memory.used()), ..Faults::default() });
    let mut store = open(&memory);
    assert_eq!((store.saving(), store.absence(&id)), (Saving::Saved, Absence::Unreadable));
    let found = store.quarantine().pop().unwrap();
    assert_eq!(found.key, key);
    assert_eq!(memory.text(&key).as_deref(), Some("damaged"));
    store.drop_quarantined(&found.key).unwrap();
    assert_eq!(memory.text(&key), None);
}

#[test]
fn an_entry_damaged_under_an_open_page_is_written_anew_from_what_the_page_holds() {
    let (memory, mut store, [id, ..]) = three_cases();
    memory.plant(&Key::Case(id.clone()), "damaged");
    store.commit(&id, set("case/seats", "640"), at(1)).unwrap();
    assert_eq!(store.quarantine().len(), 1);
    let mut again = open(&memory);
    assert_eq!(tenant(&mut again, &id), "Tenant 0");
    assert_eq!(again.document(&id).unwrap().text("case/seats"), "640");
}

#[test]
fn damaged_settings_are_kept_and_written_again_by_a_tab_that_holds_them() {
    let (memory, mut one, _) = three_cases();
    one.commit_to(&Key::Settings, set("manager", "Megan Bowen"), at(1)).unwrap();
    memory.plant(&Key::Settings, "{ half");
    let two = open(&memory);
    assert_eq!((two.quarantine().len(), two.settings().text("manager")), (1, ""));
    one.on_storage_event(Some(&keys().text(&Key::Settings)), None, at(2));
    assert_eq!(open(&memory).settings().text("manager"), "Megan Bowen");
}

#[test]
fn a_missing_case_is_named_once_all_are_read_and_the_index_is_made_anew() {
    let (memory, _, [id, two, three]) = three_cases();
    let text = memory.snatch(&Key::Case(id.clone())).unwrap();
    let mut store = open(&memory);
    assert!(store.missing().eq([id.clone()]));
    assert_eq!(store.absence(&id), Absence::Unknown);
    assert_eq!(lazily(&memory).absence(&id), Absence::Unknown);
    // It comes back, as from a mirror or another tab.
    store.on_storage_event(Some(&keys().text(&Key::Case(id.clone()))), Some(&text), at(1));
    assert_eq!((store.missing().count(), tenant(&mut store, &id)), (0, "Tenant 0".to_owned()));
    for damaged in ["", "{", "7", r#"{"a":1}"#] {
        memory.plant(&Key::Index, damaged);
        assert_eq!(open(&memory).documents().count(), 3);
        memory.snatch(&Key::Case(id.clone()));
        let store = open(&memory);
        assert!(store.missing().eq([id.clone()]), "{damaged}");
        memory.plant(&Key::Case(id.clone()), &text);
    }
    memory.snatch(&Key::Index);
    open(&memory);
    let index = memory.text(&Key::Index).unwrap();
    assert!([id, two, three].iter().all(|id| index.contains(id.as_str())));
}

#[test]
fn cases_are_found_in_the_order_in_which_they_were_last_shown_new_ones_first() {
    let (memory, store, [one, two, three]) = three_cases();
    store.put_in_order(&[three.clone(), one.clone(), two.clone()]);
    let found = |memory: &Memory| {
        let mut store = lazily(memory);
        let found = store.find_all();
        assert_eq!(store.documents().count(), 0, "nothing is read for it");
        found
    };
    assert_eq!(found(&memory), [three.clone(), one.clone(), two.clone()]);
    // Reading all of them leaves the order as it is.
    let mut again = open(&memory);
    assert_eq!(found(&memory), [three.clone(), one.clone(), two.clone()]);
    let four = again.create(name("Tenant 4"), at(3));
    assert_eq!(found(&memory), [four.clone(), three.clone(), one.clone(), two.clone()]);
    again.purge(&one, at(4)).unwrap();
    assert_eq!(found(&memory), [four, three, two]);
    // What the order does not name is not forgotten.
    again.put_in_order(&[]);
    assert_eq!(found(&memory).len(), 3);
}

#[rstest]
#[case::keys(Faults { hides_keys: true, ..Faults::default() })]
#[case::a_case(Faults { unreadable: Some(":case:"), ..Faults::default() })]
#[case::settings(Faults { unreadable: Some(":settings"), ..Faults::default() })]
#[case::all(Faults { unreadable: Some(""), hides_keys: true, ..Faults::default() })]
fn storage_that_cannot_be_read_never_looks_empty_and_is_read_again(#[case] faults: Faults) {
    let (memory, mut store, [id, ..]) = three_cases();
    store.commit_to(&Key::Settings, set("manager", "Megan Bowen"), at(1)).unwrap();
    let before = memory.texts();
    memory.fault(faults);
    let mut store = open(&memory);
    assert_eq!(store.saving(), Saving::Unreadable(corrupted()));
    store.settle_all(at(2));
    assert_eq!(store.saving(), Saving::Unreadable(corrupted()));
    // What is changed meanwhile is merged with what could not be read, never written over it.
    store.commit_to(&Key::Settings, set("assignment_address", "a@contoso.com"), at(2)).unwrap();
    assert_eq!(store.missing().count(), 0);
    memory.fault(Faults::default());
    store.settle_all(at(2));
    assert_eq!(store.saving(), Saving::Saved);
    assert_eq!((store.documents().count(), tenant(&mut store, &id)), (3, "Tenant 0".to_owned()));
    let settings = open(&memory).settings();
    assert_eq!(settings.text("manager"), "Megan Bowen");
    assert_eq!(settings.text("assignment_address"), "a@contoso.com");
    let other = |texts: std::collections::BTreeMap<String, String>| -> Vec<String> {
        texts
            .into_iter()
            .filter(|(key, _)| !key.ends_with("settings"))
            .map(|(_, text)| text)
            .collect()
    };
    assert_eq!(other(memory.texts()), other(before));
}

#[test]
fn a_case_that_storage_does_not_give_is_told_apart() {
    let (memory, _, [id, ..]) = three_cases();
    memory.fault(Faults { unreadable: Some(":case:"), ..Faults::default() });
    let mut store = lazily(&memory);
    assert_eq!(store.document(&id), None);
    assert_eq!(store.absence(&id), Absence::Unreadable);
    assert_eq!(store.saving(), Saving::Unreadable(corrupted()));
    memory.fault(Faults::default());
    assert_eq!(tenant(&mut store, &id), "Tenant 0");
    assert_eq!(store.saving(), Saving::Saved);
}

#[test]
fn what_cannot_be_saved_is_not_told_as_unreadable_once_all_has_been_read() {
    let (memory, _, [id, ..]) = three_cases();
    let full = Some((0, StorageError::Full));
    memory.fault(Faults {
        unreadable: Some(":settings"),
        fails_after: full.clone(),
        ..Faults::default()
    });
    let mut store = open(&memory);
    store.commit(&id, name("Contoso"), at(1)).unwrap();
    assert!(matches!(store.saving(), Saving::Unreadable(_)));
    memory.fault(Faults { fails_after: full, ..Faults::default() });
    store.settle_all(at(2));
    assert_eq!(store.saving(), Saving::Failed(StorageError::Full));
}

#[test]
fn nothing_is_known_of_an_id_that_was_never_there() {
    let (_, mut store, _) = three_cases();
    let id = "nothing".parse().unwrap();
    assert_eq!((store.document(&id), store.absence(&id)), (None, Absence::Unknown));
}

#[test]
fn other_pages_keys_are_left_alone() {
    let memory = Memory::of([("closeout:/y/:case:a".to_owned(), "damaged".to_owned())]);
    memory.plant(&Key::Case("b".parse().unwrap()), NEWER);
    let store = open(&memory);
    assert_eq!(store.quarantine(), []);
    assert_eq!(memory.texts()["closeout:/y/:case:a"], "damaged");
}
