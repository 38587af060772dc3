//! What the gates of the steps and of the hand-off wait for.

use crate::support;

use closeout::engagement::{GateState, Refusal, Stage};
use rstest::rstest;
use support::{before_letting_go, check_gate, new_case, prepared, ready_to_let_go, short};

// Step P.

#[test]
fn a_new_round_waits_for_key_inputs_and_inputs() {
    let mut desk = new_case();
    desk.with_known_team("EXO");
    let all = ["K-I1", "K-I2", "K-I3", "P-I1", "P-I2", "P-I3"];
    check_gate(&desk, "prepare", GateState::Closed, &all);
    desk.meet_inputs();
    check_gate(&desk, "prepare", GateState::Open, &[]);
}

#[rstest]
#[case("K-I1")]
#[case("K-I2")]
#[case("K-I3")]
#[case("P-I1")]
#[case("P-I3")]
fn step_p_waits_for_each_tick(#[case] item: &str) {
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs().untick(item);
    check_gate(&desk, "prepare", GateState::Closed, &[item]);
    assert_eq!(desk.waits_for("P-E1"), ["gate:prepare"]);
}

#[rstest]
#[case("active_users", "99")]
#[case("active_users", "")]
#[case("seats", "0")]
#[case("lynx_date", "")]
#[case("lynx_date", "2026-11-21")]
#[case("lynx_date", "someday")]
fn step_p_waits_for_the_milestone(#[case] name: &str, #[case] text: &str) {
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs().answer(name, text);
    check_gate(&desk, "prepare", GateState::Closed, &["P-I2"]);
}

#[test]
fn step_p_waits_for_the_answer_that_decides_whether_an_input_applies() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .meet_inputs()
        .answer("account_team_known", "")
        .answer("account_managed", "");
    check_gate(&desk, "prepare", GateState::Closed, &["P-I3"]);
    desk.answer("account_team_known", "no")
        .answer("account_managed", "no");
    check_gate(&desk, "prepare", GateState::Open, &[]);
}

#[test]
fn no_day_of_sending_settles_an_action_behind_a_closed_gate() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .answer("account_team_mail_sent", "2026-11-03");
    assert_eq!(desk.state("P-E1"), "blocked");
    assert_eq!(desk.state("P-O1"), "blocked");
    assert_eq!(desk.standing("P-O1"), "not settled");
    desk.meet_inputs();
    assert_eq!(desk.state("P-E1"), "done");
    assert_eq!(desk.standing("P-O1"), "due");
}

// Step C.

#[test]
fn step_c_waits_for_the_outputs_of_step_p() {
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs();
    check_gate(&desk, "discuss", GateState::Closed, &["C-I3", "P-O1"]);
    desk.prepare();
    check_gate(&desk, "discuss", GateState::Open, &[]);
}

#[rstest]
#[case("yes", "yes", &["C-I3", "P-O1"])]
#[case("yes", "no", &["C-I3", "P-O1", "P-O2"])]
#[case("no", "yes", &["C-I3", "P-O1", "P-O2"])]
#[case("no", "no", &["P-O2"])]
#[case("yes", "", &["C-I3", "P-O1", "P-O2"])]
#[case("", "", &["C-I3", "P-O1", "P-O2"])]
fn step_c_waits_for_what_applies(
    #[case] known: &str,
    #[case] managed: &str,
    #[case] blockers: &[&str],
) {
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs();
    desk.answer("account_team_known", known)
        .answer("account_managed", managed);
    let found = desk.blockers("discuss");
    assert_eq!(found, blockers);
}

#[rstest]
#[case("P-I1", "C-I1")]
#[case("P-I3", "P-O1")]
fn step_c_closes_again_when_an_input_is_taken_back(#[case] input: &str, #[case] blocker: &str) {
    let mut desk = prepared();
    desk.untick(input);
    assert_eq!(desk.gate_state("discuss"), GateState::Closed);
    assert!(desk.blockers("discuss").iter().any(|it| it == blocker));
}

#[test]
fn step_c_needs_things_settled_and_not_on_record() {
    let desk = prepared();
    assert_eq!(desk.standing("P-I2"), "due");
    assert_eq!(desk.standing("P-O1"), "due");
    check_gate(&desk, "discuss", GateState::Open, &[]);
}

#[rstest]
#[case("C-A1")]
#[case("C-A4")]
#[case("C-O8")]
fn what_stands_behind_a_closed_gate_cannot_be_ticked(#[case] item: &str) {
    let mut desk = new_case();
    desk.with_known_team("EXO");
    let blockers = desk.blocked(desk.ticking(item));
    let blockers: Vec<String> = blockers.iter().map(short).collect();
    assert_eq!(blockers, ["gate:discuss"]);
}

#[test]
fn what_was_ticked_in_order_stays_done_when_its_gate_closes_behind_it() {
    let mut desk = prepared();
    desk.tick("C-A1").untick("K-I1");
    assert_eq!(desk.gate_state("discuss"), GateState::Closed);
    assert_eq!(desk.state("C-A1"), "done");
}

#[rstest]
#[case("")]
#[case("2026-11-21")]
fn the_customer_is_written_to_after_the_discussion(#[case] discussion: &str) {
    let mut desk = prepared();
    desk.answer("discussion_date", discussion)
        .answer("customer_mail_sent", "2026-11-19");
    assert_eq!(desk.waits_for("C-A3"), ["discussion_date"]);
    desk.answer("discussion_date", "2026-11-18");
    assert_eq!(desk.state("C-A3"), "done");
}

#[rstest]
#[case("P-O1")]
#[case("P-I2")]
#[case("P-E1")]
#[case("C-A2")]
#[case("C-O1")]
fn what_follows_from_facts_is_not_ticked_by_hand(#[case] item: &str) {
    let mut desk = prepared();
    let refusal = desk.refused(desk.ticking(item));
    assert!(matches!(
        refusal,
        Refusal::NothingToDo | Refusal::Blocked(_)
    ));
}

// Hand-off.

#[test]
fn without_a_service_the_hand_off_waits_for_one() {
    let desk = new_case();
    check_gate(&desk, "hand-off", GateState::Closed, &["no-service"]);
    assert_eq!(desk.assess().stage, Stage::NoService);
}

#[test]
fn the_hand_off_waits_for_every_open_round() {
    let mut desk = prepared();
    desk.add_service("TEAMS");
    check_gate(
        &desk,
        "hand-off",
        GateState::Closed,
        &["open-round", "open-round"],
    );
    desk.look_at("EXO").discuss(false);
    check_gate(&desk, "hand-off", GateState::Closed, &["open-round"]);
    desk.look_at("TEAMS").drop_service("Bought elsewhere.");
    check_gate(&desk, "hand-off", GateState::Open, &[]);
}

#[test]
fn the_next_action_date_is_confirmed_and_confirmed_anew_when_it_moves() {
    let mut desk = before_letting_go();
    assert_eq!(desk.state("C-A6"), "done");
    assert_eq!(desk.state("C-O5"), "done");
    desk.answer("discussion_date", "2025-12-30");
    assert_eq!(desk.state("C-A6"), "open");
    assert_eq!(desk.missing("C-A6"), ["confirm"]);
    assert_eq!(desk.state("C-O5"), "open");
    desk.tick("C-A6");
    assert_eq!(desk.state("C-O5"), "done");
}

#[test]
fn the_assignment_team_is_asked_for_one_queue() {
    let mut desk = before_letting_go();
    assert_eq!(desk.state("C-A7"), "done");
    desk.answer("region", "apj");
    assert_eq!(desk.state("C-A7"), "open");
    assert_eq!(desk.missing("C-A7"), ["stated-for:region"]);
    desk.answer("assignment_mail_sent", "2026-11-19");
    assert_eq!(desk.state("C-A7"), "done");
}

#[test]
fn a_region_stated_after_the_mail_is_the_one_the_mail_was_about() {
    let mut desk = prepared();
    desk.discuss(false)
        .answer("region", "")
        .tick("C-A6")
        .answer("assignment_mail_sent", "2026-11-12");
    assert_eq!(desk.waits_for("C-A7"), ["region"]);
    desk.answer("region", "emea");
    assert_eq!(desk.state("C-A7"), "done");
    desk.answer("region", "apj");
    assert_eq!(desk.missing("C-A7"), ["stated-for:region"]);
}

#[rstest]
#[case("apj")]
#[case("americas")]
#[case("yes")]
fn the_tenant_arrives_only_in_the_queue_of_its_region(#[case] queue: &str) {
    let mut desk = before_letting_go();
    desk.blocked(desk.answering("queue_confirmed", queue));
}

#[test]
fn the_tenant_arrives_in_no_queue_while_the_region_is_not_known() {
    let mut desk = before_letting_go();
    desk.answer("region", "");
    let blockers = desk.blocked(desk.answering("queue_confirmed", "emea"));
    assert_eq!(blockers.iter().map(short).collect::<Vec<_>>(), ["region"]);
}

#[test]
fn a_request_for_another_queue_stays_on_record_until_the_next_one_follows() {
    let mut desk = ready_to_let_go();
    assert_eq!(desk.standing("C-O6"), "on record");
    desk.answer("region", "apj");
    assert_eq!(desk.standing("C-O6"), "on record");
    assert_eq!(desk.all_due(), [""; 0]);
    assert!(desk.waits_for("C-A8").contains(&"record:C-O6".to_owned()));
    desk.answer("assignment_mail_sent", "2026-11-20");
    assert_eq!(desk.standing("C-O6"), "changed");

    // A request that was never made is taken back.
    desk.answer("assignment_mail_sent", "");
    assert_eq!(desk.standing("C-O6"), "no longer true");
}

#[test]
fn changing_the_region_voids_the_arrival() {
    let mut desk = ready_to_let_go();
    assert_eq!(desk.state("C-A8"), "open");
    desk.answer("region", "americas");
    assert!(desk.waits_for("C-A8").contains(&"queue".to_owned()));
    desk.answer("assignment_mail_sent", "2026-11-20")
        .arrive()
        .paste_all_due();
    assert_eq!(desk.state("C-A8"), "open");
}
