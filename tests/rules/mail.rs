//! The three e-mails: what they say in every language, the link, and the draft file read back by
//! another library.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test stops at once"
)]

use crate::support;

use std::collections::BTreeMap;

use closeout::engagement::{Blocker, Scope};
use closeout::locale::Language;
use closeout::mail::{
    LINK_LIMIT, Mail, MailGap, MailKind, MailWriter, draft_file, mailto, recipients,
};
use mail_parser::MessageParser;
use rstest::rstest;
use support::{Desk, catalogue, new_case};

fn mail(desk: &Desk, kind: MailKind, language: Language) -> Mail {
    let form = ("rfa-form".to_owned(), "https://contoso.com/rfa".to_owned());
    mail_with(desk, kind, language, &BTreeMap::from([form]))
}

fn mail_with(
    desk: &Desk,
    kind: MailKind,
    language: Language,
    links: &BTreeMap<String, String>,
) -> Mail {
    let catalogue = catalogue(language);
    let writer = MailWriter {
        case: &desk.case,
        assessment: &desk.assess(),
        catalogue: &catalogue,
        manager: "Adele Vance",
        assignment_address: "assignment@contoso.com",
        links,
    };
    writer
        .mail(desk.scope, kind)
        .expect("the scope has this e-mail")
}

fn contoso() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .answer("tenant_id", "0a1b2c3d-0000-4000-8000-00000c047050")
        .answer("account_team_contacts", "Megan Bowen <megan@contoso.com>")
        .answer(
            "customer_contacts",
            "佐藤 <sato@contoso.com>\nJörg <joerg@contoso.com>",
        )
        .go_through();
    desk
}

fn fabrikam_with_more_to_come() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("TEAMS")
        .answer("tenant", "Fabrikam")
        .add_service("INTUNE");
    desk.look_at("TEAMS").prepare().discuss(true);
    desk
}

fn hand_off() -> Desk {
    let mut desk = contoso();
    desk.scope = Scope::HandOff;
    desk
}

fn empty_round() -> Desk {
    let mut desk = new_case();
    desk.add_service("CORE");
    desk
}

#[rstest]
#[case::account_team("account-team", contoso(), MailKind::AccountTeam)]
#[case::account_team_later(
    "account-team-later",
    fabrikam_with_more_to_come(),
    MailKind::AccountTeam
)]
#[case::customer("customer", contoso(), MailKind::Customer)]
#[case::customer_ready("customer-ready", fabrikam_with_more_to_come(), MailKind::Customer)]
#[case::assignment("assignment", hand_off(), MailKind::Assignment)]
#[case::customer_with_gaps("customer-with-gaps", empty_round(), MailKind::Customer)]
fn e_mails_read_as_they_should_in_every_language(
    #[case] name: &str,
    #[case] desk: Desk,
    #[case] kind: MailKind,
) {
    for language in Language::ALL {
        let mail = mail(&desk, kind, language);
        let text = format!(
            "To: {}\nSubject: {}\n\n{}\n\ngaps: {}",
            mail.to_line(),
            mail.subject,
            mail.body,
            mail.gaps.len()
        );
        insta::assert_snapshot!(format!("{name}.{}", language.tag()), text);
    }
}

#[test]
fn drafts_and_links_are_written_as_they_should_in_every_language() {
    for language in Language::ALL {
        let mut page = String::new();
        for (desk, kind) in [
            (contoso(), MailKind::AccountTeam),
            (contoso(), MailKind::Customer),
            (hand_off(), MailKind::Assignment),
        ] {
            let mail = mail(&desk, kind, language);
            let file = draft_file(&mail, 1_795_000_000_000, "case-1").unwrap();
            let link = match mailto(&mail) {
                Ok(link) => link,
                Err(too_long) => too_long.to_string(),
            };
            page += &format!("===== {}\n{file}\n{link}\n\n", kind.name());
        }
        let name = format!("drafts.{}", language.tag());
        insta::assert_snapshot!(name, page.replace('\r', ""));
    }
}

#[test]
fn before_the_last_service_the_manager_stays() {
    for language in Language::ALL {
        let kinds = [MailKind::AccountTeam, MailKind::Customer];
        for kind in kinds {
            let earlier = mail(&fabrikam_with_more_to_come(), kind, language);
            assert!(
                earlier.body.contains("Intune"),
                "{language:?} names what is still open"
            );
            assert!(!mail(&contoso(), kind, language).body.contains("Intune"));
        }
    }
}

fn english(desk: &Desk, kind: MailKind) -> Mail {
    mail(desk, kind, Language::English)
}

fn undone(mail: &Mail) -> Vec<String> {
    let undone = |gap: &MailGap| match gap {
        MailGap::Undone(blocker) => Some(support::short(blocker)),
        MailGap::Field { field, .. } => Some(field.name().to_owned()),
        _ => None,
    };
    mail.gaps.iter().filter_map(undone).collect()
}

#[test]
fn a_move_is_not_asked_for_as_if_no_service_were_open() {
    let mut desk = contoso();
    desk.add_service("INTUNE");
    let round = desk.round();
    desk.scope = Scope::HandOff;
    for language in Language::ALL {
        let mail = mail(&desk, MailKind::Assignment, language);
        assert!(mail.body.contains("Intune"), "{}", mail.body);
        assert!(!mail.body.contains("Exchange Online"), "{}", mail.body);
        let open = MailGap::Undone(Blocker::OpenRound { round });
        assert_eq!(mail.gaps, [open]);
    }
    desk.look_at("INTUNE").drop_service("Not wanted any more.");
    desk.scope = Scope::HandOff;
    let mail = english(&desk, MailKind::Assignment);
    let reason = "no service is open any more (Exchange Online).";
    assert!(mail.body.contains(reason), "{}", mail.body);
    assert_eq!(mail.gaps, []);
}

#[test]
fn a_move_without_a_finished_service_names_none() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .drop_service("Not wanted any more.");
    desk.scope = Scope::HandOff;
    for language in Language::ALL {
        let mail = mail(&desk, MailKind::Assignment, language);
        assert!(!mail.body.contains(['(', '（']), "{}", mail.body);
    }
    desk = new_case();
    desk.scope = Scope::HandOff;
    let mail = english(&desk, MailKind::Assignment);
    assert!(mail.gaps.contains(&MailGap::Undone(Blocker::NoService)));
}

#[rstest]
#[case::reached("995", "100", &[])]
#[case::not_reached("995", "99", &["milestone:Some(1)"])]
#[case::not_known("", "112", &["seats"])]
fn enablement_is_complete_only_at_its_milestone(
    #[case] seats: &str,
    #[case] users: &str,
    #[case] expected: &[&str],
) {
    let mut desk = contoso();
    desk.answer("seats", seats).answer("active_users", users);
    for kind in [MailKind::AccountTeam, MailKind::Customer] {
        for language in Language::ALL {
            let mail = mail(&desk, kind, language);
            assert_eq!(undone(&mail), expected, "{}", mail.body);
            assert_eq!(mail.body.contains('['), !expected.is_empty());
        }
    }
}

#[test]
fn what_was_not_done_in_the_discussion_is_named() {
    let customer = |desk: &Desk| english(desk, MailKind::Customer);
    let mut desk = contoso();
    desk.untick("C-A1");
    let mail = customer(&desk);
    assert_eq!(undone(&mail), ["tick"]);
    let point = "[open point: Go through the completed activities with the customer]";
    assert!(mail.body.contains(point), "{}", mail.body);
    desk.tick("C-A1").answer("ready_for_more", "");
    let mail = customer(&desk);
    assert_eq!(undone(&mail), ["ready_for_more"]);
    let gap = "[missing: Ready for another workload]";
    assert!(mail.body.contains(gap), "{}", mail.body);
    let mut planned = new_case();
    planned.with_known_team("EXO").prepare();
    planned
        .answer("discussion_date", "2026-12-01")
        .answer("ready_for_more", "no");
    let mail = customer(&planned);
    assert!(undone(&mail).contains(&"discussion_date".to_owned()));
    assert!(undone(&mail).contains(&"tick".to_owned()));
    assert!(mail.body.contains("is still to come]"), "{}", mail.body);
    let mut ready = fabrikam_with_more_to_come();
    assert!(!undone(&customer(&ready)).contains(&"tick".to_owned()));
    ready.untick("C-A2b");
    assert!(undone(&customer(&ready)).contains(&"tick".to_owned()));
}

#[rstest]
#[case::nothing_set(None)]
#[case::no_address_on_the_web(Some("javascript:alert(1)"))]
fn what_is_missing_is_named_and_listed(#[case] rfa_form: Option<&str>) {
    let set = rfa_form.map(|address| ("rfa-form".to_owned(), address.to_owned()));
    let links = set.into_iter().collect();
    let mail = mail_with(
        &empty_round(),
        MailKind::Customer,
        Language::English,
        &links,
    );
    assert!(
        mail.body.contains("[missing: Date of the discussion]"),
        "{}",
        mail.body
    );
    assert!(
        mail.gaps.contains(&MailGap::Link("rfa-form")),
        "{:?}",
        mail.gaps
    );
    assert!(mail.body.contains("[missing: RFA form]"), "{}", mail.body);
    assert!(mail.to.is_empty());
}

#[rstest]
#[case(Language::Japanese)]
#[case(Language::German)]
fn a_draft_file_reads_back_as_it_was_written(#[case] language: Language) {
    for (desk, kind) in [
        (contoso(), MailKind::Customer),
        (hand_off(), MailKind::Assignment),
    ] {
        let mail = mail(&desk, kind, language);
        let file = draft_file(&mail, 1_795_000_000_000, "case-1").unwrap();
        let parsed = MessageParser::default()
            .parse(file.as_bytes())
            .expect("it is a message");
        assert_eq!(parsed.subject(), Some(mail.subject.as_str()));
        let body = parsed.body_text(0).unwrap().replace("\r\n", "\n");
        assert_eq!(body.trim_end(), mail.body.trim_end());
        let to: Vec<&str> = parsed
            .to()
            .unwrap()
            .iter()
            .filter_map(|address| address.address())
            .collect();
        let expected: Vec<&str> = mail.to.iter().map(|to| to.address.as_str()).collect();
        assert_eq!(to, expected);
        assert!(file.contains("X-Unsent: 1"), "{file}");
        let body = parsed.body_text(0).unwrap();
        let line_feeds = body.matches('\n').count();
        assert_eq!(body.matches("\r\n").count(), line_feeds, "{body:?}");
    }
}

#[rstest]
#[case("<img src=x onerror=alert(1)>")]
#[case("\"; DROP TABLE cases")]
#[case("\u{202e}gnirts thgir-ot-tfel 😀")]
#[case("Contoso\r\nBcc: everyone@fabrikam.com")]
fn no_name_begins_a_header(#[case] tenant: &str) {
    let mut desk = hand_off();
    desk.answer("tenant", tenant);
    let mail = mail(&desk, MailKind::Assignment, Language::English);
    assert!(!mail.subject.contains(['\r', '\n']), "{:?}", mail.subject);
    let file = draft_file(&mail, 0, "case-1").unwrap();
    let parsed = MessageParser::default().parse(file.as_bytes()).unwrap();
    assert_eq!(parsed.bcc(), None);
    assert_eq!(parsed.subject(), Some(mail.subject.as_str()));
    if let Ok(link) = mailto(&mail) {
        assert!(link.is_ascii() && !link.contains([' ', '<', '"']), "{link}");
    }
}

#[rstest]
#[case(200, true)]
#[case(2_000, false)]
#[case(20_000, false)]
fn a_link_is_made_where_its_length_allows(#[case] length: usize, #[case] fits: bool) {
    let mut mail = mail(&hand_off(), MailKind::Assignment, Language::English);
    mail.body = "a".repeat(length);
    let link = mailto(&mail);
    assert_eq!(link.is_ok(), fits);
    match link {
        Ok(link) => assert!(link.len() <= LINK_LIMIT),
        Err(too_long) => assert!(too_long.length > LINK_LIMIT),
    }
}

#[test]
fn a_japanese_character_takes_nine_in_a_link() {
    let mut mail = mail(&hand_off(), MailKind::Assignment, Language::English);
    mail.body.clear();
    let before = mailto(&mail).unwrap().len();
    mail.body.push('日');
    assert_eq!(mailto(&mail).unwrap().len(), before + 9);
}

#[test]
fn a_scope_has_only_its_own_e_mails() {
    let desk = contoso();
    let catalogue = catalogue(Language::English);
    let writer = MailWriter {
        case: &desk.case,
        assessment: &desk.assess(),
        catalogue: &catalogue,
        manager: "",
        assignment_address: "",
        links: &BTreeMap::new(),
    };
    assert!(writer.mail(desk.scope, MailKind::Assignment).is_none());
    assert!(writer.mail(Scope::HandOff, MailKind::Customer).is_none());
    assert!(writer.mail(Scope::Case, MailKind::Customer).is_none());
    assert!(recipients("nobody").is_empty());
}
