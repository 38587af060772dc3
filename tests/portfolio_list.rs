//! What a line of the list says, which lines are found and in which order, what tells two of one name apart, and their
//! days as a calendar.
#![allow(clippy::unwrap_used, reason = "a test stops at once")]

#[path = "support/case.rs"]
mod case;
#[path = "support/catalogues.rs"]
mod catalogues;

use std::rc::Rc;
use std::sync::{Arc, OnceLock};

use case::*;
use chrono::DateTime;
use closeout::document::Moment;
use closeout::engagement::Standing;
use closeout::engagement::command::begin::begin;
use closeout::locale::{Catalogue, Language};
use closeout::portfolio::apart::tell_apart;
use closeout::portfolio::calendar::days_of;
use closeout::portfolio::line::{Mark, Setting};
use closeout::portfolio::{DueGroup, Facet, Found, Line, Query};
use rstest::rstest;

fn words() -> &'static Catalogue {
    static WORDS: OnceLock<Catalogue> = OnceLock::new();
    let source = catalogues::catalogue_source(Language::English);
    WORDS.get_or_init(|| Catalogue::new(Language::English, source).unwrap())
}

fn line(id: &str, case: &TestCase) -> Line {
    let day_at = |moment: Moment| Some(DateTime::from_timestamp(moment.0, 0)?.date_naive());
    let at = Setting { settings: &case.settings, today: case.today, day_at };
    Line::new(id.to_owned(), &Arc::new(case.document.clone()), false, at)
}

/// A case with these facts: `"tenant=Contoso region=emea EXO/active_users=340"`.
fn with(facts: &str) -> TestCase {
    let mut case = empty();
    for fact in facts.split_whitespace() {
        let (name, text) = fact.split_once('=').unwrap();
        let (of, name) = name.split_once('/').unwrap_or(("case", name));
        case.state(of, name, &text.replace('_', " "));
    }
    case
}

fn exo(facts: &[(&str, &str)]) -> TestCase {
    let mut case = contoso_exo();
    for (name, text) in facts {
        case.state("EXO", name, text);
    }
    case
}

fn ready(facts: &[(&str, &str)]) -> TestCase {
    let mut case = exo(facts);
    case.tick("EXO", "K-I1 K-I2 K-I3 P-I1 P-I3");
    case
}

fn told(case: &TestCase) -> (String, String) {
    let line = line("a", case);
    let ahead = line.ahead(words());
    let block = if ahead.is_blocked { " blocked" } else { "" };
    (ahead.text.clone(), format!("{} {}{block}", ahead.waits.name(), ahead.step))
}

#[test]
fn what_comes_next_is_told_with_what_it_waits_for() {
    let users = |count| ready(&[("active_users", count), ("lynx_date", "2026-11-20")]);
    let mut two = users("64");
    two.follow_until("EXO", "EXO/note:technical-enablement");
    let mut one = two.clone();
    one.paste("EXO", EngagementManagement);
    let mut of_several = one.clone();
    of_several.add("TEAMS");
    let mut corrected = of_several.clone();
    corrected.paste_due("EXO").state("EXO", "active_users", "65");
    let mut waiting = users("64");
    let mut handed_off = users("64");
    handed_off.follow_until("EXO", "hand-off/note:engagement-management");
    waiting.follow_until("EXO", "hand-off/wait");
    let mut paused = contoso_exo();
    paused
        .run(|at| at.stand(&Standing::Paused { look_again: None, reason: "Holidays.".to_owned() }));
    let mut closed = users("64");
    closed.follow();
    for (case, text, waits) in [
        (empty(), "Enter the facts about the customer", "facts begin"),
        (contoso(), "Add the services in the RFA", "facts begin"),
        (contoso_exo(), "Check that Exchange Online is ready for completion", "step prepare"),
        (ready(&[]), "Enter how many people use Exchange Online", "milestone prepare"),
        (users("44"), "Exchange Online: 20 users short of the milestone", "milestone prepare"),
        (users("63"), "Exchange Online: 1 user short of the milestone", "milestone prepare"),
        (users("64"), "Send the e-mail to the account team", "mail prepare"),
        (two, "Paste 2 notes into FTOP", "note discuss"),
        (one, "Paste the Technical Enablement note into FTOP", "note discuss"),
        (
            of_several,
            "Paste the Technical Enablement note for Exchange Online into FTOP",
            "note discuss",
        ),
        (
            corrected,
            "Paste a correction to the Technical Enablement note for Exchange Online into FTOP",
            "note discuss",
        ),
        (
            handed_off,
            "Paste the Engagement Management note for the hand-off into FTOP",
            "note hand-off",
        ),
        (waiting, "Waiting for: Arrival in the queue", "queue hand-off blocked"),
        (paused, "Paused: Holidays.", "rest prepare blocked"),
        (closed, "Closed on 27 November 2026", "nothing "),
    ] {
        assert_eq!(told(&case), (text.to_owned(), waits.to_owned()));
    }
}

#[rstest]
#[case("", ["", "No date"])]
#[case("2026-11-25", ["25 Nov", "2 days late"])]
#[case("2026-11-27", ["Today", ""])]
#[case("2026-11-28", ["28 Nov", "tomorrow"])]
#[case("2026-12-08", ["8 Dec", "in 11 days"])]
#[case("2027-03-01", ["1 Mar 2027", ""])]
fn a_line_says_by_when_and_how_far_off_that_is(#[case] planned: &str, #[case] due: [&str; 2]) {
    let line = line("a", &exo(&[("discussion_planned", planned)]));
    assert_eq!(line.ahead(words()).due, due);
}

#[test]
fn each_service_says_how_far_it_is() {
    let mut case = ready(&[("active_users", "64"), ("lynx_date", "2026-11-20")]);
    case.add("TEAMS");
    case.state("TEAMS", "active_users", "10");
    let line = line("a", &case);
    let ahead = line.ahead(words());
    assert_eq!(ahead.services, ["Exchange Online 2 of 8", "Teams 0 of 8"]);
    assert_eq!(line.facet(Facet::Milestone, words()), "far");
}

#[rstest]
#[case("2026-11-26", DueGroup::Late)]
#[case("2026-11-27", DueGroup::Week)]
#[case("2026-11-29", DueGroup::Week)]
#[case("2026-11-30", DueGroup::Month)]
#[case("2026-12-01", DueGroup::Later)]
#[case("2027-11-30", DueGroup::Later)]
fn a_day_is_late_or_in_this_week_or_month_or_later(#[case] text: &str, #[case] group: DueGroup) {
    assert_eq!(DueGroup::of(Some(day(text)), day(TODAY)), group);
    assert_eq!(DueGroup::of(None, day(TODAY)), DueGroup::Never);
}

/// Who is found: M(üller), C(ontoso), F(abrikam).
#[rstest]
#[case("", "CFM")]
#[case("find=muller", "M")]
#[case("find=MÜLLER", "M")]
#[case("find=exchange", "CF")]
#[case("find=exchange%20litware", "C")]
#[case("find=megan", "F")]
#[case("find=５ｆ60", "F")]
#[case("find=second%20floor", "C")]
#[case("find=nobody", "")]
#[case("region=emea", "CF")]
#[case("region=apj", "M")]
#[case("region=emea&find=fab", "F")]
#[case("manager=Dana%20Ruiz", "F")]
#[case("due=late", "C")]
#[case("due=never", "FM")]
#[case("next=facts", "M")]
#[case("step=prepare", "CF")]
#[case("sort=tenant", "CFM")]
#[case("sort=-tenant", "MFC")]
#[case("sort=due", "CFM")]
#[case("sort=next", "MCF")]
#[case("sort=changed", "FCM")]
fn lines_are_found_and_sorted(#[case] address: &str, #[case] expected: &str) {
    let muller = with("tenant=Müller region=apj");
    let mut contoso = exo(&[("discussion_planned", "2026-11-20"), ("concerns", "Second floor")]);
    contoso.state("case", "customer_contacts", "alex@litware.com");
    let mut fabrikam = contoso_exo();
    for (name, text) in [
        ("tenant", "Fabrikam"),
        ("tenant_id", "5f607182-2e3f-4a5b-8c6d-7e8f90a1b2c3"),
        ("manager", "Dana Ruiz"),
        ("account_team_contacts", "Megan Bowen <m@fabrikam.com>"),
    ] {
        fabrikam.state("case", name, text);
    }
    let all = [("m", &muller), ("c", &contoso), ("f", &fabrikam)];
    let lines = all.map(|(id, case)| Rc::new(line(id, case)));
    let query = Query::read(address);
    let found = Found::of(&lines, &query, words());
    let found: String = found.open.iter().map(|line| line.id.to_uppercase()).collect();
    assert_eq!(found, expected);
}

/// The facts of cases, and what each says besides its name.
#[rstest]
#[case::other_names("tenant=Contoso | tenant=Fabrikam", " | ")]
#[case::ids(
    "tenant=Contoso tenant_id=1b2c3d4e-2e3f-4a5b-8c6d-7e8f90a1b2c3 | tenant=CONTOSO tenant_id=2b2c3d4e-2e3f-4a5b-8c6d-7e8f90a1b2c3",
    "1b2c3d4e-2e3f-4a5b-8c6d-7e8f90a1b2c3 | 2b2c3d4e-2e3f-4a5b-8c6d-7e8f90a1b2c3"
)]
#[case::regions("tenant=Contoso region=emea | tenant=Contoso region=apj", "Emea | Apj")]
#[case::same_region(
    "tenant=Contoso region=emea manager=Dana | tenant=Contoso region=emea manager=Alex",
    "Dana | Alex"
)]
#[case::one_knows_nothing("tenant=Contoso region=emea | tenant=Contoso", "Emea | begun")]
#[case::two_of_one_id(
    "tenant=Contoso tenant_id=1b2c3d4e-2e3f-4a5b-8c6d-7e8f90a1b2c3 | tenant=Contoso tenant_id=1b2c3d4e-2e3f-4a5b-8c6d-7e8f90a1b2c3",
    "begun | begun"
)]
#[case::three(
    "tenant=Contoso region=emea manager=Dana | tenant=Contoso region=emea manager=Alex | tenant=Contoso region=apj",
    "Emea Dana | Emea Alex | Apj"
)]
#[case::four(
    "tenant=Contoso region=emea manager=Dana | tenant=Contoso region=apj manager=Dana | tenant=Contoso region=emea manager=Alex | tenant=Contoso region=apj manager=Alex",
    "Emea Dana | Apj Dana | Emea Alex | Apj Alex"
)]
#[case::composed_or_not(
    "tenant=Müller region=emea | tenant=Mu\u{308}ller region=apj",
    "Emea | Apj"
)]
#[case::widths("tenant=コントソ region=emea | tenant=ｺﾝﾄｿ region=apj", "Emea | Apj")]
#[case::voiced("tenant=ガバ region=emea | tenant=ｶﾞﾊﾞ region=apj", "Emea | Apj")]
#[case::full_width("tenant=Ｃｏｎｔｏｓｏ region=emea | tenant=contoso region=apj", "Emea | Apj")]
fn two_of_one_name_are_told_apart(#[case] cases: &str, #[case] expected: &str) {
    let mut lines: Vec<Rc<Line>> = Vec::new();
    for (number, facts) in (0..).zip(cases.split(" | ")) {
        let mut case = with(facts);
        case.document = Default::default();
        // Each was begun on a day of its own.
        case.document.commit(begin(), case.replica, Moment(1_790_000_000 + 86_400 * number));
        let stated = with(facts);
        for (name, register) in stated.document.registers().filter(|it| it.0 != "case/playbook") {
            let text = register.latest().to_owned();
            let write = closeout::document::Transaction::default().write(name, text);
            case.document.commit(write, case.replica, Moment(1_795_000_000));
        }
        lines.push(Rc::new(line(&format!("id{number}"), &case)));
    }
    tell_apart(&lines);
    let text = |mark: &Mark| match mark {
        Mark::Text(text) => text.clone(),
        Mark::Region(region) => format!("{region:?}"),
        Mark::Begun(_) => "begun".to_owned(),
    };
    let marks = lines.iter().map(|line| {
        let marks: Vec<String> = line.marks.borrow().iter().map(text).collect();
        marks.join(" ")
    });
    assert_eq!(marks.collect::<Vec<_>>().join(" | "), expected);
    let mut all: Vec<_> = lines
        .iter()
        .map(|line| (&line.name, line.marks.borrow().len(), format!("{:?}", line.marks)))
        .collect();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), lines.len(), "each is another");
}

#[test]
fn their_days_are_one_calendar() {
    let planned = exo(&[("discussion_planned", "2026-12-08")]);
    let mut paused = contoso_exo();
    let look_again = Some(day("2027-01-04"));
    paused.run(|at| at.stand(&Standing::Paused { look_again, reason: "Holidays.".to_owned() }));
    let mut closed = contoso_exo();
    closed.follow();
    let all = [("a", &planned), ("b", &paused), ("c", &closed), ("d", &contoso())];
    let lines = all.map(|(id, case)| Rc::new(line(id, case)));
    assert_eq!(lines[2].due.map(|due| due.day.to_string()).as_deref(), Some("2027-12-31"));
    let file = days_of(&lines, words(), 1_795_000_000).unwrap();
    let calendar = ical::IcalParser::new(file.as_bytes()).next().unwrap().unwrap();
    let mut events = Vec::new();
    for event in &calendar.events {
        let value = |name: &str| {
            let found = event.properties.iter().find(|property| property.name == name);
            found.and_then(|property| property.value.clone()).unwrap()
        };
        events.push(format!("{} {}", value("UID"), value("DTSTART")));
    }
    assert_eq!(
        events,
        [
            "a-EXO-discussion@closeout.invalid 20261208",
            "b-look-again@closeout.invalid 20270104",
            "c-next-action@closeout.invalid 20271231",
        ]
    );
    assert_eq!(days_of(&lines[3..], words(), 0), None);
}
