//! Copies of a case that were changed apart become one that knows what all know.

use crate::support;

use closeout::engagement::{
    Case, CaseId, Change, Facts, Reading, RoundState, Scope, Slot, Stamp, WriterId, assess,
};
use closeout::playbook::NoteKind;
use proptest::prelude::*;
use support::{Desk, EngagementManagement, chance_change, day, field, new_case};

fn two_tabs() -> (Desk, Desk) {
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs();
    let other = desk.other_tab(2);
    (desk, other)
}

fn check_conflict(name: &str, mine: &str, theirs: &str, expected: bool) -> Desk {
    let (mut desk, mut other) = two_tabs();
    desk.answer(name, mine);
    other.answer(name, theirs);
    let back = other.clone().merge(&desk).case.clone();
    desk.merge(&other);
    assert_eq!(desk.case, back, "the same in either order");
    let slot = desk.slot(name);
    assert_eq!(
        desk.case.is_in_conflict(slot),
        expected,
        "{name}: {mine} and {theirs}"
    );
    assert_eq!(
        desk.case.conflicts().collect::<Vec<_>>().contains(&slot),
        expected
    );
    desk
}

#[test]
fn two_values_of_one_field_show_as_a_conflict() {
    let desk = check_conflict("seats", "500", "600", true);
    let facts = Facts::current(&desk.case, Scope::Case);
    assert_eq!(facts.reading(field("seats")), Reading::Conflict);
    let heads = desk.case.register(desk.slot("seats")).unwrap().heads();
    let values: Vec<_> = heads.iter().map(|head| head.value.as_str()).collect();
    assert_eq!(values, ["500", "600"]);
}

#[test]
fn the_same_value_twice_is_no_conflict() {
    check_conflict("seats", "500", "500", false);
    check_conflict("seats", "1.000", "1,000", false);
}

#[test]
fn a_value_and_its_removal_are_a_conflict() {
    check_conflict("seats", "500", "", true);
}

#[test]
fn different_fields_are_merged() {
    let (mut desk, mut other) = two_tabs();
    desk.answer("seats", "500");
    other.answer("region", "apj").answer("concerns", "None.");
    desk.merge(&other);
    assert_eq!(desk.case.conflicts().count(), 0);
    assert_eq!((desk.text("seats"), desk.text("region")), ("500", "apj"));
    assert_eq!(desk.text("concerns"), "None.");
}

#[test]
fn the_later_value_of_one_who_knew_the_earlier_wins() {
    let (mut desk, mut other) = two_tabs();
    desk.answer("seats", "500");
    other.merge(&desk).answer("seats", "600");
    desk.merge(&other);
    assert_eq!(desk.text("seats"), "600");
    assert_eq!(desk.case.conflicts().count(), 0);
}

#[test]
fn choosing_a_value_resolves_a_conflict_for_all() {
    for chosen in ["500", "600", "700"] {
        let mut desk = check_conflict("seats", "500", "600", true);
        let mut other = desk.other_tab(2);
        desk.answer("seats", chosen);
        other.merge(&desk);
        assert_eq!(other.text("seats"), chosen);
        assert_eq!(other.case.conflicts().count(), 0);
        assert_eq!(other.case, desk.case);
    }
}

#[test]
fn a_conflict_settles_nothing() {
    let desk = check_conflict("active_users", "113", "114", true);
    assert_eq!(desk.state("P-I2"), "open");
    assert_eq!(
        desk.gate_state("prepare"),
        closeout::engagement::GateState::Closed
    );
}

#[test]
fn a_tick_and_its_taking_back_are_a_conflict_that_settles_nothing() {
    let (mut desk, mut other) = two_tabs();
    desk.untick("K-I1");
    other.untick("K-I1").tick("K-I1");
    desk.merge(&other);
    assert!(
        desk.case
            .is_in_conflict(Slot::item(desk.scope, desk.item("K-I1").item.id))
    );
    assert_eq!(desk.state("K-I1"), "open");
    let mut unticked = desk.clone();
    unticked.untick("K-I1");
    assert_eq!(unticked.case.conflicts().count(), 0);
    desk.tick("K-I1");
    assert_eq!(desk.case.conflicts().count(), 0);
    assert_eq!(desk.state("K-I1"), "done");
}

#[test]
fn either_side_of_a_conflict_can_be_chosen_wherever_it_stands() {
    for chosen in ["yes", ""] {
        let (mut desk, mut other) = two_tabs();
        desk.untick("K-I1");
        other.untick("K-I1").tick("K-I1");
        desk.merge(&other);
        let slot = Slot::item(desk.scope, desk.item("K-I1").item.id);
        desk.apply(Change::Answered {
            slot,
            text: chosen.to_owned(),
        });
        assert_eq!(desk.case.conflicts().count(), 0);
        assert_eq!(desk.item("K-I1").ticked, chosen == "yes");
    }
}

#[test]
fn services_added_in_two_tabs_are_two_rounds() {
    let (mut desk, mut other) = two_tabs();
    desk.add_service("TEAMS");
    other.add_service("TEAMS");
    desk.merge(&other);
    assert_eq!(desk.case.rounds().count(), 3);
}

#[test]
fn a_round_that_two_tabs_finished_is_finished_once_and_for_all() {
    let (mut desk, mut other) = two_tabs();
    desk.go_through();
    other.go_through();
    desk.merge(&other);
    assert_eq!(desk.round_state(), RoundState::Finished);
    assert_eq!(desk.case.conflicts().count(), 0);
    desk.untick("C-A4");
    assert_eq!(desk.round_state(), RoundState::Open);
    other.merge(&desk);
    assert_eq!(other.round_state(), RoundState::Open);
}

#[test]
fn entries_of_both_records_are_kept() {
    let (mut desk, mut other) = two_tabs();
    desk.prepare().paste_due(EngagementManagement);
    other.paste_due(NoteKind::TechnicalEnablement);
    desk.merge(&other);
    assert_eq!(desk.case.record().len(), 2);
}

#[test]
fn an_entry_of_the_history_that_went_on_is_whole_in_both() {
    let mut desk = new_case();
    desk.answer("tenant", "C");
    let mut other = desk.other_tab(2);
    desk.answer("tenant", "Contoso");
    let whole = desk.case.clone();
    assert_eq!(whole.history().len(), 1);
    other.merge(&desk);
    assert_eq!(other.case.history(), whole.history());
    let mut earlier = new_case();
    earlier.answer("tenant", "C");
    desk.merge(&earlier);
    assert_eq!(desk.case.history(), whole.history());
}

#[test]
fn a_copy_knows_all_of_what_it_was_merged_with() {
    let (mut desk, mut other) = two_tabs();
    desk.answer("seats", "500");
    other.answer("region", "apj");
    assert!(!desk.case.knows_all_of(&other.case));
    desk.merge(&other);
    assert!(desk.case.knows_all_of(&other.case));
    assert!(!other.case.knows_all_of(&desk.case));
}

#[test]
fn a_copy_of_another_case_changes_nothing() {
    let (desk, _) = two_tabs();
    let mut stranger = Desk::of(Case::new(CaseId(99)));
    stranger.answer("tenant", "Fabrikam");
    assert_eq!(desk.case.merge(&stranger.case), desk.case);
}

// Random changes on three copies.

/// What a tab may do, with small choices so that tabs often meet.
#[derive(Debug, Clone)]
enum Step {
    Do(usize, u8, u8),
    Undo(usize),
    Merge(usize, usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        6 => (0..3usize, any::<u8>(), any::<u8>()).prop_map(|(tab, a, b)| Step::Do(tab, a, b)),
        1 => (0..3usize).prop_map(Step::Undo),
        2 => (0..3usize, 0..3usize).prop_map(|(from, to)| Step::Merge(from, to)),
    ];
    prop::collection::vec(step, 0..16)
}

/// Three copies after the steps; a change that the rules forbid does nothing.
fn play(steps: &[Step]) -> [Case; 3] {
    let mut tabs = [1, 2, 3].map(|_| Case::new(CaseId(1)));
    let mut undos = [Vec::new(), Vec::new(), Vec::new()];
    for (at, step) in (0..).zip(steps) {
        let stamp = |tab: usize| Stamp {
            writer: WriterId(tab as u64),
            at,
            today: day(support::TODAY),
        };
        match *step {
            Step::Do(tab, a, b) => {
                let change = chance_change(&tabs[tab], a, b);
                if let Ok(undo) = tabs[tab].apply(change, stamp(tab)) {
                    undos[tab].push(undo);
                }
            }
            Step::Undo(tab) => {
                if let Some(undo) = undos[tab].pop() {
                    let _refused = tabs[tab].undo(&undo, stamp(tab));
                }
            }
            Step::Merge(from, to) => tabs[to] = tabs[to].merge(&tabs[from]),
        }
    }
    tabs
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn merging_is_the_same_in_any_order_and_any_number_of_times(steps in steps()) {
        let [a, b, c] = play(&steps);
        prop_assert_eq!(a.merge(&a), a.clone());
        prop_assert_eq!(a.merge(&b), b.merge(&a));
        let all = a.merge(&b).merge(&c);
        prop_assert_eq!(&all, &a.merge(&b.merge(&c)));
        prop_assert_eq!(&all, &c.merge(&a).merge(&b));
        prop_assert_eq!(&all.merge(&b), &all);
        for one in [&a, &b, &c] {
            prop_assert!(all.knows_all_of(one));
            for (id, entry) in one.record() {
                prop_assert_eq!(all.record().get(id), Some(entry));
            }
        }
        let _assessed = assess(&all, day(support::TODAY));
    }
}

#[test]
fn of_two_ways_to_let_a_case_rest_one_is_chosen_while_it_rests() {
    let mut desk = new_case();
    let mut other = desk.other_tab(2);
    let reason = |text: &str| text.to_owned();
    desk.apply(Change::Paused {
        reason: reason("Holidays"),
    });
    other.apply(Change::Withdrawn {
        reason: reason("They left"),
    });
    desk.merge(&other);
    let slot = Slot::field(Scope::Case, field("standing"));
    assert!(desk.case.is_in_conflict(slot));
    assert_eq!(
        desk.refused(Change::Answered {
            slot,
            text: "closed".to_owned()
        }),
        closeout::engagement::Refusal::NotGoingOn
    );
    desk.apply(Change::Answered {
        slot,
        text: "paused".to_owned(),
    });
    assert!(!desk.case.is_in_conflict(slot));
    assert_eq!(desk.case.text(slot), "paused");
}
