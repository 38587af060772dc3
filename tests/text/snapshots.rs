//! All notes and e-mails of some cases in six languages, to be read by people.

use closeout::locale::Language;
use closeout::text::plain;

use crate::case::{TestCase, contoso, contoso_exo};
use crate::write::{all_texts, written};

/// With everybody's name and address.
fn named(mut case: TestCase) -> TestCase {
    case.state("case", "manager", "Dana Ruiz");
    case.state("case", "tenant_id", "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d");
    case.state("case", "assignment_address", "assignment@contoso.com");
    case.state("case", "account_team_contacts", "Megan Bowen <megan.bowen@contoso.com>");
    let customers = "Alex Wilber <alex.wilber@contoso.com>\nAdele Vance <adele.vance@contoso.com>";
    case.state("case", "customer_contacts", customers);
    case
}

pub fn discussed(case: &mut TestCase, of: &str) {
    case.follow_until(of, &format!("{of}/note:technical-enablement"));
}

fn one_service() -> TestCase {
    let mut case = named(contoso_exo());
    discussed(&mut case, "EXO");
    case
}

fn handed_off() -> TestCase {
    let mut case = one_service();
    case.follow_until("EXO", "hand-off/note:engagement-management");
    case
}

fn first_of_two() -> TestCase {
    let mut case = named(contoso());
    case.add("EXO").add("TEAMS");
    case.state("TEAMS", "discussion_planned", "2026-12-10");
    discussed(&mut case, "EXO");
    case
}

fn ready_for_more() -> TestCase {
    let mut case = named(contoso_exo());
    case.answers.insert(
        (crate::case::scope("EXO"), crate::case::field("ready_for_more")),
        "yes".to_owned(),
    );
    discussed(&mut case, "EXO");
    case
}

fn ready_for_what_is_there() -> TestCase {
    let mut case = named(contoso());
    case.add("EXO").add("TEAMS");
    let of = crate::case::scope("EXO");
    for (field, text) in [("ready_for_more", "yes"), ("next_workloads", "Intune, Microsoft Teams")]
    {
        case.answers.insert((of, crate::case::field(field)), text.to_owned());
    }
    discussed(&mut case, "EXO");
    case
}

fn nobody_to_write_to() -> TestCase {
    let mut case = named(contoso_exo());
    case.state("case", "account_team_known", "no").state("case", "account_managed", "no");
    case.skip("EXO", "K-I2");
    let steps = "- Write to the sales desk.\n- Ask again in spring:\n  - Adele\n  - Alex";
    case.answers.insert(
        (crate::case::scope("EXO"), crate::case::field("faq_next_steps")),
        steps.to_owned(),
    );
    discussed(&mut case, "EXO");
    case
}

fn corrected() -> TestCase {
    let mut case = one_service();
    case.paste_due("EXO");
    case.state("EXO", "active_users", "72");
    case.state("EXO", "ready_for_more", "yes").state("EXO", "next_workloads", "Intune");
    case.tick("EXO", "C-A2a C-A2b");
    case
}

fn with_gaps() -> TestCase {
    let mut case = contoso_exo();
    case.state("EXO", "active_users", "40");
    case
}

#[test]
fn notes_and_mails() {
    let cases = [
        ("1 one service, not ready", one_service()),
        ("2 handed off", handed_off()),
        ("3 first of two services", first_of_two()),
        ("4 ready for Intune", ready_for_more()),
        ("5 ready for Intune and for Teams of the same RFA", ready_for_what_is_there()),
        ("6 nobody to write to, a skip", nobody_to_write_to()),
        ("7 corrected", corrected()),
        ("8 with gaps", with_gaps()),
    ];
    for language in Language::ALL {
        let texts =
            cases.iter().map(|(name, case)| format!("=== {name}\n{}\n", all_texts(case, language)));
        let texts: String = texts.collect();
        insta::assert_snapshot!(format!("texts_{}", language.tag()), texts);
    }
}

#[test]
fn the_sheet() {
    let mut case = first_of_two();
    case.paste_due("EXO");
    case.skip("TEAMS", "K-I1").add_named("Viva Insights");
    case.drop_service("CORE");
    for language in Language::ALL {
        let text = written(&case, "case", language, |writer| plain(&writer.sheet()));
        assert!(!text.contains('⟨'), "{text}");
        if language == Language::English {
            insta::assert_snapshot!("sheet_en", text);
        }
    }
}
