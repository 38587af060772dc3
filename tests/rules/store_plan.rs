//! What opening a backup would do is told before anything is done, and then that is what happens.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use std::collections::BTreeMap;

use closeout::engagement::{Case, CaseId};
use closeout::playbook::Field;
use closeout::store::backup::{self, ChangedCase, Plan};
use closeout::store::{Cabinet, Saving, schema};
use common::cases::stamp;
use common::desk::{ID, answer, key, named, open, tenant, three_cases};
use common::shelf::FaultyShelf;
use rstest::rstest;

fn plan(cabinet: &Cabinet<FaultyShelf>, file: &str) -> Plan {
    cabinet.plan(backup::read(file).expect("a backup"))
}

fn take_over(cabinet: &mut Cabinet<FaultyShelf>, file: &str, takes_settings: bool) {
    let plan = plan(cabinet, file);
    cabinet
        .take_over(plan, &BTreeMap::new(), takes_settings, stamp(9, 9))
        .1
        .expect("taken over");
}

/// A case with these answers, given in a tab of their own.
fn answered(case: &Case, tab: usize, answers: &[(Field, &str)]) -> Case {
    let mut case = case.clone();
    for (field, text) in answers {
        case.apply(answer(*field, text), stamp(tab, tab))
            .expect("an answer");
    }
    case
}

#[test]
fn a_case_that_is_new_or_knows_more_is_a_change_by_itself() {
    let (_, cabinet) = three_cases();
    let known = cabinet.case(ID).expect("it is here");
    let newer = answered(known, 1, &[(Field::Seats, "995")]);
    for (case, changes) in [
        (Case::new(CaseId(7)), true),
        (newer, true),
        (known.as_ref().clone(), false),
    ] {
        let plan = plan(&cabinet, &backup::write([&case], None));
        assert_eq!(plan.changes_anything(), changes, "{}", case.id());
    }
}

#[test]
fn each_value_is_told_once_as_newer_or_as_changed_on_both_sides() {
    let base = answered(&Case::new(CaseId(7)), 0, &[(Field::Manager, "Megan")]);
    let here = answered(
        &base,
        1,
        &[(Field::Tenant, "Fabrikam"), (Field::Seats, "5")],
    );
    let there = answered(
        &base,
        2,
        &[(Field::Tenant, "Adatum"), (Field::Region, "apj")],
    );
    let mut cabinet = open(&FaultyShelf::default());
    cabinet.add(here);
    let plan = plan(&cabinet, &backup::write([&there], None));
    let told = |changes: &[backup::FieldChange]| {
        let texts = changes.iter();
        let texts = texts.map(|it| (it.here.clone(), it.in_file.clone()));
        texts.collect::<Vec<_>>()
    };
    let pair = |here: &str, there: &str| (vec![here.to_owned()], vec![there.to_owned()]);
    let [changed] = &plan.changed[..] else {
        panic!("{:?}", plan.changed);
    };
    assert_eq!(told(&changed.changed), [pair("", "apj")]);
    assert_eq!(told(&changed.conflicting), [pair("Fabrikam", "Adatum")]);
}

/// What is told of the one case of a file, beside a case here that is as it was before.
fn told_of(here: &Case, in_file: &Case) -> ChangedCase {
    let mut cabinet = open(&FaultyShelf::default());
    cabinet.add(here.clone());
    let plan = plan(&cabinet, &backup::write([in_file], None));
    plan.changed.into_iter().next().expect("it is changed")
}

#[rstest]
#[case::a_gate_gone_around(7, 0)]
#[case::a_copied_note(9, 0)]
fn what_is_no_answer_is_told_beside_an_answer_as_well(#[case] kind: usize, #[case] pick: usize) {
    let here = Case::new(ID);
    let answered = answered(&here, 1, &[(Field::Seats, "995")]);
    assert!(!told_of(&here, &answered).has_other_changes);
    let mut more = answered;
    let change = common::cases::change(&more, kind, 0, pick, "a reason");
    more.apply(change, stamp(1, 9)).expect("it may happen");
    let told = told_of(&here, &more);
    assert_eq!(told.changed.len(), 1);
    assert!(told.has_other_changes);
}

#[test]
fn what_a_newer_build_added_is_told_beside_an_answer_as_well() {
    let here = Case::new(ID);
    let answered = answered(&here, 1, &[(Field::Seats, "995")]);
    let text =
        schema::write(&answered).replacen("\"waivers\"", "\"mood\":\"sunny\",\"waivers\"", 1);
    let told = told_of(&here, &schema::read(&text).expect("a case"));
    assert_eq!(told.changed.len(), 1);
    assert!(told.has_other_changes);
}

#[test]
fn a_note_on_record_is_told_by_its_number_alone() {
    let here = Case::new(ID);
    let mut pasted = here.clone();
    let change = common::cases::change(&pasted, 10, 0, 0, "a note");
    pasted.apply(change, stamp(1, 1)).expect("pasted");
    let told = told_of(&here, &pasted);
    assert_eq!((told.new_entries, told.has_other_changes), (1, false));
}

#[test]
fn a_case_that_changes_is_never_listed_without_a_word() {
    let here = Case::new(ID);
    let back = answered(&here, 1, &[(Field::Seats, "995"), (Field::Seats, "")]);
    let told = told_of(&here, &back);
    assert!(told.changed.is_empty() && told.new_entries == 0);
    assert!(told.has_other_changes);
}

#[test]
fn a_case_of_a_newer_build_is_left_alone_and_told() {
    let (shelf, cabinet) = three_cases();
    let file = {
        let known = cabinet.case(ID).expect("it is here");
        let other = answered(known, 1, &[(Field::Seats, "5")]);
        backup::write([&other], None)
    };
    let partly = shelf.texts()[&key(ID)].replacen("\"version\":1", "\"version\":2", 1);
    for newer in [partly.as_str(), r#"{"version":7,"all":"different"}"#] {
        shelf.plant(&key(ID), newer);
        let mut cabinet = open(&shelf);
        let before = cabinet.case(ID).cloned();
        assert_eq!(plan(&cabinet, &file).read_only, [ID]);
        take_over(&mut cabinet, &file, false);
        assert_eq!(cabinet.case(ID).cloned(), before, "{newer}");
        assert_eq!(shelf.texts()[&key(ID)], newer);
        assert_eq!(cabinet.saving(), Saving::Saved);
    }
}

#[test]
fn settings_of_a_file_are_told_where_they_differ_and_taken_on_demand() {
    let (_, mut cabinet) = three_cases();
    cabinet.change_settings(|settings| settings.manager = "Megan Bowen".into(), 1);
    let file = cabinet.backup();
    assert!(!plan(&cabinet, &file).has_other_settings);
    for (takes, manager) in [(false, ""), (true, "Megan Bowen")] {
        let shelf = FaultyShelf::default();
        let mut other = open(&shelf);
        assert!(plan(&other, &file).has_other_settings);
        take_over(&mut other, &file, takes);
        assert_eq!(open(&shelf).settings().manager, manager);
    }
}

#[test]
fn what_was_set_aside_is_not_taken_over_twice_and_keeps_its_case_and_moment() {
    let (shelf, _) = three_cases();
    shelf.plant(&key(ID), "{ half");
    let file = open(&shelf).backup();
    let mut other = open(&FaultyShelf::default());
    take_over(&mut other, &file, false);
    assert!(!plan(&other, &file).changes_anything());
    let aside = other.set_aside_list();
    let told: Vec<_> = aside.iter().map(|it| (it.case, it.at)).collect();
    assert_eq!(told, [(Some(ID), Some(1))]);
}

#[test]
fn of_two_texts_of_newer_builds_neither_is_written_over() {
    let (shelf, _) = three_cases();
    let texts = [r#"{"version":7,"all":1}"#, r#"{"version":8,"all":2}"#];
    shelf.plant(&key(ID), texts[0]);
    let file = open(&shelf).backup_of(ID).expect("a file");
    let (there, _) = three_cases();
    there.plant(&key(ID), texts[1]);
    let mut other = open(&there);
    take_over(&mut other, &file, false);
    assert_eq!(there.texts()[&key(ID)], texts[1]);
    let aside = other.set_aside_list();
    let aside: Vec<_> = aside.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(aside, [texts[0]]);
}

#[test]
fn a_text_that_nobody_can_read_brings_no_case_back_that_was_deleted_for_good() {
    let (shelf, _) = three_cases();
    shelf.plant(&key(ID), "{ half");
    let file = backup::salvage(&shelf, &common::desk::keys());
    let (there, mut other) = three_cases();
    other.purge(ID, common::cases::day()).expect("purged");
    let marks = |shelf: &FaultyShelf| {
        let keys = shelf.texts().into_keys();
        keys.filter(|key| key.contains(":purged:")).count()
    };
    take_over(&mut other, &file, false);
    assert_eq!(marks(&there), 1);
    assert_eq!(other.set_aside_list()[0].text, "{ half");
}

#[test]
fn what_a_file_in_a_folder_knows_of_a_case_is_kept_and_what_was_deleted_stays_so() {
    let (_, mut cabinet) = three_cases();
    let known = cabinet.case(ID).expect("it is here");
    let there = answered(known, 1, &[(Field::Seats, "995")]);
    let gone = answered(&Case::new(CaseId(43)), 2, &[(Field::Tenant, "Gone")]);
    let file = backup::write([&there, &gone], None);
    cabinet
        .purge(CaseId(43), common::cases::day())
        .expect("purged");
    named(&mut cabinet, ID, "Contoso");
    let both = cabinet.backup_onto(Some(&file)).expect("a file");
    let both = backup::read(&both).expect("a backup");
    let ids: Vec<CaseId> = both.cases.iter().map(Case::id).collect();
    assert_eq!(ids, [ID, CaseId(44)]);
    let slot = |field| closeout::engagement::Slot::field(closeout::engagement::Scope::Case, field);
    assert_eq!(both.cases[0].text(slot(Field::Seats)), "995");
    assert_eq!(both.cases[0].tenant(), tenant(&cabinet, ID));
}
