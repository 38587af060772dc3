//! Files that leave the page: read back by other programs' readers.

use chrono::NaiveDate;
use closeout::playbook::MailKind;
use closeout::text::{Dated, Finding, Reminder, calendar, file_name};
use ical::IcalParser;
use mail_parser::MessageParser;
use rstest::rstest;

use crate::case::contoso_exo;
use crate::write::{mail, written};
use closeout::locale::Language;

const NOW: i64 = 1_795_000_000;

#[test]
fn a_mail_file_opens_as_the_same_e_mail() {
    let mut case = contoso_exo();
    case.state(
        "case",
        "account_team_contacts",
        "\"Bowen, Megan\" <megan@contoso.com>; 佐藤 <sato@contoso.com>",
    );
    case.state("case", "tenant", "Contoso GmbH – Köln");
    let mail = mail(&case, "EXO", MailKind::AccountTeam);
    let file = mail.file(NOW, |_| None);
    let read = MessageParser::default().parse(file.as_bytes()).unwrap();
    assert_eq!(read.subject(), Some(mail.field("subject").as_str()));
    let to: Vec<_> = read.to().unwrap().iter().map(|to| (to.name(), to.address())).collect();
    let megan = (Some("Bowen, Megan"), Some("megan@contoso.com"));
    assert_eq!(to, [megan, (Some("佐藤"), Some("sato@contoso.com"))]);
    let body = read.body_text(0).unwrap().replace("\r\n", "\n");
    assert_eq!(body.trim_end(), mail.body.text());
    assert_eq!(read.date().unwrap().to_timestamp(), NOW);
    assert!(read.header("X-Unsent").is_some());
}

/// Whom a draft is written to: header lines of at most 76 characters, of ASCII alone.
#[rstest]
#[case("megan@contoso.com", "megan@contoso.com", false)]
#[case("Jürgen Müller <jmueller@müller-straße.de>", "jmueller@xn--mller-strae.de", false)]
#[case("jürgen.müller@contoso.com; megan@contoso.com", "megan@contoso.com", true)]
#[case("Jürgen <jürgen@müller-straße.de>", "", true)]
#[case::none("佐藤 <佐藤@contoso.com>", "", false)]
#[case(
    "a@b@ö.de; 株式会社コントソ 東日本支店 クラウド推進部 佐藤 <sato@contoso.com>",
    "sato@contoso.com",
    false
)]
#[case(
    "Wolfeschlegelsteinhausen Bergerdorff the Elder <wolfe@contoso.com>",
    "wolfe@contoso.com",
    false
)]
fn headers(#[case] contacts: &str, #[case] expected: &str, #[case] is_told: bool) {
    let mut case = contoso_exo();
    case.state("case", "tenant", "株式会社コントソ 東日本支店 クラウド推進部");
    case.state("case", "account_team_contacts", contacts);
    let mail = mail(&case, "EXO", MailKind::AccountTeam);
    let file = mail.file(NOW, |domain| Some(format!("xn--{}", domain.replace(['ü', 'ß'], ""))));
    let headers = file.split("\r\n\r\n").next().unwrap();
    assert!(headers.is_ascii() && headers.lines().all(|line| line.len() <= 76), "{headers}");
    let read = MessageParser::default().parse(file.as_bytes()).unwrap();
    let to =
        read.to().map_or_else(Vec::new, |to| to.iter().filter_map(|to| to.address()).collect());
    assert_eq!(to.join(" "), expected, "{headers}");
    let told = mail.findings.iter().any(|it| matches!(it, Finding::Address { .. }));
    assert_eq!(told, is_told);
}

/// 39 bytes are 52 characters of base64: with what is around them, 64 of the 75 that a word may have.
#[rstest]
#[case("佐藤佐藤佐藤佐藤佐藤佐藤佐", 1)]
#[case("佐藤佐藤佐藤佐藤佐藤佐藤佐藤", 2)]
fn a_name_is_as_few_words_as_will_do(#[case] name: &str, #[case] words: usize) {
    let mut case = contoso_exo();
    case.state("case", "account_team_contacts", &format!("{name} <sato@contoso.com>"));
    let file = mail(&case, "EXO", MailKind::AccountTeam).file(NOW, |_| None);
    let (_, to) = file.split_once("To: ").unwrap();
    assert_eq!(to.split('<').next().unwrap().matches("=?utf-8?B?").count(), words);
}

#[test]
fn the_same_content_has_the_same_id_and_other_content_another() {
    let mut case = contoso_exo();
    let id = |case: &crate::case::TestCase, at| {
        let file = mail(case, "EXO", MailKind::AccountTeam).file(at, |_| None);
        let read = MessageParser::default().parse(file.as_bytes()).unwrap();
        read.message_id().unwrap().to_owned()
    };
    let mut ids = vec![id(&case, NOW)];
    for (of, field, value) in [
        ("case", "account_team_contacts", "megan@contoso.com"),
        ("case", "account_team_contacts", "Megan Bowen <megan@contoso.com>"),
        ("case", "tenant", "Contoso Ltd."),
        ("case", "manager", "Dana Ruiz"),
        ("case", "manager", "Dana Ruiz-Ito"),
        ("case", "seats", "650"),
    ] {
        case.state(of, field, value);
        let now = id(&case, NOW);
        assert_eq!(now, id(&case, NOW + 60));
        assert!(!ids.contains(&now), "{field} {value}");
        ids.push(now);
    }
}

#[test]
fn a_link_opens_the_e_mail_where_it_is_short_enough() {
    let mut case = contoso_exo();
    case.state("case", "account_team_contacts", "a@contoso.com, o'neil+x@contoso.com");
    let short = mail(&case, "EXO", MailKind::AccountTeam);
    let link = short.link().unwrap();
    assert!(
        link.starts_with("mailto:a@contoso.com,o%27neil%2Bx@contoso.com?subject=Contoso%3A%20")
    );
    assert!(link.contains("%0D%0A%0D%0A") && link.len() <= closeout::text::LINK_LIMIT);
    let japanese = crate::write::mail_in(&case, "EXO", MailKind::AccountTeam, Language::Japanese);
    assert!(japanese.link().is_err_and(|length| length > 2_000));
    let mut linked = |length| {
        case.state("case", "account_team_contacts", &format!("{}@c.com", "a".repeat(length)));
        mail(&case, "EXO", MailKind::AccountTeam).link()
    };
    let rest = 2_000 - linked(1).unwrap().len();
    assert_eq!(linked(1 + rest).map(|link| link.len()), Ok(2_000));
    assert_eq!(linked(2 + rest), Err(2_001));
}

/// Outlook splits a link's recipients only if it is set so, which is said where it matters.
#[rstest]
#[case("", false)]
#[case("megan@contoso.com", false)]
#[case("Bowen, Megan <megan@contoso.com>", false)]
#[case("a@contoso.com, A@contoso.com", false)]
#[case("a@contoso.com; b@contoso.com", true)]
#[case("Bowen, Megan <megan@contoso.com>\nb@contoso.com", true)]
fn several_recipients(#[case] contacts: &str, #[case] expected: bool) {
    let mut case = contoso_exo();
    case.state("case", "account_team_contacts", contacts);
    let mail = mail(&case, "EXO", MailKind::AccountTeam);
    assert_eq!(mail.is_to_several(), expected);
    assert_eq!(mail.link().unwrap().split('?').next().unwrap().contains(','), expected);
}

#[test]
fn a_reminder_is_a_free_whole_day_with_an_alarm_before_it() {
    let mut case = contoso_exo();
    case.state("EXO", "discussion_planned", "2026-12-10");
    let reminder = |of| written(&case, of, Language::German, |writer| writer.reminder());
    let found = reminder("EXO").unwrap();
    let file = file_of("case-1", 3, &found);
    let unfolded = file.replace("\r\n ", "");
    for line in [
        "DTSTART;VALUE=DATE:20261210",
        "DTEND;VALUE=DATE:20261211",
        "TRIGGER:-PT15H",
        "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "SEQUENCE:3",
        "UID:case-1-EXO-discussion@closeout.invalid",
    ] {
        assert!(unfolded.lines().any(|l| l == line), "{line} in {unfolded}");
    }
    let calendar = IcalParser::new(file.as_bytes()).next().unwrap().unwrap();
    let properties = &calendar.events[0].properties;
    let value = |name: &str| {
        let found = properties.iter().find(|property| property.name == name);
        let value = found.and_then(|property| property.value.clone());
        value.unwrap().replace('\\', "")
    };
    assert_eq!(value("SUMMARY"), found.title);
    assert_eq!(value("DESCRIPTION"), found.description);
    assert!(reminder("hand-off").is_none());
}

/// An alarm that is over is none.
#[rstest]
#[case("2026-11-26", None)]
#[case("2026-11-27", None)]
#[case("2026-11-28", Some("TRIGGER:PT0S"))]
#[case("2026-11-29", Some("TRIGGER:-PT15H"))]
#[case("2027-11-29", Some("TRIGGER:-PT15H"))]
fn alarms(#[case] day: &str, #[case] expected: Option<&str>) {
    let mut case = contoso_exo();
    case.state("EXO", "discussion_planned", day);
    let found = written(&case, "EXO", Language::German, |writer| writer.reminder());
    let file = file_of("case-1", 3, &found.unwrap());
    assert_eq!(file.lines().find(|line| line.starts_with("TRIGGER")), expected);
    assert_eq!(file.matches("VALARM").count(), if expected.is_some() { 2 } else { 0 });
}

/// A title comes back from a calendar as it was, whatever is in it.
#[rstest]
#[case("Contoso, Ltd.; Köln")]
#[case("C:\\Contoso\\n")]
#[case("BEGIN:VEVENT")]
#[case("株式会社コントソ 東日本支店 クラウド推進部 エンゲージメント完了の話し合い")]
#[case("👩\u{200d}👩\u{200d}👧 Contoso 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉")]
#[case("a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s")]
fn a_reminder_is_read_back(#[case] title: &str) {
    let reminder = Reminder { title: title.to_owned(), ..long_reminder(8) };
    let file = file_of("c", 1, &reminder);
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
    let summary = file.replace("\r\n ", "");
    let summary = summary.lines().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
    let unescaped = summary.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
    assert_eq!(unescaped, title);
    assert_eq!(file.matches("\r\nBEGIN:VEVENT\r\n").count(), 1);
    assert_eq!(IcalParser::new(file.as_bytes()).next().unwrap().unwrap().events.len(), 1);
}

fn file_of(case_id: &str, revision: u32, reminder: &Reminder) -> String {
    let (case_id, reminder) = (case_id.to_owned(), reminder.clone());
    calendar(&[Dated { case_id, revision, reminder }], NOW)
}

fn long_reminder(length: usize) -> Reminder {
    Reminder {
        name: "n".to_owned(),
        day: NaiveDate::from_ymd_opt(2026, 12, 10).unwrap(),
        title: "x".repeat(length),
        description: "ü, x; 話".repeat(length / 8),
        alarm: Some("-PT15H"),
    }
}

#[test]
fn no_line_of_a_reminder_is_longer_than_75_octets() {
    for length in 0..320 {
        let file = file_of("c", 1, &long_reminder(length));
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{length}");
    }
}

#[rstest]
#[case("Contoso Ltd.", "8a9b0c1d-2e3f", "Contoso-Ltd-8a9b0c1d-k3f9a2qp-customer.eml")]
#[case("../../etc/passwd", "", "etc-passwd-k3f9a2qp-customer.eml")]
#[case("株式会社Contoso", "1234", "株式会社Contoso-1234-k3f9a2qp-customer.eml")]
#[case("\u{202e}\r\nCON:", "ab-cd", "CON-abcd-k3f9a2qp-customer.eml")]
#[case("Contoso", "1b2c3d4e-5f60", "Contoso-1b2c3d4e-k3f9a2qp-customer.eml")]
#[case("👩\u{200d}👧", "1b2c3d4e", "1b2c3d4e-k3f9a2qp-customer.eml")]
#[case("コントソ・ジャパン", "8a9b0c1d", "コントソ-ジャパン-8a9b0c1d-k3f9a2qp-customer.eml")]
#[case("🎉", "", "k3f9a2qp-customer.eml")]
#[case("हिन्दी सेवा", "", "हिन्दी-सेवा-k3f9a2qp-customer.eml")]
#[case("น้ำดื่ม", "", "น้ำดื่ม-k3f9a2qp-customer.eml")]
#[case("Mu\u{308}ller & So\u{308}hne", "", "Mu\u{308}ller-So\u{308}hne-k3f9a2qp-customer.eml")]
#[case("か\u{3099}っこう", "", "か\u{3099}っこう-k3f9a2qp-customer.eml")]
#[case("क्\u{200d}ष", "", "क्ष-k3f9a2qp-customer.eml")]
fn file_names(#[case] tenant: &str, #[case] id: &str, #[case] expected: &str) {
    assert_eq!(file_name(tenant, [id, "k3f9a2qp"], "customer", "eml"), expected);
}
