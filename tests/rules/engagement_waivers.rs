//! Gates that are gone around with a reason: what that opens, what it excuses, and what the note
//! says of it.

use crate::support;

use closeout::engagement::{Change, GateId, GateState, Refusal, RoundState, Scope, Stage};
use rstest::rstest;
use support::{EngagementManagement, check_gate, new_case, prepared};

#[test]
fn a_closed_gate_is_gone_around_with_a_reason() {
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs().untick("K-I3");
    desk.waive("prepare", "The customer left.");
    check_gate(&desk, "prepare", GateState::Waived, &["K-I3"]);
    assert_eq!(desk.state("P-E1"), "open");
    assert_eq!(
        desk.assess().round_state(desk.round()),
        Some(RoundState::Open)
    );
}

#[rstest]
#[case("")]
#[case("  \n ")]
fn no_gate_is_gone_around_without_a_reason(#[case] reason: &str) {
    let mut desk = new_case();
    desk.with_known_team("EXO");
    assert_eq!(
        desk.refused(desk.waiving("prepare", reason)),
        Refusal::NoReason
    );
}

#[test]
fn an_open_gate_is_not_gone_around() {
    let mut desk = prepared();
    assert_eq!(
        desk.refused(desk.waiving("prepare", "Why not?")),
        Refusal::NothingToDo
    );
}

#[test]
fn the_gate_before_closing_stands_in_the_case_alone() {
    let mut desk = prepared();
    for scope in [desk.scope, Scope::HandOff] {
        let reason = "In a hurry.".to_owned();
        let waiver = Change::GateWaived {
            scope,
            gate: GateId::Close,
            reason,
        };
        assert_eq!(desk.refused(waiver), Refusal::NothingToDo);
    }
}

#[test]
fn a_new_blocker_closes_a_waived_gate_again() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .meet_inputs()
        .untick("K-I3")
        .waive("prepare", "The customer left.");
    desk.untick("P-I1");
    check_gate(&desk, "prepare", GateState::Closed, &["K-I3", "P-I1"]);
    desk.waive("prepare", "The portal is down.");
    assert_eq!(desk.gate_state("prepare"), GateState::Waived);
    desk.tick("P-I1");
    check_gate(&desk, "prepare", GateState::Waived, &["K-I3"]);
}

#[test]
fn a_waiver_can_be_taken_back() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .meet_inputs()
        .untick("K-I3")
        .waive("prepare", "The customer left.");
    desk.withdraw_waiver("prepare");
    check_gate(&desk, "prepare", GateState::Closed, &["K-I3"]);
    let again = Change::WaiverWithdrawn {
        scope: desk.scope,
        gate: GateId::Step(desk.step("prepare")),
    };
    assert_eq!(desk.refused(again), Refusal::NothingToDo);
}

#[test]
fn a_gate_that_opens_by_itself_leaves_its_waiver_behind() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .meet_inputs()
        .untick("K-I3")
        .waive("prepare", "The customer left.");
    desk.tick("K-I3");
    check_gate(&desk, "prepare", GateState::Open, &[]);
    assert_eq!(desk.standing("waiver:prepare"), "absent");
}

#[test]
fn the_note_says_which_gate_was_gone_around() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .meet_inputs()
        .untick("K-I3")
        .waive("prepare", "The customer left.");
    assert!(
        desk.due(desk.scope, EngagementManagement)
            .contains(&"waiver:prepare".to_owned())
    );
    desk.paste_due(EngagementManagement);
    assert_eq!(desk.standing("waiver:prepare"), "on record");
    desk.waive("prepare", "The customer left on 3 March.");
    assert_eq!(desk.standing("waiver:prepare"), "changed");
    desk.paste_due(EngagementManagement);
    desk.tick("K-I3");
    assert_eq!(
        desk.standing("waiver:prepare"),
        "on record",
        "both are true"
    );
}

#[test]
fn what_a_gate_was_gone_around_for_blocks_neither_finish_nor_letting_go_nor_closing() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .meet_inputs()
        .untick("K-I3")
        .answer("active_users", "9");
    desk.waive("prepare", "The customer left.")
        .answer("account_team_mail_sent", "2026-11-03");
    check_gate(&desk, "discuss", GateState::Closed, &["C-I2"]);
    desk.waive("discuss", "The customer left.").discuss(false);
    assert_eq!(desk.round_state(), RoundState::Finished);
    desk.hand_off();
    check_gate(&desk, "close", GateState::Open, &[]);
    assert_eq!(
        desk.standing("P-I2"),
        "absent",
        "a milestone that was not reached is in no note"
    );
    desk.close();
}

#[test]
fn a_mail_that_a_gate_was_gone_around_for_is_not_waited_for() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .answer("account_team_known", "no")
        .meet_inputs();
    desk.tick("P-E2").answer("faq_next_steps", "Go on.");
    check_gate(&desk, "discuss", GateState::Closed, &["C-I3", "P-O1"]);
    desk.waive("discuss", "Nobody answers.").discuss(false);
    assert_eq!(desk.state("P-E1"), "blocked");
    assert_eq!(desk.round_state(), RoundState::Finished);
    assert_eq!(desk.standing("P-O1"), "absent");
    desk.hand_off();
    check_gate(&desk, "close", GateState::Open, &[]);
}

#[test]
fn what_was_excused_and_comes_after_all_is_due() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .meet_inputs()
        .waive("discuss", "Nobody answers.");
    desk.answer("account_team_mail_sent", "2026-11-03");
    assert_eq!(desk.standing("P-O1"), "due");
    check_gate(&desk, "discuss", GateState::Open, &[]);
}

#[test]
fn closing_is_gone_around_with_a_reason() {
    let mut desk = prepared();
    desk.waive("close", "The tenant was deleted.").close();
    assert_eq!(desk.assess().stage, Stage::Closed);
}
