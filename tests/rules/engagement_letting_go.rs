//! The irreversible steps keep their order: letting go of the tenant, and closing the case.

use crate::support;

use closeout::engagement::{Blocker, Change, GateId, GateState, Refusal, Scope, Slot, Stage};
use rstest::rstest;
use support::{
    EngagementManagement, TechnicalEnablement, before_letting_go, check_gate, name, new_case,
    prepared, ready_to_let_go, short,
};

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
            pasted.statements.retain(|it| name(it.subject) != item);
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
    let slot = Slot::item(scope, item);
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
    check_gate(&desk, "close", GateState::Closed, &["C-A8", "C-O7", "N-1"]);
    desk.tick("C-A8");
    check_gate(&desk, "close", GateState::Closed, &["N-1"]);
    assert!(matches!(desk.refused(Change::Closed), Refusal::Blocked(_)));
    desk.tick("N-1");
    check_gate(&desk, "close", GateState::Open, &[]);
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
    check_gate(&desk, "close", GateState::Closed, &["C-A5"]);
    assert_eq!(desk.assess().stage, Stage::InStep(desk.step("discuss")));
}

#[test]
fn closing_waits_for_a_service_that_came_late() {
    let mut desk = ready_to_let_go();
    desk.tick_all(&["C-A8", "N-1"]).add_service("TEAMS");
    assert!(desk.blockers("close").contains(&"open-round".to_owned()));
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
