//! What is deleted for good or wiped, also with other tabs open, and what something else took away.

use closeout::document::Document;
use closeout::storage::{Absence, DocumentId, Key, Saving, StorageError};

use crate::support::{
    Faults, Memory, Tab, at, bin, day, keys, lazily, name, open, open_at, set, tenant, three_cases,
};

fn emptied_on(memory: &Memory, days: i64) -> Tab {
    let mut store = open_at(memory, day(days));
    store.empty_bin(day(days));
    store
}

fn binned() -> (Memory, DocumentId) {
    let (memory, mut store, [id, ..]) = three_cases();
    store.commit(&id, Document::deletion(Some(at(1))), at(1)).unwrap();
    assert_eq!(bin(&store), [(id.clone(), at(1))]);
    (memory, id)
}

#[test]
fn a_case_leaves_the_bin_on_the_second_day_of_use_after_thirty_days() {
    let (memory, id) = binned();
    for (days, stays) in [(29, true), (31, true), (31, true), (32, false)] {
        let mut store = emptied_on(&memory, days);
        assert_eq!(store.document(&id).is_some(), stays, "{days}");
    }
    assert_eq!(memory.text(&Key::Case(id.clone())), None);
    assert_eq!(open(&memory).absence(&id), Absence::Deleted);
    assert_eq!(open(&memory).missing().count(), 0);
}

#[test]
fn a_clock_that_is_ahead_for_a_day_does_not_empty_the_bin() {
    let (memory, id) = binned();
    for days in [1, 365, 2, 366, 3, 29, 31] {
        assert!(emptied_on(&memory, days).document(&id).is_some(), "{days}");
    }
    assert_eq!(emptied_on(&memory, 32).document(&id), None);
}

#[test]
fn a_case_deleted_while_the_clock_was_behind_has_its_days_in_the_bin() {
    let (memory, mut store, [id, ..]) = three_cases();
    let long_ago = day(-9_000);
    store.commit(&id, Document::deletion(Some(long_ago)), long_ago).unwrap();
    for days in 0..30 {
        assert!(emptied_on(&memory, days).document(&id).is_some(), "{days}");
    }
    emptied_on(&memory, 31);
    assert_eq!(emptied_on(&memory, 32).document(&id), None);
}

#[test]
fn a_case_taken_out_of_the_bin_stays() {
    let (memory, id) = binned();
    emptied_on(&memory, 31);
    let mut store = open_at(&memory, day(31));
    store.commit(&id, Document::deletion(None), day(31)).unwrap();
    assert_eq!(bin(&store), []);
    assert_eq!(tenant(&mut emptied_on(&memory, 99), &id), "Tenant 0");
}

#[test]
fn the_mark_of_what_was_deleted_for_good_holds_no_word_of_it() {
    let (memory, mut store, [id, ..]) = three_cases();
    store.purge(&id, day(0)).unwrap();
    assert!(!memory.text(&Key::Purged(id)).unwrap().contains("enant"));
}

#[test]
fn a_tab_that_knows_less_does_not_bring_back_what_was_deleted_for_good() {
    let (memory, mut one, [id, ..]) = three_cases();
    let mut two = open(&memory);
    one.purge(&id, at(1)).unwrap();
    assert_eq!((one.document(&id), one.absence(&id)), (None, Absence::Deleted));
    two.on_storage_event(Some(&keys().text(&Key::Purged(id.clone()))), Some("…"), at(2));
    assert_eq!(two.document(&id), None);
    assert!(two.take_touched().contains(&Key::Case(id)));
    two.settle_all(at(3));
    assert_eq!(open(&memory).documents().count(), 2);
}

#[test]
fn a_tab_that_knows_more_brings_it_back() {
    let (memory, mut one, [id, ..]) = three_cases();
    let mut two = open(&memory);
    one.purge(&id, at(1)).unwrap();
    two.commit(&id, name("Restored"), at(2)).unwrap();
    assert_eq!(tenant(&mut open(&memory), &id), "Restored");
    let key = Key::Case(id.clone());
    one.on_storage_event(Some(&keys().text(&key)), memory.text(&key).as_deref(), at(3));
    assert_eq!(tenant(&mut one, &id), "Restored");
    assert_eq!(memory.text(&Key::Purged(id)), None);
}

#[test]
fn a_mark_that_cannot_be_read_takes_nothing_away() {
    let (memory, _, [id, ..]) = three_cases();
    memory.plant(&Key::Purged(id.clone()), "damaged");
    assert_eq!(tenant(&mut open(&memory), &id), "Tenant 0");
}

#[test]
fn everything_wiped_stays_wiped_whatever_other_tabs_hold() {
    let (memory, mut one, ids) = three_cases();
    one.commit_to(&Key::Settings, set("manager", "Megan Bowen"), at(1)).unwrap();
    one.remember_backup(at(1));
    one.set_language("de").unwrap();
    memory.plant(
        &Key::Case("unheard".parse().unwrap()),
        &memory.text(&Key::Case(ids[1].clone())).unwrap(),
    );
    memory.plant(&Key::Case("sealed".parse().unwrap()), r#"{"version":7,"of":"Tenant 7"}"#);
    memory.plant(&Key::Quarantine { at: 1, from: "case:x".into() }, "Tenant 8");
    memory.plant(&Key::Case("damaged".parse().unwrap()), "Tenant 9");
    let mut two = open(&memory);
    two.commit(&ids[0], name("Tenant typed a moment ago"), at(2)).unwrap();
    let mut three = lazily(&memory);
    one.wipe(at(3)).unwrap();
    assert_eq!(one.documents().count(), 0);
    for key in memory.names() {
        let text = memory.text(&key);
        two.on_storage_event(Some(&keys().text(&key)), text.as_deref(), at(4));
    }
    two.settle_all(at(5));
    three.settle_all(at(5));
    three.read_all();
    for mut store in [one, two, three, open(&memory)] {
        assert_eq!((store.documents().count(), store.missing().count()), (0, 0));
        assert_eq!((store.settings().text("manager"), store.last_backup()), ("", None));
        assert_eq!((store.quarantine(), memory.text(&Key::Language)), (vec![], None));
    }
    let left = memory.texts().into_values().chain(memory.mirror_texts().into_values());
    assert!(left.into_iter().all(|text| !text.contains("Tenant") && !text.contains("Megan")));
}

#[test]
fn after_a_wipe_work_goes_on() {
    let (memory, mut store, _) = three_cases();
    store.commit_to(&Key::Settings, set("manager", "Megan Bowen"), at(1)).unwrap();
    store.wipe(at(2)).unwrap();
    let id = store.create(name("Contoso"), at(3));
    store.commit_to(&Key::Settings, set("manager", "Alex Wilber"), at(3)).unwrap();
    let mut again = open(&memory);
    assert_eq!(tenant(&mut again, &id), "Contoso");
    assert_eq!(again.settings().register("manager").unwrap().texts(), ["Alex Wilber"]);
}

#[test]
fn a_full_storage_can_be_wiped() {
    let (memory, mut store, _) = three_cases();
    memory.fault(Faults { room: Some(memory.used()), ..Faults::default() });
    store.wipe(at(1)).unwrap();
    assert_eq!(open(&memory).documents().count(), 0);
    assert_eq!(store.saving(), Saving::Saved);
}

#[test]
fn what_cannot_be_deleted_is_still_there() {
    let (memory, mut store, [id, ..]) = three_cases();
    memory.fault(Faults { refuses: Some(StorageError::Denied), ..Faults::default() });
    assert_eq!(store.purge(&id, at(1)), Err(StorageError::Denied));
    memory.fault(Faults::default());
    assert_eq!(tenant(&mut store, &id), "Tenant 0");
}

#[test]
fn what_something_else_cleared_is_written_again() {
    type Act = fn(&mut Tab, &DocumentId);
    let acts: [Act; 5] = [
        |store, id| drop(store.commit(id, name("Contoso"), at(2))),
        |store, _| drop(store.commit_to(&Key::Settings, set("assignment_address", "a@b.c"), at(2))),
        |store, _| store.settle_all(at(2)),
        |store, _| store.on_storage_event(None, None, at(2)),
        |store, id| {
            let key = keys().text(&Key::Case(id.clone()));
            store.on_storage_event(Some(&key), None, at(2));
        },
    ];
    for (number, act) in acts.into_iter().enumerate() {
        let (memory, mut store, [id, ..]) = three_cases();
        store.commit_to(&Key::Settings, set("manager", "Megan Bowen"), at(1)).unwrap();
        store.remember_backup(at(1));
        memory.clear();
        act(&mut store, &id);
        let mut again = open(&memory);
        assert!(again.documents().eq(store.documents()), "{number}");
        assert_eq!(again.documents().count(), 3, "{number}");
        assert_eq!(again.settings().text("manager"), "Megan Bowen", "{number}");
        assert_eq!(again.last_backup(), Some(at(1)), "{number}");
        assert_eq!(store.saving(), Saving::Saved);
    }
}
