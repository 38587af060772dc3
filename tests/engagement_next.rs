//! The one thing to do now: card after card leads to the end.
#![allow(clippy::unwrap_used, reason = "a test stops at once")]

#[path = "support/case.rs"]
mod case;

use case::*;
use closeout::engagement::assessment::{
    Assessment, At, Missing, Next, Status, TaskAssessment, Way, next_in,
};
use closeout::engagement::{Scope, Standing};
use proptest::prelude::*;
use rstest::rstest;

#[test]
fn the_cards_of_one_service_come_in_this_order() {
    let way = contoso_exo().follow();
    assert_eq!(
        way,
        [
            "EXO/K-I1",
            "EXO/P-I2",
            "EXO/mail:account-team",
            "EXO/C-A1",
            "EXO/mail:customer",
            "EXO/C-A4",
            "EXO/note:technical-enablement",
            "EXO/note:engagement-management",
            "hand-off/C-A6",
            "hand-off/mail:assignment",
            "hand-off/note:engagement-management",
            "hand-off/wait",
            "hand-off/C-A8",
            "hand-off/N-1",
            "close",
        ]
    );
}

fn task<'a>(assessment: &'a Assessment, card: &str) -> &'a TaskAssessment {
    let (at, id) = card.split_once('/').unwrap();
    let tasks = &assessment.scope(scope(at)).unwrap().tasks;
    tasks.iter().find(|task| task.task.id.0 == id).unwrap()
}

/// The fields and ticks of a card.
fn asked(case: &TestCase, card: &str) -> String {
    let assessment = case.assess();
    let task = task(&assessment, card);
    let fields = task.fields.iter().map(|field| field.name());
    fields.chain(task.ticks.iter().map(|item| item.0)).collect::<Vec<_>>().join(" ")
}

/// What a card asks for, how much of its scope is done by then, and how many notes can be pasted.
#[rstest]
#[case("EXO/K-I1", "K-I1 K-I2 K-I3 P-I1 P-I3", "0/8", 0)]
#[case("EXO/P-I2", "active_users lynx_date", "1/8", 0)]
#[case("EXO/mail:account-team", "account_team_mail_sent", "2/8", 1)]
#[case(
    "EXO/C-A1",
    "discussion_date ready_for_more discussion_next_steps discussion_planned concerns C-A1 C-O8",
    "3/8",
    2
)]
#[case("EXO/mail:customer", "customer_mail_sent", "4/8", 2)]
#[case("EXO/C-A4", "C-A4", "5/8", 2)]
#[case("EXO/note:technical-enablement", "", "6/8", 2)]
#[case("EXO/note:engagement-management", "", "7/8", 1)]
#[case("hand-off/C-A6", "C-A6", "0/6", 0)]
#[case("hand-off/mail:assignment", "assignment_mail_sent", "1/6", 0)]
#[case("hand-off/note:engagement-management", "", "2/6", 1)]
#[case("hand-off/wait", "", "3/6", 0)]
fn a_card_asks_for_this(
    #[case] card: &str,
    #[case] expected: &str,
    #[case] done: &str,
    #[case] to_paste: usize,
) {
    let mut case = contoso_exo();
    case.follow_until("EXO", card);
    assert_eq!(asked(&case, card), expected);
    let assessment = case.assess();
    let at = assessment.scope(scope(card.split('/').next().unwrap())).unwrap();
    let (finished, total) = at.progress();
    assert_eq!(format!("{finished}/{total}"), done);
    assert_eq!(at.notes_to_paste(), to_paste);
}

#[rstest]
#[case(
    "yes",
    "discussion_date ready_for_more next_workloads discussion_next_steps discussion_planned concerns C-A1 C-A2a C-A2b C-O8"
)]
#[case(
    "no",
    "discussion_date ready_for_more customer_status discussion_next_steps discussion_planned concerns C-A1 C-O8"
)]
fn what_hangs_on_an_answer_is_asked_with_it(#[case] ready: &str, #[case] expected: &str) {
    let mut case = contoso_exo();
    case.follow_until("EXO", "EXO/C-A1");
    case.state("EXO", "ready_for_more", ready);
    assert_eq!(asked(&case, "EXO/C-A1"), expected);
}

#[test]
fn what_hangs_on_an_answer_is_not_missing_before_it() {
    let mut case = contoso_exo();
    case.follow_until("EXO", "EXO/C-A1");
    let assessment = case.assess();
    let name = |missing: &Missing| match missing {
        Missing::Field(_, field) => field.name(),
        Missing::Tick(_, item) => item.0,
        other => panic!("{other:?}"),
    };
    let missing: Vec<&str> = task(&assessment, "EXO/C-A1").missing.iter().map(name).collect();
    let expected = ["C-A1", "ready_for_more", "discussion_date", "C-O8", "discussion_next_steps"];
    assert_eq!(missing, expected);
}

#[test]
fn a_finished_case_of_one_service_takes_at_most_6_000_units() {
    let mut case = contoso_exo();
    case.follow();
    let units = case.document.encode().encode_utf16().count();
    println!("a finished case of one service takes {units} UTF-16 units");
    assert!(units <= 6_000, "{units}");
}

#[test]
fn three_services_go_one_after_another_and_the_hand_off_comes_last() {
    let mut case = contoso();
    let way = case.add("EXO").add("TEAMS").add("INTUNE").follow();
    let mut scopes: Vec<&str> =
        way.iter().filter_map(|card| Some(card.split_once('/')?.0)).collect();
    scopes.dedup();
    assert_eq!(scopes, ["EXO", "TEAMS", "INTUNE", "hand-off"]);
    assert_eq!(way.len(), 3 * 8 + 7);
}

#[rstest]
#[case("yes", "yes", "no", "")]
#[case("yes", "no", "no", "P-E2")]
#[case("no", "yes", "no", "P-E2")]
#[case("no", "no", "no", "P-E2 -mail:account-team")]
#[case("yes", "yes", "yes", "")]
fn what_applies_has_its_card(
    #[case] known: &str,
    #[case] managed: &str,
    #[case] ready: &str,
    #[case] changes: &str,
) {
    let mut case = contoso_exo();
    case.state("case", "account_team_known", known)
        .state("case", "account_managed", managed)
        .answer_with("EXO", "ready_for_more", ready);
    let way = case.follow_until("EXO", "hand-off/C-A6").join(" ");
    for change in changes.split_whitespace() {
        match change.strip_prefix('-') {
            Some(card) => assert!(!way.contains(card), "{way}"),
            None => assert!(way.contains(change), "{way}"),
        }
    }
}

#[test]
fn the_cards_before_a_service_ask_for_the_facts_and_for_a_service() {
    let mut case = empty();
    assert_eq!(case.next("case"), "case/facts");
    assert_eq!(case.follow()[..3], ["case/facts", "case/service", "EXO/K-I1"]);
}

#[test]
fn what_was_put_off_comes_back_when_nothing_else_is_left() {
    let case = contoso_exo();
    let card = |put_off: &[&str]| case.next_without("EXO", put_off);
    assert_eq!(card(&[]), "EXO/K-I1");
    assert_eq!(card(&["K-I1"]), "EXO/P-I2");
    assert_eq!(card(&["K-I1", "P-I2"]), "EXO/K-I1");
}

#[test]
fn someone_at_a_service_goes_on_there_before_another_one() {
    let mut case = contoso_exo();
    case.add("TEAMS");
    assert_eq!(case.next("TEAMS"), "TEAMS/K-I1");
    case.drop_service("TEAMS");
    assert_eq!(case.next("TEAMS"), "EXO/K-I1");
}

#[test]
fn a_scope_without_anything_to_do_says_so_to_someone_who_stays() {
    let case = contoso_exo();
    let assessment = case.assess();
    let at = |name: &str| next_in(&case.read(), &assessment, scope(name), &[]);
    assert_eq!(at("hand-off"), Next::Elsewhere(Scope::HandOff));
    assert!(matches!(at("EXO"), Next::Task(_)));
}

#[rstest]
#[case(Standing::Paused { look_again: None, reason: "Holidays.".to_owned() }, "Paused")]
#[case(Standing::Withdrawn { since: day(TODAY), reason: "They left.".to_owned() }, "Closed")]
fn a_case_that_is_not_active_says_that_and_nothing_else(
    #[case] standing: Standing,
    #[case] card: &str,
) {
    let mut case = contoso_exo();
    case.run(|at| at.stand(&standing));
    assert_eq!(case.next("EXO"), card);
    case.run(|at| at.stand(&Standing::Active));
    assert_eq!(case.next("EXO"), "EXO/K-I1");
}

#[test]
fn a_conflict_comes_before_everything_but_rest() {
    let mut case = contoso_exo();
    let mut other = case.other_tab(2);
    case.state("case", "seats", "500");
    other.state("case", "seats", "600");
    case.merge(&other);
    assert_eq!(case.next("EXO"), "Conflict");
    case.run(|at| at.resolve("case/seats", "600"));
    assert_eq!(case.next("EXO"), "EXO/K-I1");
}

/// Cards that every case comes to, from its first to its last.
const DEPTHS: &[&str] = &[
    "EXO/K-I1",
    "EXO/C-A1",
    "EXO/note:technical-enablement",
    "hand-off/C-A6",
    "hand-off/wait",
    "hand-off/N-1",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Doing what each card asks for leads to the end, whatever the customer is like and whatever was
    /// done, in whatever order, before.
    #[test]
    fn card_after_card_leads_to_the_end(
        facts in any::<[bool; 2]>(),
        ready in prop::collection::vec(any::<bool>(), 1..=3),
        reached in 0..DEPTHS.len(),
        before in prop::collection::vec(any::<(u8, u8, u8)>(), 0..30),
    ) {
        let word = |is: bool| if is { "yes" } else { "no" };
        let mut case = contoso();
        case.state("case", "account_team_known", word(facts[0]))
            .state("case", "account_managed", word(facts[1]));
        for (service, ready) in ["EXO", "TEAMS", "INTUNE"].into_iter().zip(ready) {
            case.add(service).answer_with(service, "ready_for_more", word(ready));
        }
        case.follow_until("EXO", DEPTHS[reached]);
        for chance in before {
            let _refused = case.do_by_chance(chance);
        }
        case.run_if_possible(|at| at.stand(&Standing::Active));
        case.follow();
        let is_closed = matches!(case.read().standing, Standing::Closed { .. });
        prop_assert!(is_closed);
    }
}

/// The stations of the playbook's way in order, each by where it stands; then the end of the way.
fn way(case: &TestCase, named: Option<&str>) -> String {
    let (read, assessment) = (case.read(), case.assess());
    let way = Way::new(&read, &assessment, named.map(|round| round.parse().unwrap()));
    let steps = read.playbook.steps.iter();
    let stations = steps.flat_map(|step| step.stations().into_iter().map(move |it| (step, it)));
    let all = stations.map(|(step, station)| way.at(step, &station)).chain([way.end]);
    let letter = |at| match at {
        At::Here => 'H',
        At::Is(Status::Done) => 'x',
        At::Is(Status::Open) => 'o',
        At::Is(Status::Blocked) => '.',
        At::Is(Status::Dormant) => '-',
    };
    all.map(letter).collect()
}

/// Contoso with two services, at a card.
fn brought_to(card: &str) -> TestCase {
    let mut case = contoso_exo();
    case.add("TEAMS");
    case.follow_until("case", card);
    case
}

#[rstest]
#[case::no_facts(empty(), None, "H.... ....... ...... .")]
#[case::no_service(contoso(), None, "H.... ....... ...... .")]
#[case::a_service(contoso_exo(), None, "Hoo.- ....... ...... .")]
#[case::discussion(brought_to("EXO/C-A1"), None, "xxxx- H...... ...... .")]
#[case::the_other_service(brought_to("TEAMS/C-A1"), None, "xxxx- H...... ...... .")]
#[case::the_first_of_two(brought_to("TEAMS/C-A1"), Some("EXO"), "xxxx- x-xxxxx ...... .")]
#[case::waiting(brought_to("hand-off/wait"), None, "xxxx- x-xxxxx xxxH.. .")]
#[case::nearly_done(brought_to("hand-off/N-1"), None, "xxxx- x-xxxxx xxxxxH .")]
#[case::all_done(brought_to(""), None, "xxxx- x-xxxxx xxxxxx x")]
fn a_case_stands_on_the_playbooks_way(
    #[case] case: TestCase,
    #[case] named: Option<&str>,
    #[case] expected: &str,
) {
    assert_eq!(way(&case, named), expected.replace(' ', ""));
}
