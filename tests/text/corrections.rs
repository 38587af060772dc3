//! Corrections say only what the ledger says: was, is now; or no longer true.

use closeout::text::plain;

use crate::case::{EngagementManagement, TechnicalEnablement, TestCase, contoso_exo};
use crate::snapshots::discussed;
use crate::write::{note, note_text};

fn pasted() -> TestCase {
    let mut case = contoso_exo();
    discussed(&mut case, "EXO");
    case.paste_due("EXO");
    case
}

#[test]
fn a_changed_fact_is_corrected_with_the_old_beside_the_new() {
    let mut case = pasted();
    case.state("EXO", "active_users", "72");
    let text = note_text(&case, "EXO", TechnicalEnablement);
    let was = "- Correction to the note of 27 November 2026, which said: “Enablement of Exchange Online is complete: 70 active users";
    assert!(
        text.contains(was)
            && text
                .contains(".” It should now read: Enablement of Exchange Online is complete: 72 "),
        "{text}"
    );
}

#[test]
fn what_falls_short_of_the_milestone_is_not_called_complete() {
    let mut case = pasted();
    case.state("EXO", "active_users", "50");
    let text = note_text(&case, "EXO", TechnicalEnablement);
    let withdrawn = "- Correction to the note of 27 November 2026. This no longer applies: “Enablement of Exchange Online is complete: 70 ";
    assert!(text.contains(withdrawn) && !text.contains("50"), "{text}");
}

#[test]
fn readiness_takes_back_no_e_mail() {
    let mut case = pasted();
    case.state("EXO", "ready_for_more", "yes").state("EXO", "next_workloads", "Intune");
    assert_eq!(
        (case.statement("EXO", "C-O3"), case.statement("EXO", "C-O1")),
        ("on record", "changed")
    );
    let technical = note_text(&case, "EXO", TechnicalEnablement);
    assert!(
        technical.contains("The engagement for Exchange Online is complete.” It should now read: "),
        "{technical}"
    );
    assert!(technical.contains("It should now read: The engagement completion discussion for Exchange Online was held on 26 November 2026. The customer is ready"));
    let management = note(&case, "EXO", EngagementManagement).draft;
    assert!(management.said().is_empty() && !plain(&management).contains("Correction"));
}

#[test]
fn free_text_of_several_lines_is_quoted_whole() {
    let mut case = contoso_exo();
    discussed(&mut case, "EXO");
    case.state("EXO", "customer_status", "- All “well”.\n- Happy");
    case.paste_due("EXO");
    case.state("EXO", "customer_status", "Happy");
    let text = note_text(&case, "EXO", EngagementManagement);
    assert!(text.contains("“Latest customer status: All ‘well’.; Happy.” It should now read: Latest customer status: Happy\n"), "{text}");
}

#[test]
fn a_skip_says_what_in_words() {
    let mut case = contoso_exo();
    case.skip("EXO", "K-I2");
    let text = note_text(&case, "EXO", EngagementManagement);
    assert!(
        text.contains(
            "- Skipped: Customer informed that the engagement will end (K-I2). Reason: The customer said so."
        ),
        "{text}"
    );
}
