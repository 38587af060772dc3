//! Reminders read back by another library, and the sheet of a case.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test stops at once"
)]

mod support;

use closeout::engagement::RoundId;
use closeout::handout::{Reminder, Sheet, calendar_file};
use closeout::locale::{Catalogue, Language, catalogue_source};
use closeout::notes::NoteWriter;
use support::{Desk, day, new_case};

fn contoso() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .add_service("TEAMS")
        .look_at("EXO")
        .go_through();
    desk
}

fn sheet(desk: &Desk, language: Language) -> Sheet {
    let catalogue = Catalogue::new(language, catalogue_source(language)).unwrap();
    let writer = NoteWriter {
        case: &desk.case,
        assessment: &desk.assess(),
        catalogue: &catalogue,
        manager: "Adele Vance",
        today: desk.today,
    };
    writer.sheet()
}

fn reminder(round: RoundId, revision: u64) -> String {
    let desk = new_case();
    let texts = ("Contoso: ディスカッション, 1; 2", "Line one\nline two");
    let reminder = Reminder::Discussion { round };
    calendar_file(
        desk.case.id(),
        &reminder,
        day("2026-12-01"),
        texts,
        revision,
        1_795_000_000_000,
    )
}

#[test]
fn a_reminder_reads_back_as_it_was_written() {
    let file = reminder(contoso().round(), 7);
    let reader = ical::IcalParser::new(file.as_bytes());
    let calendars: Vec<_> = reader
        .map(|calendar| calendar.expect("it is a calendar"))
        .collect();
    let event = &calendars.first().expect("one calendar").events[0];
    let value = |name: &str| {
        let property = event
            .properties
            .iter()
            .find(|property| property.name == name);
        property
            .and_then(|property| property.value.clone())
            .unwrap_or_default()
    };
    assert_eq!(
        value("SUMMARY").replace('\\', ""),
        "Contoso: ディスカッション, 1; 2"
    );
    assert_eq!(value("DESCRIPTION"), "Line one\\nline two");
    assert_eq!(value("DTSTART"), "20261201");
    assert_eq!(value("SEQUENCE"), "7");
    assert!(!value("UID").is_empty());
}

#[test]
fn a_second_import_updates_the_first() {
    let round = contoso().round();
    assert_eq!(
        reminder(round, 1),
        reminder(round, 1),
        "nothing in it is made up"
    );
    let uid = |file: &str| {
        file.lines()
            .find(|line| line.starts_with("UID:"))
            .map(str::to_owned)
    };
    assert_eq!(uid(&reminder(round, 1)), uid(&reminder(round, 2)));
    assert!(uid(&reminder(round, 1)).is_some());
}

#[test]
fn the_sheet_reads_as_it_should_in_every_language() {
    for language in Language::ALL {
        let text = sheet(&contoso(), language).plain_text();
        insta::assert_snapshot!(format!("sheet.{}", language.tag()), text);
    }
}

#[test]
fn markdown_holds_no_markup_that_a_person_typed() {
    let mut desk = contoso();
    desk.answer("tenant", "# <b>Contoso</b> *[x](y)*");
    let markdown = sheet(&desk, Language::English).markdown();
    assert!(
        markdown.contains("\\# \\<b\\>Contoso\\</b\\> \\*\\[x\\](y)\\*"),
        "{markdown}"
    );
    insta::assert_snapshot!(
        "sheet.markdown",
        sheet(&contoso(), Language::English).markdown()
    );
}

#[test]
fn only_what_applies_is_on_the_sheet() {
    let mut desk = contoso();
    desk.look_at("TEAMS").drop_service("Not wanted any more.");
    let text = sheet(&desk, Language::English).plain_text();
    assert!(!text.contains("Teams"), "{text}");
    assert!(!text.contains("Workloads"), "{text}");
}
