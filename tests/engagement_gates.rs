//! Gates: what each waits for, how it is gone around, and that the irreversible steps keep their
//! order.

mod support;

use closeout::engagement::{Blocker, Change, GateId, GateState, Refusal, RoundState, Scope, Stage};
use rstest::rstest;
use support::{Desk, EngagementManagement, TechnicalEnablement, new_case, short};

fn prepared() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("EXO").prepare();
    desk
}

/// All but the record and the queue.
fn before_letting_go() -> Desk {
    let mut desk = prepared();
    desk.discuss(false).ask_for_the_move();
    desk
}

/// All that C-A8 waits for is there.
fn ready_to_let_go() -> Desk {
    let mut desk = before_letting_go();
    desk.arrive().paste_all_due();
    desk
}

fn check(desk: &Desk, gate: &str, state: GateState, blockers: &[&str]) {
    assert_eq!(desk.blockers(gate), blockers, "{gate}");
    assert_eq!(desk.gate_state(gate), state, "{gate}");
}

// Step P.

#[test]
fn a_new_round_waits_for_key_inputs_and_inputs() {
    let mut desk = new_case();
    desk.with_known_team("EXO");
    let all = ["K-I1", "K-I2", "K-I3", "P-I1", "P-I2", "P-I3"];
    check(&desk, "prepare", GateState::Closed, &all);
    desk.meet_inputs();
    check(&desk, "prepare", GateState::Open, &[]);
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
    check(&desk, "prepare", GateState::Closed, &[item]);
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
    check(&desk, "prepare", GateState::Closed, &["P-I2"]);
}

#[test]
fn step_p_waits_for_the_answer_that_decides_whether_an_input_applies() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .meet_inputs()
        .answer("account_team_known", "")
        .answer("account_managed", "");
    check(&desk, "prepare", GateState::Closed, &["P-I3"]);
    desk.answer("account_team_known", "no")
        .answer("account_managed", "no");
    check(&desk, "prepare", GateState::Open, &[]);
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
    check(&desk, "discuss", GateState::Closed, &["C-I3", "P-O1"]);
    desk.prepare();
    check(&desk, "discuss", GateState::Open, &[]);
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
    check(&desk, "discuss", GateState::Open, &[]);
}

#[rstest]
#[case("K-I1", "prepare")]
#[case("C-A1", "discuss")]
#[case("C-A4", "discuss")]
#[case("C-O8", "discuss")]
fn what_stands_behind_a_closed_gate_cannot_be_ticked(#[case] item: &str, #[case] gate: &str) {
    let mut desk = new_case();
    desk.with_known_team("EXO");
    if gate == "prepare" {
        desk.tick(item);
        return;
    }
    let blockers = desk.blocked(desk.ticking(item));
    assert_eq!(
        blockers.iter().map(short).collect::<Vec<_>>(),
        [format!("gate:{gate}")]
    );
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
    check(&desk, "hand-off", GateState::Closed, &["no-service"]);
    assert_eq!(desk.assess().stage, Stage::NoService);
}

#[test]
fn the_hand_off_waits_for_every_open_round() {
    let mut desk = prepared();
    desk.add_service("TEAMS");
    check(
        &desk,
        "hand-off",
        GateState::Closed,
        &["open-round", "open-round"],
    );
    desk.look_at("EXO").discuss(false);
    check(&desk, "hand-off", GateState::Closed, &["open-round"]);
    desk.look_at("TEAMS").drop_service("Bought elsewhere.");
    check(&desk, "hand-off", GateState::Open, &[]);
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

// Letting go.

#[test]
fn the_fm_lets_go_when_the_tenant_has_arrived_and_all_is_on_record() {
    let mut desk = ready_to_let_go();
    assert_eq!(desk.state("C-O7"), "open");
    assert_eq!(desk.waits_for("N-1"), ["C-O7"]);
    desk.tick("C-A8");
    assert_eq!(desk.state("C-O7"), "done");
    desk.tick("N-1");
    assert_eq!(desk.assess().stage, Stage::ReadyToClose);
}

#[test]
fn before_anything_is_pasted_letting_go_waits_for_every_statement() {
    let mut desk = before_letting_go();
    desk.arrive();
    let record = ["P-I2", "P-O1", "C-O1", "C-O3", "C-O4", "C-O8", "C-O6"];
    let expected: Vec<String> = record.iter().map(|item| format!("record:{item}")).collect();
    assert_eq!(desk.waits_for("C-A8"), expected);
}

#[rstest]
#[case("P-I2")]
#[case("P-O1")]
#[case("C-O1")]
#[case("C-O3")]
#[case("C-O4")]
#[case("C-O8")]
#[case("C-O6")]
fn letting_go_waits_for_each_statement(#[case] item: &str) {
    let mut desk = before_letting_go();
    desk.arrive();
    for scope in [desk.scope, Scope::HandOff] {
        for note in [TechnicalEnablement, EngagementManagement] {
            let Change::Pasted(mut pasted) = desk.pasting(scope, note, true) else {
                panic!()
            };
            pasted
                .statements
                .retain(|it| support::name(it.subject) != item);
            if !pasted.statements.is_empty() {
                desk.apply(Change::Pasted(pasted));
            }
        }
    }
    let blockers = desk.blocked(desk.ticking("C-A8"));
    assert_eq!(
        blockers.iter().map(short).collect::<Vec<_>>(),
        [format!("record:{item}")]
    );
}

#[test]
fn letting_go_waits_for_the_queue() {
    let mut desk = before_letting_go();
    desk.paste_all_due();
    assert_eq!(
        desk.blocked(desk.ticking("C-A8")),
        [Blocker::QueueNotArrived]
    );
}

#[test]
fn letting_go_waits_for_the_next_action_date() {
    let mut desk = ready_to_let_go();
    desk.untick("C-A6");
    assert_eq!(desk.waits_for("C-A8"), ["C-O5"]);
}

#[test]
fn letting_go_waits_for_a_correction() {
    let mut desk = ready_to_let_go();
    desk.answer("customer_status", "Not content.");
    assert_eq!(desk.waits_for("C-A8"), ["record:C-O4"]);
    desk.paste_all_due();
    assert_eq!(desk.state("C-A8"), "open");
}

#[test]
fn letting_go_waits_for_a_voided_entry_to_be_pasted_after_all() {
    let mut desk = ready_to_let_go();
    let entry = *desk.case.record().keys().next().unwrap();
    desk.void(entry);
    desk.blocked(desk.ticking("C-A8"));
}

#[test]
fn letting_go_has_no_waiver() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .waive("hand-off", "The customer is gone.");
    assert_eq!(desk.gate_state("hand-off"), GateState::Waived);
    let blockers = desk.blocked(desk.ticking("C-A8"));
    assert!(blockers.contains(&Blocker::QueueNotArrived));
    assert!(
        blockers
            .iter()
            .any(|it| matches!(it, Blocker::NotOnRecord { .. }))
    );
    let gates: Vec<GateId> = desk
        .assess()
        .scopes()
        .flat_map(|scope| {
            scope
                .steps
                .iter()
                .map(|step| step.gate.gate)
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(gates.len(), 3, "steps have gates, items have none");
}

#[test]
fn what_is_irreversible_cannot_be_stated_as_an_answer() {
    let mut desk = before_letting_go();
    let Change::Ticked { scope, item } = desk.ticking("C-A8") else {
        panic!()
    };
    let slot = closeout::engagement::Slot::item(scope, item);
    desk.refused(Change::Answered {
        slot,
        text: "yes".to_owned(),
    });
}

#[rstest]
#[case("standing", "closed")]
#[case("drop_reason", "Too dear.")]
#[case("deleted", "2026-11-20")]
#[case("service", "")]
#[case("service", "???")]
#[case("assignment_mail_region", "emea")]
fn what_has_a_change_of_its_own_cannot_be_stated_as_an_answer(
    #[case] name: &str,
    #[case] text: &str,
) {
    let mut desk = prepared();
    desk.refused(desk.answering(name, text));
}

// Closing.

#[test]
fn closing_waits_for_everything_that_applies() {
    let mut desk = ready_to_let_go();
    check(&desk, "close", GateState::Closed, &["C-A8", "C-O7", "N-1"]);
    desk.tick("C-A8");
    check(&desk, "close", GateState::Closed, &["N-1"]);
    assert!(matches!(desk.refused(Change::Closed), Refusal::Blocked(_)));
    desk.tick("N-1");
    check(&desk, "close", GateState::Open, &[]);
    desk.close();
    assert_eq!(desk.assess().stage, Stage::Closed);
}

#[rstest]
#[case("K-I1")]
#[case("P-I1")]
#[case("C-A1")]
#[case("C-A4")]
#[case("C-O8")]
#[case("C-A6")]
#[case("C-A8")]
#[case("N-1")]
fn closing_waits_for_each_tick(#[case] item: &str) {
    let mut desk = ready_to_let_go();
    desk.tick_all(&["C-A8", "N-1"]).untick(item);
    assert!(
        desk.blockers("close").iter().any(|it| it == item),
        "{:?}",
        desk.blockers("close")
    );
    desk.blocked(Change::Closed);
}

#[test]
fn closing_waits_for_a_correction_and_so_does_the_stage() {
    let mut desk = ready_to_let_go();
    desk.tick_all(&["C-A8", "N-1"])
        .answer("customer_status", "Changed its mind.");
    check(&desk, "close", GateState::Closed, &["C-A5"]);
    assert_eq!(desk.assess().stage, Stage::InStep(desk.step("discuss")));
}

#[test]
fn closing_waits_for_a_service_that_came_late() {
    let mut desk = ready_to_let_go();
    desk.tick_all(&["C-A8", "N-1"]).add_service("TEAMS");
    assert!(desk.blockers("close").contains(&"open-round".to_owned()));
}

// Going around.

#[test]
fn a_closed_gate_is_gone_around_with_a_reason() {
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs().untick("K-I3");
    desk.waive("prepare", "The customer left.");
    check(&desk, "prepare", GateState::Waived, &["K-I3"]);
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
    check(&desk, "prepare", GateState::Closed, &["K-I3", "P-I1"]);
    desk.waive("prepare", "The portal is down.");
    assert_eq!(desk.gate_state("prepare"), GateState::Waived);
    desk.tick("P-I1");
    check(&desk, "prepare", GateState::Waived, &["K-I3"]);
}

#[test]
fn a_waiver_can_be_taken_back() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .meet_inputs()
        .untick("K-I3")
        .waive("prepare", "The customer left.");
    desk.withdraw_waiver("prepare");
    check(&desk, "prepare", GateState::Closed, &["K-I3"]);
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
    check(&desk, "prepare", GateState::Open, &[]);
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
    check(&desk, "discuss", GateState::Closed, &["C-I2"]);
    desk.waive("discuss", "The customer left.").discuss(false);
    assert_eq!(desk.round_state(), RoundState::Finished);
    desk.hand_off();
    check(&desk, "close", GateState::Open, &[]);
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
    check(&desk, "discuss", GateState::Closed, &["C-I3", "P-O1"]);
    desk.waive("discuss", "Nobody answers.").discuss(false);
    assert_eq!(desk.state("P-E1"), "blocked");
    assert_eq!(desk.round_state(), RoundState::Finished);
    assert_eq!(desk.standing("P-O1"), "absent");
    desk.hand_off();
    check(&desk, "close", GateState::Open, &[]);
}

#[test]
fn what_was_excused_and_comes_after_all_is_due() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .meet_inputs()
        .waive("discuss", "Nobody answers.");
    desk.answer("account_team_mail_sent", "2026-11-03");
    assert_eq!(desk.standing("P-O1"), "due");
    check(&desk, "discuss", GateState::Open, &[]);
}

#[test]
fn closing_is_gone_around_with_a_reason() {
    let mut desk = prepared();
    desk.waive("close", "The tenant was deleted.").close();
    assert_eq!(desk.assess().stage, Stage::Closed);
}

#[test]
fn the_order_of_the_irreversible_steps_holds() {
    let mut desk = prepared();
    desk.discuss(false);
    for item in ["C-A8", "N-1"] {
        desk.blocked(desk.ticking(item));
    }
    desk.ask_for_the_move().arrive();
    desk.blocked(desk.ticking("C-A8"));
    desk.paste_all_due();
    desk.blocked(desk.ticking("N-1"));
    desk.tick("C-A8").tick("N-1");
}
