//! Reminders read back by another library, and the sheet of a case.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test stops at once"
)]

use crate::support;

use std::collections::BTreeMap;

use closeout::engagement::{Change, Edit, Pasted, Scope};
use closeout::handout::{Reminder, Sheet};
use closeout::locale::Language;
use closeout::playbook::EditedText;
use support::{Desk, EngagementManagement, TechnicalEnablement, new_case};

fn contoso() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .add_service("TEAMS")
        .look_at("EXO")
        .go_through();
    desk
}

fn sheet(desk: &Desk, language: Language) -> Sheet {
    desk.written(language, |writer| {
        writer.sheet(|at| chrono::DateTime::from_timestamp_millis(at).map(|at| at.date_naive()))
    })
}

fn reminder(desk: &Desk, scope: Scope, language: Language) -> Reminder {
    let reminder = desk.written(language, |writer| writer.reminder(scope));
    reminder.expect("its day is known")
}

/// What another library reads in a calendar file of one event. It drops a space at the end of a folded
/// line, so texts are compared without spaces here; `outgoing.spec.ts` has a reader that keeps them.
fn event(file: &str) -> BTreeMap<String, String> {
    let mut calendars = ical::IcalParser::new(file.as_bytes());
    let calendar = calendars.next().expect("one calendar").expect("it is one");
    let properties = calendar.events[0].properties.iter();
    let unescaped = |text: &str| text.replace("\\n", "\n").replace('\\', "");
    let value = |property: &ical::property::Property| {
        let value = property.value.as_deref().unwrap_or_default();
        (property.name.clone(), unescaped(value))
    };
    properties.map(value).collect()
}

#[test]
fn reminders_read_as_they_should_in_every_language() {
    let mut ready = new_case();
    ready.with_known_team("TEAMS").prepare();
    ready
        .answer("discussion_date", "2026-12-01")
        .answer("ready_for_more", "yes");
    for language in Language::ALL {
        let scopes = [
            (contoso(), Scope::Round(contoso().round())),
            (ready.clone(), ready.scope),
            (contoso(), Scope::HandOff),
        ];
        let files = scopes.map(|(desk, scope)| {
            reminder(&desk, scope, language).calendar_file(7, 1_795_000_000_000)
        });
        let name = format!("reminders.{}", language.tag());
        insta::assert_snapshot!(name, files.join("\n").replace('\r', ""));
    }
}

#[test]
fn a_reminder_reads_back_as_it_was_written() {
    let mut desk = contoso();
    desk.answer("tenant", "Contoso: 株式会社, 1; 2 \\ <b>😀</b>");
    for scope in [desk.scope, Scope::HandOff] {
        for language in Language::ALL {
            let reminder = reminder(&desk, scope, language);
            let event = event(&reminder.calendar_file(7, 1_795_000_000_000));
            let unspaced = |text: &str| text.replace(['\\', ' '], "");
            assert_eq!(unspaced(&event["SUMMARY"]), unspaced(&reminder.title));
            let description = unspaced(&reminder.description);
            assert_eq!(unspaced(&event["DESCRIPTION"]), description);
            let day = reminder.day.format("%Y%m%d").to_string();
            assert_eq!(event["DTSTART"], day);
            assert_eq!(event["SEQUENCE"], "7");
            assert_eq!(event["UID"], reminder.id);
        }
    }
}

#[test]
fn an_import_reminds_in_the_morning_of_the_day() {
    let desk = contoso();
    for scope in [desk.scope, Scope::HandOff] {
        let reminder = reminder(&desk, scope, Language::English);
        let file = reminder.calendar_file(7, 1_795_000_000_000);
        let mut calendars = ical::IcalParser::new(file.as_bytes());
        let calendar = calendars.next().expect("one calendar").expect("it is one");
        let value = |properties: &[ical::property::Property], name: &str| {
            let found = properties.iter().find(|property| property.name == name);
            found.and_then(|property| property.value.clone())
        };
        let product = value(&calendar.properties, "PRODID");
        assert_eq!(product.as_deref(), Some("-//Closeout//Closeout//EN"));
        let alarm = &calendar.events[0].alarms[0].properties;
        assert_eq!(value(alarm, "ACTION").as_deref(), Some("DISPLAY"));
        assert_eq!(value(alarm, "TRIGGER").as_deref(), Some("PT9H"));
        assert!(value(alarm, "DESCRIPTION").is_some());
        assert_eq!(file, reminder.calendar_file(7, 1_795_000_000_000));
    }
}

#[test]
fn a_second_import_updates_the_first() {
    let mut desk = contoso();
    let before = reminder(&desk, desk.scope, Language::English);
    assert_eq!(before.calendar_file(1, 5), before.calendar_file(1, 5));
    desk.answer("discussion_date", "2026-11-12")
        .answer("tenant", "Fabrikam");
    let after = reminder(&desk, desk.scope, Language::Japanese);
    assert_eq!(before.id, after.id);
    assert_ne!(before.day, after.day);
    let next_action = reminder(&desk, Scope::HandOff, Language::English);
    assert_ne!(next_action.id, after.id);
}

#[test]
fn a_reminder_says_what_applies_in_the_discussion() {
    let mut desk = new_case();
    desk.with_known_team("EXO").prepare();
    desk.answer("discussion_date", "2026-12-01");
    let form = "Show how to fill in the RFA form";
    let text = |desk: &Desk| reminder(desk, desk.scope, Language::English).description;
    assert!(text(&desk).contains(form), "it may come to that");
    assert!(!text(&desk).contains("4058"), "that comes after it");
    desk.answer("ready_for_more", "no");
    assert!(!text(&desk).contains(form), "the customer is not ready");
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
    for language in Language::ALL {
        let markdown = sheet(&contoso(), language).markdown();
        insta::assert_snapshot!(format!("markdown.{}", language.tag()), markdown);
    }
}

#[test]
fn only_what_applies_is_on_the_sheet() {
    let mut desk = contoso();
    desk.look_at("TEAMS").drop_service("Not wanted\nany more.");
    let text = sheet(&desk, Language::English).plain_text();
    let dropped = "\n\nTeams\n-----\nDropped (1 January 1970): Not wanted / any more.\n\n";
    assert!(text.contains(dropped), "{text}");
    assert_eq!(text.matches("Teams").count(), 1, "{text}");
    assert!(!text.contains("Workloads"), "{text}");
}

#[test]
fn a_case_that_rests_says_so_below_its_title() {
    let mut desk = contoso();
    assert_eq!(sheet(&desk, Language::English).standing, None);
    let reason = "On holiday\nuntil May.".to_owned();
    desk.apply(Change::Paused { reason });
    let paused = sheet(&desk, Language::English);
    let expected = "\nAs of 20 November 2026\nPaused (1 January 1970): On holiday / until May.\n\n";
    assert!(paused.plain_text().contains(expected));
    let html = "</h1><p>As of 20 November 2026</p><p>Paused (1 January 1970): On holiday";
    assert!(paused.html().contains(html));
    assert!(
        paused
            .markdown()
            .contains("\n\nPaused (1 January 1970): On")
    );
    let german = sheet(&desk, Language::German).standing;
    assert!(german.is_some_and(|standing| standing.starts_with("Pausiert (1. Januar 1970): On")));
    desk.apply(Change::Reopened);
    let reason = "No budget.".to_owned();
    desk.apply(Change::Withdrawn { reason });
    let withdrawn = sheet(&desk, Language::English).standing;
    assert_eq!(
        withdrawn.as_deref(),
        Some("Withdrawn (1 January 1970): No budget.")
    );
}

/// Contoso with a note that the FM has edited by hand.
fn edited(text: &str) -> Desk {
    let mut desk = contoso();
    let scope = desk.scope;
    desk.apply(Change::Edited {
        scope,
        text: EditedText::TechnicalNote,
        edit: Some(Edit {
            replaced: "what the page said".to_owned(),
            text: text.to_owned(),
        }),
        over: None,
    });
    desk
}

#[test]
fn a_note_is_on_the_sheet_as_the_fm_made_it() {
    let desk = edited("[EXO]\nMine.\n- One\n  - Two");
    let text = sheet(&desk, Language::English).plain_text();
    let expected = "Technical Enablement\n-------------------------------------\n\
        Not on record yet\nMine.\n- One\n  - Two\n\n";
    assert!(text.contains(expected), "{text}");
    assert!(
        !text.contains("Enablement of Exchange Online is complete"),
        "{text}"
    );
    let html = sheet(&desk, Language::English).html();
    assert!(html.contains("<p>Mine.</p><ul><li>One<ul><li>Two</li></ul></li></ul>"));
}

#[test]
fn what_ftop_has_is_on_the_sheet_as_it_was_pasted_and_only_once() {
    let mut desk = contoso();
    let pasted =
        |desk: &Desk, text: Option<&str>| match desk.pasting(desk.scope, TechnicalEnablement, true)
        {
            Change::Pasted(pasted) => Change::Pasted(Pasted {
                text: text.map(str::to_owned),
                ..pasted
            }),
            other => other,
        };
    let own = "Mine as pasted.\n- One\nCloseout 2020-05-04 EXO · P-I2 seats=995";
    let paste = pasted(&desk, Some(own));
    let voided = desk.paste_due(EngagementManagement);
    desk.void(voided).apply(paste);
    let entry = *desk.case.record().keys().last().expect("it is on record");
    let day = support::day("2026-11-18");
    desk.apply(Change::EntryDayCorrected { entry, day });
    let text = sheet(&desk, Language::English).plain_text();
    let on_record = "\nOn record since 18 November 2026\nMine as pasted.\n- One\n\n";
    assert!(text.contains(on_record), "{text}");
    assert_eq!(text.matches("Not on record yet").count(), 1, "{text}");
    assert_eq!(text.matches("On record since").count(), 1, "{text}");
    assert!(!text.contains("Closeout 20"), "{text}");
    // A correction stands beside what it corrects.
    desk.answer("active_users", "900");
    let text = sheet(&desk, Language::English).plain_text();
    let correction = text.find("- Correction to the note of 18 November 2026");
    assert!(text.find("Mine as pasted.") < correction, "{text}");
    // What was there before the page was used is in the page's own words.
    let mut desk = contoso();
    let found = pasted(&desk, None);
    desk.apply(found);
    let text = sheet(&desk, Language::English).plain_text();
    let expected = "On record since 20 November 2026\n- Enablement of Exchange Online is complete";
    assert!(text.contains(expected), "{text}");
    // A service that was dropped leaves in FTOP what it left there.
    desk.drop_service("Not wanted.");
    let text = sheet(&desk, Language::English).plain_text();
    assert!(text.contains(expected), "{text}");
    assert!(!text.contains("Not on record yet"), "{text}");
}
