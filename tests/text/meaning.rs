//! No text contradicts the facts or another text of the case, over all combinations of facts.

use closeout::engagement::assessment::StatementState;
use closeout::locale::Language;
use closeout::playbook::MailKind;
use closeout::text::Text;

use crate::case::{EngagementManagement, TechnicalEnablement, TestCase, contoso, field, scope};
use crate::snapshots::discussed;
use crate::write::{mail_in, note_in};

const YES_NO: [&str; 2] = ["yes", "no"];
const WORKLOADS: [&str; 4] = ["Intune", "Teams", "Intune und Microsoft Teams", "teams, exchange"];

/// Every case with one service or two, by who is known, what the customer wants, and how far it is.
fn cases() -> Vec<TestCase> {
    let mut cases = Vec::new();
    for services in [&["EXO"][..], &["EXO", "TEAMS"], &["TEAMS", "EXO"]] {
        for (known, managed) in [("yes", "yes"), ("no", "yes"), ("yes", "no"), ("no", "no")] {
            let mut case = contoso();
            case.state("case", "account_team_contacts", "megan@contoso.com");
            case.state("case", "account_team_known", known).state(
                "case",
                "account_managed",
                managed,
            );
            for service in services {
                case.add(service);
            }
            for ready in YES_NO {
                for workloads in WORKLOADS.iter().take(if ready == "yes" { 4 } else { 1 }) {
                    let mut case = case.clone();
                    case.answers.insert((scope("EXO"), field("ready_for_more")), ready.to_owned());
                    case.answers
                        .insert((scope("EXO"), field("next_workloads")), (*workloads).to_owned());
                    discussed(&mut case, "EXO");
                    cases.push(case.clone());
                    case.paste_due("EXO");
                    let now = if ready == "yes" { "no" } else { "yes" };
                    case.state("EXO", "ready_for_more", now).state(
                        "EXO",
                        "next_workloads",
                        workloads,
                    );
                    cases.push(case);
                }
            }
        }
    }
    cases
}

fn says(mail: &Text, id: &str) -> bool {
    mail.draft.line(id).is_some()
}

#[test]
fn no_text_contradicts_the_facts_or_another_text() {
    for case in cases() {
        let language = Language::ALL[case.document.encode().len() % 6];
        let customer = mail_in(&case, "EXO", MailKind::Customer, language);
        let account_team = mail_in(&case, "EXO", MailKind::AccountTeam, language);
        let technical = note_in(&case, "EXO", TechnicalEnablement, language);
        let management = note_in(&case, "EXO", EngagementManagement, language);
        let is_last = case.read().kept_rounds().count() == 1;
        check_leaving(&customer, &account_team, is_last);
        check_next(&case, &customer, &technical);
        for name in ["next-action", "next-action-date"] {
            assert_eq!(technical.field(name), management.field(name));
        }
        check_corrections(&case, &technical, &management);
    }
}

/// Nobody leaves before the last service, and the texts name what is still open.
fn check_leaving(customer: &Text, account_team: &Text, is_last: bool) {
    for mail in [customer, account_team] {
        let leave = mail.draft.line("leave").unwrap().text();
        assert_eq!(leave.contains("Teams"), !is_last, "{leave}");
    }
}

/// A new RFA is asked for exactly what is no service of this one, in the e-mail as in the notes.
fn check_next(case: &TestCase, customer: &Text, note: &Text) {
    let read = case.read();
    let is_ready = read.yes(scope("EXO"), field("ready_for_more")) == Some(true);
    let typed = read.text(scope("EXO"), field("next_workloads")).to_lowercase();
    let has_teams = read.kept_rounds().any(|round| round.name == "Teams");
    let (intune, teams) = (typed.contains("intune"), typed.contains("teams"));
    let wants_new = is_ready && (intune || (teams && !has_teams));
    assert_eq!(says(customer, "ready"), wants_new, "{typed}: {}", customer.body.text());
    let is_same = is_ready && ((teams && has_teams) || typed.contains("exchange"));
    assert_eq!(says(customer, "same"), is_same, "{typed}: {}", customer.body.text());
    if let Some(ready) = customer.draft.line("ready") {
        assert_eq!(
            ready.text().to_lowercase().contains("teams"),
            teams && !has_teams,
            "{}",
            ready.text()
        );
    }
    let action = note.field("next-action");
    assert_eq!(action.contains("RFA"), wants_new, "{action}");
    let others = action.to_lowercase().contains("teams");
    assert_eq!(others, has_teams || (wants_new && teams), "{action}");
}

/// Only what is not so any more is corrected: the e-mail that was sent was sent.
fn check_corrections(case: &TestCase, technical: &Text, management: &Text) {
    let assessment = case.assess();
    for line in &assessment.scope(scope("EXO")).unwrap().ledger {
        let matter = line.id.matter.to_string();
        let is_corrected =
            matches!(line.state, StatementState::Changed { .. } | StatementState::Withdrawn { .. });
        let is_of_readiness = matches!(matter.as_str(), "C-O1" | "C-O2");
        assert!(!is_corrected || is_of_readiness || matter == "C-O4", "{matter}");
        let lines = technical.draft.lines.iter().chain(&management.draft.lines);
        let about = lines.filter(|draft| draft.due == Some(line.id.matter)).count();
        assert_eq!(about, usize::from(line.is_due()), "{matter}");
    }
}
