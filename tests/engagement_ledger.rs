//! The ledger: what each statement says, and where it stands between the facts of now and FTOP.

#[path = "support/case.rs"]
mod case;

use case::*;
use closeout::document::{ChangeId, Document, Transaction};
use closeout::engagement::assessment::StatementState;
use closeout::engagement::{Refusal, Situation, StatementId};
use closeout::playbook::{ENGAGEMENT_COMPLETION, NoteKind};
use rstest::rstest;

/// A round whose discussion is followed up, with nothing pasted.
fn discussed(ready: &str) -> TestCase {
    let mut case = contoso_exo();
    case.answer_with("EXO", "ready_for_more", ready)
        .follow_until("EXO", "EXO/note:technical-enablement");
    case
}

/// The same with both notes pasted.
fn pasted(ready: &str) -> TestCase {
    let mut case = discussed(ready);
    case.paste_due("EXO");
    case
}

fn entries(case: &TestCase) -> Vec<ChangeId> {
    let record = case.read().record;
    record.entries().iter().map(|entry| entry.id).collect()
}

fn all_due(case: &TestCase) -> String {
    NoteKind::ALL.map(|note| case.due("EXO", note)).join(" ").trim().to_owned()
}

// What there is to say.

#[rstest]
#[case("yes", "yes", "yes", "P-I2 C-O1 C-O2", "P-O1 C-O8")]
#[case("yes", "yes", "no", "P-I2 C-O1", "P-O1 C-O3 C-O4 C-O8")]
#[case("yes", "no", "no", "P-I2 C-O1", "P-O1 P-O2 C-O3 C-O4 C-O8")]
#[case("no", "yes", "no", "P-I2 C-O1", "P-O1 P-O2 C-O3 C-O4 C-O8")]
#[case("no", "no", "yes", "P-I2 C-O1 C-O2", "P-O2 C-O8")]
fn each_statement_is_in_its_note(
    #[case] known: &str,
    #[case] managed: &str,
    #[case] ready: &str,
    #[case] technical: &str,
    #[case] management: &str,
) {
    let mut case = contoso_exo();
    case.state("case", "account_team_known", known)
        .state("case", "account_managed", managed)
        .answer_with("EXO", "ready_for_more", ready)
        .follow_until("EXO", "EXO/note:technical-enablement");
    assert_eq!(case.due("EXO", TechnicalEnablement), technical);
    assert_eq!(case.due("EXO", EngagementManagement), management);
}

#[test]
fn the_record_grows_in_pieces_and_nothing_is_pasted_twice() {
    let mut case = contoso_exo();
    let mut said: Vec<StatementId> = Vec::new();
    for (card, due) in [
        ("EXO/K-I1", ""),
        ("EXO/mail:account-team", "P-I2"),
        ("EXO/C-A1", "P-O1"),
        ("EXO/mail:customer", "C-O1 C-O4 C-O8"),
        ("EXO/note:engagement-management", "C-O3"),
    ] {
        case.follow_until("EXO", card);
        assert_eq!(all_due(&case), due, "{card}");
        case.paste_due("EXO");
    }
    case.follow();
    for statement in case.read().record.statements() {
        assert!(!said.contains(&statement), "{statement:?} was pasted twice");
        said.push(statement);
    }
}

#[test]
fn a_statement_asserts_something_and_nothing_else_does() {
    for item in ENGAGEMENT_COMPLETION.items() {
        let asserts = !item.asserts.is_empty();
        assert_eq!(item.note().is_some(), asserts, "{}", item.id.0);
    }
}

#[rstest]
#[case("P-I2", "active_users seats lynx_date")]
#[case("P-O1", "account_team_mail_sent")]
#[case("P-O2", "account_team_known account_managed faq_next_steps")]
#[case("C-O1", "ready_for_more discussion_date")]
#[case("C-O2", "ready_for_more next_workloads")]
#[case("C-O3", "customer_mail_sent")]
#[case("C-O4", "customer_status")]
#[case("C-O6", "assignment_mail_sent region")]
#[case("C-O8", "discussion_next_steps")]
fn a_statement_says_what_the_playbook_wants_documented(#[case] id: &str, #[case] facts: &str) {
    let asserts: Vec<&str> = item(id).asserts.iter().map(|field| field.name()).collect();
    assert_eq!(asserts.join(" "), facts);
}

// Changes after pasting.

#[rstest]
#[case("customer_status", "They changed their mind.", "C-O4", "changed")]
#[case("customer_status", "all mailboxes are migrated", "C-O4", "changed")]
#[case("customer_status", "All  mailboxes — are migrated!\n", "C-O4", "on record")]
#[case("customer_status", "", "C-O4", "on record")]
#[case("account_team_mail_sent", "2026-11-19", "P-O1", "changed")]
#[case("account_team_mail_sent", "", "P-O1", "on record")]
#[case("account_team_mail_sent", "the third", "P-O1", "on record")]
#[case("account_team_mail_sent", "2026-11-30", "P-O1", "on record")]
#[case("active_users", "", "P-I2", "on record")]
#[case("active_users", "80", "P-I2", "changed")]
#[case("active_users", "63", "P-I2", "withdrawn")]
#[case("lynx_date", "2026-11-19", "P-I2", "changed")]
#[case("discussion_date", "", "C-O1", "on record")]
#[case("ready_for_more", "", "C-O1", "on record")]
#[case("ready_for_more", "yes", "C-O1", "changed")]
fn a_fact_that_changes_moves_its_statement(
    #[case] name: &str,
    #[case] text: &str,
    #[case] id: &str,
    #[case] expected: &str,
) {
    let mut case = pasted("no");
    let before = case.read().text(scope("EXO"), field(name)).to_owned();
    case.state("EXO", name, text);
    assert_eq!(case.statement("EXO", id), expected);
    let others = all_due(&case);
    assert_eq!(others, if expected == "on record" { "" } else { id });
    if !before.is_empty() {
        case.state("EXO", name, &before);
        assert_eq!(case.statement("EXO", id), "on record", "it changed back");
    }
}

#[test]
fn a_correction_says_what_was_and_what_is() {
    let mut case = pasted("no");
    case.state("EXO", "account_team_mail_sent", "2026-11-19");
    let assessment = case.assess();
    let line = assessment.line(statement("EXO", "P-O1")).unwrap();
    let StatementState::Changed { was, now, .. } = &line.state else { panic!("{:?}", line.state) };
    let sent = field("account_team_mail_sent");
    assert_eq!(was.get(&sent).unwrap().canonical(), "2026-11-20");
    assert_eq!(now.get(&sent).unwrap().canonical(), "2026-11-19");
    case.paste("EXO", EngagementManagement);
    assert_eq!(case.statement("EXO", "P-O1"), "on record");
}

#[test]
fn a_note_is_pasted_while_it_has_nothing_left_to_say() {
    let on =
        |case: &TestCase| case.assess().scope(scope("EXO")).unwrap().pasted_on(TechnicalEnablement);
    let mut case = contoso_exo();
    case.follow_until("EXO", "EXO/mail:account-team");
    case.paste_due("EXO");
    assert_eq!(on(&case), None, "it waits for the discussion");
    let mut case = discussed("no");
    assert_eq!(on(&case), None, "it is due");
    case.run(paste(TechnicalEnablement, "2026-11-26"));
    assert_eq!(on(&case), Some(day("2026-11-26")));
    case.state("EXO", "active_users", "65");
    assert_eq!(on(&case), None, "a correction is due");
    case.run(|at| at.leave_record(statement("EXO", "P-I2")));
    assert_eq!(on(&case), Some(day("2026-11-26")));
}

#[test]
fn unticking_takes_nothing_back() {
    let mut case = discussed("no");
    case.paste_due("EXO");
    let ticked = "K-I1 K-I2 K-I3 P-I1 P-I3 C-A1 C-O8 C-A4";
    for id in ticked.split(' ') {
        case.untick("EXO", id);
        assert_eq!(all_due(&case), "", "{id}");
    }
}

#[rstest]
#[case("no", "yes", "C-O3 on record, C-O4 on record, C-O2 none")]
#[case("yes", "no", "C-O3 none, C-O4 none, C-O2 withdrawn")]
fn readiness_that_turns_takes_back_no_email(
    #[case] ready: &str,
    #[case] later: &str,
    #[case] expected: &str,
) {
    let mut case = pasted(ready);
    case.state("EXO", "ready_for_more", later);
    assert_eq!(case.statement("EXO", "C-O1"), "changed");
    for part in expected.split(", ") {
        let (id, state) = part.split_once(' ').unwrap();
        assert_eq!(case.statement("EXO", id), state, "{id}");
    }
}

#[test]
fn the_same_holds_in_a_round_that_is_not_finished() {
    let mut case = contoso_exo();
    case.follow_until("EXO", "EXO/C-A4");
    case.paste_due("EXO").state("EXO", "ready_for_more", "yes");
    assert_eq!(case.statement("EXO", "C-O3"), "on record");
    assert_eq!(case.statement("EXO", "C-O2"), "not ready");
    assert_eq!(case.item("EXO", "C-A2b"), "open");
    case.tick("EXO", "C-A2a C-A2b").state("EXO", "next_workloads", "Intune");
    assert_eq!(all_due(&case), "C-O1 C-O2");
    case.paste_due("EXO").state("EXO", "ready_for_more", "no");
    assert_eq!(all_due(&case), "C-O1 C-O2");
    assert_eq!(case.statement("EXO", "C-O2"), "withdrawn");
}

#[test]
fn what_was_withdrawn_can_be_said_again() {
    let mut case = pasted("yes");
    for (ready, before, after) in [("no", "withdrawn", "none"), ("yes", "due", "on record")] {
        case.state("EXO", "ready_for_more", ready);
        assert_eq!(case.statement("EXO", "C-O2"), before);
        case.paste_due("EXO");
        assert_eq!(case.statement("EXO", "C-O2"), after);
    }
}

#[test]
fn an_account_that_turns_out_managed_takes_back_what_was_missing() {
    let mut case = contoso_exo();
    case.state("case", "account_managed", "no").follow_until("EXO", "hand-off/C-A6");
    case.state("case", "account_managed", "yes");
    assert_eq!(all_due(&case), "P-O2");
    assert_eq!(case.statement("EXO", "P-O2"), "withdrawn");
    case.state("case", "account_team_known", "no");
    assert_eq!(case.statement("EXO", "P-O2"), "changed");
    assert_eq!(case.statement("EXO", "P-O1"), "on record", "the e-mail was sent");
}

#[test]
fn what_is_on_record_stays_so_when_its_gate_closes_and_what_is_due_waits() {
    let mut case = contoso_exo();
    case.follow_until("EXO", "EXO/C-A1");
    case.untick("EXO", "K-I2");
    assert_eq!(case.statement("EXO", "P-O1"), "not ready");
    case.tick("EXO", "K-I2").paste_due("EXO").untick("EXO", "K-I2");
    assert_eq!(case.statement("EXO", "P-O1"), "on record");
}

// Leaving FTOP as it is.

#[rstest]
#[case("no", "customer_status", "Changed.", "Changed again.", "C-O4")]
#[case("no", "account_team_mail_sent", "2026-11-19", "2026-11-18", "P-O1")]
#[case("yes", "ready_for_more", "no", "yes", "C-O2")]
fn ftop_is_left_as_it_is_until_the_fact_changes_again(
    #[case] ready: &str,
    #[case] name: &str,
    #[case] text: &str,
    #[case] again: &str,
    #[case] id: &str,
) {
    let mut case = pasted(ready);
    case.state("EXO", name, text);
    let before = case.statement("EXO", id);
    case.run(|at| at.leave_record(statement("EXO", id)));
    assert_eq!(case.statement("EXO", id), "on record");
    case.state("EXO", name, again).state("EXO", name, text);
    assert_eq!(case.statement("EXO", id), "on record", "{before} was left");
    if before == "changed" {
        case.state("EXO", name, again);
        assert_eq!(case.statement("EXO", id), "changed");
    }
}

#[test]
fn only_a_difference_can_be_left() {
    let mut case = pasted("no");
    let leave = |at: &Situation<'_>| at.leave_record(statement("EXO", "P-O1"));
    assert_eq!(case.try_run(leave), Err(Refusal::NotThere));
}

// Copying and pasting.

#[test]
fn what_was_copied_goes_on_record_whatever_has_changed_since() {
    let mut case = discussed("no");
    case.copy("EXO", EngagementManagement, "P-O1 C-O4")
        .state("EXO", "customer_status", "Changed after copying.")
        .run(paste(EngagementManagement, TODAY));
    assert_eq!(case.statement("EXO", "P-O1"), "on record");
    assert_eq!(case.statement("EXO", "C-O4"), "changed");
    assert_eq!(case.due("EXO", EngagementManagement), "C-O3 C-O4 C-O8");
}

#[rstest]
#[case("C-O4", "", "", true)]
#[case("C-O4", "customer_mail_sent", "2026-11-25", true)]
#[case("C-O4", "customer_status", "Changed after copying.", false)]
#[case("C-O3 C-O4", "", "", false)]
fn a_copy_is_still_what_would_be_copied_now(
    #[case] said_now: &str,
    #[case] name: &str,
    #[case] text: &str,
    #[case] expected: bool,
) {
    let mut case = discussed("no");
    case.copy("EXO", EngagementManagement, "C-O4");
    if !name.is_empty() {
        case.state("EXO", name, text);
    }
    let worded = |id| (statement("EXO", id).matter, None);
    let said_now: Vec<_> = said_now.split(' ').map(worded).collect();
    let (read, assessment) = (case.read(), case.assess());
    let copied = read.copied(scope("EXO"), EngagementManagement).unwrap();
    let now = assessment.said(scope("EXO"), EngagementManagement, Some(&said_now));
    assert_eq!(*copied == now, expected);
}

fn paste(note: NoteKind, on: &str) -> BoxedCommand {
    let (scope, day) = (scope("EXO"), day(on));
    Box::new(move |at| at.paste(scope, note, day))
}

#[test]
fn nothing_is_pasted_of_a_note_that_says_nothing_or_on_a_day_to_come() {
    let mut case = contoso_exo();
    assert_eq!(case.try_run(paste(TechnicalEnablement, TODAY)), Err(Refusal::NotThere));
    let mut case = discussed("no");
    assert_eq!(case.try_run(paste(TechnicalEnablement, "2026-11-28")), Err(Refusal::InTheFuture));
    case.copy("EXO", TechnicalEnablement, "");
    assert_eq!(case.try_run(paste(TechnicalEnablement, TODAY)), Err(Refusal::NotThere));
}

// Entries.

#[test]
fn what_a_newer_build_enters_is_kept_and_the_rest_is_read() {
    let mut case = pasted("no");
    let entered = [("event", "newer"), ("day", "2026-11-27")];
    let entered = entered.map(|(name, text)| (name.to_owned(), text.to_owned()));
    case.commit(Transaction::default().enter(entered.into_iter().collect()));
    let record = case.read().record;
    let told = r#""event":"pasted","more/P-I2":"newer""#;
    let text = case.document.encode().replace(r#""event":"pasted""#, told);
    case.document = Document::decode(&text).unwrap();
    assert_eq!((case.read().record, case.document.encode()), (record, text.clone()));
    assert!(text.contains(told) && text.contains(r#"{"day":"2026-11-27","event":"newer"}"#));
}

#[test]
fn an_entry_is_voided_or_dated_anew_and_itself_stays() {
    let mut case = pasted("no");
    let entry = entries(&case)[0];
    case.run(|at| at.correct_day(entry, day("2026-11-26")));
    let found = case.read().record.entry(entry).unwrap().clone();
    assert_eq!((found.pasted.day, found.is_voided), (day("2026-11-26"), false));
    case.run(|at| at.void(entry));
    assert_eq!(all_due(&case), "P-I2 C-O1");
    assert_eq!(entries(&case).len(), 2);
    assert_eq!(case.try_run(|at| at.void(entry)), Err(Refusal::NotThere));
}

#[test]
fn voiding_a_correction_leaves_what_it_corrected() {
    let mut case = pasted("no");
    for sent in ["2026-11-19", "2026-11-18"] {
        case.state("EXO", "account_team_mail_sent", sent).paste_due("EXO");
    }
    let last = *entries(&case).last().unwrap();
    let of_record = |case: &TestCase| {
        let record = case.read().record;
        let says = record.latest(statement("EXO", "P-O1")).unwrap().says.unwrap().clone();
        says.get(&field("account_team_mail_sent")).unwrap().canonical()
    };
    assert_eq!(of_record(&case), "2026-11-18");
    case.run(|at| at.void(last));
    assert_eq!(of_record(&case), "2026-11-19");
    // The middle one is voided as well; who had pasted the last one knew of the first.
    case.paste_due("EXO");
    let middle = entries(&case)[2];
    let last = *entries(&case).last().unwrap();
    case.run(|at| at.void(middle)).run(|at| at.correct_day(last, day("2026-11-01")));
    assert_eq!(of_record(&case), "2026-11-18");
}

#[test]
fn what_was_in_ftop_before_is_on_record_with_its_day() {
    let mut case = discussed("no");
    let found = |id: &str, on: &str| -> BoxedCommand {
        let (statement, day) = (statement("EXO", id), day(on));
        Box::new(move |at| at.found(statement, day))
    };
    case.run(found("P-O1", "2026-03-03"));
    assert_eq!(case.statement("EXO", "P-O1"), "on record");
    let entry = case.read().record.entries()[0].clone();
    assert!(entry.pasted.found);
    assert_eq!(entry.pasted.day, day("2026-03-03"));
    assert_eq!(case.try_run(found("P-O1", TODAY)), Err(Refusal::NotThere), "it is there");
    assert_eq!(case.try_run(found("C-O4", "2026-11-28")), Err(Refusal::InTheFuture));
    let mut case = contoso_exo();
    assert!(matches!(case.try_run(found("P-I2", TODAY)), Err(Refusal::NotYet(_))));
}

// Copies of a case.

#[test]
fn two_tabs_that_paste_the_same_agree_that_it_is_on_record() {
    let mut case = discussed("no");
    let mut other = case.other_tab(2);
    case.paste_due("EXO");
    other.paste_due("EXO");
    case.merge(&other);
    other.merge(&case);
    assert_eq!(case.document, other.document);
    assert_eq!(all_due(&case), "");
    assert_eq!(entries(&case).len(), 4);
    let first = entries(&case)[0];
    case.run(|at| at.void(first));
    assert_eq!(all_due(&case), "", "one of them did go in");
}

#[rstest]
#[case("2026-11-25")]
#[case("2026-11-27")]
fn of_two_statements_the_later_is_the_one_that_knew_of_the_other(#[case] earlier: &str) {
    let mut case = discussed("no");
    let mut other = case.other_tab(2);
    let mut third = case.other_tab(3);
    case.state("EXO", "account_team_mail_sent", "2026-11-18").paste_due("EXO");
    third.state("EXO", "account_team_mail_sent", "2026-11-17").paste_due("EXO");
    other.merge(&third).merge(&case);
    other.run(|at| at.resolve("round/EXO/account_team_mail_sent", "2026-11-16"));
    other.copy("EXO", EngagementManagement, "P-O1").run(paste(EngagementManagement, earlier));
    case.merge(&other);
    assert_eq!(case.statement("EXO", "P-O1"), "on record");
}

#[test]
fn of_two_that_knew_nothing_of_each_other_the_later_day_counts() {
    for (mine, theirs, expected) in
        [("2026-11-20", "2026-11-21", 2), ("2026-11-21", "2026-11-20", 1)]
    {
        let mut case = discussed("no");
        let mut other = case.other_tab(2);
        case.run(paste(EngagementManagement, mine));
        other.run(paste(EngagementManagement, theirs));
        case.merge(&other);
        let record = case.read().record;
        let latest = record.latest(statement("EXO", "P-O1")).unwrap();
        assert_eq!(latest.entry.id.replica.0, expected);
    }
}
