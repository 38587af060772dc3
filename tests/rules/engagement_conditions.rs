//! Which items apply to which customer, what an unanswered one waits for, and what becomes of
//! answers that apply no more.

use crate::support;

use closeout::engagement::ItemState;
use rstest::rstest;
use support::{Desk, TechnicalEnablement, field, new_case};

const OPEN: &str = "";

/// A round whose inputs are met as far as they can be, with these two answers.
fn desk(known: &str, managed: &str) -> Desk {
    let mut desk = new_case();
    desk.answer("seats", "995")
        .answer("account_team_known", known)
        .answer("account_managed", managed)
        .add_service("EXO")
        .meet_inputs();
    desk
}

/// Checks whether items apply: `apply`, `dormant`, or the fact that is waited for to know it.
fn check(desk: &Desk, items: &[&str], expected: &str) {
    for id in items {
        let item = desk.item(id);
        let open: Vec<&str> = item
            .reasons
            .iter()
            .filter(|reason| reason.answer.is_none())
            .map(|reason| reason.field.name())
            .collect();
        match expected {
            "dormant" => assert_eq!(item.state, ItemState::Dormant, "{id}"),
            "apply" => assert_ne!(item.state, ItemState::Dormant, "{id}"),
            facts => {
                assert_eq!(item.state, ItemState::Blocked, "{id}");
                assert_eq!(open.join(" "), facts, "{id}");
                for fact in &open {
                    assert!(
                        desk.waits_for(id).iter().any(|it| it == fact),
                        "{id} {fact}"
                    );
                }
            }
        }
    }
}

const SOMEBODY: &[&str] = &["P-I3", "P-E1", "P-O1", "C-I3"];
const SOMETHING: &[&str] = &["P-E2", "P-O2"];

#[rstest]
#[case("yes", "yes", "apply", "dormant")]
#[case("yes", "no", "apply", "apply")]
#[case("no", "yes", "apply", "apply")]
#[case("no", "no", "dormant", "apply")]
#[case("yes", OPEN, "apply", "account_managed")]
#[case(OPEN, "yes", "apply", "account_team_known")]
#[case("no", OPEN, "account_managed", "apply")]
#[case(OPEN, "no", "account_team_known", "apply")]
#[case(
    OPEN,
    OPEN,
    "account_team_known account_managed",
    "account_team_known account_managed"
)]
fn the_account_team_decides_which_items_apply(
    #[case] known: &str,
    #[case] managed: &str,
    #[case] somebody: &str,
    #[case] something: &str,
) {
    let desk = desk(known, managed);
    check(&desk, SOMEBODY, somebody);
    check(&desk, SOMETHING, something);
}

#[rstest]
#[case("yes", "yes", &[])]
#[case("yes", "no", &[])]
#[case("yes", OPEN, &[])]
#[case("no", "yes", &["account_team_contacts"])]
#[case(OPEN, "yes", &["account_team_contacts"])]
fn managed_but_not_known_waits_for_a_contact(
    #[case] known: &str,
    #[case] managed: &str,
    #[case] waits_for: &[&str],
) {
    let mut desk = desk(known, managed);
    assert_eq!(desk.waits_for("P-E1"), waits_for);
    desk.answer(
        "account_team_contacts",
        "Megan Bowen <megan.bowen@contoso.com>",
    );
    assert_eq!(desk.state("P-E1"), "open");
}

#[test]
fn a_mail_sent_to_nobody_settles_nothing() {
    let mut desk = desk("no", "yes");
    desk.answer("account_team_mail_sent", "2026-11-03");
    assert_eq!(desk.state("P-E1"), "blocked");
    assert_ne!(desk.state("P-O1"), "done");
    desk.answer("account_team_contacts", "Megan Bowen");
    assert_eq!(desk.state("P-E1"), "done");
    assert_eq!(desk.state("P-O1"), "done");
}

/// A round in front of its discussion.
fn in_discussion(ready: &str) -> Desk {
    let mut desk = desk("yes", "yes");
    desk.prepare()
        .answer("discussion_date", "2026-11-10")
        .tick("C-A1")
        .answer("ready_for_more", ready);
    desk
}

#[rstest]
#[case("yes", "apply", "dormant")]
#[case("no", "dormant", "apply")]
#[case(OPEN, "ready_for_more", "ready_for_more")]
#[case("perhaps", "ready_for_more", "ready_for_more")]
fn readiness_decides_which_items_apply(
    #[case] ready: &str,
    #[case] if_ready: &str,
    #[case] if_not: &str,
) {
    let desk = in_discussion(ready);
    check(&desk, &["C-A2a", "C-A2b", "C-O2"], if_ready);
    check(&desk, &["C-O3", "C-O4"], if_not);
}

#[rstest]
#[case("yes")]
#[case("no")]
#[case(OPEN)]
fn what_is_for_every_customer_always_applies(#[case] answer: &str) {
    let mut desk = desk(answer, answer);
    desk.answer("ready_for_more", answer);
    let conditional = [
        "P-I3", "P-E1", "P-E2", "P-O1", "P-O2", "C-I3", "C-A2a", "C-A2b", "C-O2", "C-O3", "C-O4",
    ];
    for item in desk.case.playbook().items() {
        let is_conditional = conditional.contains(&item.id.0);
        let found = desk.item(item.id.0);
        assert_eq!(found.reasons.is_empty(), !is_conditional, "{}", item.id.0);
        assert!(
            is_conditional || found.state != ItemState::Dormant,
            "{}",
            item.id.0
        );
    }
}

#[test]
fn a_conditional_item_says_why_it_is_there() {
    let desk = desk("yes", "no");
    let reasons: Vec<_> = desk
        .item("P-O2")
        .reasons
        .iter()
        .map(|reason| (reason.field.name(), reason.answer))
        .collect();
    assert_eq!(
        reasons,
        [
            ("account_team_known", Some(true)),
            ("account_managed", Some(false))
        ]
    );
}

#[test]
fn a_dormant_item_says_why_it_is_not() {
    let desk = in_discussion("no");
    let item = desk.item("C-A2b");
    let reason = item.reasons.first().unwrap();
    assert_eq!(
        (reason.field, reason.answer),
        (field("ready_for_more"), Some(false))
    );
    assert!(item.blockers.is_empty() && item.missing.is_empty());
}

#[test]
fn a_dormant_answer_is_kept_and_comes_back() {
    let mut desk = in_discussion("yes");
    desk.tick_all(&["C-A2a", "C-A2b"])
        .answer("next_workloads", "Intune");
    assert_eq!(desk.state("C-O2"), "done");
    desk.answer("ready_for_more", "no");
    for id in ["C-A2a", "C-A2b", "C-O2"] {
        assert_eq!(desk.state(id), "dormant");
    }
    assert!(desk.item("C-A2a").ticked, "the tick is kept");
    assert_eq!(desk.text("next_workloads"), "Intune");
    desk.answer("ready_for_more", "yes");
    for id in ["C-A2a", "C-A2b", "C-O2"] {
        assert_eq!(desk.state(id), "done");
    }
}

#[test]
fn a_dormant_item_counts_neither_as_done_nor_as_to_do() {
    let mut desk = in_discussion("yes");
    let ready = desk.assess().progress;
    desk.tick("C-A2a");
    assert_eq!(desk.assess().progress.done, ready.done + 1);
    desk.answer("ready_for_more", "no");
    let not_ready = desk.assess().progress;
    assert_eq!(not_ready.done, ready.done);
    assert_eq!(not_ready.total, ready.total - 1, "three items go, two come");
}

#[test]
fn an_unanswered_item_counts_as_to_do() {
    let open = desk(OPEN, OPEN).assess().progress.total;
    let answered = desk("yes", "yes").assess().progress.total;
    assert_eq!(open, answered + 2);
}

#[test]
fn a_dormant_item_is_in_no_note() {
    let mut desk = in_discussion("yes");
    desk.tick_all(&["C-A2a", "C-A2b"])
        .answer("next_workloads", "Intune");
    assert!(
        desk.due(desk.scope, TechnicalEnablement)
            .contains(&"C-O2".to_owned())
    );
    desk.answer("ready_for_more", "no");
    assert_eq!(desk.standing("C-O2"), "absent");
}

#[rstest]
#[case("C-A2a")]
#[case("P-E2")]
fn a_dormant_item_cannot_be_ticked(#[case] item: &str) {
    let mut desk = in_discussion("no");
    desk.refused(desk.ticking(item));
}

#[test]
fn the_facts_of_the_case_steer_every_round() {
    let mut desk = desk("yes", "yes");
    desk.add_service("TEAMS");
    assert_eq!(desk.state("P-O2"), "dormant");
    desk.answer("account_managed", "no");
    for service in ["EXO", "TEAMS"] {
        assert_ne!(desk.look_at(service).state("P-O2"), "dormant");
    }
}
