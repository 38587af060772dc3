//! The browser killed at any moment: storage is found as it was up to a minute before, and the mirror
//! brings the rest back. It never takes anything away and never brings back what was to go.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use std::collections::BTreeMap;

use closeout::engagement::{Case, CaseId, Stamp};
use closeout::playbook::Field;
use closeout::store::backup::{self, Choice};
use closeout::store::keys::Key;
use closeout::store::{Cabinet, Saving, Shelf as _, StorageError};
use common::cases::{self, day, stamp, step};
use common::desk::{ID, answer, key, keys, named, open, tenant, three_cases};
use common::shelf::{Faults, FaultyShelf};
use proptest::prelude::*;

type Texts = BTreeMap<String, String>;

/// Starts again after the browser was killed.
fn restart(shelf: &FaultyShelf, on_disk: Texts) -> (FaultyShelf, Cabinet<FaultyShelf>) {
    let (shelf, copies) = shelf.killed(on_disk);
    let mut cabinet = open(&shelf);
    cabinet.recall(&copies, 2);
    (shelf, cabinet)
}

/// Something that happens before the browser is killed.
#[derive(Debug, Clone)]
enum Turn {
    Work(u64, cases::Step),
    /// Storage goes to the disk.
    Flush,
    /// Storage refuses what is written, or takes it again.
    Refuse(bool),
    Purge(u64),
    Wipe,
    /// The last backup is opened.
    Restore,
}

fn turns() -> impl Strategy<Value = Vec<Turn>> {
    let case = || 42..45_u64;
    let turn = prop_oneof![
        12 => (case(), step()).prop_map(|(case, step)| Turn::Work(case, step)),
        3 => Just(Turn::Flush),
        2 => any::<bool>().prop_map(Turn::Refuse),
        1 => case().prop_map(Turn::Purge),
        1 => Just(Turn::Wipe),
        2 => Just(Turn::Restore),
    ];
    prop::collection::vec(turn, 1..30)
}

fn work(cabinet: &mut Cabinet<FaultyShelf>, id: u64, stamp: Stamp, step: &cases::Step) {
    if let (
        cases::Act::Change {
            kind,
            place,
            pick,
            text,
        },
        Some(case),
    ) = (&step.act, cabinet.case(CaseId(id)).cloned())
    {
        let change = cases::change(&case, *kind, *place, *pick, text);
        let _refused = cabinet.change(CaseId(id), change, stamp);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn whenever_the_browser_is_killed_no_case_and_no_edit_is_lost(turns in turns()) {
        let (shelf, mut cabinet) = three_cases();
        let file = cabinet.backup();
        let mut on_disk = Texts::new();
        // A page signs with another name once a case of its went away, see `ui::session`.
        let mut name = 0;
        for (number, turn) in turns.iter().enumerate() {
            match turn {
                Turn::Work(id, step) => work(&mut cabinet, *id, stamp(name, number), step),
                Turn::Flush => on_disk = shelf.texts(),
                Turn::Refuse(refuses) => shelf.fault(Faults {
                    fails_after: refuses.then_some((0, StorageError::Full)),
                    ..Faults::default()
                }),
                Turn::Purge(id) => {
                    let _refused = cabinet.purge(CaseId(*id), day());
                    name += 1;
                }
                Turn::Wipe => {
                    let _refused = cabinet.wipe(day());
                    name += 1;
                }
                Turn::Restore => {
                    let plan = cabinet.plan(backup::read(&file).expect("a backup"));
                    cabinet.take_over(plan, &BTreeMap::new(), false, stamp(99, number)).1.expect("taken over");
                }
            }
        }
        let (shelf, again) = restart(&shelf, on_disk.clone());
        for case in cabinet.cases() {
            let Some(found) = again.case(case.id()) else {
                return Err(TestCaseError::fail(format!("{} is lost", case.id())));
            };
            prop_assert_eq!(&found.merge(case), found.as_ref(), "an edit is lost");
        }
        // What was to go comes back only from the disk itself.
        for case in again.cases().filter(|case| cabinet.case(case.id()).is_none()) {
            prop_assert!(on_disk.contains_key(&key(case.id())), "{} comes back", case.id());
        }
        prop_assert_eq!(again.saving(), Saving::Saved);
        let reopened = open(&shelf);
        prop_assert!(again.cases().eq(reopened.cases()), "all of it is stored again");
    }

    #[test]
    fn a_mirror_of_anything_does_no_harm(
        texts in prop::collection::vec((0..6_usize, cases::text()), 0..6),
        damage in any::<usize>(),
    ) {
        let (shelf, mut cabinet) = three_cases();
        let before: Vec<Case> = cabinet.cases().map(|case| case.as_ref().clone()).collect();
        let whole = shelf.texts()[&key(ID)].clone();
        let names = [
            key(ID), key(CaseId(77)), keys().text(&Key::Settings), keys().text(&Key::Purged(ID)),
            keys().text(&Key::Index), "others".to_owned(),
        ];
        let mut copies: Vec<(String, String)> =
            texts.into_iter().map(|(name, text)| (names[name].clone(), text)).collect();
        let end = (0..=damage % whole.len()).rev().find(|end| whole.is_char_boundary(*end));
        copies.push((key(ID), whole[..end.unwrap_or_default()].to_owned()));
        cabinet.recall(&copies, 2);
        prop_assert!(cabinet.cases().map(AsRef::as_ref).eq(&before));
        prop_assert!(cabinet.set_aside_list().is_empty());
        prop_assert_eq!(cabinet.saving(), Saving::Saved);
    }
}

#[test]
fn what_storage_refused_is_there_after_a_restart() {
    let (shelf, mut cabinet) = three_cases();
    shelf.fault(Faults {
        fails_after: Some((0, StorageError::Full)),
        ..Faults::default()
    });
    named(&mut cabinet, ID, "Contoso");
    assert_eq!(cabinet.saving(), Saving::Failed(StorageError::Full));
    let (shelf, again) = restart(&shelf, shelf.texts());
    assert_eq!(tenant(&again, ID).as_deref(), Some("Contoso"));
    assert_eq!(tenant(&open(&shelf), ID).as_deref(), Some("Contoso"));
}

#[test]
fn a_case_that_is_gone_or_damaged_comes_back_and_is_missed_no_more() {
    for damage in [None, Some("{ half")] {
        let (shelf, _) = three_cases();
        shelf.snatch(&key(ID));
        if let Some(damage) = damage {
            shelf.plant(&key(ID), damage);
        }
        let (_, again) = restart(&shelf, shelf.texts());
        assert_eq!(tenant(&again, ID).as_deref(), Some("Tenant 42"));
        assert_eq!(again.missing().count(), 0);
        let aside = again.set_aside_list();
        assert_eq!(aside.first().map(|it| it.text.as_str()), damage);
    }
}

#[test]
fn a_mirror_that_is_behind_or_empty_is_brought_up_to_date_at_the_next_start() {
    let (shelf, mut cabinet) = three_cases();
    cabinet.change_settings(|settings| settings.manager = "Megan Bowen".into(), 1);
    let behind = [
        (key(ID), shelf.texts()[&key(ID)].clone()),
        (key(CaseId(43)), "{ half".to_owned()),
    ];
    named(&mut cabinet, ID, "Contoso");
    for copies in [&[][..], &behind] {
        let mut restarted = open(&shelf);
        shelf.clear_mirror("");
        restarted.recall(copies, 2);
        let (_, mirror) = shelf.killed(Texts::new());
        let (_, again) = restart(&shelf, Texts::new());
        assert!(again.cases().eq(cabinet.cases()));
        assert_eq!(again.settings(), cabinet.settings());
        // Once it has everything, nothing is copied.
        shelf.clear_mirror("");
        open(&shelf).recall(&mirror, 3);
        assert!(shelf.killed(Texts::new()).1.is_empty());
    }
}

#[test]
fn settings_come_back_value_by_value() {
    let (shelf, mut cabinet) = three_cases();
    let on_disk = shelf.texts();
    cabinet.change_settings(|settings| settings.manager = "Megan Bowen".into(), 1);
    let (shelf, _) = restart(&shelf, on_disk);
    assert_eq!(open(&shelf).settings().manager, "Megan Bowen");
}

#[test]
fn what_was_wiped_does_not_come_back_from_an_older_mirror() {
    let (shelf, mut cabinet) = three_cases();
    let (_, copies) = shelf.killed(Texts::new());
    cabinet.wipe(day()).expect("wiped");
    cabinet.recall(&copies, 2);
    assert_eq!(cabinet.cases().count(), 0);
    assert_eq!(open(&shelf).cases().count(), 0);
    let (_, again) = restart(&shelf, shelf.texts());
    assert_eq!(again.cases().count(), 0);
}

#[test]
fn what_was_wiped_and_restored_stays_though_only_the_wiping_was_on_the_disk() {
    let (shelf, mut cabinet) = three_cases();
    let file = cabinet.backup();
    cabinet.wipe(day()).expect("wiped");
    let on_disk = shelf.texts();
    let plan = cabinet.plan(backup::read(&file).expect("a backup"));
    let choices: BTreeMap<_, Choice> = BTreeMap::new();
    cabinet
        .take_over(plan, &choices, false, stamp(9, 9))
        .1
        .expect("taken over");
    let (shelf, again) = restart(&shelf, on_disk);
    assert_eq!(again.cases().count(), 3);
    assert_eq!(open(&shelf).cases().count(), 3);
}

#[test]
fn a_newer_copy_is_shown_and_never_written_over() {
    let (shelf, mut cabinet) = three_cases();
    let whole = shelf.texts()[&key(ID)].clone();
    let newer = whole.replacen("\"version\":1", "\"version\":2", 1);
    for text in [newer.as_str(), r#"{"version":7,"all":"different"}"#] {
        let mut gone = shelf.texts();
        gone.remove(&key(ID));
        let (shelf, _) = shelf.killed(gone);
        let mut again = open(&shelf);
        again.recall(&[(key(ID), text.to_owned())], 2);
        let is_told = again.is_read_only(ID) || again.sealed().any(|sealed| sealed.id == ID);
        assert!(is_told, "{text}");
        again.settle_all(3);
        assert!(!shelf.texts().contains_key(&key(ID)), "{text}");
    }
    cabinet.recall(&[(key(ID), newer)], 2);
    let refused = cabinet.change(ID, answer(Field::Seats, "5"), stamp(0, 0));
    assert!(refused.is_err());
    assert_eq!(cabinet.saving(), Saving::Saved);
}

#[test]
fn an_older_copy_beside_what_a_newer_build_stored_is_left_to_that_build() {
    let (shelf, _) = three_cases();
    let older = shelf.texts()[&key(ID)].clone();
    for newer in [
        older.replacen("\"version\":1", "\"version\":2", 1),
        r#"{"version":7,"all":"different"}"#.to_owned(),
    ] {
        shelf.plant(&key(ID), &newer);
        let mut cabinet = open(&shelf);
        cabinet.recall(&[(key(ID), older.clone())], 2);
        assert_eq!(shelf.texts()[&key(ID)], newer);
        assert_eq!(cabinet.saving(), Saving::Saved);
    }
}
