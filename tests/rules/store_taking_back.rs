//! Opening a backup file is one step of the way back: all that it changed goes back but the record, and
//! what somebody has changed since stays.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use std::collections::{BTreeMap, BTreeSet};

use closeout::engagement::{
    Case, CaseId, Change, Entry, Pasted, Refusal, Scope, Slot, Statement, Subject,
};
use closeout::playbook::{Field, ItemId, NoteKind};
use closeout::store::backup::{self, Choice};
use closeout::store::{Cabinet, Deed, Saving, Taken, WayBack, schema};
use common::cases::{self, day, stamp, steps};
use common::desk::{ID, answer, key, named, open, tenant, three_cases};
use common::shelf::FaultyShelf;
use proptest::prelude::*;
use serde_json::Value;

/// What a case says, whoever wrote it: all values of each place that has any.
type Stated = BTreeMap<String, BTreeSet<String>>;

fn stated(case: &Case) -> Stated {
    let stored: Value = serde_json::from_str(&schema::write(case)).expect("JSON");
    let mut stated = Stated::new();
    for part in ["answers", "waivers", "finishes"] {
        for (place, heads) in stored[part].as_object().expect("registers") {
            let heads = heads.as_object().expect("a register").values();
            let values: BTreeSet<String> = heads.map(|head| head["value"].to_string()).collect();
            let says_nothing = values
                .iter()
                .all(|value| value == "null" || value == "\"\"");
            if !says_nothing {
                stated.insert(format!("{part}/{place}"), values);
            }
        }
    }
    stated
}

/// The places that stay: services that FTOP has a note of.
fn without_rounds_on_record(mut stated: Stated, after: &Case) -> Stated {
    for (id, entry) in after.record() {
        if let Entry::Pasted(pasted) = entry
            && !after.is_entry_voided(*id)
        {
            for statement in &pasted.statements {
                stated.remove(&format!("answers/{}/service", statement.scope));
            }
        }
    }
    stated
}

fn cabinet_with(case: &Case) -> Cabinet<FaultyShelf> {
    let mut cabinet = open(&FaultyShelf::default());
    cabinet.add(case.clone());
    cabinet
}

fn take_over(
    cabinet: &mut Cabinet<FaultyShelf>,
    way_back: &mut WayBack,
    file: &str,
    choice: Choice,
) {
    let plan = cabinet.plan(backup::read(file).expect("a backup"));
    let of_case = |case: &backup::ChangedCase| {
        let slots = case.conflicting.iter().map(|change| change.slot);
        slots
            .map(|slot| ((case.id, slot), choice))
            .collect::<Vec<_>>()
    };
    let choices: BTreeMap<_, _> = plan.changed.iter().flat_map(of_case).collect();
    let (step, outcome) = cabinet.take_over(plan, &choices, true, stamp(9, 90));
    outcome.expect("taken over");
    way_back.remember_step(step);
}

fn case_of(cabinet: &Cabinet<FaultyShelf>) -> Case {
    cabinet.cases().next().expect("a case").as_ref().clone()
}

fn choices() -> impl Strategy<Value = Choice> {
    prop::sample::select(vec![Choice::Both, Choice::Here, Choice::InFile])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_a_file_changed_goes_back_and_comes_again(steps in steps(), choice in choices()) {
        let [before, in_file, _] = cases::copies(&steps);
        let mut cabinet = cabinet_with(&before);
        let mut way_back = WayBack::default();
        take_over(&mut cabinet, &mut way_back, &backup::write([&in_file], None), choice);
        let after = case_of(&cabinet);
        let kept = |case: &Case| without_rounds_on_record(stated(case), &after);
        if way_back.undoable().is_none() {
            prop_assert_eq!(kept(&before), kept(&after));
            return Ok(());
        }
        prop_assert_eq!(way_back.undoable(), Some(Deed::BackupTakenOver));
        for _ in 0..2 {
            prop_assert_eq!(way_back.undo(&mut cabinet, stamp(9, 91)), Ok(Taken::Whole));
            let undone = case_of(&cabinet);
            prop_assert_eq!(kept(&undone), kept(&before));
            prop_assert_eq!(undone.record(), after.record(), "the record stays");
            prop_assert_eq!(stated(&undone.merge(&after).merge(&in_file)), stated(&undone),
                "no copy brings it back");
            let redone = way_back.redo(&mut cabinet, stamp(9, 92));
            prop_assert_eq!(kept(&case_of(&cabinet)), kept(&after));
            if redone != Ok(Taken::Whole) {
                // The file had taken a service back, and nothing else, that FTOP has a note of.
                prop_assert_eq!(redone, Err(Refusal::ChangedSince));
                prop_assert_ne!(stated(&undone), stated(&after));
                break;
            }
        }
        prop_assert_eq!(cabinet.saving(), Saving::Saved);
    }

    #[test]
    fn a_case_that_a_file_added_goes_to_the_bin_and_out_of_it(steps in steps()) {
        let in_file = cases::case(&steps);
        let mut cabinet = open(&FaultyShelf::default());
        let mut way_back = WayBack::default();
        take_over(&mut cabinet, &mut way_back, &backup::write([&in_file], None), Choice::Both);
        prop_assert_eq!(way_back.undoable().is_none(), in_file.deleted().is_some());
        if in_file.deleted().is_none() {
            prop_assert_eq!(way_back.undo(&mut cabinet, stamp(9, 91)), Ok(Taken::Whole));
            prop_assert_eq!(case_of(&cabinet).deleted(), Some(day()));
            prop_assert_eq!(way_back.redo(&mut cabinet, stamp(9, 92)), Ok(Taken::Whole));
            let again = case_of(&cabinet);
            prop_assert_eq!(again.deleted(), None);
            prop_assert_eq!(stated(&again), stated(&in_file));
        }
    }
}

const NEW: CaseId = CaseId(77);

/// A file with two known cases that go on, one that is as here, a new one, and settings.
fn file(cabinet: &Cabinet<FaultyShelf>) -> String {
    let mut other = open(&FaultyShelf::default());
    for id in 42..45 {
        other.add(cabinet.case(CaseId(id)).expect("a case").as_ref().clone());
    }
    other.add(Case::new(NEW));
    for (id, name) in [(ID, "Contoso"), (CaseId(43), "Fabrikam"), (NEW, "Litware")] {
        let change = answer(Field::Tenant, name);
        other.change(id, change, stamp(5, 5)).expect("an answer");
    }
    other.change_settings(
        |settings| "Megan Bowen".clone_into(&mut settings.manager),
        5,
    );
    other.backup()
}

fn names(cabinet: &Cabinet<FaultyShelf>) -> Vec<String> {
    let listed = cabinet.cases().filter(|case| case.deleted().is_none());
    listed.filter_map(|case| case.tenant()).collect()
}

#[test]
fn a_file_with_several_cases_and_settings_is_one_step() {
    let (shelf, mut cabinet) = three_cases();
    let before = names(&cabinet);
    let after = ["Contoso", "Fabrikam", "Tenant 44", "Litware"];
    let mut way_back = WayBack::default();
    let undo = cabinet.change(ID, answer(Field::Seats, "5"), stamp(0, 6));
    way_back.remember(ID, undo.expect("an answer"));
    let file = file(&cabinet);
    take_over(&mut cabinet, &mut way_back, &file, Choice::Both);
    assert_eq!(names(&cabinet), after);
    assert_eq!(way_back.undo(&mut cabinet, stamp(9, 91)), Ok(Taken::Whole));
    for cabinet in [&cabinet, &open(&shelf)] {
        assert_eq!(names(cabinet), before);
        assert_eq!(
            cabinet.case(NEW).and_then(|case| case.deleted()),
            Some(day())
        );
        assert_eq!(cabinet.settings().manager, "");
    }
    assert_eq!(way_back.redoable(), Some(Deed::BackupTakenOver));
    assert!(
        matches!(way_back.undoable(), Some(Deed::Change(_))),
        "what was done before"
    );
    assert_eq!(way_back.redo(&mut cabinet, stamp(9, 92)), Ok(Taken::Whole));
    assert_eq!(names(&cabinet), after);
    assert_eq!(open(&shelf).settings().manager, "Megan Bowen");
}

#[test]
fn what_was_changed_since_stays_and_the_rest_goes_back() {
    let (_, mut cabinet) = three_cases();
    let mut way_back = WayBack::default();
    let file = file(&cabinet);
    take_over(&mut cabinet, &mut way_back, &file, Choice::Both);
    named(&mut cabinet, ID, "Contoso Ltd");
    cabinet.change_settings(
        |settings| "Adele Vance".clone_into(&mut settings.manager),
        95,
    );
    assert_eq!(way_back.undo(&mut cabinet, stamp(9, 96)), Ok(Taken::InPart));
    assert_eq!(names(&cabinet), ["Contoso Ltd", "Tenant 43", "Tenant 44"]);
    assert_eq!(cabinet.settings().manager, "Adele Vance");
    assert_eq!(way_back.redo(&mut cabinet, stamp(9, 97)), Ok(Taken::Whole));
    assert_eq!(
        names(&cabinet),
        ["Contoso Ltd", "Fabrikam", "Tenant 44", "Litware"]
    );
}

#[test]
fn where_all_was_changed_since_nothing_goes_back() {
    let (_, mut cabinet) = three_cases();
    let mut way_back = WayBack::default();
    let mut in_file = cabinet.case(ID).expect("a case").as_ref().clone();
    in_file
        .apply(answer(Field::Tenant, "Contoso"), stamp(5, 5))
        .expect("an answer");
    take_over(
        &mut cabinet,
        &mut way_back,
        &backup::write([&in_file], None),
        Choice::Both,
    );
    named(&mut cabinet, ID, "Contoso Ltd");
    let refusal = way_back.undo(&mut cabinet, stamp(9, 91));
    assert_eq!(refusal, Err(Refusal::ChangedSince));
    assert_eq!(tenant(&cabinet, ID).as_deref(), Some("Contoso Ltd"));
    assert_eq!(way_back.undoable(), None, "the step is forgotten");
}

#[test]
fn a_case_that_rests_lets_go_of_what_a_file_brought() {
    let (_, mut cabinet) = three_cases();
    let mut in_file = cabinet.case(ID).expect("a case").as_ref().clone();
    let reason = "On holiday.".to_owned();
    cabinet
        .change(ID, Change::Paused { reason }, stamp(0, 4))
        .expect("paused");
    in_file
        .apply(answer(Field::Tenant, "Contoso"), stamp(5, 5))
        .expect("an answer");
    let mut way_back = WayBack::default();
    take_over(
        &mut cabinet,
        &mut way_back,
        &backup::write([&in_file], None),
        Choice::Both,
    );
    assert_eq!(tenant(&cabinet, ID).as_deref(), Some("Contoso"));
    assert_eq!(way_back.undo(&mut cabinet, stamp(9, 91)), Ok(Taken::Whole));
    assert_eq!(tenant(&cabinet, ID).as_deref(), Some("Tenant 42"));
    let standing = Slot::field(Scope::Case, Field::Standing);
    assert_eq!(case_of(&cabinet).text(standing), "paused");
}

#[test]
fn a_case_that_is_gone_for_good_is_no_part_of_the_step() {
    let (shelf, mut cabinet) = three_cases();
    let mut way_back = WayBack::default();
    let file = file(&cabinet);
    take_over(&mut cabinet, &mut way_back, &file, Choice::Both);
    for id in [ID, NEW] {
        cabinet.purge(id, day()).expect("purged");
        way_back.forget(id);
    }
    assert_eq!(way_back.undo(&mut cabinet, stamp(9, 91)), Ok(Taken::Whole));
    assert_eq!(names(&cabinet), ["Tenant 43", "Tenant 44"]);
    assert!(!shelf.texts().contains_key(&key(NEW)));
}

#[test]
fn a_file_that_brings_nothing_is_no_step() {
    let (_, mut cabinet) = three_cases();
    let mut way_back = WayBack::default();
    let file = cabinet.backup();
    take_over(&mut cabinet, &mut way_back, &file, Choice::Both);
    assert_eq!(way_back.undoable(), None);
}

#[rstest::rstest]
#[case::of_the_file(true)]
#[case::that_is_younger(false)]
fn a_note_stays_on_record_and_so_does_its_round(#[case] is_in_file: bool) {
    let (_, mut cabinet) = three_cases();
    let mut in_file = cabinet.case(ID).expect("a case").as_ref().clone();
    let service = "EXO".to_owned();
    let added = Change::ServiceAdded { service };
    in_file.apply(added, stamp(5, 5)).expect("added");
    let round = in_file.rounds().next().expect("a round");
    let scope = Scope::Round(round);
    let users = Slot::field(scope, Field::ActiveUsers);
    let text = "112".to_owned();
    let answered = Change::Answered { slot: users, text };
    in_file.apply(answered, stamp(5, 6)).expect("an answer");
    let pasted = Change::Pasted(Pasted {
        scope,
        note: NoteKind::TechnicalEnablement,
        statements: vec![Statement {
            scope,
            subject: Subject::Item(ItemId("K-I1")),
            asserts: Some([].into_iter().collect()),
        }],
        day: day(),
        text: Some("Noted.".to_owned()),
    });
    if is_in_file {
        in_file.apply(pasted.clone(), stamp(5, 7)).expect("pasted");
    }
    let mut way_back = WayBack::default();
    let file = backup::write([&in_file], None);
    take_over(&mut cabinet, &mut way_back, &file, Choice::Both);
    if !is_in_file {
        let undo = cabinet.change(ID, pasted, stamp(0, 8)).expect("pasted");
        way_back.remember(ID, undo);
    }
    assert_eq!(way_back.undo(&mut cabinet, stamp(9, 91)), Ok(Taken::Whole));
    let undone = case_of(&cabinet);
    assert_eq!(undone.record().len(), 1);
    assert_eq!(undone.rounds().collect::<Vec<_>>(), [round]);
    assert_eq!(undone.text(users), "");
}
