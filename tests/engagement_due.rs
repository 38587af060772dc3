//! By which day a case has to be looked at, and addresses that hold for all cases.

#[path = "support/case.rs"]
mod case;

use case::*;
use closeout::document::Moment;
use closeout::engagement::{Standing, due, set_link};

fn due_of(case: &TestCase) -> Option<String> {
    let due = due(&case.read(), case.today)?;
    let again = if due.is_look_again { " look again" } else { "" };
    Some(format!("{}{again}", due.day))
}

#[test]
fn a_case_is_due_on_its_next_planned_discussion_then_on_the_next_action_date() {
    let mut case = contoso_exo();
    assert_eq!(due_of(&case), None);
    case.add("TEAMS").state("EXO", "discussion_planned", "2026-12-08").state(
        "TEAMS",
        "discussion_planned",
        "2026-12-01",
    );
    assert_eq!(due_of(&case).as_deref(), Some("2026-12-01"));
    case.state("TEAMS", "discussion_date", "2026-11-26");
    assert_eq!(due_of(&case).as_deref(), Some("2026-12-08"));
    case.drop_service("EXO");
    assert_eq!(due_of(&case).as_deref(), Some("2027-12-31"));
}

#[test]
fn a_case_that_is_not_active_is_due_when_it_is_to_be_looked_at_again() {
    let mut case = contoso_exo();
    case.state("EXO", "discussion_planned", "2026-12-08");
    let reason = "Holidays.".to_owned();
    let look_again = Some(day("2027-01-04"));
    case.run(|at| at.stand(&Standing::Paused { look_again, reason }));
    assert_eq!(due_of(&case).as_deref(), Some("2027-01-04 look again"));
    let (since, reason) = (day(TODAY), "They left.".to_owned());
    case.run(|at| at.stand(&Standing::Withdrawn { since, reason }));
    assert_eq!(due_of(&case), None);
}

#[test]
fn an_address_that_was_set_holds_in_every_case_until_it_is_taken_back() {
    let mut case = contoso();
    for address in ["https://contoso.com/faq", ""] {
        let change = set_link("faq", address);
        case.settings.commit(change, case.replica, Moment(1));
        let set = case.read().links.get("faq").cloned();
        assert_eq!(set.unwrap_or_default(), address);
    }
}
