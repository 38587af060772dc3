//! Commands: when they are refused, that their inverse takes them back, and that nothing that they can
//! do in several copies breaks a case.
#![allow(clippy::unwrap_used, reason = "a test stops at once")]

#[path = "support/case.rs"]
mod case;

use case::*;
use closeout::document::{Document, Moment};
use closeout::engagement::assessment::{RoundState, next};
use closeout::engagement::command::*;
use closeout::engagement::{Answer, Case, Standing, assess, set};
use closeout::playbook::{ENGAGEMENT_COMPLETION, Field, Service};
use proptest::prelude::*;
use rstest::rstest;

fn stating(of: &str, name: &str, text: &'static str) -> BoxedCommand {
    let (scope, field) = (scope(of), field(name));
    Box::new(move |at| at.state(scope, field, text, &Answer::NotStated))
}

fn adding(id: &str, name: &'static str) -> BoxedCommand {
    let service = Service::from_id(id).unwrap();
    Box::new(move |at| at.add_service(service, name))
}

fn standing(word: &str, reason: &str, since: &str) -> BoxedCommand {
    let (since, reason) = (day(since), reason.to_owned());
    let standing = match word {
        "paused" => Standing::Paused { look_again: None, reason },
        "withdrawn" => Standing::Withdrawn { since, reason },
        _ => Standing::Closed { since },
    };
    Box::new(move |at| at.stand(&standing))
}

fn reopening(round: &str) -> BoxedCommand {
    let round = round.parse().unwrap();
    Box::new(move |at| at.reopen(round))
}

/// Contoso with Exchange Online, where nothing was done yet.
#[rstest]
#[case::a_tick_behind_a_gate(ticking("EXO", "C-A1", true), "NotYet")]
#[case::letting_go(ticking("hand-off", "C-A8", true), "NotYet")]
#[case::a_tick_that_follows_from_facts(ticking("EXO", "P-O1", true), "NotThere")]
#[case::a_tick_of_the_hand_off_in_a_round(ticking("EXO", "C-A8", true), "NotThere")]
#[case::a_tick_of_no_round(ticking("TEAMS", "K-I1", true), "NotThere")]
#[case::a_tick_in_the_case(ticking("case", "K-I2", true), "NotThere")]
#[case::a_skip_of_letting_go(skipping("hand-off", "C-A8", Some("A reason.")), "NotSkippable")]
#[case::a_skip_without_a_reason(skipping("EXO", "P-I3", Some(" ")), "NoReason")]
#[case::a_skip_of_no_round(skipping("TEAMS", "P-I3", Some("A reason.")), "NotThere")]
#[case::a_skip_elsewhere(skipping("hand-off", "P-I3", Some("A reason.")), "NotThere")]
#[case::a_fact_of_no_round(stating("TEAMS", "active_users", "5"), "NotThere")]
#[case::a_fact_of_a_round_in_the_case(stating("case", "active_users", "5"), "NotThere")]
#[case::a_service_twice(adding("EXO", ""), "AlreadyThere")]
#[case::a_service_without_a_name(adding("CORE", " "), "NoName")]
#[case::dropping_no_service(dropping("TEAMS", Some("A reason.")), "NotThere")]
#[case::dropping_without_a_reason(dropping("EXO", Some("")), "NoReason")]
#[case::opening_what_is_open(reopening("EXO"), "NotThere")]
#[case::choosing_without_a_conflict(Box::new(|at: &Situation<'_>| at.resolve("case/seats", "5")), "NotThere")]
#[case::resting_without_a_reason(standing("paused", " ", TODAY), "NoReason")]
#[case::leaving_without_a_reason(standing("withdrawn", "", TODAY), "NoReason")]
#[case::leaving_tomorrow(standing("withdrawn", "A reason.", "2026-11-28"), "InTheFuture")]
#[case::closing_tomorrow(standing("closed", "", "2026-11-28"), "InTheFuture")]
#[case::closing_before_the_end(standing("closed", "", TODAY), "NotYet")]
fn a_command_is_refused(#[case] command: BoxedCommand, #[case] refusal: &str) {
    let mut case = contoso_exo();
    let before = case.document.clone();
    let found = format!("{:?}", case.try_run(command).unwrap_err());
    assert!(found.starts_with(refusal), "{found}");
    assert_eq!(case.document, before);
}

#[rstest]
#[case(stating("EXO", "concerns", "None."))]
#[case(ticking("EXO", "K-I1", true))]
#[case(skipping("EXO", "K-I1", Some("A reason.")))]
#[case(adding("TEAMS", ""))]
#[case(dropping("EXO", Some("A reason.")))]
#[case(reopening("EXO"))]
fn a_case_that_is_not_active_takes_no_work(#[case] command: BoxedCommand) {
    for word in ["paused", "withdrawn"] {
        let mut case = contoso_exo();
        case.try_run(standing(word, "A reason.", TODAY)).unwrap();
        assert_eq!(case.try_run(&command), Err(Refusal::NotActive));
    }
}

#[test]
fn the_record_of_a_finished_case_can_still_be_set_right() {
    let mut case = contoso_exo();
    case.follow();
    let entry = case.read().record.entries()[0].id;
    case.run(|at| at.correct_day(entry, day("2026-11-19"))).run(|at| at.void(entry));
    case.paste_due("EXO");
}

#[rstest]
#[case("case", "region", "emea2")]
#[case("case", "tenant_id", "contoso")]
#[case("case", "seats", "1e9")]
#[case("EXO", "lynx_date", "0206-03-31")]
fn what_is_no_value_is_kept_as_it_was_typed(
    #[case] of: &str,
    #[case] name: &str,
    #[case] text: &str,
) {
    let mut case = contoso_exo();
    case.state(of, name, text);
    let read = case.read();
    assert_eq!(read.value(scope(of), field(name)), None);
    assert_eq!(read.answer(scope(of), field(name)).text(), text);
}

#[test]
fn a_new_case_says_by_which_playbook_it_goes() {
    assert_eq!(empty().document.text("case/playbook"), ENGAGEMENT_COMPLETION.id);
}

// Conflicts.

#[rstest]
#[case("seats", "500", "600", true)]
#[case("seats", "500", "", true)]
#[case("seats", "500", "500", false)]
fn two_who_state_one_fact(
    #[case] name: &str,
    #[case] mine: &str,
    #[case] theirs: &str,
    #[case] is_conflict: bool,
) {
    let mut case = contoso_exo();
    let mut other = case.other_tab(2);
    case.state("case", name, mine);
    other.state("case", name, theirs);
    case.merge(&other);
    other.merge(&case);
    assert_eq!(case.document, other.document);
    assert_eq!(!case.read().conflicts.is_empty(), is_conflict);
    assert_eq!(case.read().value(scope("case"), field(name)).is_none(), is_conflict);
    case.state("case", name, "700");
    assert_eq!(!case.read().conflicts.is_empty(), is_conflict, "typing is no choice");
    case.run_if_possible(|at| at.resolve(&format!("case/{name}"), "800"));
    assert!(case.read().conflicts.is_empty());
}

/// What stands after another tab's change, what the field showed meanwhile, and whether both what was
/// typed there and what the other tab wrote stand beside each other.
#[rstest]
#[case("case", "seats", "600", "500", true)]
#[case("case", "seats", "", "500", true)]
#[case("case", "seats", "600", "600", false)]
#[case("case", "seats", "500", "500", false)]
#[case("case", "seats", "many", "500", true)]
#[case("case", "seats", "many", "many", false)]
#[case("EXO", "concerns", "None.", "", true)]
#[case("EXO", "concerns", "", "", false)]
#[case::of_the_settings("case", "manager", "", "Megan Bowen", false)]
#[case::over_the_settings("case", "manager", "Dana Ruiz", "Megan Bowen", true)]
fn what_the_field_did_not_show_stays_beside_what_is_typed(
    #[case] of: &str,
    #[case] name: &str,
    #[case] theirs: &str,
    #[case] shown: &str,
    #[case] is_conflict: bool,
) {
    let mut case = contoso_exo();
    let (scope, field) = (scope(of), field(name));
    case.settings.commit(set(Field::Manager, "Megan Bowen"), case.replica, Moment(1));
    let mut other = case.other_tab(2);
    other.state(of, name, theirs);
    case.merge(&other);
    let shown = Answer::of(field, shown);
    case.run(|at| at.state(scope, field, "700", &shown));
    assert_eq!(case.read().conflicts.len(), usize::from(is_conflict));
    case.run_if_possible(|at| at.resolve(&format!("case/{name}"), "800"));
    let is_chosen = of == "case" || !is_conflict;
    assert_eq!(case.read().conflicts.is_empty(), is_chosen);
}

#[test]
fn a_tick_and_its_taking_back_are_not_done() {
    let mut case = contoso_exo();
    case.tick("EXO", "K-I1");
    let mut other = case.other_tab(2);
    case.untick("EXO", "K-I1");
    other.untick("EXO", "K-I1").tick("EXO", "K-I1");
    case.merge(&other);
    assert_eq!(case.read().conflicts.len(), 1);
    assert_eq!(case.item("EXO", "K-I1"), "open");
}

// Whatever is done.

fn chances(most: usize) -> impl Strategy<Value = Vec<(u8, u8, u8)>> {
    prop::collection::vec(any::<(u8, u8, u8)>(), 0..most)
}

/// Work in three copies that meet now and then: which copy, what, and with whom it meets.
fn play(work: &[(u8, u8, u8)]) -> [TestCase; 3] {
    let mut start = contoso_exo();
    start.follow_until("EXO", "EXO/C-A1");
    let mut copies = [start.clone(), start.other_tab(2), start.other_tab(3)];
    for chance in work {
        let (copy, other) = (chance.1 as usize % 3, chance.2 as usize % 3);
        if chance.0 % 6 == 0 {
            let other = copies[other].clone();
            copies[copy].merge(&other);
        } else {
            let _refused = copies[copy].do_by_chance(*chance);
        }
    }
    copies
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_inverse_of_a_command_restores_what_follows(work in chances(40), last in any::<(u8, u8, u8)>()) {
        let [mut case, ..] = play(&work);
        let before = (case.assess(), case.read().standing, case.read().conflicts);
        let log = case.document.log().count();
        if let Ok(inverse) = case.do_by_chance(last)
            && case.document.log().count() == log
        {
            case.commit(inverse);
            prop_assert_eq!(before, (case.assess(), case.read().standing, case.read().conflicts));
        }
    }

    #[test]
    fn copies_agree_whatever_was_done_in_them(work in chances(60)) {
        let [a, b, c] = play(&work).map(|copy| copy.document);
        let all = a.merged_with(&b).merged_with(&c);
        prop_assert_eq!(&all, &c.merged_with(&b).merged_with(&a));
        let stored = Document::decode(&all.encode());
        prop_assert_eq!(stored.as_ref(), Ok(&all));
        let case = Case::read(&all, &Document::default());
        let assessment = assess(&case, day(TODAY));
        for scope in assessment.scopes() {
            next(&case, &assessment, scope.scope, &[]);
        }
    }

    /// The irreversible step has no way around, whatever was done before it in one copy.
    #[test]
    fn letting_go_comes_after_the_arrival_and_with_everything_on_record(work in chances(60)) {
        let [mut case, ..] = play(&work);
        let is_open = case.item("hand-off", "C-A8") == "open";
        let assessment = case.assess();
        let is_on_record = assessment
            .scopes()
            .filter(|scope| scope.state != RoundState::Dropped)
            .all(|scope| scope.ledger.iter().all(|line| line.is_on_record()));
        let has_arrived = case.read().yes(scope("hand-off"), field("queue_confirmed")) == Some(true);
        if case.try_run(ticking("hand-off", "C-A8", true)).is_ok() {
            prop_assert!(is_on_record && has_arrived && is_open);
        }
    }
}
