//! Notes, field by field, and what comes next in them.

use closeout::engagement::assessment::Missing;
use closeout::locale::Language;
use closeout::playbook::{Field, NoteKind};
use closeout::text::{Finding, Style, html, plain};
use rstest::rstest;

use crate::case::{
    EngagementManagement, TechnicalEnablement, TestCase, contoso, contoso_exo, scope,
};
use crate::snapshots::discussed;
use crate::write::{note, note_in, note_text, written};

#[track_caller]
fn check_next(case: &TestCase, of: &str, action: &str, date: &str) {
    for kind in NoteKind::ALL {
        let english = Language::English;
        let note = written(case, of, english, |writer| writer.note(kind));
        let Some(note) = note else { continue };
        assert_eq!(
            (note.field("next-action").as_str(), note.field("next-action-date").as_str()),
            (action, date)
        );
        let hint = |name| note.fields.iter().find(|field| field.name == name).unwrap().hint;
        let of_date = match date {
            "" => Some("hint-not-planned"),
            "12/31/2027" => Some("because-C-A6"),
            _ => None,
        };
        assert_eq!(hint("next-action-date"), of_date, "{action}");
        assert_eq!(hint("services"), (of == "hand-off").then_some("hint-empty"));
    }
}

#[test]
fn the_next_action_follows_from_what_the_note_says() {
    let hold = |service| {
        format!("Hold the engagement completion discussion for {service} with the customer.")
    };
    let mut case = contoso();
    case.add("EXO").add("TEAMS");
    check_next(&case, "EXO", &hold("Exchange Online"), "");
    case.state("EXO", "discussion_planned", "2026-11-30");
    check_next(&case, "EXO", &hold("Exchange Online"), "11/30/2026");
    check_next(&case, "TEAMS", &hold("Teams"), "");
    discussed(&mut case, "EXO");
    for of in ["EXO", "hand-off"] {
        check_next(&case, of, &hold("Teams"), "");
    }
    discussed(&mut case, "TEAMS");
    let look = "Revisit the tenant on 31 December 2027.";
    check_next(&case, "TEAMS", look, "12/31/2027");
    check_next(&case, "hand-off", look, "12/31/2027");
    case.state("EXO", "ready_for_more", "yes").state("EXO", "next_workloads", "Teams and Intune");
    let rfa = format!("Help the customer with the RFA for Intune. {look}");
    check_next(&case, "EXO", &rfa, "12/31/2027");
    check_next(&case, "hand-off", &rfa, "12/31/2027");
    check_next(&case, "TEAMS", look, "12/31/2027");
    case.state("EXO", "next_workloads", "Teams");
    check_next(&case, "EXO", look, "12/31/2027");
}

#[test]
fn nothing_is_asked_for_before_it_can_be_known() {
    let case = contoso_exo();
    let technical = note(&case, "EXO", TechnicalEnablement);
    let names: Vec<String> = technical.draft.lines.iter().map(|line| line.id.clone()).collect();
    assert_eq!(names, ["prefix", "status", "summary", "P-I2/missing", "next-action", "concerns"]);
    assert_eq!(
        technical.draft.line("P-I2/missing").unwrap().text(),
        "[missing: Active users], [missing: Date of the LYNX figures]"
    );
    let management = note(&case, "EXO", EngagementManagement);
    assert!(management.draft.lines.iter().all(|line| line.style != Style::Bullet));
    let manager = Missing::Field(scope("case"), Field::Manager);
    assert_eq!(management.findings, [Finding::Gap(manager)]);
}

#[test]
fn after_the_discussion_a_note_names_what_it_lacks() {
    let mut case = contoso_exo();
    case.follow_until("EXO", "EXO/C-A1");
    case.state("EXO", "discussion_date", "2026-11-26").state("EXO", "ready_for_more", "no");
    let text = note_text(&case, "EXO", EngagementManagement);
    assert!(text.contains("- [missing: Latest customer status]"), "{text}");
    assert!(!text.contains("Latest customer status:"), "{text}");
}

#[rstest]
#[case("no", "no", "is not known, and the account is not managed.")]
#[case("no", "yes", "is not known, but the account is managed.")]
#[case("yes", "no", "is known, but the account is not managed.")]
fn the_note_says_why_the_faq_was_read(
    #[case] known: &str,
    #[case] managed: &str,
    #[case] expected: &str,
) {
    let mut case = contoso_exo();
    case.state("case", "account_team_known", known).state("case", "account_managed", managed);
    case.state("case", "account_team_contacts", "megan@contoso.com");
    case.follow_until("EXO", "EXO/C-A1");
    let text = note_text(&case, "EXO", EngagementManagement);
    assert!(text.contains(&format!("- The Microsoft account team {expected} The ")), "{text}");
}

#[test]
fn labels_and_names_of_the_portal_are_english_in_every_language() {
    let mut case = contoso_exo();
    discussed(&mut case, "EXO");
    for language in Language::ALL {
        let note = note_in(&case, "EXO", TechnicalEnablement, language);
        let text = plain(&note.draft);
        assert!(text.starts_with("[EXO]\nSTATUS: On track\nSUMMARY:\n- "), "{text}");
        assert!(text.contains("\nNEXT ACTION: ") && text.contains("\nCONCERNS: "), "{text}");
        assert_eq!(
            ["category", "escalate", "services"].map(|name| note.field(name)),
            ["Technical Enablement", "Off", "Exchange Online"]
        );
        assert!(note_in(&case, "EXO", EngagementManagement, language).findings.len() == 1);
    }
}

#[test]
fn once_all_is_on_record_a_note_is_what_it_said() {
    let mut case = contoso_exo();
    discussed(&mut case, "EXO");
    let bullets = |draft: &closeout::text::Draft| {
        draft.lines.iter().filter(|line| line.style == Style::Bullet).count()
    };
    let due = note(&case, "EXO", TechnicalEnablement).draft;
    case.paste_due("EXO");
    let whole = note(&case, "EXO", TechnicalEnablement).draft;
    assert_eq!((bullets(&due), bullets(&whole)), (2, 2));
    assert_eq!((due.said().len(), whole.said().len()), (2, 0));
    case.state("EXO", "active_users", "71");
    let corrected = note(&case, "EXO", TechnicalEnablement).draft;
    assert_eq!((bullets(&corrected), corrected.said().len()), (1, 1));
}

#[test]
fn the_next_action_is_counted_as_the_portal_counts() {
    let mut case = contoso_exo();
    discussed(&mut case, "EXO");
    case.state("EXO", "ready_for_more", "yes").state("EXO", "next_workloads", &"𝒳".repeat(240));
    let note = note(&case, "EXO", TechnicalEnablement);
    let length = note.field("next-action").encode_utf16().count();
    let field = note.fields.iter().find(|field| field.name == "next-action").unwrap();
    assert_eq!(field.length(), Some((length, 500)));
    let excess = length - 500;
    assert_eq!(field.finding(), Some(Finding::NextActionTooLong { excess, most: 500 }));
}

#[test]
fn html_escapes_and_has_real_lists_and_links() {
    let mut case = contoso_exo();
    discussed(&mut case, "EXO");
    let status = "- <b>A</b> & \"B\"\n- See https://aka.ms/x?a=1&b=2, then ask.\n  - Deep\n- Last";
    case.state("EXO", "customer_status", status);
    let html = html(&note(&case, "EXO", EngagementManagement).draft);
    let list = "<li>Latest customer status:<ul><li>&lt;b&gt;A&lt;/b&gt; &amp; &quot;B&quot;</li>\
        <li>See <a href=\"https://aka.ms/x?a=1&amp;b=2\">https://aka.ms/x?a=1&amp;b=2</a>, then ask.<ul><li>Deep</li></ul></li>\
        <li>Last</li></ul></li>";
    assert!(html.contains(list), "{html}");
    assert!(html.starts_with("<p><strong>Engagement completion: Exchange Online</strong></p><ul>"));
    assert!(html.contains("<p><strong>Owner:</strong> "));
}
