//! The milestone of a service, from what is typed into the form to what the page says.
#![allow(clippy::expect_used, reason = "a test stops at once")]

use crate::support;

use closeout::engagement::{Facts, Value};
use closeout::engagement::{Milestone, Problem, Reading, Scope, active_users_needed};
use rstest::rstest;
use support::{Desk, field, new_case};

fn typed(seats: &str, active_users: &str) -> Desk {
    let mut desk = new_case();
    desk.add_service("EXO")
        .answer("seats", seats)
        .answer("active_users", active_users);
    desk
}

fn milestone(desk: &Desk) -> Milestone {
    let assessment = desk.assess();
    assessment
        .scope(desk.scope)
        .expect("the round is assessed")
        .milestone
}

/// `Some(0)` is reached, `Some(n)` is n users missing, `None` is not known.
fn check(seats: &str, active_users: &str, expected: Option<u64>) {
    let missing = match milestone(&typed(seats, active_users)) {
        Milestone::Unknown => None,
        Milestone::Missing { missing, .. } => Some(missing),
        Milestone::Reached { .. } => Some(0),
    };
    assert_eq!(missing, expected, "{active_users} of {seats}");
}

#[rstest]
#[case("1000", "99", 1)]
#[case("1000", "100", 0)]
#[case("25000", "100", 0)]
#[case("999", "99", 1)]
#[case("999", "100", 0)]
#[case("995", "99", 1)]
#[case("995", "100", 0)]
#[case("10", "0", 1)]
#[case("10", "1", 0)]
#[case("1", "1", 0)]
#[case("1", "0", 1)]
#[case("990", "99", 0)]
#[case("991", "99", 1)]
#[case("1001", "99", 1)]
#[case("11", "1", 1)]
#[case("25000", "0", 100)]
#[case("99999999", "100", 0)]
fn the_users_missing_to_the_milestone(
    #[case] seats: &str,
    #[case] active_users: &str,
    #[case] missing: u64,
) {
    check(seats, active_users, Some(missing));
}

#[rstest]
#[case("1.000")]
#[case("1,000")]
#[case("1 000")]
#[case("1'000")]
#[case("1’000")]
#[case("1\u{a0}000")]
#[case("1\u{202f}000")]
#[case("1000")]
#[case("１０００")]
#[case("１，０００")]
#[case("１．０００")]
#[case(" 1000 ")]
#[case("1000\u{3000}")]
fn a_thousand_is_a_thousand_however_it_is_written(#[case] seats: &str) {
    check(seats, "99", Some(1));
    check(seats, "100", Some(0));
    assert_eq!(typed(seats, "").text("seats"), "1000");
}

#[rstest]
#[case("1.000.000", 1_000_000)]
#[case("12,345", 12_345)]
#[case("99 999 999", 99_999_999)]
#[case("007", 7)]
fn grouped_digits_are_one_number(#[case] text: &str, #[case] number: u64) {
    let desk = typed(text, "");
    let facts = Facts::current(&desk.case, Scope::Case);
    assert_eq!(facts.value(field("seats")), Some(Value::Number(number)));
}

fn check_refused(name: &str, text: &str, problem: Problem) {
    let mut desk = new_case();
    desk.add_service("EXO").answer(name, text);
    let facts = Facts::current(&desk.case, desk.scope);
    assert_eq!(
        facts.reading(field(name)),
        Reading::Invalid(problem),
        "{text}"
    );
    assert_eq!(desk.text(name), text, "what was typed is kept");
    assert_eq!(milestone(&desk), Milestone::Unknown);
}

#[rstest]
#[case("0", Problem::TooSmall { least: 1 })]
#[case("-5", Problem::TooSmall { least: 1 })]
#[case("−5", Problem::TooSmall { least: 1 })]
#[case("－５", Problem::TooSmall { least: 1 })]
#[case("1e9", Problem::NotAWholeNumber)]
#[case("abc", Problem::NotAWholeNumber)]
#[case("1.5", Problem::NotAWholeNumber)]
#[case("1,5", Problem::NotAWholeNumber)]
#[case("0.500", Problem::NotAWholeNumber)]
#[case("1.0000", Problem::NotAWholeNumber)]
#[case("1.000,5", Problem::NotAWholeNumber)]
#[case("1.000,000", Problem::NotAWholeNumber)]
#[case("1000.000", Problem::NotAWholeNumber)]
#[case("1.", Problem::NotAWholeNumber)]
#[case(".000", Problem::NotAWholeNumber)]
#[case("1..000", Problem::NotAWholeNumber)]
#[case("+5", Problem::NotAWholeNumber)]
#[case("--5", Problem::NotAWholeNumber)]
#[case("5 users", Problem::NotAWholeNumber)]
#[case("100000000", Problem::TooLarge { most: 99_999_999 })]
#[case("99999999999999999999999", Problem::TooLarge { most: 99_999_999 })]
fn seats_that_are_none_say_why_and_lose_nothing(#[case] text: &str, #[case] problem: Problem) {
    check_refused("seats", text, problem);
}

#[rstest]
#[case("-1", Problem::TooSmall { least: 0 })]
#[case("1e9", Problem::NotAWholeNumber)]
#[case("abc", Problem::NotAWholeNumber)]
fn active_users_that_are_none_say_why_and_lose_nothing(
    #[case] text: &str,
    #[case] problem: Problem,
) {
    check_refused("active_users", text, problem);
}

#[rstest]
#[case("", "100")]
#[case("995", "")]
#[case("", "")]
#[case("0", "100")]
#[case("-5", "100")]
#[case("1e9", "100")]
#[case("abc", "100")]
#[case("   ", "100")]
#[case("995", "abc")]
fn without_both_numbers_the_milestone_is_not_known(#[case] seats: &str, #[case] users: &str) {
    check(seats, users, None);
}

#[test]
fn nothing_typed_is_no_error() {
    let desk = typed("", " ");
    let facts = Facts::current(&desk.case, desk.scope);
    assert_eq!(facts.reading(field("seats")), Reading::Empty);
    assert_eq!(facts.reading(field("active_users")), Reading::Empty);
}

#[rstest]
#[case("50", "51", true)]
#[case("50", "50", false)]
#[case("1000", "1001", true)]
#[case("1000", "1000", false)]
fn more_users_than_seats_are_taken_with_a_warning(
    #[case] seats: &str,
    #[case] users: &str,
    #[case] warns: bool,
) {
    let Milestone::Reached {
        more_users_than_seats,
        ..
    } = milestone(&typed(seats, users))
    else {
        panic!("the milestone is reached");
    };
    assert_eq!(more_users_than_seats, warns);
}

#[rstest]
#[case(1, 1)]
#[case(10, 1)]
#[case(11, 2)]
#[case(500, 50)]
#[case(990, 99)]
#[case(991, 100)]
#[case(999, 100)]
#[case(1_000, 100)]
#[case(1_001, 100)]
#[case(99_999_999, 100)]
fn users_that_so_many_seats_need(#[case] seats: u64, #[case] needed: u64) {
    assert_eq!(active_users_needed(seats), needed);
}

#[test]
fn each_service_has_a_milestone_of_its_own_with_the_seats_of_the_case() {
    let mut desk = typed("1.000", "100");
    desk.add_service("TEAMS").answer("active_users", "40");
    assert_eq!(
        milestone(&desk),
        Milestone::Missing {
            missing: 60,
            needed: 100
        }
    );
    desk.answer("seats", "400");
    assert_eq!(
        milestone(&desk),
        Milestone::Reached {
            needed: 40,
            more_users_than_seats: false
        }
    );
    desk.look_at("EXO");
    assert_eq!(
        milestone(&desk),
        Milestone::Reached {
            needed: 40,
            more_users_than_seats: false
        }
    );
}

#[test]
fn a_reached_milestone_is_settled_only_with_the_day_it_was_read() {
    let mut desk = typed("995", "112");
    assert_eq!(desk.missing("P-I2"), ["lynx_date"]);
    desk.answer("lynx_date", "2026-11-21");
    assert_eq!(
        desk.missing("P-I2"),
        ["lynx_date"],
        "tomorrow has not happened"
    );
    desk.answer("lynx_date", "2026-11-20");
    assert_eq!(desk.state("P-I2"), "done");
}

#[rstest]
#[case("99", &["milestone:Some(1)"])]
#[case("abc", &["milestone:None"])]
fn the_milestone_says_how_many_users_are_missing(#[case] users: &str, #[case] missing: &[&str]) {
    let mut desk = typed("995", users);
    desk.answer("lynx_date", "2026-11-20");
    assert_eq!(desk.missing("P-I2"), missing);
}
