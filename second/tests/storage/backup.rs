//! Backup files: opening one says what it would do, never overwrites, and can be taken back.

use closeout::document::{Document, ReplicaId, Transaction};
use closeout::storage::{BackupError, Key, Saving, StorageError, backup, export};
use proptest::prelude::*;
use rstest::rstest;

use crate::support::edits::{Act, Edit, edits, texts, transaction};
use crate::support::{Faults, Memory, Tab, at, keys, name, open, set, tenant, three_cases};

fn opened(store: &mut Tab, file: &str) -> closeout::storage::Step {
    let plan = store.plan(file).unwrap();
    let (step, outcome) = store.take_over(plan, true, at(50));
    outcome.unwrap();
    step
}

fn all(store: &Tab) -> Vec<Document> {
    store
        .documents()
        .map(|(_, document)| document.as_ref().clone())
        .collect()
}

fn worked(store: &mut Tab, edits: &[Edit]) {
    let ids: Vec<_> = store.documents().map(|(id, _)| id.clone()).collect();
    for (case, act) in edits {
        if !matches!(act, Act::Hear(_) | Act::Undo) {
            store.commit(&ids[*case], transaction(act), at(1)).unwrap();
        }
    }
}

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
    fn opening_a_file_is_taken_back_and_done_again(here in edits(), there in edits()) {
        let (memory, mut store, _) = three_cases();
        let mut other = open(&Memory::of(memory.texts()));
        worked(&mut store, &here);
        worked(&mut other, &there);
        other.create(name("Fabrikam"), at(3));
        let before = all(&store);
        let plan = store.plan(&other.backup()).unwrap();
        let changed: Vec<_> = plan.changed.iter().map(|case| case.id.clone()).collect();
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
#[case::deep(&"[".repeat(1_000), BackupError::TooDeep)]
#[case::deep_inside(&format!(r#"{{"format":{}"#, "[".repeat(1_000)), BackupError::TooDeep)]
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
fn a_plan_says_what_would_be_added_changed_and_asked() {
    let (memory, mut store, [id, ..]) = three_cases();
    let mut other = open(&Memory::of(memory.texts()));
    store.commit(&id, set("case/seats", "640"), at(1)).unwrap();
    let there = set("case/seats", "650").write("case/region", "emea");
    other
        .commit(&id, there.enter(serde_json::json!("pasted")), at(1))
        .unwrap();
    let new = other.create(name("Fabrikam"), at(2));
    let plan = store.plan(&other.backup()).unwrap();
    assert_eq!(
        plan.added
            .iter()
            .map(|it| (&it.id, it.was_deleted))
            .collect::<Vec<_>>(),
        [(&new, false)]
    );
    let [change] = plan.changed.as_slice() else {
        panic!("one case changes")
    };
    assert_eq!((&change.id, change.entries), (&id, 1));
    assert_eq!(
        (change.registers.as_slice(), change.conflicts.as_slice()),
        (
            &["case/region".to_owned()][..],
            &["case/seats".to_owned()][..]
        )
    );
    assert_eq!(plan.unchanged.len(), 2);
    assert_eq!(memory.text(&Key::Case(new)), None, "nothing was written");
}

#[test]
fn conflicts_stand_in_the_case_afterwards() {
    let (memory, mut store, [id, ..]) = three_cases();
    let mut other = open(&Memory::of(memory.texts()));
    store.commit(&id, set("case/seats", "640"), at(1)).unwrap();
    other.commit(&id, set("case/seats", "650"), at(1)).unwrap();
    opened(&mut store, &other.backup());
    let document = store.document(&id).unwrap();
    assert_eq!(
        document.register("case/seats").unwrap().texts(),
        ["640", "650"]
    );
}

#[test]
fn a_file_with_one_case_brings_that_case() {
    let (_, store, [id, ..]) = three_cases();
    let file = store.backup_of(&id).unwrap();
    let mut empty = open(&Memory::default());
    opened(&mut empty, &file);
    assert_eq!(
        (empty.documents().count(), tenant(&mut empty, &id)),
        (1, "Tenant 0".to_owned())
    );
    assert_eq!(store.backup_of(&"nothing".parse().unwrap()), None);
}

#[test]
fn a_backup_holds_what_could_not_be_stored() {
    let (memory, mut store, [id, ..]) = three_cases();
    memory.fault(Faults {
        refuses: Some(StorageError::Denied),
        ..Faults::default()
    });
    store.commit(&id, name("Contoso"), at(1)).unwrap();
    let mut empty = open(&Memory::default());
    opened(&mut empty, &store.backup());
    assert_eq!(tenant(&mut empty, &id), "Contoso");
}

#[test]
fn what_was_deleted_for_good_comes_back_only_by_opening_a_file_and_in_every_tab() {
    let (memory, mut store, [id, ..]) = three_cases();
    let mut other = open(&memory);
    store
        .commit(&id, Document::deletion(Some(at(1))), at(1))
        .unwrap();
    let file = store.backup();
    store.purge(&id, at(2)).unwrap();
    other.settle_all(at(3));
    let plan = store.plan(&file).unwrap();
    assert_eq!(plan.added.len(), 1);
    assert!(plan.added[0].was_deleted, "it was deleted here");
    let step = store.take_over(plan, false, at(4)).0;
    other.settle_all(at(5));
    let mut again = open(&memory);
    for store in [&mut store, &mut other, &mut again] {
        assert_eq!(tenant(store, &id), "Tenant 0");
        assert_eq!(store.bin().count(), 0, "not in the bin either");
    }
    store.take_back(step, at(6));
    assert_eq!(store.bin().count(), 1);
}

#[test]
fn what_cannot_be_read_goes_through_a_file_to_the_letter() {
    let (memory, _, [one, two, three]) = three_cases();
    memory.plant(
        &Key::Case(one.clone()),
        r#"{"version":7,"all":"different"}"#,
    );
    memory.plant(&Key::Case(two.clone()), "{ damaged");
    let store = open(&Memory::of(memory.texts()));
    let there = Memory::default();
    let mut empty = open(&there);
    for _ in 0..2 {
        opened(&mut empty, &store.backup());
        assert_eq!(
            there.text(&Key::Case(one.clone())).as_deref(),
            Some(r#"{"all":"different","version":7}"#)
        );
        let texts: Vec<String> = empty.quarantine().into_iter().map(|it| it.text).collect();
        assert_eq!(texts, ["{ damaged"]);
        assert_eq!(tenant(&mut empty, &three), "Tenant 2");
    }
    assert!(!empty.plan(&store.backup()).unwrap().changes_anything());
    // A case that is here is not written over by a form that is not understood.
    let (_, mut here, _) = {
        let (_, _, _) = three_cases();
        (0, open(&there), 0)
    };
    let newer = r#"{"format":"closeout-backup","version":1,"cases":[{"id":"ID","document":{"version":8}}]}"#;
    opened(&mut here, &newer.replace("ID", three.as_str()));
    assert_eq!(tenant(&mut here, &three), "Tenant 2");
    assert_eq!(here.quarantine().len(), 2);
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
    other
        .commit_to(&Key::Settings, set("manager", "Alex Wilber"), at(1))
        .unwrap();
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
    other
        .commit(&id, name("Fabrikam").write("case/seats", "640"), at(1))
        .unwrap();
    let step = opened(&mut store, &other.backup());
    store.commit(&id, name("Contoso"), at(60)).unwrap();
    store.take_back(step, at(61));
    let document = store.document(&id).unwrap();
    assert_eq!(
        (document.text("case/tenant"), document.text("case/seats")),
        ("Contoso", "")
    );
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
    assert_eq!(
        store.backup_onto(Some(r#"{"format":"#)),
        Err(BackupError::CutOff)
    );
    let damaged = file.replacen(r#""log":[]"#, r#""log":7"#, 1);
    assert_eq!(store.backup_onto(Some(&damaged)), Err(BackupError::Damaged));
}

#[test]
fn the_last_way_out_needs_nothing_but_the_place() {
    let (memory, _, [id, two, _]) = three_cases();
    memory.plant(&Key::Case(two), "{ damaged");
    let file = export::salvage(&memory, &keys());
    let mut empty = open(&Memory::default());
    opened(&mut empty, &file);
    assert_eq!(
        (empty.documents().count(), tenant(&mut empty, &id)),
        (2, "Tenant 0".to_owned())
    );
    assert_eq!(empty.quarantine()[0].text, "{ damaged");
    memory.fault(Faults {
        refuses: Some(StorageError::Denied),
        ..Faults::default()
    });
    assert!(export::salvage(&memory, &keys()).contains(r#""cases":[]"#));
}

#[test]
fn two_copies_of_one_case_in_a_file_are_merged() {
    let (_, mut store, [id, ..]) = three_cases();
    let copy = |seats: &str, replica: u64| {
        let mut document = Document::default();
        document.commit(
            Transaction::default().write(seats, seats),
            ReplicaId(replica),
            at(1),
        );
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
