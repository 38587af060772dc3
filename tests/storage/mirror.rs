//! The browser itself is killed: storage comes back as it was seconds ago, and the mirror brings back
//! what is missing. It never takes anything away.

use std::collections::BTreeMap;

use closeout::document::Document;
use closeout::storage::{Key, Saving, StorageError};
use proptest::prelude::*;

use crate::support::edits::{Act, edits, transaction};
use crate::support::{Faults, Memory, Tab, at, keys, name, open, set, tenant, three_cases};

fn recalled(texts: BTreeMap<String, String>, memory: &Memory) -> (Memory, Tab) {
    let after = Memory::of(texts);
    let mut store = open(&after);
    store.recall(memory.mirror_texts().into_iter().collect(), at(9));
    (after, store)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn whenever_the_browser_is_killed_the_mirror_brings_everything_back(edits in edits(), on_disk in 0..25_usize) {
        let (memory, mut store, ids) = three_cases();
        let mut disk = memory.texts();
        for (number, (case, act)) in edits.iter().enumerate() {
            if number == on_disk {
                disk = memory.texts();
            }
            if !matches!(act, Act::Hear(_) | Act::Undo) {
                store.commit(&ids[*case], transaction(act), at(1)).unwrap();
            }
        }
        let (after, mut again) = recalled(disk, &memory);
        for id in &ids {
            prop_assert_eq!(again.document(id), store.document(id));
        }
        prop_assert_eq!(again.saving(), Saving::Saved);
        prop_assert_eq!(open(&after).documents().count(), 3);
    }
}

#[test]
fn what_storage_refused_is_in_the_mirror() {
    let (memory, mut store, [id, ..]) = three_cases();
    memory.fault(Faults { fails_after: Some((0, StorageError::Full)), ..Faults::default() });
    store.commit(&id, set("case/seats", "640"), at(1)).unwrap();
    store.commit_to(&Key::Settings, set("manager", "Megan Bowen"), at(1)).unwrap();
    let (_, mut again) = recalled(memory.texts(), &memory);
    assert_eq!(again.document(&id).unwrap().text("case/seats"), "640");
    assert_eq!(again.settings().text("manager"), "Megan Bowen");
}

#[test]
fn what_a_copy_takes_the_place_of_is_told_to_the_page_that_did_not_know_it() {
    let (memory, mut one, [id, ..]) = three_cases();
    let page = memory.another_page();
    let mut two = open(&page);
    memory.fault(Faults { fails_after: Some((0, StorageError::Full)), ..Faults::default() });
    two.commit(&id, set("case/seats", "640"), at(1)).unwrap();
    memory.fault(Faults::default());
    one.commit(&id, set("case/region", "emea"), at(2)).unwrap();
    one.commit(&id, set("case/region", "apj"), at(2)).unwrap();
    memory.tell(&mut one, at(3));
    let (_, mut again) = recalled(memory.texts(), &memory);
    let document = again.document(&id).unwrap();
    assert_eq!((document.text("case/seats"), document.text("case/region")), ("640", "apj"));
    // The other page hears of it in the same way.
    let known = two.document(&id).unwrap();
    two.commit(&id, set("case/seats", "650"), at(4)).unwrap();
    page.tell(&mut two, at(5));
    assert!(!known.has_all_of(&document) && two.document(&id).unwrap().has_all_of(&document));
}

#[test]
fn a_missing_or_damaged_entry_comes_back() {
    let (memory, _, [one, two, _]) = three_cases();
    memory.snatch(&Key::Case(one.clone()));
    memory.plant(&Key::Case(two.clone()), "damaged");
    let (after, mut again) = recalled(memory.texts(), &memory);
    assert_eq!(again.missing().count(), 0);
    assert_eq!(
        (tenant(&mut again, &one), tenant(&mut again, &two)),
        ("Tenant 0".into(), "Tenant 1".into())
    );
    assert_eq!(open(&after).documents().count(), 3);
}

#[test]
fn an_old_or_damaged_copy_takes_nothing_away() {
    let (memory, mut store, [id, ..]) = three_cases();
    let key = Key::Case(id.clone());
    let old = memory.text(&key).unwrap();
    store.commit(&id, name("Contoso"), at(1)).unwrap();
    let stored = memory.texts();
    for copy in [old.as_str(), "", "{", r#"{"version":9,"all":"different"}"#] {
        store.recall(
            vec![(keys().text(&key), copy.to_owned()), ("other".into(), "x".into())],
            at(2),
        );
        assert_eq!(memory.texts(), stored);
    }
    assert_eq!(
        memory.mirror_texts()[&keys().text(&key)],
        memory.text(&key).unwrap(),
        "and is brought up to date"
    );
}

#[test]
fn what_was_deleted_for_good_does_not_come_back_and_what_was_brought_back_stays() {
    let (memory, mut store, [id, ..]) = three_cases();
    let copies: Vec<(String, String)> = memory.mirror_texts().into_iter().collect();
    let file = store.backup_of(std::slice::from_ref(&id)).unwrap();
    store.purge(&id, at(1)).unwrap();
    assert!(!memory.mirror_texts().contains_key(&keys().text(&Key::Case(id.clone()))));
    store.recall(copies, at(2));
    assert_eq!((store.document(&id), memory.text(&Key::Case(id.clone()))), (None, None));
    let plan = store.plan(&file).unwrap();
    store.take_over(plan, false, at(3)).1.unwrap();
    let (_, mut again) = recalled(memory.texts(), &memory);
    assert_eq!(tenant(&mut again, &id), "Tenant 0");
}

#[test]
fn the_mirror_gets_what_it_lacks() {
    let (memory, _, _) = three_cases();
    let other = Memory::of(memory.texts());
    open(&other).recall(Vec::new(), at(1));
    assert_eq!(other.mirror_texts().len(), 3);
    assert!(other.mirror_texts().values().all(|text| Document::decode(text).is_ok()));
    // And is asked for them by the name that begins their keys.
    let place = open(&other).place_name().to_owned();
    for name in other.mirror_texts().keys() {
        assert!(name.strip_prefix(&place).and_then(Key::of_name).is_some(), "{name}");
    }
}
