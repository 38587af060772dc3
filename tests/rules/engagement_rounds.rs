//! Rounds: one for each service, finished, frozen, dropped and taken up again; the hand-off that
//! comes after the last; and the date that follows from the discussions.

use crate::support;

use closeout::engagement::{Change, Edit, GateState, Refusal, RoundState, Scope, Stage};
use closeout::playbook::EditedText;
use rstest::rstest;
use support::{Desk, EngagementManagement, TechnicalEnablement, day, new_case};

fn finished() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("EXO").go_through();
    assert_eq!(desk.round_state(), RoundState::Finished);
    desk
}

#[test]
fn three_services_take_three_rounds() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .add_service("TEAMS")
        .add_service("INTUNE");
    let services: Vec<_> = desk
        .case
        .rounds()
        .map(|it| desk.case.service(it).prefix())
        .collect();
    assert_eq!(services, ["EXO", "TEAMS", "INTUNE"]);
    for (service, open) in [("TEAMS", 2), ("EXO", 1), ("INTUNE", 0)] {
        desk.look_at(service).go_through();
        assert_eq!(desk.round_state(), RoundState::Finished, "{service}");
        assert_eq!(desk.assess().open_rounds().count(), open);
        desk.paste_all_due();
    }
    assert_eq!(desk.assess().stage, Stage::InStep(desk.step("hand-off")));
    desk.hand_off();
    assert_eq!(desk.assess().stage, Stage::ReadyToClose);
    let progress = desk.assess().progress;
    assert_eq!(progress.done, progress.total);
    desk.close();
}

#[test]
fn answers_of_one_round_are_not_those_of_another() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .meet_inputs()
        .add_service("TEAMS");
    assert_eq!(desk.text("active_users"), "");
    assert_eq!(desk.state("K-I1"), "open");
    assert_eq!(desk.text("seats"), "995");
}

#[test]
fn a_service_that_is_none_is_not_added() {
    let mut desk = new_case();
    for service in ["", "exo", "Exchange Online", "[EXO]"] {
        let refusal = desk.refused(Change::ServiceAdded {
            service: service.to_owned(),
        });
        assert_eq!(refusal, Refusal::NothingToDo, "{service}");
    }
}

#[test]
fn a_service_outside_the_list_bears_the_name_that_the_fm_gives() {
    let mut desk = new_case();
    desk.add_service("CORE");
    assert_eq!(desk.case.service_name(desk.round()), None);
    desk.answer("service_name", "Power BI");
    assert_eq!(
        desk.case.service_name(desk.round()).as_deref(),
        Some("Power BI")
    );
}

// Finish and frozen facts.

#[test]
fn a_round_is_finished_by_what_settles_the_last_thing_and_needs_no_paste() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .prepare()
        .discuss(false)
        .untick("C-A4");
    assert_eq!(desk.round_state(), RoundState::Open);
    desk.tick("C-A4");
    assert_eq!(desk.round_state(), RoundState::Finished);
    assert_eq!(desk.case.finish(desk.round()).unwrap().day, desk.today);
}

#[test]
fn a_finished_round_keeps_its_facts_and_neither_texts_that_were_edited_nor_the_hand_off() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .prepare()
        .answer("assignment_mail_sent", "2026-11-12");
    let edit = Edit {
        replaced: "Own".to_owned(),
        text: "Mine".to_owned(),
    };
    desk.apply(Change::Edited {
        scope: desk.scope,
        text: EditedText::TechnicalNote,
        edit: Some(edit),
        over: None,
    });
    desk.discuss(false);
    let facts = &desk.case.finish(desk.round()).unwrap().facts;
    let names: Vec<&str> = facts.keys().map(|field| field.name()).collect();
    assert_eq!(
        names,
        [
            "tenant",
            "region",
            "seats",
            "account_team_known",
            "account_managed",
            "service",
            "active_users",
            "lynx_date",
            "account_team_mail_sent",
            "discussion_date",
            "ready_for_more",
            "customer_mail_sent",
            "customer_status",
            "discussion_next_steps",
        ]
    );
}

#[rstest]
#[case("seats", "25.000", "P-I2")]
#[case("active_users", "140", "P-I2")]
#[case("account_team_mail_sent", "2026-11-04", "P-O1")]
#[case("discussion_date", "2026-11-09", "C-O1")]
#[case("customer_status", "Changed its mind.", "C-O4")]
fn a_later_fact_leads_to_a_correction_and_reopens_nothing(
    #[case] name: &str,
    #[case] text: &str,
    #[case] item: &str,
) {
    let mut desk = finished();
    desk.paste_all_due();
    desk.answer(name, text);
    assert_eq!(desk.round_state(), RoundState::Finished);
    assert_eq!(desk.state(item), "done");
    assert_eq!(desk.standing(item), "changed");
    assert_eq!(desk.all_due(), [item]);
    desk.paste_all_due();
    assert!(desk.all_due().is_empty());
}

#[rstest]
#[case("seats", "2000", "active_users", "90", "P-I2")]
#[case("lynx_date", "", "lynx_date", "", "P-I2")]
#[case("account_team_mail_sent", "", "account_team_mail_sent", "", "P-O1")]
#[case("account_managed", "no", "account_team_known", "no", "P-O1")]
#[case("ready_for_more", "yes", "ready_for_more", "yes", "C-O4")]
fn what_a_later_fact_makes_untrue_is_taken_back_in_ftop_and_nowhere_else(
    #[case] first: &str,
    #[case] first_text: &str,
    #[case] second: &str,
    #[case] second_text: &str,
    #[case] item: &str,
) {
    let mut desk = finished();
    desk.paste_all_due();
    desk.answer(first, first_text).answer(second, second_text);
    assert_eq!(desk.state(item), "done");
    assert_eq!(desk.standing(item), "no longer true");
    assert_eq!(desk.round_state(), RoundState::Finished);
}

#[test]
fn a_note_of_a_finished_round_says_nothing_that_is_not_so_now() {
    let mut desk = finished();
    desk.answer("active_users", "90");
    assert_eq!(desk.standing("P-I2"), "not settled");
    assert!(
        desk.due(desk.scope, TechnicalEnablement)
            .iter()
            .all(|item| item != "P-I2")
    );
}

#[test]
fn what_a_finished_round_does_not_know_any_more_is_a_gap_in_its_note() {
    let mut desk = finished();
    desk.answer("lynx_date", "").answer("discussion_date", "");
    assert_eq!(desk.due(desk.scope, TechnicalEnablement), ["P-I2", "C-O1"]);
    desk.answer("discussion_date", "2026-11-30");
    assert_eq!(desk.due(desk.scope, TechnicalEnablement), ["P-I2"]);
    desk.answer("active_users", "")
        .answer("discussion_next_steps", "");
    assert_eq!(desk.due(desk.scope, TechnicalEnablement), ["P-I2"]);
    let management = desk.due(desk.scope, EngagementManagement);
    assert!(management.contains(&"C-O8".to_owned()), "{management:?}");
}

#[test]
fn readiness_that_changes_later_brings_no_new_steps() {
    let mut desk = finished();
    desk.paste_all_due();
    desk.answer("ready_for_more", "yes");
    for item in ["C-A2a", "C-A2b", "C-O2"] {
        assert_eq!(desk.state(item), "dormant", "{item}");
    }
    assert_eq!(desk.standing("C-O1"), "changed");
    assert_eq!(desk.gate_state("hand-off"), GateState::Open);
}

#[test]
fn what_was_not_answered_when_a_round_was_finished_brings_no_new_steps_either() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .answer("account_managed", "")
        .prepare();
    assert_eq!(desk.blockers("discuss"), ["P-O2"]);
    desk.waive("discuss", "Nobody knows.").discuss(false);
    desk.waive("discuss", "Nobody knows.");
    assert_eq!(desk.round_state(), RoundState::Finished);
    let before: Vec<_> = desk.assess().rounds[0]
        .2
        .items()
        .map(|it| it.state)
        .collect();
    desk.answer("account_managed", "yes");
    let after: Vec<_> = desk.assess().rounds[0]
        .2
        .items()
        .map(|it| it.state)
        .collect();
    assert_eq!(before, after);
}

#[test]
fn a_tick_that_is_taken_back_opens_a_finished_round() {
    let mut desk = finished();
    desk.untick("C-A4");
    assert_eq!(desk.round_state(), RoundState::Open);
    assert_eq!(desk.blockers("hand-off"), ["open-round"]);
    desk.tick("C-A4");
    assert_eq!(desk.round_state(), RoundState::Finished);
}

#[test]
fn a_round_that_is_opened_again_goes_by_the_facts_of_now() {
    let mut desk = finished();
    desk.reopen_round();
    assert_eq!(
        desk.round_state(),
        RoundState::Open,
        "it is left open to be changed"
    );
    desk.answer("ready_for_more", "yes");
    assert_eq!(desk.state("C-A2b"), "open");
    assert_eq!(desk.round_state(), RoundState::Open);
    desk.tick_all(&["C-A2a", "C-A2b"])
        .answer("next_workloads", "Intune");
    assert_eq!(desk.round_state(), RoundState::Finished);
}

#[test]
fn a_round_that_was_opened_for_nothing_is_finished_by_the_next_change() {
    let mut desk = finished();
    desk.reopen_round().answer("concerns", "None.");
    assert_eq!(desk.round_state(), RoundState::Finished);
}

#[test]
fn an_open_round_is_not_opened_again() {
    let mut desk = new_case();
    desk.with_known_team("EXO");
    let round = desk.round();
    assert_eq!(
        desk.refused(Change::RoundReopened { round }),
        Refusal::NothingToDo
    );
    assert_eq!(
        desk.refused(Change::ServiceResumed { round }),
        Refusal::NothingToDo
    );
}

#[test]
fn a_day_that_comes_finishes_a_round_without_a_change() {
    let mut desk = finished();
    desk.untick("C-A4")
        .answer("customer_mail_sent", "2026-11-21")
        .tick("C-A4");
    assert_eq!(desk.round_state(), RoundState::Open);
    desk.today = day("2026-11-21");
    assert_eq!(desk.round_state(), RoundState::Finished);
    assert_eq!(desk.gate_state("hand-off"), GateState::Open);
    desk.tick("C-A6");
    assert!(
        desk.case.finish(desk.round()).is_some(),
        "the next change freezes it"
    );
}

#[test]
fn two_tabs_finish_a_round_together() {
    let mut desk = finished();
    desk.untick("C-A4").untick("C-A1");
    let mut other = desk.other_tab(2);
    desk.tick("C-A4");
    other.tick("C-A1");
    desk.merge(&other);
    assert_eq!(desk.round_state(), RoundState::Finished);
    assert_eq!(desk.gate_state("hand-off"), GateState::Open);
}

// Dropping.

#[test]
fn a_dropped_service_is_neither_in_the_way_nor_in_the_progress() {
    let mut desk = finished();
    let before = desk.assess().progress;
    desk.add_service("TEAMS").meet_inputs();
    assert_eq!(desk.gate_state("hand-off"), GateState::Closed);
    desk.drop_service("The customer bought elsewhere.");
    assert_eq!(desk.round_state(), RoundState::Dropped);
    assert_eq!(desk.assess().progress, before);
    assert_eq!(desk.gate_state("hand-off"), GateState::Open);
    desk.look_at("EXO").hand_off().close();
}

#[test]
fn a_service_is_dropped_with_a_reason() {
    let mut desk = finished();
    assert_eq!(desk.refused(desk.dropping(" ")), Refusal::NoReason);
    desk.drop_service("Too dear.");
    assert_eq!(desk.case.drop_reason(desk.round()), Some("Too dear."));
}

#[test]
fn a_dropped_service_is_taken_up_where_it_was_left() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .prepare()
        .drop_service("Too dear.")
        .resume_service();
    assert_eq!(desk.round_state(), RoundState::Open);
    assert_eq!(desk.state("P-E1"), "done");
    assert_eq!(desk.case.drop_reason(desk.round()), None);
    let mut desk = finished();
    desk.drop_service("Too dear.").resume_service();
    assert_eq!(desk.round_state(), RoundState::Finished);
}

#[test]
fn what_a_dropped_service_said_in_ftop_is_still_kept_right() {
    let mut desk = finished();
    desk.add_service("TEAMS").prepare().paste_all_due();
    desk.drop_service("Too dear.").answer("active_users", "113");
    assert_eq!(desk.standing("P-I2"), "changed");
    desk.look_at("EXO").ask_for_the_move().arrive();
    desk.paste_due_of(Scope::HandOff, EngagementManagement);
    assert_eq!(desk.waits_for("C-A8"), ["record:P-I2"]);
}

#[test]
fn when_all_services_are_dropped_the_hand_off_opens() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .add_service("TEAMS")
        .drop_service("Too dear.");
    assert_eq!(desk.gate_state("hand-off"), GateState::Closed);
    desk.look_at("EXO").drop_service("Too dear.");
    assert_eq!(desk.gate_state("hand-off"), GateState::Open);
    assert_eq!(desk.assess().stage, Stage::InStep(desk.step("hand-off")));
    assert_eq!(desk.waits_for("C-A6"), ["next-action-date"]);
}

#[test]
fn all_dropped_after_a_discussion_can_be_handed_off_and_closed() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .answer("discussion_date", "2026-11-10")
        .drop_service("Too dear.");
    desk.hand_off().close();
    assert_eq!(desk.assess().stage, Stage::Closed);
}

#[test]
fn a_service_of_no_round_is_neither_dropped_nor_answered() {
    let mut desk = new_case();
    let mut elsewhere = new_case();
    elsewhere.with_known_team("EXO");
    desk.scope = elsewhere.scope;
    assert_eq!(
        desk.refused(desk.dropping("Too dear.")),
        Refusal::NothingToDo
    );
    assert_eq!(
        desk.refused(desk.answering("active_users", "5")),
        Refusal::NothingToDo
    );
    assert_eq!(desk.refused(desk.ticking("K-I1")), Refusal::NothingToDo);
}

#[test]
fn a_late_service_reopens_the_hand_off_and_leaves_what_was_done() {
    let mut desk = finished();
    desk.hand_off().add_service("TEAMS");
    assert_eq!(desk.gate_state("hand-off"), GateState::Closed);
    assert_eq!(desk.state("C-A8"), "done");
    assert_eq!(desk.assess().stage, Stage::InStep(desk.step("prepare")));
    desk.look_at("TEAMS").drop_service("A misunderstanding.");
    assert_eq!(desk.assess().stage, Stage::ReadyToClose);
}

// Next action date.

fn check_date(discussions: &[&str], expected: Option<&str>) {
    let mut desk = new_case();
    for (service, text) in ["EXO", "TEAMS", "INTUNE"].iter().zip(discussions) {
        desk.add_service(service).answer("discussion_date", text);
    }
    assert_eq!(
        desk.assess().next_action_date,
        expected.map(day),
        "{discussions:?}"
    );
}

#[rstest]
#[case(&["2026-11-10"], "2027-12-31")]
#[case(&["2028-02-29"], "2029-12-31")]
#[case(&["2024-02-29"], "2025-12-31")]
#[case(&["2026-12-31"], "2027-12-31")]
#[case(&["2027-01-01"], "2028-12-31")]
#[case(&["2026-01-01"], "2027-12-31")]
#[case(&["2026-12-31", "2027-01-01"], "2028-12-31")]
#[case(&["2027-01-01", "2026-12-31"], "2028-12-31")]
#[case(&["2025-06-01", "2026-06-01", "2024-06-01"], "2027-12-31")]
#[case(&["", "2026-06-01"], "2027-12-31")]
#[case(&["soon", "2026-06-01"], "2027-12-31")]
#[case(&["2199-12-31"], "2200-12-31")]
fn the_next_action_is_at_the_end_of_the_year_after_the_last_discussion(
    #[case] discussions: &[&str],
    #[case] expected: &str,
) {
    check_date(discussions, Some(expected));
}

#[rstest]
#[case(&[])]
#[case(&[""])]
#[case(&["2026-02-29"])]
#[case(&["31.12.2026"])]
#[case(&["2026-13-01"])]
fn without_a_discussion_there_is_no_next_action_date(#[case] discussions: &[&str]) {
    check_date(discussions, None);
}

#[rstest]
#[case("2026-11-10", "2027-12-31")]
#[case("2027-01-10", "2026-12-31")]
fn a_dropped_service_counts_if_its_discussion_was_held(
    #[case] discussion: &str,
    #[case] expected: &str,
) {
    let mut desk = new_case();
    desk.add_service("EXO")
        .answer("discussion_date", "2025-11-10");
    desk.add_service("TEAMS")
        .answer("discussion_date", discussion)
        .drop_service("Too dear.");
    assert_eq!(desk.assess().next_action_date, Some(day(expected)));
}

#[test]
fn the_turn_of_the_year_between_two_rounds_moves_the_date() {
    let mut desk = new_case();
    desk.with_known_team("EXO").go_through().tick("C-A6");
    assert_eq!(desk.assess().next_action_date, Some(day("2027-12-31")));
    desk.today = day("2027-01-15");
    desk.add_service("TEAMS")
        .go_through()
        .answer("discussion_date", "2027-01-12");
    assert_eq!(desk.assess().next_action_date, Some(day("2028-12-31")));
    assert_eq!(desk.missing("C-A6"), ["confirm"]);
}
