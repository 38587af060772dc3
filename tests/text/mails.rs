//! E-mails: letters that fit the case.

use closeout::locale::Language;
use closeout::playbook::MailKind;
use closeout::text::{Style, html};
use rstest::rstest;

use crate::case::{TestCase, contoso, contoso_exo};
use crate::snapshots::discussed;
use crate::write::{mail, mail_in, written};

#[rstest]
#[case("", "Hello,", "ご担当者様")]
#[case("megan@contoso.com", "Hello,", "ご担当者様")]
#[case("Megan Bowen <megan@contoso.com>", "Hello Megan,", "Megan Bowen 様")]
#[case("Bowen, Megan <megan@contoso.com>", "Hello Megan,", "Megan Bowen 様")]
#[case("Bowen, Megan <mbowen@contoso.com>", "Hello Megan,", "Megan Bowen 様")]
#[case("Bowen, Megan <bowen.m@contoso.com>", "Hello Megan,", "Megan Bowen 様")]
#[case("BOWEN, MEGAN <megan.bowen@contoso.com>", "Hello MEGAN,", "MEGAN BOWEN 様")]
#[case("García López, María <maria.garcia@c.com>", "Hello María,", "María García López 様")]
#[case("van der Berg, Anna <anna.vandenberg@c.com>", "Hello Anna,", "Anna van der Berg 様")]
#[case("Megan Bowen, CIO <megan@contoso.com>", "Hello Megan,", "Megan Bowen 様")]
#[case("Megan, CIO <megan@contoso.com>", "Hello Megan,", "Megan 様")]
#[case("Megan Bowen, Head of IT <mb@contoso.com>", "Hello Megan,", "Megan Bowen 様")]
#[case("Megan Bowen, PhD <megan@contoso.com>", "Hello Megan,", "Megan Bowen 様")]
#[case("Alex Wilber, Jr. <alex@contoso.com>", "Hello Alex,", "Alex Wilber 様")]
#[case("Bowen, J. <j.bowen@contoso.com>", "Hello J. Bowen,", "J. Bowen 様")]
#[case::a_job_that_is_an_address("Megan, CIO <cio@contoso.com>", "Hello,", "ご担当者様")]
#[case::unsure("Megan Bowen, Director <megan.bowen@contoso.com>", "Hello,", "ご担当者様")]
#[case::unsure("Bowen, Megan <info@contoso.com>", "Hello,", "ご担当者様")]
#[case::unsure("García López, María <garcia@c.com>", "Hello,", "ご担当者様")]
#[case("Sales, Contoso <sales@contoso.com>", "Hello,", "ご担当者様")]
#[case("佐藤 健 <sato@contoso.com>", "Hello 佐藤 健,", "佐藤 健 様")]
#[case("A B <a@c.com>; C D <c@c.com>", "Hello A and C,", "A B 様、C D 様")]
#[case("A B <a@c.com>; c@c.com", "Hello everyone,", "各位")]
#[case("a@c.com, b@c.com, c@c.com", "Hello everyone,", "各位")]
#[case("Bowen, Megan (DE) <megan@contoso.com>", "Hello Megan,", "Megan Bowen 様")]
#[case("Megan Bowen [Contoso] <mb@contoso.com>", "Hello Megan,", "Megan Bowen 様")]
#[case("佐藤様 <sato@contoso.com>", "Hello 佐藤様,", "佐藤 様")]
#[case("佐藤 健 さん <sato@contoso.com>", "Hello 佐藤 健 さん,", "佐藤 健 様")]
#[case("田中先生 <t@c.com>; 鈴木殿 <s@c.com>", "Hello 田中先生 and 鈴木殿,", "田中 様、鈴木 様")]
#[case("Mr Bowen <bowen@contoso.com>", "Hello Mr Bowen,", "Mr Bowen 様")]
#[case("Dr. Megan Bowen <mb@contoso.com>", "Hello Dr. Megan Bowen,", "Dr. Megan Bowen 様")]
fn greetings(#[case] contacts: &str, #[case] english: &str, #[case] japanese: &str) {
    let mut case = contoso_exo();
    case.state("case", "account_team_contacts", contacts);
    for (language, expected) in [(Language::English, english), (Language::Japanese, japanese)] {
        let mail = mail_in(&case, "EXO", MailKind::AccountTeam, language);
        assert_eq!(mail.draft.line("greeting").unwrap().text(), expected);
    }
}

#[rstest]
#[case(Language::German, "Frau Schmidt <schmidt@contoso.de>", "Guten Tag Frau Schmidt,")]
#[case(Language::German, "Bowen, Megan (DE) <megan@contoso.de>", "Guten Tag Megan Bowen,")]
#[case(Language::German, "Megan Bowen, CIO <megan@contoso.de>", "Guten Tag Megan Bowen,")]
#[case(Language::SimplifiedChinese, "王女士 <wang@contoso.com>", "王女士，您好：")]
#[case(Language::Spanish, "Sra. Ruiz <ruiz@contoso.es>", "Hola, Sra. Ruiz:")]
#[case(Language::BrazilianPortuguese, "Ruiz, Dana <dana@contoso.com>", "Olá, Dana,")]
fn greetings_elsewhere(#[case] language: Language, #[case] contact: &str, #[case] expected: &str) {
    let mut case = contoso_exo();
    case.state("case", "account_team_contacts", contact);
    let mail = mail_in(&case, "EXO", MailKind::AccountTeam, language);
    assert_eq!(mail.draft.line("greeting").unwrap().text(), expected);
}

#[test]
fn who_has_no_address_is_said_before_the_gap_of_the_field() {
    let mut case = contoso_exo();
    case.state("case", "account_team_contacts", "Alex Wilber; Megan Bowen <megan@contoso>");
    let mail = mail(&case, "EXO", MailKind::AccountTeam);
    let findings: Vec<String> = written(&case, "EXO", Language::English, |writer| {
        mail.findings.iter().map(|finding| writer.finding_text(finding)).collect()
    });
    assert_eq!(findings[0], "No valid e-mail address: Alex Wilber and Megan Bowen megan@contoso");
    assert!(findings.contains(&"Missing: Account team contacts".to_owned()), "{findings:?}");
}

#[test]
fn the_emphasis_is_in_bold_and_the_writer_signs_with_the_role() {
    let mut case = contoso_exo();
    case.state("case", "manager", "Dana Ruiz");
    for language in Language::ALL {
        let mail = mail_in(&case, "EXO", MailKind::AccountTeam, language);
        let emphasis = mail.draft.line("emphasis").unwrap();
        assert_eq!(emphasis.style, Style::Heading);
        assert!(html(&mail.draft).contains("<p><strong>"));
        let closing = mail.draft.line("closing").unwrap().text();
        assert!(closing.contains("\nDana Ruiz\n") && closing.contains("FastTrack"), "{closing}");
        assert!(mail.draft.line("introduction").unwrap().text().contains("Dana Ruiz"));
        let customer = mail_in(&case, "EXO", MailKind::Customer, language);
        assert_eq!(customer.draft.line("introduction").is_some(), language == Language::Japanese);
    }
}

#[test]
fn what_is_not_so_is_a_gap() {
    let mut case = contoso_exo();
    case.state("EXO", "active_users", "40").state("EXO", "discussion_date", "2027-01-07");
    let body = mail(&case, "EXO", MailKind::Customer).body.text();
    assert!(body.contains("[missing: Discussion date]"), "{body}");
    assert!(body.contains("[missing: 24 more active users]"), "{body}");
    assert!(body.contains("[missing: Ready for another workload]"), "{body}");
    let account_team = mail(&case, "EXO", MailKind::AccountTeam);
    assert!(
        account_team.findings.iter().any(|gap| format!("{gap:?}").contains("AccountTeamContacts"))
    );
}

#[test]
fn the_next_steps_stand_by_themselves_where_there_are_any() {
    let mut case = contoso_exo();
    assert!(mail(&case, "EXO", MailKind::Customer).draft.line("steps").is_none());
    case.state(
        "EXO",
        "discussion_next_steps",
        "Train the help desk.\n- Ask again in spring:\n  - Adele",
    );
    let steps = "- Train the help desk.\n- Ask again in spring:\n  - Adele\n\n";
    for language in Language::ALL {
        let customer = mail_in(&case, "EXO", MailKind::Customer, language);
        assert!(customer.body.text().contains(steps), "{}", customer.body.text());
        let list = "</p><ul><li>Train the help desk.</li><li>Ask again in spring:<ul>";
        assert!(html(&customer.draft).contains(list), "{}", html(&customer.draft));
    }
    case.state("EXO", "faq_next_steps", "Write to the sales desk.");
    let body = mail(&case, "EXO", MailKind::Customer).body.text();
    assert!(!body.contains("sales desk"), "that is for FTOP: {body}");
}

#[test]
fn the_next_e_mail_to_the_account_team_refers_to_the_one_before() {
    let mut case = contoso();
    case.state("case", "manager", "Dana Ruiz").add("EXO").add("TEAMS").add("INTUNE");
    let introduction = |case: &TestCase, of: &str| {
        let mail = mail(case, of, MailKind::AccountTeam);
        mail.draft.line("introduction").unwrap().text()
    };
    let first = "I am Dana Ruiz, the FastTrack Manager for Contoso.";
    let follows = |day: &str, service: &str| {
        format!("This is a follow-up to my e-mail of {day} about {service}.")
    };
    assert_eq!(introduction(&case, "TEAMS"), first);
    case.state("EXO", "account_team_mail_sent", "2026-11-20");
    assert_eq!(introduction(&case, "EXO"), first);
    assert_eq!(introduction(&case, "TEAMS"), follows("20 November 2026", "Exchange Online"));
    // Sent on the same day, and later once more.
    case.state("TEAMS", "account_team_mail_sent", "2026-11-20");
    assert_eq!(introduction(&case, "EXO"), first);
    assert_eq!(introduction(&case, "TEAMS"), follows("20 November 2026", "Exchange Online"));
    case.state("EXO", "account_team_mail_sent", "2026-11-24");
    assert_eq!(introduction(&case, "EXO"), follows("20 November 2026", "Teams"));
    assert_eq!(introduction(&case, "TEAMS"), first);
    assert_eq!(introduction(&case, "INTUNE"), follows("24 November 2026", "Exchange Online"));
}

#[test]
fn the_request_names_queue_tenant_and_services_in_english() {
    let mut case = contoso();
    case.add("EXO").add("TEAMS").state("case", "tenant_id", "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d");
    for language in Language::ALL {
        let request = mail_in(&case, "hand-off", MailKind::Assignment, language);
        assert!(request.field("subject").contains("FTCQ Inactive EMEA"));
        let body = request.body.text();
        for name in [
            "Contoso",
            "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d",
            "FTCQ Inactive EMEA",
            "Exchange Online",
            "Teams",
        ] {
            assert!(body.contains(name), "{name} in {body}");
        }
        assert!(request.findings.iter().any(|gap| format!("{gap:?}").contains("OpenRound")));
    }
    let services =
        |case| mail(case, "hand-off", MailKind::Assignment).draft.line("services").is_some();
    assert!(services(&case) && !services(&contoso()));
    discussed(&mut case, "EXO");
    discussed(&mut case, "TEAMS");
    let body = mail(&case, "hand-off", MailKind::Assignment).body.text();
    assert!(body.contains("no services remain open"), "{body}");
}
