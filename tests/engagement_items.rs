//! Which items apply, what each waits for, and what a skip excuses.
#![allow(clippy::unwrap_used, reason = "a test stops at once")]

#[path = "support/case.rs"]
mod case;

use case::*;
use closeout::engagement::assessment::Missing;
use closeout::engagement::command::Refusal;
use closeout::engagement::milestone::needed;
use closeout::engagement::{Milestone, Scope};
use closeout::playbook::{Condition, ENGAGEMENT_COMPLETION, ItemId};
use rstest::rstest;

/// What something waits for: fields, ticks and items by name, statements as `record:C-O1`.
fn names(missing: &[Missing]) -> String {
    let name = |missing: &Missing| match missing {
        Missing::Field(_, field) => field.name().to_owned(),
        Missing::Tick(_, item) => format!("tick:{}", item.0),
        Missing::Users(_, number) => format!("users:{number}"),
        Missing::Item(_, item) => item.0.to_owned(),
        Missing::Service => "service".to_owned(),
        Missing::OpenRound(round) => format!("round:{round}"),
        Missing::Queue => "queue".to_owned(),
        Missing::OffRecord(id) => format!("record:{}", id.matter),
        Missing::Link(id) => format!("link:{id}"),
    };
    missing.iter().map(name).collect::<Vec<_>>().join(" ")
}

fn waits_for(case: &TestCase, of: &str, id: &str) -> String {
    let assessment = case.assess();
    let scope = assessment.scope(scope(of)).unwrap();
    names(&scope.item(item(id).id).unwrap().waits_for)
}

fn missing(case: &TestCase, of: &str, id: &str) -> String {
    let assessment = case.assess();
    let scope = assessment.scope(scope(of)).unwrap();
    names(&scope.item(item(id).id).unwrap().missing)
}

/// The items of a table row, and their states.
#[track_caller]
fn check(case: &TestCase, of: &str, items: &str, state: &str) {
    for id in items.split_whitespace() {
        assert_eq!(case.item(of, id), state, "{id}");
    }
}

// The milestone.

#[rstest]
#[case(1, 1)]
#[case(10, 1)]
#[case(11, 2)]
#[case(500, 50)]
#[case(990, 99)]
#[case(991, 100)]
#[case(995, 100)]
#[case(999, 100)]
#[case(1_000, 100)]
#[case(1_001, 100)]
#[case(99_999_999, 100)]
fn so_many_seats_need_so_many_users(#[case] seats: u32, #[case] users: u32) {
    assert_eq!(needed(seats), users);
}

#[rstest]
#[case("995", "99", "lynx_date users:1")]
#[case("995", "100", "lynx_date")]
#[case("10", "0", "lynx_date users:1")]
#[case("", "100", "lynx_date seats")]
#[case("995", "", "active_users lynx_date")]
#[case("0", "many", "active_users lynx_date seats")]
fn the_milestone_says_what_it_lacks(#[case] seats: &str, #[case] users: &str, #[case] lacks: &str) {
    let mut case = contoso_exo();
    case.state("case", "seats", seats).state("EXO", "active_users", users);
    let lacking = missing(&case, "EXO", "P-I2");
    let mut lacking: Vec<&str> = lacking.split_whitespace().collect();
    lacking.sort_unstable();
    assert_eq!(lacking.join(" "), lacks);
}

#[test]
fn each_service_has_its_milestone_with_the_seats_of_the_case() {
    let mut case = contoso_exo();
    case.add("TEAMS").state("EXO", "active_users", "64").state("TEAMS", "active_users", "63");
    let assessment = case.assess();
    let milestones: Vec<Milestone> = assessment.rounds.iter().map(|r| r.milestone).collect();
    let (needed, missing) = (64, 1);
    assert_eq!(milestones, [Milestone::Reached { needed }, Milestone::Short { needed, missing }]);
}

#[rstest]
#[case("2026-11-27", "done")]
#[case("2026-11-28", "open")]
#[case("2026-02-29", "open")]
#[case("", "open")]
fn the_milestone_is_documented_with_a_day_that_has_come(#[case] day: &str, #[case] state: &str) {
    let mut case = contoso_exo();
    case.state("EXO", "active_users", "64").state("EXO", "lynx_date", day);
    check(&case, "EXO", "P-I2", state);
}

// Conditions.

const SOMEBODY: &str = "P-I3 P-E1 P-O1 C-I3";
const SOMETHING: &str = "P-E2 P-O2";

/// Whether items apply: `yes`, `no`, or the facts that have to be known for it.
#[track_caller]
fn check_applies(case: &TestCase, items: &str, expected: &str) {
    for id in items.split_whitespace() {
        let state = case.item("EXO", id);
        match expected {
            "no" => assert_eq!(state, "dormant", "{id}"),
            "yes" => assert_ne!(state, "dormant", "{id}"),
            facts => {
                assert_eq!(state, "blocked", "{id}");
                let waits_for = waits_for(case, "EXO", id);
                assert!(waits_for.ends_with(facts), "{id} waits for {waits_for}");
            }
        }
    }
}

#[rstest]
#[case("yes", "yes", "yes", "no")]
#[case("yes", "no", "yes", "yes")]
#[case("no", "yes", "yes", "yes")]
#[case("no", "no", "no", "yes")]
#[case("yes", "", "yes", "account_managed")]
#[case("", "yes", "yes", "account_team_known")]
#[case("no", "", "account_managed", "yes")]
#[case("", "no", "account_team_known", "yes")]
#[case("", "", "account_team_known account_managed", "account_team_known account_managed")]
fn the_account_team_decides_what_applies(
    #[case] known: &str,
    #[case] managed: &str,
    #[case] somebody: &str,
    #[case] something: &str,
) {
    let mut case = contoso_exo();
    case.state("case", "account_team_known", known).state("case", "account_managed", managed);
    check_applies(&case, SOMEBODY, somebody);
    check_applies(&case, SOMETHING, something);
    for item in ENGAGEMENT_COMPLETION.steps_of(false).flat_map(|s| s.items) {
        let is_conditional = item.condition != Condition::ALWAYS;
        let is_dormant = case.item("EXO", item.id.0) == "dormant";
        assert!(is_conditional || !is_dormant, "{}", item.id.0);
    }
}

#[rstest]
#[case("yes", "yes", "")]
#[case("yes", "no", "")]
#[case("no", "yes", "account_team_contacts")]
fn managed_but_not_known_waits_for_a_contact(
    #[case] known: &str,
    #[case] managed: &str,
    #[case] lacks: &str,
) {
    let mut case = contoso_exo();
    case.state("case", "account_team_known", known)
        .state("case", "account_managed", managed)
        .follow_until("EXO", "EXO/mail:account-team");
    case.state("EXO", "account_team_mail_sent", "2026-11-20");
    assert_eq!(waits_for(&case, "EXO", "P-E1"), lacks);
    let state = if lacks.is_empty() { "done" } else { "blocked" };
    check(&case, "EXO", "P-E1", state);
    assert_eq!(case.item("EXO", "P-O1") == "done", lacks.is_empty());
    case.state("case", "account_team_contacts", "Megan Bowen");
    check(&case, "EXO", "P-E1 P-O1", "done");
}

#[rstest]
#[case("yes", "yes", "no")]
#[case("no", "no", "yes")]
#[case("", "ready_for_more", "ready_for_more")]
#[case("perhaps", "ready_for_more", "ready_for_more")]
fn readiness_decides_what_applies(
    #[case] ready: &str,
    #[case] if_ready: &str,
    #[case] if_not: &str,
) {
    let mut case = contoso_exo();
    case.follow_until("EXO", "EXO/C-A1");
    case.state("EXO", "ready_for_more", ready);
    check_applies(&case, "C-A2a C-A2b C-O2", if_ready);
    check_applies(&case, "C-O3 C-O4", if_not);
}

#[test]
fn what_does_not_apply_any_more_is_kept_and_comes_back() {
    let mut case = contoso_exo();
    case.follow_until("EXO", "EXO/C-A1");
    case.state("EXO", "ready_for_more", "yes").tick("EXO", "C-A2a C-A2b").state(
        "EXO",
        "next_workloads",
        "Intune",
    );
    for (ready, state) in [("yes", "done"), ("no", "dormant"), ("yes", "done")] {
        case.state("EXO", "ready_for_more", ready);
        check(&case, "EXO", "C-A2a C-A2b C-O2", state);
    }
}

#[test]
fn facts_about_the_customer_are_asked_once() {
    let mut case = contoso_exo();
    case.add("TEAMS").tick("EXO", "K-I1 K-I2 K-I3 P-I1 P-I3");
    check(&case, "TEAMS", "K-I2 K-I3 P-I1 P-I3", "done");
    check(&case, "TEAMS", "K-I1", "open");
    case.untick("TEAMS", "K-I2");
    check(&case, "EXO", "K-I2", "open");
}

// Gates.

#[test]
fn step_p_waits_for_the_key_inputs_and_its_inputs() {
    let case = contoso_exo();
    let inputs = "K-I1 K-I2 K-I3 P-I1 P-I2 P-I3";
    check(&case, "EXO", inputs, "open");
    assert_eq!(waits_for(&case, "EXO", "P-E1"), inputs);
}

#[rstest]
#[case("yes", "yes", "C-I3 P-O1")]
#[case("yes", "no", "C-I3 P-O1 P-O2")]
#[case("no", "yes", "C-I3 P-O1 P-O2")]
#[case("no", "no", "P-O2")]
fn step_c_waits_for_the_outputs_of_step_p(
    #[case] known: &str,
    #[case] managed: &str,
    #[case] gate: &str,
) {
    let mut case = contoso_exo();
    case.state("case", "account_team_known", known)
        .state("case", "account_managed", managed)
        .tick("EXO", "K-I1 K-I2 K-I3 P-I1")
        .run_if_possible(ticking("EXO", "P-I3", true));
    case.state("EXO", "active_users", "64").state("EXO", "lynx_date", "2026-11-20");
    assert_eq!(waits_for(&case, "EXO", "C-A1"), gate);
}

#[test]
fn gates_need_things_settled_and_not_on_record() {
    let mut case = contoso_exo();
    case.follow_until("EXO", "EXO/C-A1");
    assert_eq!(case.statement("EXO", "P-I2"), "due");
    assert_eq!(case.statement("EXO", "P-O1"), "due");
    check(&case, "EXO", "C-A1 C-O8", "open");
}

#[test]
fn what_was_ticked_in_order_stays_done_when_its_gate_closes() {
    let mut case = contoso_exo();
    case.follow_until("EXO", "EXO/C-A1");
    case.tick("EXO", "C-A1").untick("EXO", "K-I1");
    check(&case, "EXO", "C-A1", "done");
    assert_eq!(waits_for(&case, "EXO", "C-O8"), "P-O1");
    case.tick("EXO", "K-I1").untick("EXO", "P-I1");
    assert_eq!(waits_for(&case, "EXO", "C-O8"), "C-I1 P-O1");
}

#[rstest]
#[case("")]
#[case("2026-11-28")]
fn the_customer_is_written_to_after_the_discussion(#[case] discussion: &str) {
    let mut case = contoso_exo();
    case.follow_until("EXO", "EXO/C-A1");
    case.state("EXO", "discussion_date", discussion).state(
        "EXO",
        "customer_mail_sent",
        "2026-11-27",
    );
    assert_eq!(waits_for(&case, "EXO", "C-A3"), "discussion_date");
    assert_eq!(waits_for(&case, "EXO", "C-A4"), "discussion_date");
    case.state("EXO", "discussion_date", TODAY);
    check(&case, "EXO", "C-A3", "done");
    check(&case, "EXO", "C-A4", "open");
}

#[test]
fn the_hand_off_waits_for_a_service_and_then_for_every_open_one() {
    let mut case = contoso();
    assert_eq!(waits_for(&case, "hand-off", "C-A7"), "service");
    case.add("EXO").add("TEAMS");
    assert_eq!(waits_for(&case, "hand-off", "C-A7"), "round:EXO round:TEAMS");
    case.follow_until("EXO", "TEAMS/K-I1");
    assert_eq!(waits_for(&case, "hand-off", "C-A7"), "round:TEAMS");
    case.drop_service("TEAMS");
    check(&case, "hand-off", "C-A6 C-A7", "open");
}

// Letting go.

#[test]
fn letting_go_waits_for_the_queue_and_for_everything_on_record() {
    let mut case = contoso_exo();
    case.follow_until("EXO", "EXO/note:technical-enablement");
    case.tick("hand-off", "C-A6").state("hand-off", "assignment_mail_sent", TODAY);
    let technical = "record:P-I2 record:C-O1";
    let management = "record:P-O1 record:C-O3 record:C-O4 record:C-O8";
    let rest = "record:C-O6:emea";
    assert_eq!(
        waits_for(&case, "hand-off", "C-A8"),
        format!(
            "queue record:P-I2 record:P-O1 record:C-O1 record:C-O3 record:C-O4 record:C-O8 {rest}"
        )
    );
    for (of, note, left) in [
        ("EXO", TechnicalEnablement, format!("queue {management} {rest}")),
        ("EXO", EngagementManagement, format!("queue {rest}")),
        ("hand-off", EngagementManagement, "queue".to_owned()),
    ] {
        assert!(case.try_run(ticking("hand-off", "C-A8", true)).is_err());
        case.paste(of, note);
        assert_eq!(waits_for(&case, "hand-off", "C-A8"), left, "{technical}");
    }
    case.state("hand-off", "queue_confirmed", "yes")
        .tick("hand-off", "C-A8")
        .tick("hand-off", "N-1");
    assert!(case.assess().close.is_empty());
}

#[rstest]
#[case("EXO", "customer_status", "They changed their mind.", "record:C-O4")]
#[case("EXO", "active_users", "200", "record:P-I2")]
#[case("hand-off", "queue_confirmed", "no", "queue")]
#[case("EXO", "discussion_date", "2025-11-26", "record:C-O1 C-O5")]
#[case("case", "region", "apj", "queue record:C-O6:apj")]
fn letting_go_waits_for_what_changed_again(
    #[case] of: &str,
    #[case] name: &str,
    #[case] text: &str,
    #[case] waits: &str,
) {
    let mut case = contoso_exo();
    case.follow_until("EXO", "hand-off/C-A8");
    check(&case, "hand-off", "C-A8", "open");
    case.state(of, name, text);
    let found = waits_for(&case, "hand-off", "C-A8");
    for one in waits.split_whitespace() {
        assert!(found.contains(one), "waits for {found}");
    }
}

#[test]
fn who_let_go_in_order_has_let_go() {
    let mut case = contoso_exo();
    case.follow_until("EXO", "hand-off/N-1");
    case.state("case", "region", "apj");
    check(&case, "hand-off", "C-A8 C-O7", "done");
}

#[test]
fn the_next_action_date_is_confirmed_anew_when_it_moves() {
    let mut case = contoso_exo();
    case.follow_until("EXO", "hand-off/mail:assignment");
    check(&case, "hand-off", "C-A6 C-O5", "done");
    case.state("EXO", "discussion_date", "2025-12-30");
    check(&case, "hand-off", "C-A6 C-O5", "open");
    case.tick("hand-off", "C-A6");
    check(&case, "hand-off", "C-A6 C-O5", "done");
}

// Skips.

/// Where an item can be skipped.
fn place(id: ItemId) -> &'static str {
    let steps = ENGAGEMENT_COMPLETION.steps_of(true);
    let is_of_hand_off = steps.flat_map(|s| s.items).any(|item| item.id == id);
    if is_of_hand_off { "hand-off" } else { "EXO" }
}

#[test]
fn everything_can_be_skipped_but_letting_go_and_what_always_has_an_answer() {
    let refused = ENGAGEMENT_COMPLETION.items().filter(|item| {
        let skip = skipping(place(item.id), item.id.0, Some("A reason."));
        contoso_exo().try_run(&skip) == Err(Refusal::NotSkippable)
    });
    let refused: Vec<&str> = refused.map(|item| item.id.0).collect();
    assert_eq!(refused, ["C-A2", "C-A5", "C-A8", "C-O7"]);
}

#[test]
fn each_skip_is_a_line_of_the_engagement_management_note_and_can_be_taken_back() {
    for item in ENGAGEMENT_COMPLETION.items().filter(|item| item.skippable) {
        let (of, id) = (place(item.id), item.id.0);
        let mut case = contoso_exo();
        case.state("case", "account_team_known", "yes")
            .state("case", "account_managed", "no")
            .state(
                "EXO",
                "ready_for_more",
                if id == "C-O2" || id.starts_with("C-A2") { "yes" } else { "no" },
            );
        let before = case.item(of, id);
        assert_ne!(before, "dormant", "{id}");
        case.skip(of, id);
        let line = format!("skip:{id}");
        assert_eq!(case.item(of, id), "done", "{id}");
        assert_eq!(case.statement(of, &line), "due", "{id}");
        let assessment = case.assess();
        assert_eq!(assessment.line(statement(of, &line)).unwrap().note, EngagementManagement);
        case.run(skipping(of, id, None));
        assert_eq!((case.item(of, id), case.statement(of, &line)), (before, "none"), "{id}");
    }
}

#[rstest]
#[case("EXO", "P-I2", "P-I2 C-I2")]
#[case("EXO", "P-E1", "P-E1 P-O1 C-I3")]
#[case("EXO", "P-E2", "P-E2 P-O2")]
#[case("EXO", "P-I1", "P-I1 C-I1")]
#[case("EXO", "C-A3", "C-A3 C-O3")]
#[case("hand-off", "C-A6", "C-A6 C-O5")]
#[case("hand-off", "C-A7", "C-A7 C-O6")]
fn a_skip_excuses_what_would_only_repeat_it(
    #[case] of: &str,
    #[case] id: &str,
    #[case] excused: &str,
) {
    let mut case = contoso_exo();
    case.state("case", "account_managed", "no").state("EXO", "ready_for_more", "no").skip(of, id);
    check(&case, of, excused, "done");
    let note = excused.split_whitespace().filter(|id| item(id).note().is_some());
    for id in note {
        assert_eq!(case.statement(of, id), "none", "{id}");
    }
}

#[test]
fn a_skip_takes_nothing_along_that_says_more() {
    let mut case = contoso_exo();
    case.answer_with("EXO", "ready_for_more", "yes").follow_until("EXO", "EXO/C-A1");
    case.state("EXO", "ready_for_more", "yes").skip("EXO", "C-A2b");
    assert_eq!(case.item("EXO", "C-O2"), "open");
    case.state("EXO", "next_workloads", "Intune");
    assert_eq!(case.item("EXO", "C-O2"), "done");
    assert_eq!(case.statement("EXO", "C-O2"), "due");
    assert_eq!(case.statement("EXO", "skip:C-A2b"), "due");
}

#[test]
fn a_case_with_everything_skipped_still_waits_for_the_queue_and_the_record() {
    let mut case = contoso_exo();
    case.state("EXO", "ready_for_more", "no");
    for item in ENGAGEMENT_COMPLETION.items().filter(|item| item.skippable) {
        case.run_if_possible(skipping(place(item.id), item.id.0, Some("In a hurry.")));
    }
    let waits = waits_for(&case, "hand-off", "C-A8");
    assert!(waits.starts_with("queue record:"), "{waits}");
    case.paste_due("EXO").paste_due("hand-off");
    assert_eq!(waits_for(&case, "hand-off", "C-A8"), "queue");
    let not_yet = Refusal::NotYet(vec![Missing::Queue]);
    assert_eq!(case.try_run(ticking("hand-off", "C-A8", true)), Err(not_yet));
    case.state("hand-off", "queue_confirmed", "yes").tick("hand-off", "C-A8");
    assert!(case.assess().close.is_empty());
}

#[test]
fn a_skip_that_is_done_after_all_is_withdrawn_and_its_own_statement_due() {
    let mut case = contoso_exo();
    case.skip("EXO", "P-I2").paste("EXO", EngagementManagement);
    assert_eq!(case.statement("EXO", "skip:P-I2"), "on record");
    case.run(skipping("EXO", "P-I2", None));
    assert_eq!(case.statement("EXO", "skip:P-I2"), "on record");
    case.state("EXO", "active_users", "64").state("EXO", "lynx_date", "2026-11-20");
    assert_eq!(case.statement("EXO", "skip:P-I2"), "withdrawn");
    assert_eq!(case.statement("EXO", "P-I2"), "due");
}

#[test]
fn a_skip_holds_for_its_service_alone() {
    let mut case = contoso_exo();
    case.add("TEAMS").skip("EXO", "K-I2");
    check(&case, "EXO", "K-I2", "done");
    check(&case, "TEAMS", "K-I2", "open");
    assert_eq!(case.read().skip(Scope::HandOff, item("K-I2").id), None);
}
