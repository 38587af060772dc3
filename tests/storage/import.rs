//! Opening a file: what it would do is said before, conflicts stand in the cases, and it can be taken
//! back.

use closeout::document::{Body, Document, Transaction};
use closeout::storage::Key;
use proptest::prelude::*;

use crate::support::edits::{edits, texts};
use crate::support::{
    Memory, Tab, all, at, bin, name, open, opened, set, tenant, three_cases, worked,
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn opening_a_file_is_taken_back_and_done_again(here in edits(), there in edits()) {
        let (memory, mut store, _) = three_cases();
        let mut other = open(&Memory::of(memory.texts()));
        worked(&mut store, &here);
        worked(&mut other, &there);
        other.create(name("Fabrikam"), at(3));
        let before = all(&store);
        let plan = store.plan(&other.backup()).unwrap();
        let changed: Vec<_> = plan.changed.iter().map(|(id, _)| id.clone()).collect();
        let step = opened(&mut store, &other.backup());
        let after = all(&store);
        for document in all(&other) {
            prop_assert!(after.iter().any(|merged| merged.has_all_of(&document)));
        }
        let again = store.take_back(step, at(51));
        let is_shown = |document: &&Document| document.deleted_at() != Some(at(50));
        let shown: Vec<_> = all(&store).iter().filter(is_shown).map(texts).collect();
        prop_assert_eq!(shown, before.iter().map(texts).collect::<Vec<_>>());
        // The same file brings nothing a second time.
        prop_assert!(!store.plan(&other.backup()).unwrap().changes_anything());
        store.take_back(again, at(52));
        prop_assert_eq!(all(&store).iter().map(texts).collect::<Vec<_>>(), after.iter().map(texts).collect::<Vec<_>>());
        prop_assert!(changed.len() <= 3);
    }
}

#[test]
fn a_plan_says_what_would_be_added_changed_and_asked() {
    let (memory, mut store, [id, ..]) = three_cases();
    let mut other = open(&Memory::of(memory.texts()));
    store.commit(&id, set("case/seats", "640"), at(1)).unwrap();
    let there = set("case/seats", "650").write("case/region", "emea");
    other.commit(&id, there.enter(Body::new()), at(1)).unwrap();
    let new = other.create(name("Fabrikam"), at(2));
    let plan = store.plan(&other.backup()).unwrap();
    assert_eq!(plan.added.iter().map(|(id, _)| id).collect::<Vec<_>>(), [&new]);
    assert!(!store.is_marked(&new));
    let [(changed, copy)] = plan.changed.as_slice() else { panic!("one case changes") };
    assert_eq!(*changed, id);
    assert_eq!(
        store.document(&id).unwrap().news_of(copy),
        ([vec!["case/region".to_owned()], vec!["case/seats".to_owned()]], 1)
    );
    assert_eq!(plan.unchanged.len(), 2);
    assert_eq!(memory.text(&Key::Case(new)), None, "nothing was written");
}

#[test]
fn a_plan_counts_the_cases_of_the_file_that_cannot_be_read() {
    let (_, mut store, [_, id, _]) = three_cases();
    let file = store.backup().replace(&format!(r#"{{"id":"{id}","document":"#), r#"{"document":"#);
    let plan = store.plan(&file).unwrap();
    assert_eq!((plan.unchanged.len(), plan.unreadable), (2, 1));
}

#[test]
fn conflicts_stand_in_the_case_afterwards() {
    let (memory, mut store, [id, ..]) = three_cases();
    let mut other = open(&Memory::of(memory.texts()));
    store.commit(&id, set("case/seats", "640"), at(1)).unwrap();
    other.commit(&id, set("case/seats", "650"), at(1)).unwrap();
    assert!(store.plan(&other.backup()).unwrap().changes_anything());
    opened(&mut store, &other.backup());
    let document = store.document(&id).unwrap();
    assert_eq!(document.register("case/seats").unwrap().texts(), ["640", "650"]);
}

#[test]
fn changes_from_elsewhere_are_merged_into_what_was_changed_here_meanwhile() {
    let (_, mut store, [id, other, _]) = three_cases();
    let changes = vec![
        (Some(id.clone()), set("case/seats", "640")),
        (None, name("Fabrikam")),
        (Some(other), Transaction::default()),
    ];
    let plan = store.plan_changes(changes, at(1));
    assert_eq!((plan.added.len(), plan.changed.len(), plan.unchanged.len()), (1, 1, 1));
    let new = plan.added[0].0.clone();
    assert_eq!(store.document(&new), None, "nothing was written");
    store.commit(&id, set("case/region", "emea"), at(2)).unwrap();
    let step = store.take_over(plan, false, at(3)).0;
    let texts = |store: &mut Tab| {
        let document = store.document(&id).unwrap();
        ["case/tenant", "case/seats", "case/region"].map(|name| document.text(name).to_owned())
    };
    assert_eq!(texts(&mut store), ["Tenant 0", "640", "emea"]);
    assert_eq!(tenant(&mut store, &new), "Fabrikam");
    store.take_back(step, at(4));
    assert_eq!(texts(&mut store), ["Tenant 0", "", "emea"]);
    assert_eq!(bin(&store).len(), 1);
}

#[test]
fn what_was_deleted_for_good_comes_back_only_by_opening_a_file_and_in_every_tab() {
    let (memory, mut store, [id, ..]) = three_cases();
    let mut other = open(&memory);
    store.commit(&id, Document::deletion(Some(at(1))), at(1)).unwrap();
    let file = store.backup();
    store.purge(&id, at(2)).unwrap();
    other.settle_all(at(3));
    let plan = store.plan(&file).unwrap();
    assert_eq!(plan.added.len(), 1);
    assert!(store.is_marked(&plan.added[0].0), "it was deleted here");
    let step = store.take_over(plan, false, at(4)).0;
    other.settle_all(at(5));
    let mut again = open(&memory);
    for store in [&mut store, &mut other, &mut again] {
        assert_eq!(tenant(store, &id), "Tenant 0");
        assert_eq!(bin(store), [], "not in the bin either");
    }
    store.take_back(step, at(6));
    assert_eq!(bin(&store).len(), 1);
}

#[test]
fn what_cannot_be_read_goes_through_a_file_to_the_letter() {
    let (memory, _, [one, two, three]) = three_cases();
    memory.plant(&Key::Case(one.clone()), r#"{"version":7,"all":"different"}"#);
    memory.plant(&Key::Case(two.clone()), "{ damaged");
    let store = open(&Memory::of(memory.texts()));
    let there = Memory::default();
    let mut empty = open(&there);
    for _ in 0..2 {
        opened(&mut empty, &store.backup());
        assert_eq!(
            there.text(&Key::Case(one.clone())).as_deref(),
            Some(r#"{"version":7,"all":"different"}"#)
        );
        let texts: Vec<String> = empty.quarantine().into_iter().map(|it| it.text).collect();
        assert_eq!(texts, ["{ damaged"]);
        assert_eq!(tenant(&mut empty, &three), "Tenant 2");
    }
    assert!(!empty.plan(&store.backup()).unwrap().changes_anything());
    // A case that is here is not written over by a form that is not understood.
    let mut here = open(&there);
    let newer = r#"{"format":"closeout-backup","version":1,"cases":[{"id":"ID","document":{"version":8}}]}"#;
    opened(&mut here, &newer.replace("ID", three.as_str()));
    assert_eq!(tenant(&mut here, &three), "Tenant 2");
    assert_eq!(here.quarantine().len(), 2);
}

#[test]
fn damaged_texts_of_one_case_stand_beside_each_other() {
    let (memory, _, [id, ..]) = three_cases();
    let key = Key::Case(id);
    let [mut here, there] = ["{ here", "{ there"].map(|text| {
        let memory = Memory::of(memory.texts());
        memory.plant(&key, text);
        open(&memory)
    });
    opened(&mut here, &there.backup());
    let of: Vec<_> = here.quarantine().iter().map(|it| it.key.document()).collect();
    assert_eq!(of, [Some(key.clone()), Some(key)]);
}

#[test]
fn a_case_that_a_newer_version_wrote_here_is_left_alone() {
    let (memory, store, [id, ..]) = three_cases();
    let file = store.backup();
    let newer = r#"{"version":7,"all":"different"}"#;
    memory.plant(&Key::Case(id.clone()), newer);
    let mut store = open(&memory);
    assert_eq!(store.plan(&file).unwrap().read_only.first(), Some(&id));
    opened(&mut store, &file);
    assert_eq!(memory.text(&Key::Case(id)).as_deref(), Some(newer));
}

#[test]
fn settings_of_a_file_are_taken_on_demand_only() {
    let (_, mut store, _) = three_cases();
    let (_, mut other, _) = three_cases();
    other.commit_to(&Key::Settings, set("manager", "Alex Wilber"), at(1)).unwrap();
    let plan = store.plan(&other.backup()).unwrap();
    assert!(plan.settings.is_some());
    store.take_over(plan.clone(), false, at(2)).1.unwrap();
    assert_eq!(store.settings().text("manager"), "");
    let plan = store.plan(&other.backup()).unwrap();
    let step = store.take_over(plan, true, at(3)).0;
    assert_eq!(store.settings().text("manager"), "Alex Wilber");
    store.take_back(step, at(4));
    assert_eq!(store.settings().text("manager"), "");
}

#[test]
fn a_case_changed_since_an_import_keeps_that_change() {
    let (memory, mut store, [id, ..]) = three_cases();
    let mut other = open(&Memory::of(memory.texts()));
    other.commit(&id, name("Fabrikam").write("case/seats", "640"), at(1)).unwrap();
    let step = opened(&mut store, &other.backup());
    store.commit(&id, name("Contoso"), at(60)).unwrap();
    store.take_back(step, at(61));
    let document = store.document(&id).unwrap();
    assert_eq!((document.text("case/tenant"), document.text("case/seats")), ("Contoso", ""));
}
