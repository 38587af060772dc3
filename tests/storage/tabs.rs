//! Several tabs at once, as a browser gives them: each has its own view of localStorage, hears of the
//! others' writes later and in order, may be closed at any moment, and may lose what it wrote last.
//! However all this falls out, the tabs that live agree in the end, and what they knew is stored.

use closeout::storage::{Key, Saving, Store};
use proptest::prelude::*;

use crate::support::browser::{Browser, Turn};
use crate::support::edits::{REPLICAS as TABS, edits};
use crate::support::{Faults, Memory, at, keys, lazily, name, open, set, tenant, three_cases};

fn turns(with_purges: bool) -> impl Strategy<Value = Vec<Turn>> {
    let tab = || 0..TABS;
    let work = edits().prop_filter_map("an edit", |edits| edits.into_iter().next());
    let turn = prop_oneof![
        8 => work.prop_map(|(tab, act)| Turn::Work(tab, act)),
        5 => tab().prop_map(Turn::Arrive),
        5 => tab().prop_map(Turn::Hear),
        1 => tab().prop_map(Turn::Look),
        1 => tab().prop_map(Turn::Close),
        1 => tab().prop_map(Turn::Kill),
        u32::from(with_purges) => tab().prop_map(Turn::Purge),
    ];
    prop::collection::vec(turn, 1..30)
}

fn after(turns: &[Turn]) -> Browser {
    let mut browser = Browser::open();
    for (number, turn) in turns.iter().enumerate() {
        browser.turn(number, turn);
    }
    browser
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn tabs_agree_and_nothing_that_a_living_tab_knew_is_lost(turns in turns(false)) {
        let mut browser = after(&turns);
        let id = browser.id.clone();
        let open = browser.tabs.iter_mut().filter(|tab| tab.is_open);
        let known: Vec<_> = open.filter_map(|tab| tab.store.document(&id)).collect();
        browser.come_to_rest();
        let stored = browser.stored_case().expect("the case is stored");
        for tab in browser.tabs.iter_mut().filter(|tab| tab.is_open) {
            let document = tab.store.document(&id);
            prop_assert_eq!(document.as_deref(), Some(&stored));
            prop_assert_eq!(tab.store.saving(), Saving::Saved);
        }
        for document in known.iter().map(AsRef::as_ref).chain(&browser.arrived) {
            prop_assert!(stored.has_all_of(document), "a closed tab's edits are not lost either");
        }
    }

    #[test]
    fn tabs_agree_also_about_what_was_deleted_for_good(turns in turns(true)) {
        let mut browser = after(&turns);
        let id = browser.id.clone();
        browser.come_to_rest();
        let stored = browser.stored_case();
        for tab in browser.tabs.iter_mut().filter(|tab| tab.is_open) {
            let document = tab.store.document(&id);
            prop_assert_eq!(document.as_deref(), stored.as_ref());
        }
    }
}

#[test]
fn two_tabs_that_change_the_same_thing_keep_both() {
    let (memory, mut one, [id, ..]) = three_cases();
    let mut two = open(&memory);
    one.commit(&id, set("case/seats", "640"), at(1)).unwrap();
    two.commit(&id, set("case/seats", "650"), at(1)).unwrap();
    let key = Key::Case(id.clone());
    one.on_storage_event(Some(&keys().text(&key)), memory.text(&key).as_deref(), at(2));
    for mut store in [one, two, open(&memory)] {
        let document = store.document(&id).unwrap();
        assert_eq!(document.register("case/seats").unwrap().texts(), ["640", "650"]);
    }
}

#[test]
fn what_another_tab_wrote_is_taken_in_though_it_was_overwritten_since() {
    let (memory, mut one, [id, ..]) = three_cases();
    let key = Key::Case(id.clone());
    let before = memory.text(&key).unwrap();
    let mut two = open(&memory);
    two.commit(&id, set("case/seats", "640"), at(1)).unwrap();
    let heard = memory.text(&key).unwrap();
    memory.plant(&key, &before);
    one.on_storage_event(Some(&keys().text(&key)), Some(&heard), at(2));
    assert_eq!(one.document(&id).unwrap().text("case/seats"), "640");
    assert_eq!(memory.text(&key), Some(heard));
    assert!(one.take_touched().contains(&key));
    assert!(one.take_touched().is_empty());
}

#[test]
fn what_is_held_is_not_read_again_until_something_is_heard_of_it() {
    let (memory, mut one, [id, ..]) = three_cases();
    open(&memory).commit(&id, name("Contoso"), at(1)).unwrap();
    assert_eq!(tenant(&mut one, &id), "Tenant 0");
    let key = keys().text(&Key::Case(id.clone()));
    one.on_storage_event(Some(&key), None, at(2));
    assert_eq!(tenant(&mut one, &id), "Contoso");
}

#[test]
fn a_case_made_in_another_tab_appears() {
    let (memory, mut one, _) = three_cases();
    let mut two = lazily(&memory);
    let id = two.create(name("Fabrikam"), at(1));
    let key = Key::Case(id.clone());
    one.on_storage_event(Some(&keys().text(&key)), memory.text(&key).as_deref(), at(2));
    assert_eq!(one.documents().count(), 4);
    assert_eq!(tenant(&mut one, &id), "Fabrikam");
    // Also where it slept meanwhile.
    let id = two.create(name("Contoso"), at(3));
    one.settle_all(at(4));
    assert_eq!(tenant(&mut one, &id), "Contoso");
}

#[test]
fn what_another_tab_wrote_can_be_anything() {
    let (memory, mut store, [id, ..]) = three_cases();
    let before = memory.texts();
    let key = keys().text(&Key::Case(id));
    for text in [None, Some(""), Some("{"), Some(r#"{"version":9}"#), Some("[[[[")] {
        for key in
            [key.as_str(), "closeout:/x/:index", "closeout:/y/:case:a", "", "closeout:/x/:what"]
        {
            store.on_storage_event(Some(key), text, at(1));
        }
    }
    assert_eq!(memory.texts(), before);
    assert_eq!((store.documents().count(), store.saving()), (3, Saving::Saved));
}

#[test]
fn a_tab_that_could_not_save_is_not_silenced_by_what_it_hears() {
    let (memory, mut one, [id, ..]) = three_cases();
    let mut two = open(&memory);
    memory.fault(Faults { loses_writes: true, ..Faults::default() });
    one.commit(&id, set("case/seats", "640"), at(1)).unwrap();
    memory.fault(Faults::default());
    two.commit(&id, name("Contoso"), at(2)).unwrap();
    let key = Key::Case(id.clone());
    one.on_storage_event(Some(&keys().text(&key)), memory.text(&key).as_deref(), at(3));
    assert_eq!(one.saving(), Saving::Saved);
    let document = open(&memory).document(&id).unwrap();
    assert_eq!((document.text("case/tenant"), document.text("case/seats")), ("Contoso", "640"));
}

#[test]
fn a_new_case_takes_the_place_of_none_that_only_another_tab_knows() {
    let memory = Memory::default();
    let [one, two] = [1, 2].map(|number| {
        let mut next = 0;
        let numbers = move || {
            next += 1;
            next
        };
        let mut store = Store::open(memory.clone(), keys(), numbers, at(0));
        store.create(name(&format!("Tenant {number}")), at(1))
    });
    assert_ne!(one, two);
}
