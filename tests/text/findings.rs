//! What to look at before something is copied.

use closeout::locale::Language;
use closeout::playbook::NoteKind;
use closeout::text::Finding;
use rstest::rstest;

use crate::case::{EngagementManagement, TechnicalEnablement, TestCase, contoso_exo};
use crate::snapshots::discussed;
use crate::write::{note, written};

fn found(case: &TestCase) -> Vec<String> {
    found_in(case, TechnicalEnablement)
}

fn found_in(case: &TestCase, kind: NoteKind) -> Vec<String> {
    let findings = note(case, "EXO", kind).findings;
    written(case, "EXO", Language::English, |writer| {
        findings.iter().map(|finding| writer.finding_text(finding)).collect()
    })
}

fn ready() -> TestCase {
    let mut case = contoso_exo();
    case.state("case", "manager", "Dana Ruiz");
    discussed(&mut case, "EXO");
    case
}

#[test]
fn nothing_is_found_in_what_is_right() {
    assert!(found(&ready()).is_empty());
}

#[rstest]
#[case::one_line("skip:K-I2", &["Your wording does not mention “The customer said so.”."])]
#[case::free_text("C-O4", &[])]
fn own_words_repeat_a_line_and_no_free_text(#[case] id: &str, #[case] expected: &[&str]) {
    let mut case = contoso_exo();
    case.state("case", "manager", "Dana Ruiz").skip("EXO", "K-I2");
    discussed(&mut case, "EXO");
    let draft = note(&case, "EXO", EngagementManagement).draft;
    case.run(|_| Ok(draft.own_words(draft.line(id).unwrap(), "In other words.")));
    assert_eq!(found_in(&case, EngagementManagement), expected);
}

#[rstest]
#[case::as_many("640", 0)]
#[case::more("641", 1)]
fn more_users_than_seats_are_found(#[case] users: &str, #[case] expected: usize) {
    let mut case = ready();
    case.state("EXO", "active_users", users);
    let findings = note(&case, "EXO", TechnicalEnablement).findings;
    let more = |finding: &&Finding| matches!(finding, Finding::MoreUsersThanSeats(..));
    assert_eq!(findings.iter().filter(more).count(), expected);
}

#[rstest]
#[case::a_leap_year_ago("2025-11-26", false)]
#[case::longer("2025-11-25", true)]
fn a_day_that_may_have_the_wrong_year_is_found(#[case] day: &str, #[case] expected: bool) {
    let mut case = ready();
    case.state("EXO", "lynx_date", day);
    let long_ago = "More than a year ago: Date of the LYNX figures".to_owned();
    assert_eq!(found(&case).contains(&long_ago), expected);
}

#[test]
fn gaps_days_values_and_lengths_are_found() {
    let mut case = ready();
    case.state("case", "manager", "");
    assert_eq!(found(&case), ["Missing: Your name"]);
    let mut case = ready();
    case.state("EXO", "customer_mail_sent", "2026-11-25").state("EXO", "lynx_date", "2026-11-28");
    let expected = [
        "In the future: Date of the LYNX figures",
        "“Date of the e-mail to the account team” is earlier than “Date of the LYNX figures”",
        "“Date of the follow-up e-mail” is earlier than “Discussion date”",
    ];
    let said = found(&case);
    assert!(expected.iter().all(|line| said.iter().any(|said| said == line)), "{said:?}");
    let mut case = ready();
    case.state("EXO", "active_users", "2500").state("EXO", "lynx_date", "2025-11-18");
    let expected = [
        "More than a year ago: Date of the LYNX figures",
        "More active users (2,500) than seats (640)",
    ];
    assert_eq!(found(&case), expected);
    let mut case = ready();
    let draft = note(&case, "EXO", TechnicalEnablement).draft;
    case.run(|_| Ok(draft.own_words(draft.line("C-O1").unwrap(), "We met in November.")));
    assert_eq!(found(&case), ["Your wording does not mention “26 November 2026”."]);
    let mut case = ready();
    case.state("EXO", "ready_for_more", "yes").state("EXO", "next_workloads", "Intune, Teams");
    case.tick("EXO", "C-A2a C-A2b");
    let draft = note(&case, "EXO", TechnicalEnablement).draft;
    case.run(|_| Ok(draft.own_words(draft.line("C-O2").unwrap(), "They want Teams next.")));
    assert!(found(&case).contains(&"Your wording does not mention “Intune”.".to_owned()));
    assert!(!found(&case).iter().any(|finding| finding.contains("Teams")));
    let mut case = ready();
    let draft = note(&case, "EXO", TechnicalEnablement).draft;
    case.run(|_| Ok(draft.own_words(draft.line("next-action").unwrap(), &"x".repeat(501))));
    assert!(
        found(&case).contains(
            &"The next action is 1 character too long: FTOP takes 500 at most.".to_owned()
        )
    );
}
