//! Rounds, one for each service: added, dropped, finished and opened again; what follows from them for
//! the case; and the case that is not active.
#![allow(clippy::unwrap_used, reason = "a test stops at once")]

#[path = "support/case.rs"]
mod case;

use case::*;
use closeout::engagement::assessment::RoundState;
use closeout::engagement::command::Refusal;
use closeout::engagement::{Round, RoundId, Standing};
use closeout::playbook::Service;
use rstest::rstest;

fn rounds(case: &TestCase) -> String {
    let rounds = case.read().rounds;
    let name = |round: &Round| match &round.dropped {
        Some(_) => format!("-{}", round.id),
        None => round.id.to_string(),
    };
    rounds.iter().map(name).collect::<Vec<_>>().join(" ")
}

fn state(case: &TestCase, round: &str) -> RoundState {
    case.assess().scope(scope(round)).unwrap().state
}

fn finished() -> TestCase {
    let mut case = contoso_exo();
    case.follow_until("EXO", "hand-off/C-A6");
    assert_eq!(state(&case, "EXO"), RoundState::Finished);
    case
}

// Services.

#[test]
fn rounds_stand_in_the_order_in_which_their_services_were_added() {
    let mut case = contoso();
    case.add("TEAMS").add("EXO").add_named("Power BI").add_named("Viva");
    assert_eq!(rounds(&case), "TEAMS EXO CORE CORE-2");
    let names: Vec<String> = case.read().rounds.into_iter().map(|r| r.name).collect();
    assert_eq!(names, ["Teams", "Exchange Online", "Power BI", "Viva"]);
}

#[test]
fn a_service_that_was_dropped_and_added_again_is_a_second_round() {
    let mut case = contoso_exo();
    case.state("EXO", "active_users", "70").drop_service("EXO").add("EXO");
    assert_eq!(rounds(&case), "-EXO EXO-2");
    assert_eq!(case.read().number(scope("EXO-2"), field("active_users")), None);
    assert_eq!(case.try_run(dropping("EXO", None)), Err(Refusal::AlreadyThere));
    case.drop_service("EXO-2").run(dropping("EXO", None));
    assert_eq!(rounds(&case), "EXO -EXO-2");
    assert_eq!(case.read().number(scope("EXO"), field("active_users")), Some(70));
}

#[test]
fn two_tabs_that_add_one_service_add_one_round() {
    let mut case = contoso();
    let mut other = case.other_tab(2);
    case.add("EXO");
    other.add("EXO").add("TEAMS");
    case.merge(&other);
    assert_eq!(rounds(&case), "EXO TEAMS");
    assert!(case.read().conflicts.is_empty());
}

#[rstest]
#[case("EXO", Some((Service::ExchangeOnline, 1)))]
#[case("EXO-2", Some((Service::ExchangeOnline, 2)))]
#[case("EXO-1", None)]
#[case("EXO-02", None)]
#[case("exo", None)]
#[case("", None)]
fn one_name_leads_to_a_round(#[case] name: &str, #[case] expected: Option<(Service, u32)>) {
    let id = name.parse::<RoundId>().ok();
    assert_eq!(id.map(|id| (id.service, id.number)), expected);
}

// Finished.

#[test]
fn a_round_is_finished_when_its_last_statement_is_pasted() {
    let mut case = contoso_exo();
    case.follow_until("EXO", "EXO/note:technical-enablement");
    assert_eq!(state(&case, "EXO"), RoundState::Settled);
    case.paste("EXO", TechnicalEnablement);
    assert_eq!(state(&case, "EXO"), RoundState::Settled);
    case.paste("EXO", EngagementManagement);
    assert_eq!(state(&case, "EXO"), RoundState::Finished);
}

#[rstest]
#[case("case", "seats", "650", "P-I2", "changed")]
#[case("EXO", "active_users", "80", "P-I2", "changed")]
#[case("EXO", "active_users", "10", "P-I2", "withdrawn")]
#[case("EXO", "account_team_mail_sent", "2026-11-19", "P-O1", "changed")]
#[case("EXO", "discussion_date", "2026-11-25", "C-O1", "changed")]
#[case("EXO", "ready_for_more", "yes", "C-O1", "changed")]
#[case("EXO", "customer_status", "They changed their mind.", "C-O4", "changed")]
#[case("case", "account_managed", "no", "", "")]
fn a_later_fact_leads_to_a_correction_and_to_no_new_step(
    #[case] of: &str,
    #[case] name: &str,
    #[case] text: &str,
    #[case] id: &str,
    #[case] expected: &str,
) {
    let mut case = finished();
    case.state(of, name, text);
    assert_eq!(state(&case, "EXO"), RoundState::Finished);
    let due = case.due("EXO", TechnicalEnablement) + &case.due("EXO", EngagementManagement);
    assert_eq!(due, id);
    if !id.is_empty() {
        assert_eq!(case.statement("EXO", id), expected);
        assert_eq!(case.item("EXO", id), "done");
    }
    for item in &case.assess().rounds[0].items {
        let id = item.item.id.0;
        let is_left = ["done", "dormant"].contains(&item.state.name()) || id == "C-A5";
        assert!(is_left, "{id} is {:?}", item.state);
    }
    case.paste_due("EXO");
    assert!(case.follow().contains(&"close".to_owned()));
}

#[test]
fn a_round_that_is_opened_again_goes_by_the_facts_of_now() {
    let mut case = finished();
    case.run(|at| at.reopen("EXO".parse().unwrap()));
    case.state("EXO", "ready_for_more", "yes");
    assert_eq!(state(&case, "EXO"), RoundState::Open);
    assert_eq!(case.item("EXO", "C-A2b"), "open");
    case.follow_until("EXO", "hand-off/C-A6");
    assert_eq!(state(&case, "EXO"), RoundState::Finished);
    assert_eq!(case.statement("EXO", "C-O2"), "on record");
    assert_eq!(case.statement("EXO", "C-O3"), "on record");
}

#[test]
fn a_round_goes_on_when_a_note_was_never_pasted() {
    let mut case = finished();
    let notes = case.read().record.entries().iter().map(|entry| entry.id).collect::<Vec<_>>();
    for note in notes {
        case.run(|at| at.void(note));
    }
    case.state("EXO", "customer_mail_sent", "");
    assert_eq!(case.next("EXO"), "EXO/mail:customer");
    assert!(case.follow().contains(&"close".to_owned()));
}

#[test]
fn a_round_that_two_tabs_finished_is_finished_once() {
    let mut case = contoso_exo();
    case.follow_until("EXO", "EXO/note:engagement-management");
    let mut other = case.other_tab(2);
    case.paste("EXO", EngagementManagement);
    other.paste("EXO", EngagementManagement);
    case.merge(&other);
    assert_eq!(state(&case, "EXO"), RoundState::Finished);
    assert_eq!(case.next("EXO"), "hand-off/C-A6");
}

// Dropped.

#[test]
fn a_dropped_service_is_in_nobodys_way() {
    let mut case = finished();
    case.add("TEAMS").tick("TEAMS", "K-I1");
    assert_eq!(case.next("EXO"), "TEAMS/P-I2");
    case.drop_service("TEAMS");
    assert_eq!(state(&case, "TEAMS"), RoundState::Dropped);
    assert_eq!(case.next("TEAMS"), "hand-off/C-A6");
    case.follow();
}

#[test]
fn without_a_discussion_there_is_nothing_to_hand_off() {
    let mut case = contoso_exo();
    case.drop_service("EXO");
    assert_eq!(case.next("EXO"), "case/service");
    assert_eq!(case.assess().next_action_date, None);
    assert!(!case.assess().close.is_empty());
}

#[test]
fn a_discussion_whose_service_was_dropped_is_handed_off() {
    let mut case = contoso_exo();
    case.state("EXO", "discussion_date", "2026-11-10").drop_service("EXO");
    let way = case.follow();
    assert_eq!(way[0], "hand-off/C-A6");
    assert_eq!(way.last().unwrap(), "close");
}

#[test]
fn a_late_service_closes_the_hand_off_and_leaves_what_was_done() {
    let mut case = contoso_exo();
    case.follow_until("EXO", "hand-off/N-1");
    case.add("TEAMS");
    assert_eq!(case.item("hand-off", "C-A8"), "done");
    assert_eq!(case.item("hand-off", "N-1"), "blocked");
    assert_eq!(case.next("TEAMS"), "TEAMS/K-I1");
    case.follow();
}

// The next action date.

#[rstest]
#[case("2026-11-10", "2027-12-31")]
#[case("2024-02-29", "2025-12-31")]
#[case("2025-12-31", "2026-12-31")]
#[case("2026-01-01", "2027-12-31")]
#[case("2025-06-01 2026-06-01 2024-06-01", "2027-12-31")]
#[case("soon 2026-06-01", "2027-12-31")]
#[case("2026-06-01 2027-01-01", "2027-12-31")]
#[case("2025-06-01 -2026-06-01", "2027-12-31")]
#[case("2025-06-01 -", "2026-12-31")]
#[case("", "")]
#[case("2025-02-29", "")]
#[case("2026-11-28", "")]
fn the_next_action_is_at_the_end_of_the_year_after_the_last_discussion(
    #[case] discussions: &str,
    #[case] expected: &str,
) {
    let mut case = contoso();
    for (service, text) in ["EXO", "TEAMS", "INTUNE"].iter().zip(discussions.split(' ')) {
        case.add(service);
        case.state(service, "discussion_date", text.trim_start_matches('-'));
        if text.starts_with('-') {
            case.drop_service(service);
        }
    }
    let found = case.assess().next_action_date;
    assert_eq!(found.map_or_else(String::new, |day| day.to_string()), expected);
}

// The region.

#[test]
fn another_region_makes_a_new_request_due_and_leaves_what_was_asked() {
    let mut case = contoso_exo();
    case.follow_until("EXO", "hand-off/C-A8");
    assert_eq!(case.statement("hand-off", "C-O6:emea"), "on record");
    case.state("case", "region", "apj");
    assert_eq!(case.item("hand-off", "C-A7"), "open");
    assert_eq!(case.statement("hand-off", "C-O6:emea"), "on record");
    assert_eq!(case.statement("hand-off", "C-O6:apj"), "not ready");
    assert_eq!(case.next("hand-off"), "hand-off/mail:assignment");
    case.follow_until("hand-off", "hand-off/wait");
    assert_eq!(case.statement("hand-off", "C-O6:emea"), "on record");
    assert_eq!(case.statement("hand-off", "C-O6:apj"), "on record");
    case.state("case", "region", "emea");
    assert_eq!(case.next("hand-off"), "hand-off/C-A8", "it had arrived there");
}

// The case that is not active.

fn paused() -> Standing {
    Standing::Paused { look_again: Some(day("2027-01-11")), reason: "Holidays.".to_owned() }
}

fn withdrawn() -> Standing {
    Standing::Withdrawn { since: day(TODAY), reason: "They left.".to_owned() }
}

fn closed() -> Standing {
    Standing::Closed { since: day(TODAY) }
}

#[rstest]
#[case(paused())]
#[case(withdrawn())]
#[case(closed())]
fn how_a_case_stands_is_kept_whole(#[case] standing: Standing) {
    let mut case = contoso_exo();
    case.follow();
    case.run(|at| at.stand(&Standing::Active)).run(|at| at.stand(&standing.clone()));
    assert_eq!(case.read().standing, standing);
    case.run(|at| at.stand(&Standing::Active));
    assert_eq!(case.read().standing, Standing::Active);
}

#[rstest]
#[case(paused(), paused(), None)]
#[case(paused(), withdrawn(), None)]
#[case(withdrawn(), paused(), Some(Refusal::NotActive))]
#[case(closed(), withdrawn(), Some(Refusal::NotActive))]
fn what_ended_is_opened_before_anything_else(
    #[case] first: Standing,
    #[case] second: Standing,
    #[case] refusal: Option<Refusal>,
) {
    let mut case = contoso_exo();
    case.follow();
    case.run(|at| at.stand(&Standing::Active)).run(|at| at.stand(&first));
    assert_eq!(case.try_run(|at| at.stand(&second)).err(), refusal);
}

#[test]
fn a_case_is_closed_when_nothing_is_left_and_stays_so() {
    let mut case = contoso_exo();
    assert!(matches!(case.try_run(|at| at.stand(&closed())), Err(Refusal::NotYet(_))));
    case.follow();
    assert_eq!(case.next("EXO"), "Closed");
}
