//! Two tabs go around one gate for different reasons, or one takes that back: both stand until a person
//! chooses, and no note says one of them meanwhile.

#![allow(clippy::expect_used, reason = "a test stops at once")]

use crate::support;

use closeout::engagement::{Change, Event, GateId, GateState, Refusal, Scope, Waiver};
use closeout::locale::Language;
use closeout::notes::{Draft, Extent, Gap, PortalField};
use rstest::rstest;
use support::{Desk, EngagementManagement, check_gate, new_case};

fn whole_note(desk: &Desk) -> Draft {
    let draft = desk.written(Language::English, |writer| {
        writer.draft(desk.scope, EngagementManagement, Extent::Whole)
    });
    draft.expect("the scope has notes")
}

/// A round whose first gate waits for K-I3, in two tabs.
fn two_tabs() -> (Desk, Desk) {
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs().untick("K-I3");
    let other = desk.other_tab(2);
    (desk, other)
}

fn merged(mut desk: Desk, mut other: Desk) -> Desk {
    other.at += 10;
    let back = other.clone().merge(&desk).case.clone();
    desk.merge(&other);
    assert_eq!(desk.case, back, "the same in either order");
    desk.undoable.clear();
    desk
}

fn two_reasons() -> Desk {
    let (mut desk, mut other) = two_tabs();
    desk.waive("prepare", "The customer left.");
    other.waive("prepare", "The portal is down.");
    merged(desk, other)
}

fn gate(desk: &Desk) -> (Scope, GateId) {
    (desk.scope, GateId::Step(desk.step("prepare")))
}

fn reasons(desk: &Desk) -> Vec<Option<String>> {
    let (scope, gate) = gate(desk);
    let said = desk.case.waivers_in_conflict(scope, gate).into_iter();
    said.map(|waiver| waiver.map(|waiver: &Waiver| waiver.reason.clone()))
        .collect()
}

fn choosing(desk: &Desk, reason: Option<&str>) -> Change {
    let (scope, gate) = gate(desk);
    Change::WaiverChosen {
        scope,
        gate,
        reason: reason.map(str::to_owned),
    }
}

fn reason(desk: &Desk) -> Option<String> {
    let (scope, gate) = gate(desk);
    let waiver = desk.case.waiver(scope, gate);
    waiver.map(|waiver| waiver.reason.clone())
}

const BOTH: [&str; 2] = ["The customer left.", "The portal is down."];

#[rstest]
#[case(BOTH[0])]
#[case(BOTH[1])]
fn of_two_reasons_a_person_chooses_one_for_all(#[case] chosen: &str) {
    let mut desk = two_reasons();
    let both = BOTH.map(|reason| Some(reason.to_owned()));
    assert_eq!(reasons(&desk), both);
    check_gate(&desk, "prepare", GateState::Waived, &["K-I3"]);
    let mut other = desk.other_tab(2);
    desk.apply(choosing(&desk, Some(chosen)));
    assert_eq!(reasons(&desk), []);
    assert_eq!(reason(&desk).as_deref(), Some(chosen));
    check_gate(&desk, "prepare", GateState::Waived, &["K-I3"]);
    let last = desk.case.history().values().last().map(|it| &it.event);
    assert!(matches!(last, Some(Event::GateWaived { reason, .. }) if reason == chosen));
    other.merge(&desk);
    assert_eq!(other.case, desk.case);
}

#[test]
fn the_same_reason_twice_is_no_conflict() {
    let (mut desk, mut other) = two_tabs();
    desk.waive("prepare", BOTH[0]);
    other.untick("P-I1").waive("prepare", BOTH[0]);
    let mut desk = merged(desk, other);
    assert_eq!(reasons(&desk), []);
    // One of them was not given for P-I1, so nobody has said that both may be open.
    check_gate(&desk, "prepare", GateState::Closed, &["K-I3", "P-I1"]);
    desk.tick("P-I1");
    check_gate(&desk, "prepare", GateState::Waived, &["K-I3"]);
    assert_eq!(desk.standing("waiver:prepare"), "due");
}

#[test]
fn the_same_reason_among_three_is_shown_once() {
    let (mut desk, mut other) = two_tabs();
    let mut third = desk.other_tab(3);
    desk.waive("prepare", BOTH[0]);
    other.waive("prepare", BOTH[1]);
    third.waive("prepare", BOTH[0]);
    desk.merge(&other).merge(&third);
    assert_eq!(reasons(&desk).len(), 2);
}

#[test]
fn a_reason_and_its_taking_back_are_a_conflict_that_opens_nothing() {
    for chosen in [None, Some(BOTH[1])] {
        let (mut desk, _) = two_tabs();
        desk.waive("prepare", BOTH[0]);
        let mut other = desk.other_tab(2);
        desk.withdraw_waiver("prepare");
        other.waive("prepare", BOTH[1]);
        let mut desk = merged(desk, other);
        assert_eq!(reasons(&desk), [None, Some(BOTH[1].to_owned())]);
        check_gate(&desk, "prepare", GateState::Closed, &["K-I3"]);
        assert_eq!(desk.standing("waiver:prepare"), "absent");
        desk.apply(choosing(&desk, chosen));
        assert_eq!(reasons(&desk), []);
        assert_eq!(reason(&desk).as_deref(), chosen);
        let is_waived = desk.gate_state("prepare") == GateState::Waived;
        assert_eq!(is_waived, chosen.is_some());
    }
}

#[test]
fn taking_it_back_in_both_tabs_is_no_conflict() {
    let (mut desk, _) = two_tabs();
    desk.waive("prepare", BOTH[0]);
    let mut other = desk.other_tab(2);
    desk.withdraw_waiver("prepare");
    other.withdraw_waiver("prepare");
    assert_eq!(reasons(&merged(desk, other)), []);
}

#[test]
fn another_reason_settles_it_as_well() {
    let mut desk = two_reasons();
    desk.untick("P-I1");
    desk.waive("prepare", "For good.");
    assert_eq!(reasons(&desk), []);
    assert_eq!(reason(&desk).as_deref(), Some("For good."));
}

#[test]
fn only_what_stands_is_chosen() {
    let mut desk = two_reasons();
    for other in [Some("For good."), Some(""), None] {
        let choice = choosing(&desk, other);
        assert_eq!(desk.refused(choice), Refusal::NothingToDo, "{other:?}");
    }
    desk.apply(choosing(&desk, Some(BOTH[0])));
    let again = choosing(&desk, Some(BOTH[0]));
    assert_eq!(desk.refused(again), Refusal::NothingToDo);
}

#[test]
fn a_choice_is_taken_back_to_both_and_made_again() {
    let mut desk = two_reasons();
    let before = desk.values();
    desk.apply(choosing(&desk, Some(BOTH[0])));
    let after = desk.values();
    for _ in 0..2 {
        desk.undo();
        assert_eq!(desk.values(), before);
        assert_eq!(reasons(&desk).len(), 2);
        let mut other = desk.other_tab(2);
        other.merge(&desk);
        assert_eq!(reasons(&other), reasons(&desk));
        desk.redo();
        assert_eq!(desk.values(), after);
    }
}

#[test]
fn a_reason_is_chosen_while_the_case_rests() {
    let mut desk = two_reasons();
    let reason = "On holiday.".to_owned();
    desk.apply(Change::Paused { reason });
    desk.apply(choosing(&desk, Some(BOTH[1])));
    assert_eq!(reasons(&desk), []);
}

#[test]
fn a_chosen_waiver_stays_what_it_was_given_for() {
    let (mut desk, mut other) = two_tabs();
    desk.waive("prepare", BOTH[0]);
    other.untick("P-I1").waive("prepare", BOTH[1]);
    let desk = merged(desk, other);
    for (chosen, state) in [(BOTH[0], GateState::Closed), (BOTH[1], GateState::Waived)] {
        let mut desk = desk.clone();
        desk.apply(choosing(&desk, Some(chosen)));
        check_gate(&desk, "prepare", state, &["K-I3", "P-I1"]);
    }
}

#[test]
fn no_note_says_one_of_two_reasons() {
    let mut desk = two_reasons();
    assert_eq!(desk.standing("waiver:prepare"), "not settled");
    let due = desk.due(desk.scope, EngagementManagement);
    assert!(!due.contains(&"waiver:prepare".to_owned()));
    let (scope, gate) = gate(&desk);
    let draft = whole_note(&desk);
    assert!(draft.gaps.contains(&Gap::Reason { scope, gate }));
    let text = draft.field(PortalField::Note);
    assert!(text.contains("[missing: Reason for going on]"), "{text}");
    assert!(
        BOTH.iter()
            .all(|reason| !text.contains(reason.trim_end_matches('.')))
    );
    desk.apply(choosing(&desk, Some(BOTH[0])));
    assert_eq!(desk.standing("waiver:prepare"), "due");
}

#[test]
fn what_a_note_has_said_stays_said_until_a_reason_is_chosen() {
    let (mut desk, _) = two_tabs();
    desk.waive("prepare", "At first.");
    desk.paste_due(EngagementManagement);
    let mut other = desk.other_tab(2);
    desk.waive("prepare", BOTH[0]);
    other.waive("prepare", BOTH[1]);
    let mut desk = merged(desk, other);
    assert_eq!(desk.standing("waiver:prepare"), "on record");
    desk.apply(choosing(&desk, Some(BOTH[1])));
    assert_eq!(desk.standing("waiver:prepare"), "changed");
}
