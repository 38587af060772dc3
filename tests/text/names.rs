//! What things are called: what is missing, and the registers in which copies of a case differ.

use closeout::engagement::assessment::Missing;
use closeout::locale::Language;
use closeout::playbook::Field;
use closeout::text::{register_text, round_text, tenant_text};
use rstest::rstest;

use crate::case::{TestCase, contoso, contoso_exo, empty, scope};
use crate::write::{catalogue, written};

#[rstest]
#[case::of_this_service("EXO TEAMS", "EXO", "Discussion date")]
#[case::of_another("EXO TEAMS", "TEAMS", "Discussion date (Exchange Online)")]
#[case::from_the_hand_off("EXO TEAMS", "hand-off", "Discussion date (Exchange Online)")]
#[case::of_the_only_one("EXO", "hand-off", "Discussion date")]
fn what_is_missing(#[case] services: &str, #[case] at: &str, #[case] expected: &str) {
    let mut case = contoso();
    for service in services.split(' ') {
        case.add(service);
    }
    let missing = Missing::Field(scope("EXO"), Field::DiscussionDate);
    let said = written(&case, at, Language::English, |writer| writer.missing_text(missing));
    assert_eq!(said, expected);
}

#[test]
fn where_a_service_stands() {
    let mut case = contoso_exo();
    let said = |case: &TestCase| {
        written(case, "EXO", Language::English, |writer| {
            round_text(writer.assessment.scope(writer.scope).unwrap(), writer.catalogue)
        })
    };
    assert_eq!(said(&case), "0 of 8");
    case.follow_until("EXO", "EXO/note:technical-enablement");
    assert_eq!(said(&case), "2 to paste");
    case.paste_due("EXO");
    assert_eq!(said(&case), "finished");
}

#[rstest]
#[case(contoso(), "Contoso")]
#[case(empty(), "New case")]
fn what_a_case_is_called(#[case] case: TestCase, #[case] expected: &str) {
    assert_eq!(tenant_text(&case.read(), catalogue(Language::English)), expected);
}

#[rstest]
#[case("case/seats", Some("Seats"))]
#[case("case/standing", Some("Status of the case"))]
#[case("case/of_a_newer_version", None)]
#[case("document/deleted", Some("In the bin"))]
#[case("edit/EXO/technical-enablement/en/C-O1", Some("Wording of texts"))]
#[case("copied/EXO/technical-enablement", None)]
#[case("leave/EXO/C-O1", None)]
#[case("round/EXO/active_users", Some("Active users (Exchange Online)"))]
#[case("round/EXO/dropped", Some("Service (Exchange Online)"))]
#[case("round/TEAMS/service", Some("Service (Teams)"))]
#[case("round/EXO/tick/P-I1", Some("RFA motion in FTOP (Exchange Online)"))]
#[case("round/EXO/skip/K-I3", Some("Customer satisfaction (Exchange Online)"))]
#[case("round/EXO/tick/of_a_newer_version", None)]
fn registers(#[case] name: &str, #[case] expected: Option<&str>) {
    let found = register_text(name, &contoso_exo().read(), catalogue(Language::English));
    assert_eq!(found.as_deref(), expected);
}
